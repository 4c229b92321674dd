import { generateKeyPairSync } from 'node:crypto'
import type { PartnerName } from '../../../generated/index.ts'
import type { Operation } from '../../../src/core/contract.ts'
import { exampleOf } from '../../support.ts'
import { sensitiveFieldsOf } from './spec-fields.ts'

// Values found nowhere else. One that turns up in an error, an event or a log came out of a key, an option or a body.

const pair = generateKeyPairSync('rsa', { modulusLength: 1024 })
export const { publicKey } = pair
export const pem = String(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }))
export const secret = 'canary-secret-4fK2pQ9z'
export const token = 'canary-token-8dXw31Lm'

/** By the classes of the contracts' `x-sensitive`. */
export const personal: Readonly<Record<string, string>> = {
  phone: '81999000777',
  'national-id': '3171999000777001',
  name: 'Canaria Wulandari',
  email: 'canaria.wulandari@example.com',
  device: 'canary-device-5e1f',
  'bank-account': '9990007770012',
  token: '990077990077',
  birth: 'Canary-Bandung-1987',
  address: 'Jalan Canary 99',
  contact: 'canary-contact-uncle',
  document: 'Y2FuYXJ5LWRvY3VtZW50',
  link: 'https://canary.example.com/private',
  'personal-details': 'canary-detail-mother',
}
export const number = 8_642_097_531_357
/** Where a number is declared to be one of 32 bits. */
const int32 = 1_864_209_753

const keyLines = pem.split('\n').filter((line) => /^[A-Za-z0-9+/=]{20,}$/.test(line))
const plain = [...keyLines, secret, token, ...Object.values(personal), String(number), String(int32)]

/** A canary hides in base64 and hexadecimal too; base64 has three spellings, by where in a group of three it begins. */
const spellingsOf = (canary: string) => {
  const shifted = [0, 1, 2].map((shift) => {
    const text = Buffer.from(' '.repeat(shift) + canary).toString('base64')
    // The first group and the last digits hold neighbours too.
    return text.slice(shift === 0 ? 0 : 4, Math.floor(((canary.length + shift) * 4) / 3) - 1)
  })
  return [
    canary,
    canary.toLowerCase(),
    encodeURIComponent(canary),
    Buffer.from(canary).toString('hex'),
    ...shifted,
  ]
}

/** Texts as they read when marks of percent-encoding, JSON and HTML are undone, twice over. */
function decoded(text: string): string[] {
  const once = (one: string) => [
    one.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString()),
    one.replaceAll(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))),
    one.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    one.replaceAll('\\\\', '\\'),
    one.replaceAll('+', ' '),
  ]
  const first = new Set([text, ...once(text)])
  return [...new Set([...first, ...[...first].flatMap(once)])]
}

/** Finds those of `canaries` that a text holds, in any case and spelling. */
function createFinder(canaries: readonly string[]): (text: string) => string[] {
  const spellings = canaries.flatMap(spellingsOf)
  const lowered = canaries.map((canary) => canary.toLowerCase())
  return (text) => {
    const layers = decoded(text)
    const loweredLayers = layers.map((layer) => layer.toLowerCase())
    return [
      ...new Set([
        ...spellings.filter((spelling) => layers.some((layer) => layer.includes(spelling))),
        ...lowered.filter((canary) => loweredLayers.some((layer) => layer.includes(canary))),
      ]),
    ]
  }
}

export const hits = createFinder(plain)
/** Where personal data are shown, the secret of the app still is not. */
export const secretHits = createFinder([secret])

const fields = { awda: sensitiveFieldsOf('awda'), ppdai: sensitiveFieldsOf('ppdai') }

/** Sensitive fields of an operation's parameters, with their class. The signature is not a parameter. */
export function sensitiveFields(api: PartnerName, operation: Operation): [string, string][] {
  const own = fields[api].get(operation.id) ?? []
  const found = own.filter(({ side, kind }) => side === 'request' && kind !== 'signature')
  return [...new Map(found.map(({ path, kind }) => [path.at(-1) ?? '', kind]))]
}

/** The contract's example of an operation, with a canary in every sensitive field, those it leaves out included. */
export function placeCanaries(api: PartnerName, operation: Operation): Record<string, unknown> {
  const kinds = new Map(sensitiveFields(api, operation))
  const placed = new Set<string>()
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => {
        const kind = kinds.get(name)
        const isList = Array.isArray(child) && child.every((one) => typeof one !== 'object')
        if (kind === undefined || (typeof child === 'object' && !isList)) return [name, place(child)]
        placed.add(name)
        const canary = (one: unknown) => {
          if (typeof one !== 'number') return personal[kind]
          return operation.types?.[name] === 'Int32' ? int32 : number
        }
        return [name, isList ? child.map(canary) : canary(child)]
      }),
    )
  }
  const parameters = place(JSON.parse(exampleOf(api, operation).parameters || '{}')) as Record<
    string,
    unknown
  >
  const rest = [...kinds].filter(([name]) => !placed.has(name))
  return { ...parameters, ...Object.fromEntries(rest.map(([name, kind]) => [name, personal[kind]])) }
}
