import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { generatedFile, isProject } from '../../core/project.ts'
import { pages, partOf } from '../pages.tsx'
import { root } from '../../generate/redocly.ts'

const source = join(root, 'src', 'site')

/** Page scripts as classic files, because a page from disk may not load modules, and the style sheet. */
const files: Readonly<Record<string, string>> = {
  'site.js': 'script.ts',
  'search.js': 'search/script.ts',
  'redoc.js': 'redoc/script.ts',
  'playground-why.js': 'playground/why/script.ts',
  // For the page that the running mock makes.
  'inspector.js': 'inspector/page.ts',
  'inspector.css': 'inspector/style.css',
  'style.css': 'style.css',
  ...Object.fromEntries(
    pages.flatMap(({ file, script, style }): [string, string][] => [
      ...(script ? [[partOf(file, 'js'), script] as [string, string]] : []),
      ...(style ? [[partOf(file, 'css'), style] as [string, string]] : []),
    ]),
  ),
}

/** The built scripts and styles, by file name. */
export async function buildAssets(): Promise<Map<string, string>> {
  const built = Object.entries(files).map(async ([name, entry]) => [name, await bundle(entry)] as const)
  return new Map(await Promise.all(built))
}

/** In a project, its partners in place of those beside the sources; what they import is the same source. */
const ofProject: Plugin = {
  name: 'partners of a project',
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/\w+\.ts$/ }, ({ path }) => ({
      path: fileURLToPath(generatedFile(basename(path).replace('.ts', '.js'))),
    }))
    onResolve({ filter: /^lendspec\/run\// }, ({ path }) => ({
      path: join(root, path.replace('lendspec/run', 'src').replace('.js', '.ts')),
    }))
  },
}

/** The place of a step in a sequence, by class: two columns to a lane. */
const lanes: Plugin = {
  name: 'lanes of sequences',
  setup({ onLoad }) {
    onLoad({ filter: /flows\.css$/ }, async ({ path }) => {
      const rules = Array.from({ length: 9 }, (_, at) => {
        const line = 2 * at + 2
        return `.lanes-${at + 1}{--lanes:${at + 1}}.from-${line}{--left:${line}}.to-${line}{--right:${line}}`
      })
      return { contents: (await readFile(path, 'utf8')) + rules.join(''), loader: 'css' }
    })
  },
}

/** A script or style sheet of src/site with all that it imports, as one text. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: isProject() ? [lanes, ofProject] : [lanes],
  })
  return outputFiles[0]!.text
}
