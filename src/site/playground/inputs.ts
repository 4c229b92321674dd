// What a page has to ask before it can sign: all of it from the declaration.

import type { Declaration, TimeForm } from '../../signing/grammar.ts'
import { headerName, leavesOf, ownHeader, signedNames } from '../../signing/names.ts'
import { keyWord } from './key.ts'

export interface Input {
  /** Behind the partner's name in the id of its element; a credential's or option's own name. */
  readonly name: string
  readonly kind: 'text' | 'secret' | 'key' | 'time' | 'nonce' | 'choice' | 'header'
  readonly label: string
  readonly hint: string
  readonly choices?: readonly string[]
}

const words = (name: string) =>
  name.charAt(0).toUpperCase() +
  name
    .slice(1)
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll(/[_-]/g, ' ')

const sentence = (text: string) =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`

/** In the order of the form. */
export function inputsOf(scheme: Declaration): Input[] {
  const covered = signedNames(scheme)
  const all = Object.entries(scheme.credentials)
  const of = (...kinds: readonly string[]) => all.filter(([, { kind }]) => kinds.includes(kind))
  const texts = [
    ...of('id', 'key-id'),
    // An unsigned token is shown as a placeholder.
    ...of('token').filter(([name]) => covered.has(name)),
  ]
  const headers = [...covered].flatMap((name) => headerName(name) ?? [])
  return [
    ...texts.map(([name, { title = '' }]): Input => ({
      name,
      kind: 'text',
      label: words(name),
      hint: title.toLowerCase() === words(name).toLowerCase() ? '' : sentence(title),
    })),
    ...(scheme.time
      ? [{ name: 'time', kind: 'time' as const, label: 'Timestamp', hint: formsOf(scheme.time) }]
      : []),
    ...(scheme.nonce
      ? [
          {
            name: 'nonce',
            kind: 'nonce' as const,
            label: 'Nonce',
            hint: 'A client makes a new one for each request.',
          },
        ]
      : []),
    ...Object.entries(scheme.options).map(([name, choices]): Input => ({
      name,
      kind: 'choice',
      label: words(name),
      hint: `Option of the client. The default is ${choices[0]}.`,
      choices,
    })),
    ...headers
      .filter((name) => ownHeader(scheme, name) === undefined)
      .map((name): Input => ({ name: `header-${name}`, kind: 'header', label: `Header ${name}`, hint: '' })),
    ...of('private-key').map(([name]): Input => ({
      name,
      kind: 'key',
      label: `${words(name)}, ${keyWord(algorithmOf(scheme, name))}`,
      hint:
        keyWord(algorithmOf(scheme, name)) === 'RSA'
          ? 'PKCS#8, PKCS#1, or bare base64 of either.'
          : 'PKCS#8, as PEM or bare base64.',
    })),
    ...of('secret').map(([name]): Input => ({ name, kind: 'secret', label: words(name), hint: '' })),
  ]
}

/** The algorithm that a private key is for. */
export const algorithmOf = ({ signatures }: Pick<Declaration, 'signatures'>, key: string) =>
  Object.values(signatures).find((one) => one.key === key)?.algorithm ?? ''

/** What callers sign with. */
export const isSecretScheme = (scheme: Declaration) =>
  Object.keys(scheme.signatures).every((name) =>
    [...leavesOf(scheme, `signature.${name}`)].every(
      (leaf) => scheme.credentials[leaf]?.kind !== 'private-key',
    ),
  )

const formWords: Readonly<Record<TimeForm, string>> = {
  'epoch-seconds': 'epoch seconds',
  'epoch-milliseconds': 'epoch milliseconds',
  'utc-text': 'UTC as yyyy-MM-dd HH:mm:ss',
  'utc+8-text': 'UTC+8 as yyyy-MM-dd HH:mm:ss',
  'iso-text': 'UTC as yyyy-MM-ddTHH:mm:ssZ',
  'iso-basic': 'UTC as yyyyMMddTHHmmssZ',
  'http-date': 'UTC as in the header Date',
}

/** The forms of a timestamp, in a sentence. */
function formsOf({ forms }: NonNullable<Declaration['time']>): string {
  const names = Object.keys(forms) as TimeForm[]
  const said = names.map((form) => formWords[form]).join(', or ')
  return `${sentence(said).slice(0, -1)}${names.length > 1 ? '; sent as typed.' : '.'} Fixed until you press Now.`
}

/** Whether the address is signed, so that a reader may want to change it. */
export const signsAddress = (scheme: Declaration) =>
  ['path', 'target', 'query', 'pairs:query', 'pairs:parameters'].some((name) => signedNames(scheme).has(name))
