import { find, make } from './dom.ts'
import { timeOf } from './texts.ts'

/** A delivery as the server tells it, without the text that was sent. */
interface Told {
  id: number
  at: number
  number: number
  notification: string
  mode: string
  to: string
  outcome: string
  asWanted: boolean
}

/** The form is there only where the server can send. */
export function setUpNotifications(): void {
  const form = document.getElementById('notify-form')
  if (!(form instanceof HTMLFormElement)) return
  const problem = find('notify-problem', HTMLElement)
  const rows = make('tbody')
  const table = make('table', { hidden: '' }, heading(), rows)
  find('deliveries', HTMLElement).append(table)

  async function ask(path: string, question: object): Promise<void> {
    problem.textContent = ''
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(question) })
    if (!answer.ok) {
      problem.textContent =
        answer.status === 400 ? ((await answer.json()) as { problem: string }).problem : 'Not sent.'
      return
    }
    for (const delivery of (await answer.json()) as Told[]) rows.prepend(rowOf(delivery, replay))
    table.hidden = false
  }
  const replay = (id: number) => void ask('/inspector/replay', { id })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask('/inspector/notify', Object.fromEntries(new FormData(form)))
  })
}

const heading = () =>
  make(
    'thead',
    {},
    make('tr', {}, ...['Time', 'Delivery', 'Outcome', ''].map((name) => make('th', {}, name))),
  )

function rowOf({ id, at, number, mode, outcome, asWanted }: Told, replay: (id: number) => void): HTMLElement {
  const again = make('button', { type: 'button' }, 'Send again')
  again.addEventListener('click', () => replay(id))
  const judgement = asWanted
    ? make('span', { class: 'sure' }, 'as it should be')
    : make('span', { class: 'weak' }, 'not as it should be')
  return make(
    'tr',
    {},
    make('td', {}, timeOf(at)),
    make('td', {}, `${mode}, number ${number}`),
    make('td', {}, `${outcome}, `, judgement),
    make('td', {}, again),
  )
}
