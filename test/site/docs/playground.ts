import { execFile } from 'node:child_process'
import { createHash, createPrivateKey, createPublicKey, createSign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createApps } from '../../../src/mock/apps.ts'
import type { LogEntry } from '../../../src/mock/gateway.ts'
import { serve } from '../../../src/mock/serve.ts'
import { allOperations, appId, gatewayWith, secret } from '../../support.ts'
import { createDemo, createWorkbench } from '../../../src/site/app.ts'
import {
  appIdBox,
  bodyBox,
  choose,
  pem,
  emptyKeyBox,
  privateKeyBox,
  secretBox,
  stepBox,
  textAt,
  timestampBox,
} from './desk.ts'
import { type Built, visit } from './site.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (api: string): unknown =>
  JSON.parse(readFileSync(join(root, 'generated', api, 'vectors.json'), 'utf8'))
interface Answer {
  readonly canonical: string
  readonly signature: string
}
interface AwdaVector extends Answer {
  readonly id: string
  readonly appId: string
  readonly timestamp: number
  readonly v: string
  readonly body: string
}
const vectors = { ppdai: read('ppdai'), awda: read('awda') } as {
  ppdai: {
    credentials: { privateKey: string }
    vectors: (Answer & { id: string; body: string; timestamps: (Answer & { timestamp: string })[] })[]
  }
  awda: { credentials: { secret: string }; vectors: AwdaVector[]; known: AwdaVector[] }
}
const pasted = vectors.ppdai.credentials.privateKey
const key = createPrivateKey(pasted)
const signed = (text: string) => createSign('RSA-SHA1').update(text).sign(key).toString('base64')
const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()

/** The playground’s tab "Sign", used as a person would. */
export function testPlayground(browser: () => Browser, built: () => Built): void {
  const use = async (
    route: string,
    steps: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    place = built().disk,
  ) => expect(await visit(browser(), `${place}playground.html#${route}`, steps, options)).toEqual([])

  it('opens on a signed operation, and no step is empty', async () => {
    await use('', async (page) => {
      await expect.poll(() => textAt(page, 'signature')).toMatch(/^[0-9A-F]{32}$/)
      expect(await page.locator('#sending').isHidden()).toBe(true)
    })
  })

  it.each(['awda/registerUser', 'ppdai/sendSmsAuthCode', 'ppdai/getBalance'])(
    'sends %s as the demo app to the mock that serves it, and shows response and diagnosis',
    async (route) => {
      const demo = { ppdai: { appId, privateKey: pem }, awda: { appId, secret } }
      const gateway = gatewayWith({ now: Date.now })
      const pages = await createWorkbench(
        gateway,
        new URL(built().disk),
        createDemo(() => Promise.resolve(demo)),
      )
      const server = await serve(pages)
      const send = async (page: Page) => {
        await page.getByRole('button', { name: 'Send to the mock' }).click()
        await page.locator('#response pre').waitFor()
        return page.locator('#response').innerText()
      }
      try {
        await use(
          route,
          async (page) => {
            await page.waitForFunction('document.querySelector("#sending").hidden === false')
            expect(await send(page)).toContain('HTTP 200, signature accepted')
            // The browser itself complains of HTTP 400 on the console, which one partner refuses with.
            if (!route.startsWith('awda')) return
            await timestampBox(page).fill('1500000000')
            await expect.poll(() => send(page)).not.toContain('signature accepted')
            expect(await page.locator('#response').innerText()).toMatch(/timestamp/i)
          },
          {},
          `${server.url}/`,
        )
      } finally {
        await server.close()
      }
    },
  )

  it('opens at the operation of its link; what a link hands over does not stay in the address', async () => {
    const link = `awda/getLoan?appId=A%201&body=${encodeURIComponent('{"mobile":"8"}')}`
    for (const place of [built().disk, built().http]) {
      await use(
        'ppdai/sendSmsAuthCode',
        async (page) => {
          expect(await textAt(page, 'canonical')).toBe('devicefp1234567890mobile15200000001')
          await page.goto(`${place}playground.html#${link}`)
          expect(await page.getByLabel('Operation').inputValue()).toBe('awda/getLoan')
          expect(page.url()).toBe(`${place}playground.html#awda/getLoan`)
          expect(await textAt(page, 'canonical')).toMatch(
            /^appId:A 1body:\{"mobile":"8"\}timestamp:\d+v:1\.0$/,
          )
          await page.goto(`${place}playground.html#ppdai/nothing`)
          await page.reload()
          expect(await page.getByLabel('Operation').inputValue()).toBe(
            `${allOperations[0]!.api}/${allOperations[0]!.id}`,
          )
        },
        {},
        place,
      )
    }
  })

  it('signs with a key that it makes, and the gateway accepts every command when a shell runs it', async () => {
    const verdicts: LogEntry[] = []
    const env = { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }
    await use('ppdai/sendSmsAuthCode', async (page) => {
      await page.getByText('Made for this page, and known to no partner. An RSA key').waitFor()
      await page.getByRole('button', { name: 'Generate a key' }).click()
      await page.getByText('An RSA key of 2048 bits.', { exact: true }).waitFor()
      const offered = page.waitForEvent('download')
      await page.getByRole('link', { name: 'public-key.pem' }).click()
      const publicKey = readFileSync(await (await offered).path(), 'utf8')
      await stepBox(page, 'signature').getByText('==').waitFor()
      const signature = Buffer.from(await textAt(page, 'signature'), 'base64')
      const canonical = Buffer.from(await textAt(page, 'canonical'))
      expect(verify('sha1', canonical, createPublicKey(publicKey), signature)).toBe(true)
      await expectNothingKept(page)
      const apps = createApps({ ppdai: [{ appId, publicKey }], awda: [{ appId, secret }] })
      const gateway = gatewayWith({ apps, now: Date.now, onAnswer: (entry) => verdicts.push(entry) })
      const server = await serve(gateway)
      try {
        // Each at once, before its timestamp is too old.
        const running: Promise<unknown>[] = []
        for (const { api, id, operation } of allOperations) {
          await choose(page, api, id)
          await appIdBox(page).fill(appId)
          if (api === 'awda') await secretBox(page).fill(secret)
          await stepBox(page, ':curl').getByText(operation.path).waitFor()
          const command = (await textAt(page, ':curl')).replace('http://127.0.0.1:4010', server.url)
          running.push(promisify(execFile)('sh', ['-c', command], { env }))
        }
        await Promise.all(running)
      } finally {
        await server.close()
      }
      await expectNothingKept(page)
    })
    expect(verdicts.map(({ operation, verdict }) => `${operation} ${verdict}`).sort()).toEqual(
      allOperations.map(({ id }) => `${id} ok`).sort(),
    )
  }, 180_000)

  it('makes the texts and signatures of all vectors', async () => {
    const { ppdai, awda } = vectors
    await use('ppdai/sendSmsAuthCode', async (page) => {
      await privateKeyBox(page).fill(pasted)
      for (const { id, body: text, canonical, signature, timestamps } of ppdai.vectors) {
        await choose(page, 'ppdai', id.replace(/\..*/, ''))
        await bodyBox(page).fill(text)
        await expect.poll(() => textAt(page, 'signature'), { message: id, interval: 10 }).toBe(signature)
        expect(await textAt(page, 'canonical'), id).toBe(canonical)
        for (const { timestamp, signature: timely, canonical: joined } of timestamps) {
          await timestampBox(page).fill(timestamp)
          await expect
            .poll(() => textAt(page, 'signature.timestamp'), { message: timestamp, interval: 10 })
            .toBe(timely)
          expect(await textAt(page, 'timestamp')).toBe(joined)
        }
      }
      for (const one of [...awda.vectors, ...awda.known.filter(({ v }) => v === '1.0')]) {
        const id = one.id.split('.')[0] ?? ''
        const known = allOperations.some((operation) => operation.id === id)
        await choose(page, 'awda', known ? id : 'getLoan')
        await appIdBox(page).fill(one.appId)
        await timestampBox(page).fill(String(one.timestamp))
        await secretBox(page).fill('secret' in one ? String(one.secret) : awda.credentials.secret)
        await bodyBox(page).fill(one.body === '""' ? '' : one.body)
        await expect
          .poll(() => textAt(page, 'signature'), { message: one.id, interval: 10 })
          .toBe(one.signature)
        expect(await textAt(page, 'canonical'), one.id).toBe(one.canonical)
      }
    })
  }, 60_000)

  it('takes a private key in every form, and says what it was given in its place', async () => {
    const pkcs1 = String(key.export({ type: 'pkcs1', format: 'pem' }))
    const bare = (pem: string) => pem.replaceAll(/-----[A-Z ]+-----|\n/g, '')
    const relabelled = pasted.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE')
    const encrypted = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const
    const forms = [
      pasted,
      relabelled,
      pkcs1,
      bare(pasted),
      bare(pkcs1),
      JSON.stringify(pasted),
      `'${bare(pkcs1)}'`,
    ]
    const wrong = [
      [String(createPublicKey(key).export({ type: 'spki', format: 'pem' })), 'found a PUBLIC KEY in PEM'],
      [String(key.export(encrypted)), 'found an encrypted private key'],
      [bare(pasted).slice(0, 200), 'key'],
    ] as const
    await use('ppdai/sendSmsAuthCode', async (page) => {
      const expected = signed('devicefp1234567890mobile15200000001')
      for (const form of forms) {
        await emptyKeyBox(page)
        await stepBox(page, 'signature').getByText('Generate or paste a private key.').waitFor()
        await privateKeyBox(page).fill(form)
        await expect.poll(() => textAt(page, 'signature')).toBe(expected)
        await page.getByText('An RSA key of 1024 bits.').waitFor()
      }
      for (const [text, said] of wrong) {
        await privateKeyBox(page).fill(text)
        await stepBox(page, 'signature').getByText('The private key cannot be used.').waitFor()
        await page.locator('#ppdai-privateKey-state').getByText(said).waitFor()
      }
    })
  })

  it('hides the secret, copies a step without it, and signs with it', async () => {
    await use(
      'awda/registerUser',
      async (page) => {
        await timestampBox(page).fill('1700000000')
        await secretBox(page).fill(secret)
        const canonical = await textAt(page, 'canonical')
        expect(await textAt(page, 'signature')).toBe(md5(canonical + secret))
        expect(await page.locator('#main').innerText()).not.toContain(secret)
        await page.getByRole('button', { name: 'Copy: Envelope and secret' }).click()
        await page.getByText('Copied.').waitFor()
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${canonical}<secret>`)
        await expectNothingKept(page)
        await page.goto(`${built().http}index.html`)
        await page.goBack()
        await page.getByLabel('Operation').waitFor()
        expect(await secretBox(page).inputValue()).not.toBe(secret)
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
      built().http,
    )
  })
}

/** No secret outlives the page: no storage, no cookie, nothing in the address. */
async function expectNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(
    `indexedDB.databases().then((databases) => [databases.length, localStorage.length, sessionStorage.length, document.cookie])`,
  )
  expect(kept).toEqual([0, 0, 0, ''])
  expect(page.url()).toMatch(/playground\.html#(ppdai|awda)\/\w+$/)
}
