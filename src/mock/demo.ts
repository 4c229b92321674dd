import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { forEachPartner, type PartnerCredentials, type PartnerName, partners } from '../../generated/index.ts'
import { writing } from '../files/file-error.ts'
import type { Has } from '../partners/app.ts'

/** Where the demonstration app's credentials are, for a caller of the mock. */
export type DemoApp = { readonly configFile: string } & {
  readonly [Name in PartnerName]: { readonly appId: string } & Has<
    PartnerCredentials[Name],
    'private-key',
    { readonly privateKeyFile: string }
  > &
    Has<PartnerCredentials[Name], 'secret', { readonly secretFile: string }>
}

/**
 * Makes a demonstration app with a fresh key pair and secret in `folder`, unless one is there.
 * @throws ConfigurationError when the folder cannot be written
 */
export const ensureDemoApp = (folder: string): Promise<DemoApp> => writing(folder, () => makeDemoApp(folder))

const hasSecret = (name: PartnerName) => Object.values<string>(partners[name].credentials).includes('secret')

type NewFile = readonly [name: string, text: string, mode?: number]

/** Fresh credentials of one partner's app: its entry of the config, the files, and which one the caller reads. */
function makeCredentials(name: PartnerName): { entry: object; files: readonly NewFile[] } {
  const { demoAppId: appId } = partners[name]
  if (hasSecret(name)) {
    const secretFile = `${name}-secret.txt`
    const secret = `${randomBytes(16).toString('hex')}\n`
    return { entry: { appId, secretFile }, files: [[secretFile, secret, 0o600]] }
  }
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const publicKeyFile = `${name}-public.pem`
  return {
    entry: { appId, publicKeyFile },
    files: [
      [`${name}-private.pem`, privateKey, 0o600],
      [publicKeyFile, publicKey],
    ],
  }
}

async function makeDemoApp(folder: string): Promise<DemoApp> {
  const places = forEachPartner((name) => ({
    appId: partners[name].demoAppId,
    ...(hasSecret(name)
      ? { secretFile: join(folder, `${name}-secret.txt`) }
      : { privateKeyFile: join(folder, `${name}-private.pem`) }),
  }))
  const app = { configFile: join(folder, 'config.json'), ...places } as DemoApp
  if (await isFile(app.configFile)) return app
  const made = forEachPartner(makeCredentials)
  const config = forEachPartner((name) => [made[name].entry])
  const files: readonly NewFile[] = [
    ...Object.values(made).flatMap(({ files }) => files),
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
