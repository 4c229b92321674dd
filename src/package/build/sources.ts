import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { root } from '../../generate/redocly.ts'

const shared = /^(src|generated)\//

/**
 * The sources that a package needs: entries that are given as text, and everything they import from src/ and generated/,
 * as a map from path to text.
 */
export async function collectSources(entries: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const given = new Map([...entries].map(([name, text]) => [join(root, 'src', name), text]))
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    types: [],
    noEmit: true,
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile: readSource, getSourceFile } = host
  host.fileExists = (file) => given.has(file) || fileExists(file)
  host.readFile = (file) => given.get(file) ?? readSource(file)
  host.getSourceFile = (file, target, ...rest) => {
    const text = given.get(file)
    return text === undefined
      ? getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, text, target, true)
  }
  const program = ts.createProgram([...given.keys()], options, host)
  const sources = new Map<string, string>()
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName)
    if (!shared.test(path)) continue
    sources.set(path, file.text)
    // Types that stand beside a script: the program read them instead of it.
    if (path.endsWith('.d.ts')) {
      const script = path.replace(/\.d\.ts$/, '.js')
      sources.set(script, await readFile(join(root, script), 'utf8'))
    }
  }
  return new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)))
}
