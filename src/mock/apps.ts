import type { KeyObject } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import {
  forEachPartner,
  type PartnerCredentials,
  type PartnerName,
  partnerNames,
  partners,
} from '../../generated/index.ts'
import { ConfigurationError } from '../core/errors.ts'
import { readSecretFile, readText } from '../files/files.ts'
import { loadPublicKey } from '../crypto/keys.ts'
import { loadSecret } from '../crypto/secret.ts'
import type { App, Has } from '../partners/app.ts'

/** Who may call the mock, by partner and app id. */
export type Apps = {
  readonly [Name in PartnerName]: ReadonlyMap<string, App<PartnerCredentials[Name]>>
}

/** An app as its owner has it, with the credentials that the partner's contract declares. */
export type AppInput<Credentials> = { readonly appId: string } & Has<
  Credentials,
  'private-key',
  { readonly publicKey: string | KeyObject }
> &
  Has<Credentials, 'secret', { readonly secret: string | KeyObject }> &
  Has<Credentials, 'token', { readonly accessTokens?: readonly string[] | undefined }>

/** Keys and secrets of apps as their owners have them, for `createGateway` in a test. */
export type AppsInput = {
  readonly [Name in PartnerName]?: readonly AppInput<PartnerCredentials[Name]>[]
}

/** The same for all partners, before and after it is loaded. */
interface AnyAppInput {
  readonly appId: string
  readonly publicKey?: string | KeyObject
  readonly secret?: string | KeyObject
  readonly accessTokens?: readonly string[] | undefined
}

export interface AnyApp {
  readonly publicKey?: KeyObject
  readonly secret?: KeyObject
  readonly accessTokens?: ReadonlySet<string> | undefined
}

/** @throws ConfigurationError when a key or secret is missing or does not load */
export const createApps = (input: AppsInput): Apps => loadAll((name) => input[name] ?? [])

/** The one place where apps of any partner become those of each: `loadApp` holds what the types say. */
const loadAll = (find: (name: PartnerName) => readonly AnyAppInput[]) =>
  forEachPartner((name) => new Map(find(name).map((app) => [app.appId, loadApp(name, app)]))) as Apps

function loadApp(name: PartnerName, { publicKey, secret, accessTokens }: AnyAppInput): AnyApp {
  const given = { 'private-key': publicKey, secret }
  const missing = Object.values(partners[name].credentials).find(
    (kind) => (kind === 'private-key' || kind === 'secret') && given[kind] === undefined,
  )
  if (missing !== undefined)
    throw new ConfigurationError(
      `apps: an app of ${name} needs ${missing === 'secret' ? 'a secret' : 'a publicKey'}.`,
    )
  return {
    ...(publicKey !== undefined && { publicKey: loadPublicKey(publicKey) }),
    ...(secret !== undefined && { secret: loadSecret(secret) }),
    ...(accessTokens && { accessTokens: new Set(accessTokens) }),
  }
}

/** The apps of a partner, whatever they have. */
export const appsOf = (apps: Apps, name: PartnerName): ReadonlyMap<string, AnyApp> => apps[name]

/** An app of any partner. */
export const findApp = (apps: Apps, name: PartnerName, appId: string): AnyApp | undefined =>
  apps[name].get(appId)

/** The same apps, for which every token is valid. */
export const withoutTokens = (apps: Apps) =>
  forEachPartner(
    (name) => new Map([...apps[name]].map(([appId, app]) => [appId, { ...app, accessTokens: undefined }])),
  ) as Apps

/** The secrets of all apps, to be hidden wherever they appear. */
export const secretsOf = (apps: Apps): string[] =>
  partnerNames.flatMap((name) =>
    [...apps[name].values()].flatMap(({ secret }: AnyApp) => secret?.export().toString('utf8') ?? []),
  )

/** @throws ConfigurationError when a key or secret is missing or does not load */
export const toApps = (apps: AppsInput | Apps): Apps => (isLoaded(apps) ? apps : createApps(apps))

const isLoaded = (apps: AppsInput | Apps): apps is Apps =>
  partnerNames.every((name) => apps[name] instanceof Map)

/**
 * Reads a list of apps for each partner, under its name: `{ "appId", "publicKeyFile", "accessTokens" }` where the app
 * has a key, `{ "appId", "secretFile" }` where it has a secret. Files are named relative to the config file. Without
 * `accessTokens` every token is accepted.
 * @throws ConfigurationError that names the file and the entry at fault
 */
export async function loadApps(configFile: string): Promise<Apps> {
  const config = parseConfig(configFile, await readText(configFile, 'a config'))
  const names: readonly string[] = partnerNames
  if (Object.keys(config).some((key) => !names.includes(key)))
    throw new ConfigurationError(`${configFile}: the keys are ${quotedNames}. Remove the others.`)
  const loading = forEachPartner((name) => Promise.all(entries(config, name, configFile).map(readEntry)))
  const lists = new Map<string, readonly AnyAppInput[]>()
  for (const name of partnerNames) lists.set(name, await loading[name])
  return loadAll((name) => lists.get(name) ?? [])

  async function readEntry({ appId, isSecret, file, accessTokens }: Entry): Promise<AnyAppInput> {
    const place = resolve(dirname(configFile), file)
    return isSecret
      ? { appId, secret: await load(place, async () => loadSecret(await readSecretFile(place))) }
      : {
          appId,
          accessTokens,
          publicKey: await load(place, async () =>
            loadPublicKey(await readText(place, 'a key, secret or token')),
          ),
        }
  }
}

/** Names the file in an error about its content. */
async function load<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.message.startsWith(file)) throw error
    throw new ConfigurationError(`${file}: ${error.message}`)
  }
}

const quotedNames = partnerNames.map((name) => `"${name}"`).join(' and ')

interface Entry {
  readonly appId: string
  readonly isSecret: boolean
  readonly file: string
  readonly accessTokens: readonly string[] | undefined
}

function parseConfig(file: string, text: string): Record<string, unknown> {
  try {
    const config: unknown = JSON.parse(text)
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return { ...config }
  } catch {
    // Said below: the parser's own message quotes the file.
  }
  throw new ConfigurationError(`${file}: not a JSON object with lists of apps, ${quotedNames}.`)
}

function entries(config: Record<string, unknown>, api: PartnerName, configFile: string): Entry[] {
  const isSecret = Object.values<string>(partners[api].credentials).includes('secret')
  const fileKey = isSecret ? 'secretFile' : 'publicKeyFile'
  const list = config[api] ?? []
  if (!Array.isArray(list)) throw new ConfigurationError(`${configFile}: "${api}" is not a list.`)
  const seen = new Set<string>()
  return list.map((entry: unknown, index) => {
    const { appId, [fileKey]: file, accessTokens } = { ...(entry as Record<string, unknown>) }
    if (typeof appId !== 'string' || typeof file !== 'string') {
      throw new ConfigurationError(
        `${configFile}: "${api}" entry ${index + 1} needs "appId" and "${fileKey}" as text.`,
      )
    }
    if (!isTextList(accessTokens)) {
      throw new ConfigurationError(
        `${configFile}: "${api}" entry ${index + 1}: "accessTokens" is not a list of text.`,
      )
    }
    if (seen.has(appId))
      throw new ConfigurationError(`${configFile}: "${api}" entry ${index + 1} has the "appId" of another.`)
    seen.add(appId)
    return { appId, isSecret, file, accessTokens }
  })
}

const isTextList = (value: unknown): value is string[] | undefined =>
  value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
