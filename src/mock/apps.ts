import { isRecord, parseRecord } from '../core/parse.ts'
import { KeyObject } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { forEachPartner, type PartnerName, partnerNames, schemes } from '../../generated/index.ts'
import type { PartnerApps } from '../../generated/verifiers.ts'
import { ConfigurationError } from '../core/errors.ts'
import { readText } from '../files/files.ts'
import { checkingField, idOf, type SigningKey, signingKeys } from '../signing/credentials.ts'
import { fileField, hasKeyIds, loaderOf, ownIds, tokenFields } from './app-fields.ts'
import { readKeyFile } from './key-files.ts'

/** Who may call the mock, by partner and app id. Keys and secrets are loaded. */
export type Apps = {
  readonly [Name in PartnerName]: ReadonlyMap<
    string,
    { readonly [Field in keyof PartnerApps[Name]['app']]: Loaded<PartnerApps[Name]['app'][Field]> }
  >
}

type Loaded<Value> = [Value] extends [string | ReadonlySet<string> | undefined]
  ? Value
  : [Value] extends [ReadonlyMap<string, unknown>]
    ? ReadonlyMap<string, KeyObject>
    : KeyObject

/** A value of an app as its owner has it: keys and secrets as text too, lists and tables as plain ones. */
type Given<Value> = [Value] extends [string]
  ? string
  : [Value] extends [ReadonlySet<string>]
    ? readonly string[]
    : [Value] extends [ReadonlyMap<string, unknown>]
      ? Readonly<Record<string, string | KeyObject>>
      : string | KeyObject

/** An app as its owner has it, with the credentials that the partner's contract declares. */
export type AppInput<Name extends PartnerName> = { readonly [Id in PartnerApps[Name]['id']]: string } & {
  readonly [Field in keyof PartnerApps[Name]['app']]: Given<
    Exclude<PartnerApps[Name]['app'][Field], undefined>
  >
}

/** Keys and secrets of apps as their owners have them, for `createGateway` in a test. */
export type AppsInput = {
  readonly [Name in PartnerName]?: readonly AppInput<Name>[]
}

/** The same for all partners. */
type AnyAppInput = Readonly<Record<string, unknown>>

/** @throws ConfigurationError when a key or secret is missing or does not load */
export const createApps = (input: AppsInput): Apps => loadAll((name) => input[name] ?? [])

/** The one place where apps of any partner become those of each: `loadApp` holds what the types say. */
const loadAll = (find: (name: PartnerName) => readonly AnyAppInput[]) =>
  forEachPartner((name) => {
    const id = idOf(schemes[name])
    return new Map(find(name).map((app) => [String(app[id]), loadApp(name, app)]))
  }) as Apps

function loadApp(name: PartnerName, input: AnyAppInput): object {
  const scheme = schemes[name]
  const entries = signingKeys(scheme).map((key): [string, unknown] => {
    const field = checkingField(scheme, key)
    const given = input[field]
    if (given === undefined) throw lacking(name, field)
    const load = loaderOf(key)
    if (!hasKeyIds(scheme)) return [field, load(given)]
    return [field, new Map(Object.entries(given as object).map(([id, value]) => [id, load(value)]))]
  })
  for (const id of ownIds(scheme)) {
    if (typeof input[id] !== 'string') throw lacking(name, id)
    entries.push([id, input[id]])
  }
  for (const field of tokenFields(scheme))
    if (input[field] !== undefined) entries.push([field, new Set(input[field] as readonly string[])])
  return Object.fromEntries(entries)
}

const lacking = (name: PartnerName, field: string) =>
  new ConfigurationError(`apps: an app of ${name} needs a ${field}.`)

/** Finds the public key of an app, which responses are encrypted for. */
export function keyFinder(name: PartnerName): (apps: Apps, appId: string) => KeyObject | undefined {
  const key = signingKeys(schemes[name]).find(({ kind }) => kind === 'private-key')
  const field = key && checkingField(schemes[name], key)
  return (apps, appId) => {
    const app: AnyAppInput | undefined = apps[name].get(appId)
    const found = field && app?.[field]
    return found instanceof KeyObject ? found : undefined
  }
}

/** The secrets of all apps, to be hidden wherever they appear. */
export const secretsOf = (apps: Apps): string[] =>
  partnerNames.flatMap((name) => [...apps[name].values()].flatMap((app) => textsOf(Object.values(app))))

const textsOf = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => {
    if (value instanceof Map) return textsOf([...value.values()])
    return value instanceof KeyObject && value.type === 'secret' ? value.export().toString('utf8') : []
  })

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
    throw new ConfigurationError(`${configFile}: only the keys ${quotedNames} are known. Remove the others.`)
  const loading = forEachPartner((name) =>
    Promise.all(entries(config, name, configFile).map((entry) => readEntry(name, entry))),
  )
  const lists = new Map<string, readonly AnyAppInput[]>()
  for (const name of partnerNames) lists.set(name, await loading[name])
  return loadAll((name) => lists.get(name) ?? [])

  /** The files that an entry names, read and loaded. */
  async function readEntry(name: PartnerName, entry: AnyAppInput): Promise<AnyAppInput> {
    const fields = new Map(Object.entries(entry))
    for (const key of signingKeys(schemes[name])) {
      const field = checkingField(schemes[name], key)
      const read = (file: unknown) => readCredential(key, resolve(dirname(configFile), String(file)))
      const named = entry[fileField(schemes[name], key)]
      fields.set(field, isRecord(named) ? await readAll(named, read) : await read(named))
    }
    return Object.fromEntries(fields)
  }
}

async function readAll(files: object, read: (file: unknown) => Promise<KeyObject>) {
  const keys = Object.entries(files).map(async ([id, file]) => [id, await read(file)] as const)
  return Object.fromEntries(await Promise.all(keys))
}

const readCredential = (key: SigningKey, place: string) =>
  load(place, async () => loaderOf(key)(await readKeyFile(key, place)))

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

function parseConfig(file: string, text: string): Record<string, unknown> {
  const config = parseRecord(text)
  if (config) return config
  throw new ConfigurationError(`${file} must be a JSON object with lists of apps: ${quotedNames}.`)
}

function entries(config: Record<string, unknown>, api: PartnerName, configFile: string): AnyAppInput[] {
  const scheme = schemes[api]
  const files = signingKeys(scheme).map((key) => fileField(scheme, key))
  const texts = [idOf(scheme), ...ownIds(scheme), ...(hasKeyIds(scheme) ? [] : files)]
  const tables = hasKeyIds(scheme) ? files : []
  const list = config[api] ?? []
  if (!Array.isArray(list)) throw new ConfigurationError(`${configFile}: "${api}" must be a list of apps.`)
  const seen = new Set<unknown>()
  return list.map((entry: unknown, index) => {
    const fields: AnyAppInput = { ...(entry as object) }
    const fail = (what: string) =>
      new ConfigurationError(`${configFile}: "${api}" entry ${index + 1}${what}.`)
    const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(' and ')
    if (texts.some((name) => typeof fields[name] !== 'string')) throw fail(` needs ${quoted(texts)} as text`)
    if (tables.some((name) => !isRecord(fields[name])))
      throw fail(` needs ${quoted(tables)}: files by the id of each key`)
    for (const name of tokenFields(scheme))
      if (!isTextList(fields[name])) throw fail(`: "${name}" is not a list of text`)
    const id = fields[idOf(scheme)]
    if (seen.has(id)) throw fail(` has the "${idOf(scheme)}" of another`)
    seen.add(id)
    const kept = [...texts, ...tables, ...tokenFields(scheme)]
    return Object.fromEntries(kept.map((name) => [name, fields[name]]))
  })
}

const isTextList = (value: unknown): value is string[] | undefined =>
  value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
