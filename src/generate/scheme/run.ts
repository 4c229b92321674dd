// Runs compiled modules before they are written.

import { build } from 'esbuild'
import { join } from 'node:path'

export interface Signed {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly url?: string
  readonly canonical: Readonly<Record<string, string>>
}
export interface Compiled {
  readonly createSigner: (options: object) => { sign(request: object): Promise<Signed> }
  readonly createVerifier: (
    apps: unknown,
    ...options: readonly string[]
  ) => { verify(request: object): unknown }
  /** The functions of its strings, and its hooks. */
  readonly functions: Readonly<Record<string, ((...given: readonly unknown[]) => unknown) | undefined>>
}

/**
 * The signer and verifier of modules that will be in `folder`: what they import is bundled with them.
 * @param suffix of the files: `-response`, or that of an event
 * @param more modules whose functions are wanted
 */
export async function loadCompiled(
  modules: ReadonlyMap<string, string>,
  folder: string,
  suffix = '',
  more: readonly string[] = [],
): Promise<Compiled> {
  const files = [`./sign${suffix}.ts`, `./verify${suffix}.ts`, ...more]
  const entry = files.map((file) => `export * from '${file}'`).join('\n')
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'compiled',
        setup(builder) {
          // By hand, because the folder of a new partner is not there yet.
          builder.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
            resolveDir !== folder
              ? undefined
              : modules.has(path.slice(2))
                ? { path: join(folder, path), namespace: 'compiled' }
                : { path: join(folder, path) },
          )
          builder.onLoad({ filter: /(?:)/, namespace: 'compiled' }, ({ path }) => ({
            contents: modules.get(path.slice(folder.length + 1))!,
            resolveDir: folder,
            loader: 'ts',
          }))
        },
      },
    ],
  })
  const { text } = outputFiles[0]!
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Compiled &
    Compiled['functions']
  return { createSigner: module.createSigner, createVerifier: module.createVerifier, functions: module }
}
