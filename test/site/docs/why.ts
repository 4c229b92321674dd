import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { operations as awdaOperations } from '../../../generated/awda/operations.ts'
import { operations as ppdaiOperations } from '../../../generated/ppdai/operations.ts'
import type { Operation } from '../../../src/core/contract.ts'
import { stepOf } from '../../../src/site/playground/why/steps.ts'
import * as awda from '../../doctor/awda-mistakes.ts'
import * as ppdai from '../../doctor/ppdai-mistakes.ts'
import { seeAwda, seePpdai } from '../../doctor/seen.ts'
import { askWhy, bodyBox, giveSecret, pasteBox, pem, privateKeyBox, publicKeyBox } from './desk.ts'
import type { Built } from './site.ts'

/** What the page cannot know: types that no contract declares, and the keys of other callers. */
const isBeyond = ({ cause, also = [] }: { cause: string; also?: readonly string[] }) =>
  [cause, ...also].some((one) => one.endsWith('-of-another-app'))

/** A request as tools print it. */
const http = (
  table: Readonly<Record<string, Operation>>,
  id: string,
  headers: Record<string, string>,
  body: string,
) =>
  [
    `${table[id]?.method} ${table[id]?.path} HTTP/1.1`,
    'Host: gateway.example',
    ...Object.entries({ 'Content-Type': 'application/json', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '',
    body,
  ].join('\n')

/** The tab "Why is mine wrong?", used as a person would. */
export function testWhy(browser: () => Browser, built: () => Built): void {
  const use = (steps: (page: Page) => Promise<void>) => askWhy(browser(), built(), steps)

  it('names every seeded mistake that a page can know of, in the words of the doctor', async () => {
    const ofPpdai = ppdai.mistakes
      .filter((mistake) => !mistake.sample.types && !isBeyond(mistake))
      .map(({ id, sample, headers }) => {
        const sent = headers(sample.right)
        const all = { ...ppdai.rightHeaders(sample), ...sent }
        const said = firstOf(seePpdai(sample, sent, true))
        return { id, said, all, text: http(ppdaiOperations, sample.operation, all, sample.body) }
      })
      // A line of a request holds no line break.
      .filter(({ all }) => !Object.values(all).some((value) => value.includes('\n')))
    const ofAwda = awda.mistakes
      .filter((mistake) => !isBeyond(mistake))
      .map(({ id, operation, body }) => ({
        id,
        said: firstOf(seeAwda(operation, body, true)),
        text: http(awdaOperations, operation, {}, body),
      }))
    expect([ofPpdai.length, ofAwda.length].every((count) => count > 30)).toBe(true)
    await use(async (page) => {
      const named = (mistakes: readonly { id: string; said: string }[]) =>
        mistakes.map(({ id, said }) => `${id}: ${said}`)
      const see = async (mistakes: readonly { id: string; text: string }[]) => {
        const said = await sayAll(
          page,
          mistakes.map(({ text }) => text),
        )
        return mistakes.map(({ id }, index) => `${id}: ${said[index]}`)
      }
      expect(await see(ofPpdai)).toEqual(named(ofPpdai))
      await giveSecret(page)
      expect(await see(ofAwda)).toEqual(named(ofAwda))
    })
  }, 60_000)

  it('understands what people paste, and what surrounds it in logs and terminals', async () => {
    const { sms } = ppdai.samples
    const right = ppdai.rightHeaders(sms)
    const wrong = { ...right, 'X-PPD-SIGN': ppdai.rsa('devicefp1234567890&mobile15200000001') }
    const bad = wrong['X-PPD-SIGN']
    const cause = firstOf(seePpdai(sms, wrong))
    const lines = (headers: Record<string, string>) =>
      Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const whole = http(ppdaiOperations, 'sendSmsAuthCode', wrong, sms.body)
    const options = lines(wrong).map((line) => `-H '${line}'`)
    const curl = `curl -s -X POST 'https://openapi.example/auth/authservice/sendsmsauthcode' \\\n ${options.join(' ')} -d '${sms.body}'`
    const log = (text: string) => text.replaceAll(/^/gm, '2026-11-21 12:00:00 DEBUG [main] > ')
    const forms: [text: string, understood: string][] = [
      [bad, 'a signature'],
      [`"${bad}",`, 'a signature'],
      [`2026-11-21 12:00:00 INFO sign=${bad}`, 'a signature'],
      [`${bad.slice(0, 76)}\n${bad.slice(76)}`, 'a signature'],
      [lines(wrong).join('\n'), 'headers'],
      [JSON.stringify(wrong), 'headers'],
      [
        `headers={'${Object.entries(wrong)
          .map((pair) => pair.join("': '"))
          .join("', '")}'}`,
        'headers',
      ],
      [curl, 'a curl line'],
      [`$ ${curl}`, 'a curl line'],
      [whole, 'a request'],
      [log(whole), 'a request'],
      [whole.replaceAll('\n', '\r\n'), 'a request'],
      [`"${whole.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`, 'a request'],
    ]
    await use(async (page) => {
      for (const [text, understood] of forms) {
        await pasteBox(page).fill(text)
        await page.getByRole('heading', { name: `Understood: ${understood}`, exact: true }).waitFor()
        expect(await saidOf(page), text.slice(0, 60)).toBe(cause)
      }
      await page.getByText('What to change:').waitFor()
      const marks = await page.locator('.compared mark').allInnerTexts()
      expect(marks.join('')).toContain('&')
      await pasteBox(page).fill(http(ppdaiOperations, 'sendSmsAuthCode', right, sms.body))
      await page.getByText('Nothing is wrong with this signature.').waitFor()
      expect(await page.locator('[data-state=right]').count()).toBe(4)
    })
  })

  it('understands an envelope, and the MD5 alone', async () => {
    const { mistakes, rightEnvelope, samples } = awda
    const { body = '', cause } = mistakes.find(({ id }) => id === 'the secret at the start') ?? {}
    const signature = /"signature":"([^"]*)"/.exec(body)?.[1] ?? ''
    expect(cause).toBe('secret-at-start')
    const said = firstOf(seeAwda('registerUser', body))
    const forms: [text: string, understood: string][] = [
      [body, 'an envelope'],
      [`POST body: ${body}`, 'an envelope'],
      [JSON.stringify(body), 'an envelope'],
      [signature, 'a signature'],
      [`'${signature}'`, 'a signature'],
    ]
    await use(async (page) => {
      await giveSecret(page)
      await bodyBox(page).fill(samples.register.body)
      for (const [text, understood] of forms) {
        await pasteBox(page).fill(text)
        await page.getByRole('heading', { name: `Understood: ${understood}`, exact: true }).waitFor()
        expect(await saidOf(page), text.slice(0, 60)).toBe(said)
      }
      await pasteBox(page).fill('F'.repeat(32))
      await page.locator('[data-state="not judged"]').getByText('MD5 mixes secret and text').waitFor()
      await pasteBox(page).fill(rightEnvelope(samples.register))
      await page.getByText('Nothing is wrong with this signature.').waitFor()
    })
  })

  it('says so when it does not know, when a key is missing, and when there is nothing in it', async () => {
    await use(async (page) => {
      await pasteBox(page).fill(ppdai.rsa('another text than any program would sign'))
      await page.locator('[data-state=unknown]').waitFor()
      await page.getByText('Certainty: unknown').waitFor()
      await pasteBox(page).fill('good morning')
      await page.getByText('There is neither a signature nor a request in it.').waitFor()
      await publicKeyBox(page).fill('')
      await privateKeyBox(page).fill('')
      await pasteBox(page).fill(ppdai.rsa('x'))
      await page.locator('[data-state=asked]').getByText('Give the private key you sign with').waitFor()
      await page.getByLabel('When it was sent').fill('')
      await privateKeyBox(page).fill(pem)
      await pasteBox(page).fill(
        http(
          ppdaiOperations,
          'sendSmsAuthCode',
          ppdai.rightHeaders(ppdai.samples.sms),
          ppdai.samples.sms.body,
        ),
      )
      await page.locator('[data-state="not judged"]').getByText('say when it was sent').waitFor()
    })
  })
}

/** The doctor’s sentence about the first wrong step. */
function firstOf(found: ReturnType<typeof seeAwda>): string {
  const order = ['shape', 'key', 'time', 'text']
  const all = [found, ...found.also].sort((a, b) => order.indexOf(stepOf(a)) - order.indexOf(stepOf(b)))
  return all[0]!.sentence
}

const saidOf = (page: Page) =>
  page
    .locator('#diagnosis .cause')
    .allInnerTexts()
    .then((texts) => texts.join('|'))

/** What the page says of each text; all in one go, because there are many. */
const sayAll = (page: Page, texts: readonly string[]): Promise<string[]> =>
  pasteBox(page).evaluate(
    (area, all) =>
      all.map((text) => {
        if (area instanceof HTMLTextAreaElement) area.value = text
        area.dispatchEvent(new Event('input', { bubbles: true }))
        return document.querySelector('#diagnosis .cause')?.textContent ?? ''
      }),
    texts,
  )
