import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from '../../generate/redocly.ts'

const shared = /^(src|generated)\//

/**
 * The sources that a package needs: entries and generated modules, which are given as text, and everything they import
 * from src/, as a map from path to text.
 */
export async function collectSources(
  api: string,
  entries: ReadonlyMap<string, string>,
  generated: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const under = (folder: string, files: ReadonlyMap<string, string>) =>
    [...files].map(([name, text]) => [join(root, folder, name), text] as const)
  const doors = new Map(under('src', entries))
  const given = new Map([...doors, ...under(`generated/${api}`, generated)])
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
    types: [],
    noEmit: true,
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile: readSource, getSourceFile } = host
  const folders = new Set([...given.keys()].map((file) => dirname(file)))
  host.fileExists = (file) => given.has(file) || fileExists(file)
  host.directoryExists = (folder) => folders.has(folder) || ts.sys.directoryExists(folder)
  host.readFile = (file) => given.get(file) ?? readSource(file)
  host.getSourceFile = (file, target, ...rest) => {
    const text = given.get(file)
    return text === undefined
      ? getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, text, target, true)
  }
  const program = ts.createProgram([...doors.keys()], options, host)
  const sources = new Map<string, string>()
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName)
    if (!shared.test(path)) continue
    sources.set(path, file.text)
    // Types that stand beside a script: the program read them instead of it.
    if (path.endsWith('.d.ts')) {
      const script = path.replace(/\.d\.ts$/, '.js')
      sources.set(script, given.get(join(root, script)) ?? (await readFile(join(root, script), 'utf8')))
    }
  }
  return new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)))
}
