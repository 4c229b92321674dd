import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { forEachPartner, type PartnerName, partnerNames, partners, schemes } from '../../generated/index.ts'
import type { PartnerApps } from '../../generated/verifiers.ts'
import { writing } from '../files/file-error.ts'
import { idOf, namesOfKind, otherIds, signingKeys } from '../signing/credentials.ts'
import { fileField } from './app-fields.ts'
import { makeMessageFiles, makePair, makeSecret, type NewFile } from './key-files.ts'

/** The demonstration app of a partner, for a caller of the mock: ids, and files with a private key or secret. */
export type DemoCaller<Name extends PartnerName> = { readonly [Id in PartnerApps[Name]['id']]: string } & {
  readonly [Field in keyof PartnerApps[Name]['app'] as Own<Field, PartnerApps[Name]['app'][Field]>]: string
}

/** What the caller has where the mock has a field: the private half of a public key. */
type Own<Field, Value> = [Value] extends [ReadonlySet<string> | undefined]
  ? never
  : [Value] extends [string]
    ? Field
    : Field extends `public${infer Rest}`
      ? `private${Rest}File`
      : `${string & Field}File`

/** Where the demonstration app's credentials are. */
export type DemoApp = { readonly configFile: string } & { readonly [Name in PartnerName]: DemoCaller<Name> }

/**
 * Makes a demonstration app with a fresh key pair and secret in `folder`, unless one is there.
 * @throws ConfigurationError when the folder cannot be written
 */
export const ensureDemoApp = (folder: string): Promise<DemoApp> => writing(folder, () => makeDemoApp(folder))

/** The ids of one partner's app. */
function idsOf(name: PartnerName): Record<string, string> {
  const scheme = schemes[name]
  const others = otherIds(scheme).map((id) => [id, scheme.credentials[id]?.example ?? `demo-${id}`])
  return { ...Object.fromEntries(others), [idOf(scheme)]: partners[name].demoAppId }
}

/** The files of one partner's app, by the name of the credential. */
const filesOf = (name: PartnerName): Record<string, string> => {
  const keys = signingKeys(schemes[name])
  const ending = { 'private-key': 'private.pem', secret: 'secret.txt' }
  return Object.fromEntries(
    keys.map((key) => [key.name, `${name}-${keys.length > 1 ? `${key.name}-` : ''}${ending[key.kind]}`]),
  )
}

/** Fresh credentials of one partner's app: its entry of the config, and the files. */
function makeCredentials(name: PartnerName): { entry: object; files: readonly NewFile[] } {
  const scheme = schemes[name]
  const ids = idsOf(name)
  const [keyId] = namesOfKind(scheme, 'key-id')
  const made = signingKeys(scheme).map((key) => {
    const file = filesOf(name)[key.name] ?? ''
    const isSecret = key.kind === 'secret'
    const checking = isSecret ? file : file.replace('private.pem', 'public.pem')
    const named = keyId === undefined ? checking : { [ids[keyId] ?? '']: checking }
    return {
      field: [fileField(scheme, key), named] as const,
      files: isSecret ? [makeSecret(file)] : makePair(key.algorithm, file, checking),
    }
  })
  const kept = Object.entries(ids).filter(([id]) => id !== keyId)
  return {
    entry: Object.fromEntries([...kept, ...made.map(({ field }) => field)]),
    files: made.flatMap(({ files }) => files),
  }
}

async function makeDemoApp(folder: string): Promise<DemoApp> {
  const places = forEachPartner((name): object => ({
    ...idsOf(name),
    ...Object.fromEntries(
      Object.entries(filesOf(name)).map(([key, file]) => [`${key}File`, join(folder, file)]),
    ),
  }))
  const app = { configFile: join(folder, 'config.json'), ...places } as DemoApp
  if (await isFile(app.configFile)) return app
  const made = forEachPartner(makeCredentials)
  const config = forEachPartner((name) => [made[name].entry])
  const files: readonly NewFile[] = [
    ...Object.values(made).flatMap(({ files }) => files),
    ...partnerNames.flatMap(makeMessageFiles),
    ['config.json', `${JSON.stringify(config, null, 2)}\n`],
  ]
  await mkdir(dirname(folder), { recursive: true })
  // Whole or not at all: of two that start at once, both have to serve the credentials that are on disk.
  const scratch = await mkdtemp(`${folder}-`)
  try {
    for (const [name, text, mode = 0o644] of files) await writeFile(join(scratch, name), text, { mode })
    await rename(scratch, folder).catch(async (error: unknown) => {
      // The folder is there: with an app that somebody else made in the meantime, or for something else.
      const taken = await isFile(app.configFile)
      if (!taken && !(await isFolder(folder))) throw error
      if (!taken) for (const [name] of files) await rename(join(scratch, name), join(folder, name))
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return app
}

const find = (path: string) => stat(path).catch(() => undefined)
const isFile = async (file: string) => (await find(file))?.isFile()
const isFolder = async (folder: string) => (await find(folder))?.isDirectory()
