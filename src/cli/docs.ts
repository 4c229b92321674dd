import { access, cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ConfigurationError } from '../core/errors.ts'
import { isProject } from '../core/project.ts'
import { writing } from '../files/file-error.ts'
import { withProgress } from '../files/progress.ts'
import { replaceFolder } from '../files/replace.ts'
import { print, UsageError } from './io.ts'
import { terminal } from './terminal.ts'

/** The site as `npm run docs` builds it; this file runs from src and, in the package, from dist/src. */
const built = new URL(
  import.meta.url.includes('/dist/src/') ? '../../docs/' : '../../dist/docs/',
  import.meta.url,
)

/**
 * The folder of the built site. That of a project is built now, beside its demonstration app.
 * @throws ConfigurationError when it is not built: a package has it, a clone without `npm run docs` has not
 */
export async function findDocs(folder = terminal().docs ?? built): Promise<URL> {
  if (isProject()) {
    const { renderSite } = await import('../site/build/site.ts')
    const out = join(terminal().folder, '.lendspec', 'docs')
    await replaceFolder(await renderSite(), out)
    return pathToFileURL(join(out, '/'))
  }
  await access(new URL('index.html', folder)).catch(() => {
    throw new ConfigurationError('The documentation is not built yet. Run `npm run docs` first.')
  })
  return folder
}

/** `lendspec docs`: copies the built site into a folder. */
export async function copyDocs({ out }: { out: string }): Promise<void> {
  if (out === '') throw new UsageError('--out needs the name of a folder')
  const copy = async () => {
    const docs = await findDocs()
    await writing(out, () => cp(docs, out, { recursive: true }))
    return docs
  }
  const docs = await withProgress(`writing ${out}`, copy, terminal().stderr)
  print(`${(await readdir(docs)).length} files in ${out}. Open ${out}/index.html`)
}
