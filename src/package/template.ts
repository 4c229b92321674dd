import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigurationError } from '../core/errors.ts'
import { listFiles } from '../files/list.ts'

/** The packages as `npm run client` builds them; this file runs from src and, in the package, from dist/src. */
export const built = new URL(
  import.meta.url.includes('/dist/src/') ? '../../packages/' : '../../dist/packages/',
  import.meta.url,
)

/**
 * Files of a package by path, with a team's name filled in.
 * @throws ConfigurationError when packages are not built: lendspec from npm has them, a clone builds them first
 */
export async function readTemplate(api: string, name: string, folder = built): Promise<Map<string, string>> {
  const root = join(fileURLToPath(folder), api)
  const paths = await listFiles(root).catch(() => {
    throw new ConfigurationError(
      `The package of ${api} is not built yet. Run \`npm run client -- ${api}\` with the same options instead.`,
    )
  })
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => {
      return [path, (await readFile(join(root, path), 'utf8')).replaceAll('{{name}}', name)]
    }),
  )
  return new Map(files)
}
