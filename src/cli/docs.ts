import { access, cp, readdir } from 'node:fs/promises'
import { ConfigurationError } from '../core/errors.ts'
import { writing } from '../files/file-error.ts'
import { withProgress } from '../files/progress.ts'
import { print, UsageError } from './io.ts'
import { terminal } from './terminal.ts'

/** The site as `npm run docs` builds it; this file runs from src and, in the package, from dist/src. */
const built = new URL(
  import.meta.url.includes('/dist/src/') ? '../../docs/' : '../../dist/docs/',
  import.meta.url,
)

/**
 * The folder of the built site.
 * @throws ConfigurationError when it is not built: a package has it, a clone without `npm run docs` has not
 */
export async function findDocs(folder = terminal().docs ?? built): Promise<URL> {
  await access(new URL('index.html', folder)).catch(() => {
    throw new ConfigurationError('The documentation is not built yet. Run `npm run docs` first.')
  })
  return folder
}

/** `lendspec docs`: copies the built site into a folder. */
export async function copyDocs({ out }: { out: string }): Promise<void> {
  if (out === '') throw new UsageError('--out needs the name of a folder')
  const docs = await findDocs()
  await withProgress(
    `writing ${out}`,
    () => writing(out, () => cp(docs, out, { recursive: true })),
    terminal().stderr,
  )
  print(`${(await readdir(docs)).length} files in ${out}. Open ${out}/index.html`)
}
