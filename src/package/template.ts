import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigurationError } from '../core/errors.ts'

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
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new ConfigurationError(
      `The package of ${api} is not built yet. Run \`npm run client -- ${api}\` with the same options instead.`,
    )
  })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => {
      return [path, (await readFile(join(root, path), 'utf8')).replaceAll('{{name}}', name)]
    }),
  )
  return new Map(files)
}
