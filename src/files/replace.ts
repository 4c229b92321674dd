import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes everything beside the folder and only then takes its place, so that nobody finds half of it. */
export async function replaceFolder(files: ReadonlyMap<string, string>, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true })
  const folder = await mkdtemp(`${out}-`)
  try {
    await writeFiles(files, folder)
    // What is temporary is made for its owner alone.
    await chmod(folder, 0o755)
    await rm(out, { recursive: true, force: true })
    await rename(folder, out)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes files into a folder, with the folders that they need. */
export async function writeFiles(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}
