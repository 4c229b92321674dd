import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The paths of all files in a folder and below it, with `/`, in order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return files.map((file) => relative(folder, file).replaceAll('\\', '/')).sort()
}
