import { announce, copy, make } from '../dom.ts'
import { byteCount, type Outcome, type Outcomes, type Part, type Row, textOf } from './model/model.ts'

const shown = new WeakMap<Element, Outcome>()

/**
 * Fills the steps. One whose outcome is the same as before is left alone; the others are marked, so that a reader sees
 * what a change of the inputs touches.
 * @param isEdit false where all of it is new, and nothing is to be marked
 */
export function showSteps(list: HTMLElement, outcomes: Outcomes, isEdit: boolean): void {
  for (const item of list.querySelectorAll<HTMLElement>('[data-step]')) {
    const outcome = outcomes[item.dataset['step'] ?? '']
    item.hidden = outcome === undefined
    if (outcome !== undefined) showStep(item, outcome, isEdit)
  }
}

function showStep(item: HTMLElement, outcome: Outcome | string, isEdit: boolean): void {
  const [result, size, button] = ['pre', '.size', 'button'].map((selector) => item.querySelector(selector))
  if (!result || !size || !(button instanceof HTMLButtonElement)) return
  const before = shown.get(item)
  const isMissing = typeof outcome === 'string'
  const isSame = !isMissing && before !== undefined && JSON.stringify(before) === JSON.stringify(outcome)
  item.classList.toggle('changed', isEdit && !isSame && !isMissing)
  if (isSame) return
  item.classList.toggle('missing', isMissing)
  button.disabled = isMissing
  if (isMissing) {
    shown.delete(item)
    size.textContent = ''
    result.textContent = outcome
    return
  }
  shown.set(item, outcome)
  const count = outcome.bytes ?? byteCount(textOf(outcome))
  size.textContent = `${count} ${count === 1 ? 'byte' : 'bytes'}`
  result.replaceChildren(...(textOf(outcome) === '' ? [emptyText()] : outcome.parts.map(pieceOf)))
}

const emptyText = () => make('span', { class: 'muted' }, 'the empty text')

function pieceOf({ text, field, number }: Part): Node | string {
  if (field === undefined) return text
  return make('span', { ...markOf(number ?? 1), 'data-field': field, tabindex: '0', title: field }, text)
}

/** Hue and number of a part. The number is drawn, so that nobody copies it. */
const markOf = (number: number) => ({
  class: `part hue-${((number - 1) % 6) + 1}`,
  'data-number': String(number),
})

/** The table of fields, built again only when one of them changed. */
export function showRows(table: HTMLElement, rows: readonly Row[]): void {
  const key = JSON.stringify(rows)
  if (table.dataset['rows'] === key) return
  table.dataset['rows'] = key
  table.replaceChildren(...rows.map(rowOf))
}

function rowOf({ name, declared, number, signed, why, isWrong }: Row): HTMLElement {
  const label = make('code', {}, name)
  const mark = number === undefined ? {} : markOf(number)
  const value = signed === '' ? emptyText() : make('code', mark, signed ?? '')
  const reason = make('span', { class: isWrong ? 'refused' : 'muted' }, `not signed: ${why ?? ''}`)
  const isLinked = number !== undefined
  return make(
    'tr',
    isLinked ? { 'data-field': name, tabindex: '0' } : {},
    make('th', { scope: 'row' }, label),
    make('td', { class: 'muted' }, declared),
    make('td', {}, signed === undefined ? reason : value),
  )
}

/** Pointing at a field or at its part of a text, or focusing it, lights up both. */
export function linkParts(root: HTMLElement): void {
  const light = (event: Event, isLit: boolean) => {
    const source = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null
    if (!source) return
    for (const element of root.querySelectorAll<HTMLElement>('[data-field]')) {
      element.classList.toggle('lit', isLit && element.dataset['field'] === source.dataset['field'])
    }
  }
  for (const name of ['pointerover', 'focusin']) root.addEventListener(name, (event) => light(event, true))
  for (const name of ['pointerout', 'focusout']) root.addEventListener(name, (event) => light(event, false))
}

/** Copies what a step comes to, from the outcome and not from the page. */
export function copySteps(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const outcome = button && shown.get(button.closest('li') ?? button)
    if (!button || !outcome) return
    void copy(outcome.copy ?? textOf(outcome)).then((done) => {
      announce(done ? 'Copied.' : 'The browser did not allow to copy.')
      button.textContent = done ? 'Copied' : 'Not copied'
      setTimeout(() => (button.textContent = 'Copy'), 1500)
    })
  })
}
