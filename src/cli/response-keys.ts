import { join } from 'node:path'
import { clients } from '../../generated/clients.ts'
import { type PartnerName, schemes } from '../../generated/index.ts'
import type { CheckResponse } from '../client/signed-response.ts'
import { readText } from '../files/files.ts'
import { readResponseOptions } from '../mock/key-files.ts'
import { checkingField, namesOfKind, signingKeys } from '../signing/credentials.ts'
import { type CallerOptions, demoFolder } from './credentials.ts'
import { idOption } from './id-option.ts'
import { asUsage, UsageError } from './io.ts'
import { terminal } from './terminal.ts'

const option = '--response-key'
const variable = 'LENDSPEC_RESPONSE_KEY'

export interface ResponseKeys {
  responseKey?: string[]
}

/**
 * What verifies the responses of a partner that signs them: its client's option `response`. Keys that are not given are
 * those of the mock, for a server on this machine.
 */
export async function findResponseOptions(
  api: PartnerName,
  { responseKey }: ResponseKeys,
  caller: CallerOptions,
  local: boolean,
): Promise<{ response?: object }> {
  const { response } = schemes[api]
  const { env, folder } = terminal()
  const [key] = response ? signingKeys(response) : []
  if (!response || !key) {
    if (responseKey) throw new UsageError(`${option}: ${api} signs no responses. Remove the option`)
    return {}
  }
  const byId = namesOfKind(response, 'key-id').length > 0
  const given = responseKey ?? (env[variable] ? [env[variable]] : undefined)
  const form = byId ? 'ID=FILE (the id of a key, and its file)' : 'FILE'
  if (!given) {
    if (local) return readResponseOptions(join(folder, demoFolder), api)
    throw new UsageError(
      `give ${option} ${form}, or set ${variable} in the environment: ${api} signs its responses`,
    )
  }
  const keys = given.map(async (text) => {
    const [, id, place = ''] = byId ? (/^([^=]+)=(.+)$/s.exec(text) ?? []) : [text, '', text]
    if (id === undefined) throw new UsageError(`${responseKey ? option : variable} must be ${form}`)
    const found = responseKey ? await asUsage(() => readText(place, 'a key, secret or token')) : place
    return [id, found.trim()] as const
  })
  const found = await Promise.all(keys)
  const ids = namesOfKind(response, 'id').map((name) => {
    const id = caller[name] ?? env[idOption(name).variable]
    if (id === undefined) throw new UsageError(`set ${idOption(name).variable} in the environment`)
    return [name, id] as const
  })
  const value = byId ? Object.fromEntries(found) : found.map(([, text]) => text)
  return { response: { ...Object.fromEntries(ids), [checkingField(response, key)]: value } }
}

/** Verifies the responses of a partner that signs them, by the same keys. */
export async function findResponseCheck(
  api: PartnerName,
  keys: ResponseKeys,
  caller: CallerOptions,
  local: boolean,
): Promise<CheckResponse | undefined> {
  const { response } = await findResponseOptions(api, keys, caller, local)
  if (!response) return undefined
  const check = clients[api].checkResponses
  if (!check)
    throw new UsageError('An older version made generated/. Run `npx --no-install lendspec generate`')
  return asUsage(() => check(response))
}
