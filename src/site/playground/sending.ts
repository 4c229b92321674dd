import { parseJson } from '../../core/parse.ts'
import { type PartnerName, partnerNames } from '../../../generated/index.ts'
import { find, make, withChinese } from '../dom.ts'
import { type Demo, demoPath } from './demo.ts'
import type { Form } from './form.ts'
import { tokenPlace } from './model/rows.ts'
import type { Sent } from './model/model.ts'

/** The user that the mock knows without a login. */
const demoToken = 'demo-token'

/**
 * Fills in the demo app of the mock behind this page, and sends to it.
 * @param api which partner is chosen
 * @param sign signs what the forms have
 */
export async function connect(
  forms: Readonly<Record<PartnerName, Form>>,
  api: () => PartnerName,
  sign: () => Promise<Sent | undefined>,
): Promise<void> {
  const demo = (await (await fetch(demoPath)).json()) as Demo
  for (const name of partnerNames) forms[name].useDemo(demo[name] ?? {}, `${location.origin}/${name}`)
  find('sending', HTMLElement).hidden = false
  const response = find('response', HTMLElement)
  const button = find('send', HTMLButtonElement)
  button.addEventListener('click', () => {
    button.disabled = true
    forms[api()].renew()
    void sign()
      .then((sent) => (sent ? send(sent) : [make('p', {}, 'These inputs cannot be signed.')]))
      .then((parts) => response.replaceChildren(...parts))
      .finally(() => (button.disabled = false))
  })
}

async function send({ method, url, headers, body }: Sent): Promise<Node[]> {
  if (new URL(url).origin !== location.origin)
    return [
      make(
        'p',
        {},
        'This page sends to the mock alone: choose it as the server. For a partner, copy the command.',
      ),
    ]
  const given = Object.entries(headers).map(([name, value]) => [name, value.replace(tokenPlace, demoToken)])
  const hasBody = method !== 'GET' && method !== 'HEAD'
  let answer: Response
  try {
    answer = await fetch(url, { method, headers: Object.fromEntries(given), ...(hasBody && { body }) })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return [make('p', {}, 'The mock did not respond. Is it still running?')]
  }
  const said = ['reason', 'detail'].map((name) => answer.headers.get(`x-lendspec-${name}`) ?? '')
  const [reason, detail] = said
  return [
    make(
      'p',
      { class: reason ? 'weak' : 'sure' },
      make('b', {}, `HTTP ${answer.status}${reason ? `, ${reason}` : ', signature accepted'}`),
      detail ? `: ${detail}` : '',
    ),
    make(
      'pre',
      { class: 'wrap', tabindex: '0', 'aria-label': 'Response' },
      ...withChinese(pretty(await answer.text())),
    ),
    make(
      'p',
      { class: 'hint' },
      make('a', { href: 'inspector' }, 'The inspector'),
      ' has the whole exchange.',
    ),
  ]
}

function pretty(text: string): string {
  const value = parseJson(text)
  return value === undefined ? text : JSON.stringify(value, null, 2)
}
