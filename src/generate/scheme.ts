import { isDeepStrictEqual } from 'node:util'
import type { Contract } from './contract.ts'

type Subject = Pick<Contract, 'api' | 'document'>

// What a signature.yaml may say today: src/signing and the templates execute exactly these declarations, and no other.

const executed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ppdai: {
    credentials: { appId: 'id', privateKey: 'private-key', accessToken: 'token' },
    algorithm: 'RSASSA-PKCS1-v1_5 with SHA-1, base64 on one line',
    headers: {
      appId: 'X-PPD-APPID',
      timestamp: 'X-PPD-TIMESTAMP',
      timestampSignature: 'X-PPD-TIMESTAMP-SIGN',
      signature: 'X-PPD-SIGN',
      signVersion: 'X-PPD-SIGNVERSION',
      serviceVersion: 'X-PPD-SERVICEVERSION',
      accessToken: 'X-PPD-ACCESSTOKEN',
    },
    canonical: {
      parameters:
        'Each top-level parameter as lower-cased name + value, ordered by lower-cased name, joined with nothing. Null, lists and objects are left out. Without parameters the empty text is signed.',
      timestamp: 'app id + timestamp, joined with nothing, the timestamp exactly as in its header',
    },
    versions: { signVersion: '1', serviceVersion: '1' },
    'timestamp.forms': ['utc-text', 'epoch-seconds'],
    'timestamp.default': 'utc-text',
    'memberNames.case': 'ignored',
    types: {
      string: 'String',
      'string/char': 'Char',
      'string/uuid': 'Guid',
      'string/date-time-local': 'DateTime',
      integer: 'Int64',
      'integer/int8': 'SByte',
      'integer/uint8': 'Byte',
      'integer/int16': 'Int16',
      'integer/uint16': 'UInt16',
      'integer/int32': 'Int32',
      'integer/uint32': 'UInt32',
      'integer/int64': 'Int64',
      'integer/uint64': 'UInt64',
      boolean: 'Boolean',
      number: 'Double',
      'number/double': 'Double',
      'number/decimal': 'Decimal',
      'number/float': 'Single',
    },
  },
  awda: {
    credentials: { appId: 'id', secret: 'secret' },
    algorithm: 'MD5 over the canonical text and the secret, 32 upper-case hexadecimal digits',
    envelope: { appId: 'appId', timestamp: 'timestamp', version: 'v', signature: 'signature', body: 'body' },
    canonical: {
      request:
        'Every envelope member but the signature, in plain order of the names, each as name + ":" + value, joined with nothing; the value of body is its JSON text exactly as sent, or the empty text when there are no parameters. The secret follows at the end.',
    },
    versions: { v: '1.0' },
    blanks: 'keep',
    'timestamp.forms': ['epoch-seconds'],
    'timestamp.default': 'epoch-seconds',
  },
}

/** Keys that are data: the code reads them from what is generated. */
const data = /^(scheme|refusals|x-\S+|timestamp\.(windowSeconds|x-\S+)|memberNames\.x-\S+)$/

/**
 * Refuses a declaration that no code executes, so that nothing is generated, documented or packed that signs otherwise.
 * @throws Error that names partner, file and keys
 */
export function refuseOtherSchemes(contract: Subject): void {
  const problems = findOtherSchemes(contract)
  if (problems.length) throw new Error(problems.map((one) => `spec/${contract.api}/${one}`).join('\n'))
}

/** What of a declaration no code executes, a line for each key. */
export function findOtherSchemes({ api, document }: Subject): string[] {
  const { scheme, ...declared } = document['x-signature']
  const known = scheme === api ? executed[scheme] : undefined
  if (!known) {
    const schemes = Object.keys(executed).join(' and ')
    return [
      `signature.yaml: scheme: no code signs ${api} by "${scheme}". Use ${schemes}, each for its own partner.`,
    ]
  }
  const rows = new Map(Object.entries(declared).flatMap(([key, value]) => flatten(key, value)))
  const keys = new Set([...Object.keys(known), ...rows.keys()].filter((key) => !data.test(key)))
  return [...keys]
    .filter((key) => !isDeepStrictEqual(rows.get(key), known[key]))
    .map(
      (key) =>
        `signature.yaml: ${key}: no code does this. ${scheme} ${known[key] === undefined ? 'has no such key' : `needs ${JSON.stringify(known[key])}`}.`,
    )
}

/** The two keys whose fields are partly data are read field by field. */
const flatten = (key: string, value: unknown): [string, unknown][] =>
  key === 'timestamp' || key === 'memberNames'
    ? Object.entries(value as object).map(([name, one]): [string, unknown] => [`${key}.${name}`, one])
    : [[key, value]]
