import { type Browser, type Page } from 'playwright-core'
import { expect } from 'vitest'
import * as ppdai from '../../doctor/ppdai-mistakes.ts'
import { appId, privateKey, publicKey, secret, seconds } from '../../support.ts'
import { type Built, visit } from './site.ts'

// What a person finds on the playground.

/** What a step comes to: by its name, or by what both partners have. */
const names: Readonly<Record<string, readonly string[]>> = {
  canonical: ['parameters', 'envelope'],
  signature: ['signature.parameters', 'signature.request'],
}
export const stepBox = (page: Page, id: string) =>
  page.locator((names[id] ?? [id]).map((name) => `[data-step="${name}"]:visible pre`).join())
/** The page has words in the place of the empty text. */
export const textAt = async (page: Page, id: string) => {
  const text = (await stepBox(page, id).textContent()) ?? ''
  return text === 'the empty text' ? '' : text
}

export const bodyBox = (page: Page) => page.getByRole('textbox', { name: 'Body, JSON' })
export const appIdBox = (page: Page) => page.getByRole('textbox', { name: 'App id' })
export const timestampBox = (page: Page) => page.getByRole('textbox', { name: 'Timestamp' })
export const privateKeyBox = (page: Page) => page.getByRole('textbox', { name: 'Private key' })
/** Empties the box of the key. Where nothing is in it yet, the page would put the key there that it is making. */
export async function emptyKeyBox(page: Page): Promise<void> {
  await expect.poll(() => privateKeyBox(page).inputValue()).not.toBe('')
  await privateKeyBox(page).fill('')
}
export const publicKeyBox = (page: Page) => page.getByLabel('Public key registered')
export const secretBox = (page: Page) => page.getByRole('textbox', { name: 'Secret' })
export const pasteBox = (page: Page) => page.getByLabel('What was refused')

export const choose = (page: Page, api: string, id: string) =>
  page.getByLabel('Operation').selectOption(`${api}/${id}`)

export const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))

/** The tab "Why is mine wrong?", with the inputs of a caller of PPDAI. */
export async function askWhy(
  browser: Browser,
  { disk }: Built,
  steps: (page: Page) => Promise<void>,
): Promise<void> {
  const complaints = await visit(browser, `${disk}playground.html#ppdai/sendSmsAuthCode`, async (page) => {
    await appIdBox(page).fill(appId)
    await timestampBox(page).fill(ppdai.time)
    await privateKeyBox(page).fill(pem)
    await page.getByRole('tab', { name: 'Why' }).click()
    await page.getByLabel('When it was sent').fill(ppdai.time)
    await publicKeyBox(page).fill(String(publicKey.export({ type: 'spki', format: 'pem' })))
    await steps(page)
  })
  expect(complaints).toEqual([])
}

/** The inputs of a caller of AWDA. */
export async function giveSecret(page: Page): Promise<void> {
  await choose(page, 'awda', 'registerUser')
  await appIdBox(page).fill(appId)
  await timestampBox(page).fill(String(seconds))
  await secretBox(page).fill(secret)
}
