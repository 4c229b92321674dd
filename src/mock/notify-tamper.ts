import { type Composite, type Declaration, isComposite, type Placed } from '../signing/grammar.ts'
import { holdsSignature } from '../signing/names.ts'
import type { SignedNotification } from './notify-types.ts'

/** Changes one digit of the signature, the last long one where it is written. */
export function tamper(
  { send }: Declaration,
  { headers, body }: Pick<SignedNotification, 'headers' | 'body'>,
) {
  const change = (text: string) =>
    text.replace(/[\w+/-](?=[\w+/-]{15,}={0,2}(?!.*[\w+/-]{16}))/s, (digit) => (digit === '0' ? '1' : '0'))
  const isSigned = (placed: Placed | Composite) =>
    (isComposite(placed) ? Object.values(placed.fields) : [placed]).some(({ text }) => holdsSignature(text))
  const found = Object.entries(send.headers).find(([, placed]) => isSigned(placed))?.[0]
  return found === undefined
    ? { headers, body: change(body) }
    : { headers: { ...headers, [found]: change(headers[found] ?? '') }, body }
}
