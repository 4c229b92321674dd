import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { useProject } from '../core/project.ts'

/** What the commands read of a project: see `renderRegistries`. */
const registries = ['index', 'clients', 'signers', 'verifiers', 'subjects', 'messages', 'behaviours']

/**
 * Puts the partners of the project in `folder` in place of the built-in ones, where it has any. Has to run before any
 * module that reads a registry is loaded.
 * @throws Error when another version generated them
 */
export async function loadProject(folder = process.cwd()): Promise<void> {
  const generated = pathToFileURL(join(folder, 'generated', '/'))
  if (!existsSync(new URL('index.js', generated)) || !existsSync(new URL('verifiers.js', generated))) return
  const load = (name: string) => import(new URL(`${name}.js`, generated).href) as Promise<object>
  try {
    useProject(generated, await Promise.all(registries.map(load)))
  } catch (error) {
    throw new Error('generated/ does not load. Run `npx --no-install lendspec generate`.', { cause: error })
  }
}
