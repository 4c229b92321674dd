// A team's folder: nothing outside it is read, written or deleted, even through links.

import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '../core/errors.ts'
import { writing } from '../files/file-error.ts'
import { readText } from '../files/files.ts'

/** Paths are relative to the folder, with `/`. Every method throws ConfigurationError that names the path at fault. */
export interface Folder {
  /** The text of a regular file, undefined where nothing is. */
  read(path: string): Promise<string | undefined>
  /** Throws unless `path` may be written or deleted: neither it nor a folder above it is a link. */
  check(path: string): Promise<void>
  /** Replaces a file whole, or creates it together with its folders. */
  write(path: string, text: string): Promise<void>
  remove(path: string): Promise<void>
  /** How many files are here besides `known`, without those of git and npm. */
  countOthers(known: ReadonlySet<string>): Promise<number>
}

/** @param out may be a link itself: the caller named it */
export function openFolder(out: string): Folder {
  async function find(path: string): Promise<Stats | undefined> {
    await checkRoot()
    const parts = path.split('/')
    for (const [index] of parts.entries()) {
      const place = parts.slice(0, index + 1).join('/')
      const found = await explained(out, place, () => lstat(join(out, place)))
      if (!found) return undefined
      const isLast = index === parts.length - 1
      if (found.isSymbolicLink() || !(isLast ? found.isFile() : found.isDirectory()))
        throw new ConfigurationError(
          `${join(out, place)} is ${kindOf(found)}; ${isLast ? 'a regular file' : 'a folder'} is needed here. ` +
            'Nothing was changed. Move it away, then run the command again.',
        )
      if (isLast) return found
    }
    return undefined
  }

  async function checkRoot(): Promise<void> {
    const found = await explained(out, '', () => stat(out))
    if (found && !found.isDirectory())
      throw new ConfigurationError(`${out} is ${kindOf(found)}, not a folder. Give another --out.`)
  }

  return {
    async read(path) {
      // A lenient reader would write back another text than the team's.
      return (await find(path)) && readText(join(out, path), 'a body')
    },
    async check(path) {
      await find(path)
    },
    async write(path, text) {
      await find(path)
      const file = join(out, path)
      // A link put here after the check is replaced by the rename, not followed.
      const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`
      await explained(out, path, async () => {
        await mkdir(dirname(file), { recursive: true })
        try {
          // One mode everywhere, so that two packs are the same bytes.
          await writeFile(beside, text, { mode: 0o644, flag: 'wx' })
          await rename(beside, file)
        } finally {
          await rm(beside, { force: true })
        }
      })
    },
    async remove(path) {
      await find(path)
      await explained(out, path, () => rm(join(out, path)))
    },
    async countOthers(known) {
      const count = async (folder: string): Promise<number> => {
        const entries = await explained(out, folder, () =>
          readdir(join(out, folder), { withFileTypes: true }),
        )
        let sum = 0
        for (const entry of entries ?? []) {
          const path = folder === '' ? entry.name : `${folder}/${entry.name}`
          if (entry.isDirectory())
            sum += ['.git', 'node_modules'].includes(entry.name) ? 0 : await count(path)
          else if (!known.has(path)) sum++
        }
        return sum
      }
      return count('')
    },
  }
}

/** @returns undefined where nothing is */
const explained = <T>(out: string, path: string, work: () => Promise<T>): Promise<T | undefined> =>
  writing(join(out, path), () =>
    work().catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return undefined
    }),
  )

function kindOf(found: Stats): string {
  if (found.isSymbolicLink()) return 'a symbolic link'
  if (found.isDirectory()) return 'a folder'
  return found.isFile() ? 'a file' : 'neither a file nor a folder'
}
