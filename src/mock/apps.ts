import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from '../errors.ts'
import { writing } from '../file-error.ts'
import { readSecretFile, readText } from '../files.ts'
import { loadSecret } from '../secret.ts'
import { loadPublicKey } from '../keys.ts'
import type { AwdaApps } from '../signing/awda-envelope.ts'
import type { PpdaiApps } from '../signing/ppdai-verifier.ts'

/** Who may call the mock: app ids with the key or secret that verifies their signatures. */
export interface Apps {
  readonly ppdai: PpdaiApps
  readonly awda: AwdaApps
}

/** Keys and secrets of apps as their owners have them, for `createGateway` in a test. */
export interface AppsInput {
  ppdai?: readonly {
    appId: string
    publicKey: string | KeyObject
    /** Tokens of its users; without a list every token is taken. */
    accessTokens?: readonly string[] | undefined
  }[]
  awda?: readonly { appId: string; secret: string | KeyObject }[]
}

/** @throws ConfigurationError when a key or secret does not load */
export function createApps({ ppdai = [], awda = [] }: AppsInput): Apps {
  return {
    ppdai: new Map(
      ppdai.map(({ appId, publicKey, accessTokens }) => [
        appId,
        { publicKey: loadPublicKey(publicKey), accessTokens: accessTokens && new Set(accessTokens) },
      ]),
    ),
    awda: new Map(awda.map(({ appId, secret }) => [appId, { secret: loadSecret(secret) }])),
  }
}

/** @throws ConfigurationError when a key or secret does not load */
export const toApps = (apps: AppsInput | Apps): Apps => (isLoaded(apps) ? apps : createApps(apps))

const isLoaded = (apps: AppsInput | Apps): apps is Apps =>
  apps.ppdai instanceof Map && apps.awda instanceof Map

/**
 * Reads `{ "ppdai": [{ "appId", "publicKeyFile", "accessTokens" }], "awda": [{ "appId", "secretFile" }] }`; files are
 * named relative to the config file. `accessTokens` may be missing: then every token is taken.
 * @throws ConfigurationError that names the file and the entry at fault
 */
export async function loadApps(configFile: string): Promise<Apps> {
  const config = parseConfig(configFile, await readText(configFile, 'a config'))
  const strange = Object.keys(config).find((key) => key !== 'ppdai' && key !== 'awda')
  if (strange !== undefined)
    throw new ConfigurationError(`${configFile}: the keys are "ppdai" and "awda". Remove the others.`)
  const place = (file: string) => resolve(dirname(configFile), file)
  return createApps({
    ppdai: await Promise.all(
      entries(config, 'ppdai', 'publicKeyFile', configFile).map(async ({ appId, file, accessTokens }) => ({
        appId,
        publicKey: await load(place(file), async (name) =>
          loadPublicKey(await readText(name, 'a key, secret or token')),
        ),
        accessTokens,
      })),
    ),
    awda: await Promise.all(
      entries(config, 'awda', 'secretFile', configFile).map(async ({ appId, file }) => ({
        appId,
        secret: await load(place(file), async (name) => loadSecret(await readSecretFile(name))),
      })),
    ),
  })
}

/** Names the file in an error about its content. */
async function load<T>(file: string, read: (file: string) => Promise<T>): Promise<T> {
  try {
    return await read(file)
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.message.startsWith(file)) throw error
    throw new ConfigurationError(`${file}: ${error.message}`)
  }
}

/** Where the demonstration app's credentials are, for a caller of the mock. */
export interface DemoApp {
  configFile: string
  ppdai: { appId: string; privateKeyFile: string }
  awda: { appId: string; secretFile: string }
}

/**
 * Makes a demonstration app with a fresh key pair and secret in `folder`, unless one is there.
 * @throws ConfigurationError when the folder cannot be written
 */
export const ensureDemoApp = (folder: string): Promise<DemoApp> => writing(folder, () => makeDemoApp(folder))

async function makeDemoApp(folder: string): Promise<DemoApp> {
  const app: DemoApp = {
    configFile: join(folder, 'config.json'),
    ppdai: { appId: 'demo', privateKeyFile: join(folder, 'ppdai-private.pem') },
    awda: { appId: 'DEMO', secretFile: join(folder, 'awda-secret.txt') },
  }
  if (await isFile(app.configFile)) return app
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const config = {
    ppdai: [{ appId: app.ppdai.appId, publicKeyFile: 'ppdai-public.pem' }],
    awda: [{ appId: app.awda.appId, secretFile: 'awda-secret.txt' }],
  }
  const files: readonly [name: string, text: string, mode?: number][] = [
    ['ppdai-private.pem', privateKey, 0o600],
    ['ppdai-public.pem', publicKey],
    ['awda-secret.txt', `${randomBytes(16).toString('hex')}\n`, 0o600],
    ['config.json', `${JSON.stringify(config, null, 2)}\n`],
  ]
  await mkdir(dirname(folder), { recursive: true })
  // Whole or not at all: of two that start at once, both have to serve the credentials that are on disk.
  const made = await mkdtemp(`${folder}-`)
  try {
    for (const [name, text, mode = 0o644] of files) await writeFile(join(made, name), text, { mode })
    await rename(made, folder).catch(async (error: unknown) => {
      // The folder is there: with an app that somebody else made in the meantime, or for something else.
      const taken = await isFile(app.configFile)
      if (!taken && !(await isFolder(folder))) throw error
      if (!taken) for (const [name] of files) await rename(join(made, name), join(folder, name))
    })
  } finally {
    await rm(made, { recursive: true, force: true })
  }
  return app
}

const isFile = (file: string) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

const isFolder = (folder: string) =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )

function parseConfig(file: string, text: string): Record<string, unknown> {
  try {
    const config: unknown = JSON.parse(text)
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return { ...config }
  } catch {
    // Said below: the parser's own message quotes the file.
  }
  throw new ConfigurationError(`${file}: not a JSON object with "ppdai" and "awda" lists of apps.`)
}

function entries(config: Record<string, unknown>, api: string, fileKey: string, configFile: string) {
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
    return { appId, file, accessTokens }
  })
}

const isTextList = (value: unknown): value is string[] | undefined =>
  value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
