import type { Delivery } from '../../mock/notify-types.ts'
import { find, heading, make } from '../dom.ts'
import { timeOf } from './texts.ts'

/** A delivery as the server reports it, without the text that was sent. */
type Shown = Omit<Delivery, 'body' | 'headers'>

/** The page has the form only if the server can send. */
export function setUpNotifications(): void {
  const form = document.getElementById('notify-form')
  if (!(form instanceof HTMLFormElement)) return
  const problem = find('notify-problem', HTMLElement)
  const rows = make('tbody')
  const table = make('table', { hidden: '' }, heading(['Time', 'Delivery', 'Outcome', '']), rows)
  find('deliveries', HTMLElement).append(table)

  async function ask(path: string, question: object): Promise<void> {
    problem.textContent = ''
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(question) })
    if (!response.ok) {
      problem.textContent =
        response.status === 400 ? ((await response.json()) as { problem: string }).problem : 'Not sent.'
      return
    }
    for (const delivery of (await response.json()) as Shown[]) rows.prepend(rowOf(delivery, replay))
    table.hidden = false
  }
  const replay = (id: number, partner: string) => void ask('/inspector/replay', { id, partner })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask('/inspector/notify', Object.fromEntries(new FormData(form)))
  })
}

function rowOf(
  { id, at, partner, number, mode, outcome, asWanted }: Shown,
  replay: (id: number, partner: string) => void,
): HTMLElement {
  const again = make('button', { type: 'button' }, 'Send again')
  again.addEventListener('click', () => replay(id, partner))
  const judgement = asWanted
    ? make('span', { class: 'sure' }, 'as expected')
    : make('span', { class: 'weak' }, 'not as expected')
  return make(
    'tr',
    {},
    make('td', {}, timeOf(at)),
    make('td', {}, `${mode}, number ${number}`),
    make('td', {}, `${outcome}, `, judgement),
    make('td', {}, again),
  )
}
