// Files with fresh keys and secrets, for callers of the mock and for what it signs in a partner's place.

import { type KeyObject, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type PartnerName, partnerNames, schemes } from '../../generated/index.ts'
import { readSecretFile, readText } from '../files/files.ts'
import { checkingField, namesOfKind, type SigningKey, signingKeys } from '../signing/credentials.ts'
import type { Declaration } from '../signing/grammar.ts'
import { freshPair, type MessageKeys } from './message-keys.ts'

export type NewFile = readonly [name: string, text: string, mode?: number]

export const makeSecret = (file: string): NewFile => [file, `${randomBytes(16).toString('hex')}\n`, 0o600]

export function makePair(algorithm: string, privateFile: string, publicFile: string): NewFile[] {
  const { publicKey, privateKey } = freshPair(algorithm)
  const pem = (key: KeyObject, type: 'spki' | 'pkcs8') => String(key.export({ type, format: 'pem' }))
  return [
    [privateFile, pem(privateKey, 'pkcs8'), 0o600],
    [publicFile, pem(publicKey, 'spki')],
  ]
}

/** Keys that a partner signs with: for responses, and for events that are not signed like requests. */
function messagesOf(name: PartnerName): [label: string, scheme: Declaration][] {
  const { response, events } = schemes[name]
  const own = Object.entries(events).filter(([, { like }]) => like === undefined)
  return response ? [['response', response], ...own] : own
}

const fileOf = (name: PartnerName, label: string, { name: key, kind }: SigningKey) =>
  `${name}-${label}-${kind === 'secret' ? `${key}.txt` : 'private.pem'}`

/** The text of a file with a key or a secret. */
export const readKeyFile = ({ kind }: Pick<SigningKey, 'kind'>, file: string): Promise<string> =>
  kind === 'secret' ? readSecretFile(file) : readText(file, 'a key, secret or token')

/** Fresh keys of a partner, the public halves beside them. */
export const makeMessageFiles = (name: PartnerName): NewFile[] =>
  messagesOf(name).flatMap(([label, scheme]) =>
    signingKeys(scheme).flatMap((key) => {
      const file = fileOf(name, label, key)
      return key.kind === 'secret'
        ? [makeSecret(file)]
        : makePair(key.algorithm, file, file.replace('private', 'public'))
    }),
  )

/** The keys that `makeMessageFiles` made, and the ids that go with them. */
export async function readMessageKeys(
  folder: string,
  name: PartnerName,
  label: string,
): Promise<MessageKeys> {
  const scheme = new Map(messagesOf(name)).get(label)
  if (!scheme) return {}
  const ids = [...namesOfKind(scheme, 'id'), ...namesOfKind(scheme, 'key-id')].map((id): [string, string] => [
    id,
    scheme.credentials[id]?.example ?? `demo-${id}`,
  ])
  const keys = signingKeys(scheme).map(async (key): Promise<[string, string]> => {
    return [key.name, await readKeyFile(key, join(folder, fileOf(name, label, key)))]
  })
  return Object.fromEntries([...ids, ...(await Promise.all(keys))])
}

/** The keys that the mock signs responses with, by partner. */
export async function readResponseKeys(
  folder: string,
): Promise<{ readonly [Name in PartnerName]?: MessageKeys }> {
  const signing = partnerNames.filter((name) => schemes[name].response)
  const entries = signing.map(
    async (name) => [name, await readMessageKeys(folder, name, 'response')] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

/** The keys that the mock signs events with, where they are not those of requests: by partner and event. */
export async function readEventKeys(
  folder: string,
): Promise<{ readonly [Name in PartnerName]?: Record<string, MessageKeys> }> {
  const own = partnerNames.flatMap((name) =>
    messagesOf(name).flatMap(([label]) => (label === 'response' ? [] : [[name, label] as const])),
  )
  const found: { [Name in PartnerName]?: Record<string, MessageKeys> } = {}
  for (const [name, event] of own)
    found[name] = { ...found[name], [event]: await readMessageKeys(folder, name, event) }
  return found
}

/** What a client of the mock verifies them with: the option `response`. */
export async function readResponseOptions(folder: string, name: PartnerName): Promise<{ response?: object }> {
  const { response } = schemes[name]
  if (!response) return {}
  const keys = await readMessageKeys(folder, name, 'response')
  const [keyId] = namesOfKind(response, 'key-id')
  const options = signingKeys(response).map(async (key) => {
    const file = join(folder, fileOf(name, 'response', key).replace('private', 'public'))
    const known = await readKeyFile(key, file)
    const given = keyId === undefined ? known : { [String(keys[keyId])]: known }
    return [checkingField(response, key), given] as const
  })
  const ids = namesOfKind(response, 'id').map((id) => [id, keys[id]] as const)
  return { response: Object.fromEntries([...ids, ...(await Promise.all(options))]) }
}
