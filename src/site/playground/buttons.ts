import { utcText } from '../../signing/times.ts'
import { find } from '../dom.ts'
import type { Form } from './form.ts'

/** What the buttons beside the inputs do. Gives back whether an input has another value. */
export function press({ dataset }: HTMLElement, formOf: (id: string) => Form): boolean {
  const { now, nonce, show } = dataset
  if (show !== undefined) {
    const box = find(show, HTMLInputElement)
    const button = document.querySelector(`[data-show="${show}"]`)
    box.type = box.type === 'password' ? 'text' : 'password'
    button?.setAttribute('aria-pressed', String(box.type === 'text'))
    return false
  }
  if (now === 'arrived') find(now, HTMLInputElement).value = utcText(Math.floor(Date.now() / 1000))
  else if (now !== undefined) formOf(now).setNow()
  else if (nonce !== undefined) formOf(nonce).setNonce()
  return now !== undefined || nonce !== undefined
}
