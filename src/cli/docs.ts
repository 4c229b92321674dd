import { access, cp, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ConfigurationError } from '../core/errors.ts'
import { isProject } from '../core/project.ts'
import { writing } from '../files/file-error.ts'
import { withProgress } from '../files/progress.ts'
import { replaceFolder } from '../files/replace.ts'
import { print, readable, say, UsageError } from './io.ts'
import { endWith, terminal } from './terminal.ts'

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
    await replaceFolder(await readable(() => renderSite()), out)
    return pathToFileURL(join(out, '/'))
  }
  await access(new URL('index.html', folder)).catch(() => {
    throw new ConfigurationError('The documentation is not built yet. Run `npm run docs` first.')
  })
  return folder
}

/** `lendspec docs`: copies the built site into a folder, or says what of it is stale there. */
export async function copyDocs({ out, check }: { out: string; check?: boolean }): Promise<void> {
  if (out === '') throw new UsageError('--out needs the name of a folder')
  if (check) return checkDocs(out)
  const copy = async () => {
    const docs = await findDocs()
    await writing(out, () => cp(docs, out, { recursive: true }))
    return docs
  }
  const docs = await withProgress(`writing ${out}`, copy, terminal().stderr)
  print(`${(await readdir(docs)).length} files in ${out}. Open ${out}/index.html`)
}

async function checkDocs(out: string): Promise<void> {
  const docs = await withProgress(`comparing ${out}`, findDocs, terminal().stderr)
  const entries = await readdir(docs, { recursive: true, withFileTypes: true })
  const stale = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isFile()) return []
      const file = join(entry.parentPath, entry.name)
      const name = relative(fileURLToPath(docs), file)
      const found = await readFile(join(out, name)).catch(() => undefined)
      return found?.equals(await readFile(file))
        ? []
        : [`${join(out, name)} ${found ? 'is stale' : 'is missing'}`]
    }),
  )
  const problems = stale.flat()
  if (problems.length === 0) return print(`${out}: up to date`)
  for (const problem of problems) say(problem)
  say(`Run \`lendspec docs --out ${out}\`.`)
  endWith(1)
}
