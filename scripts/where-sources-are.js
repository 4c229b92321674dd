import { readFile } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a compiled file says of its own place is still said of its source. */
export const whereSourcesAre = {
  name: 'where sources are',
  /** @param {import('esbuild').PluginBuild} build */
  setup: (build) =>
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const said = { dirname: dirname(path), filename: path, url: String(pathToFileURL(path)) }
      const text = await readFile(path, 'utf8')
      const contents = text.replaceAll(/\bimport\.meta\.(dirname|filename|url)\b/g, (_, name) =>
        JSON.stringify(said[name]),
      )
      return { contents, loader: extname(path) === '.tsx' ? 'tsx' : 'ts' }
    }),
}
