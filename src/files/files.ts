// The one reader of files and standard input: what a user names may be in another charset, a folder, a pipe or endless.

import { constants, type FileHandle, open } from 'node:fs/promises'
import { decodeUtf8 } from '../core/encoding.ts'
import { ConfigurationError } from '../core/errors.ts'

// A body is at most 16 million characters (serialize.ts), of up to 4 bytes each.
const limits = {
  'a key, secret or token': 64 * 1024,
  'a config': 1024 * 1024,
  'a body': 64 * 1024 * 1024,
} as const
export type Content = keyof typeof limits

/** Milliseconds that a pipe may take: until somebody writes, and between two writes (a password may have to be typed). */
const [untilWriter, untilWrite] = [5_000, 60_000]
const pollInterval = 20
const chunkSize = 256 * 1024

/**
 * Text of a file, in UTF-8 with or without a byte order mark; of standard input for `-`.
 * @throws ConfigurationError that names the file and what to do, never what is in it
 */
export async function readText(file: string, content: Content): Promise<string> {
  const name = isStdin(file) ? 'standard input' : file
  try {
    const decoded = decodeUtf8(await (isStdin(file) ? readStdin(content) : readFile(file, content)))
    return 'text' in decoded ? decoded.text : refuse(name, decoded.problem)
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    // It may be a key or personal data.
    if (looksLikeText.test(file))
      throw new ConfigurationError(
        'A file name is needed here, not the text of the file. Save the text as a file, or give - and pipe the text.',
      )
    const code = codeOf(error) ?? 'unreadable'
    const advice = {
      ENOENT: ' There is no such file: check the path.',
      EACCES: ' Permission is missing: change it.',
    }
    throw new ConfigurationError(
      `${name || '(no name)'}: cannot be read (${code}).${advice[code as keyof typeof advice] ?? ' Name a readable file.'}`,
    )
  }
}

/** JSON, several lines, or a key in base64. */
const looksLikeText = /^\s*[[{]|[\r\n]|^MI[\w+/=]{60,}$/

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

const isStdin = (file: string) => ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'].includes(file)

function refuse(file: string, problem: string): never {
  throw new ConfigurationError(`${file} ${problem}.`)
}

async function readStdin(content: Content): Promise<Uint8Array> {
  if (process.stdin.readableEnded || process.stdin.destroyed)
    return refuse('standard input', 'was read already: name a file for one of the two')
  const collected = collect('standard input', content)
  for await (const chunk of process.stdin) collected.add(Buffer.from(chunk))
  return collected.bytes()
}

async function readFile(file: string, content: Content): Promise<Uint8Array> {
  // Without O_NONBLOCK a pipe that nobody writes to would be waited for here, forever.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const status = await handle.stat()
    if (status.isDirectory()) return refuse(file, 'is a folder: name a file')
    const collected = collect(file, content)
    collected.check(status.size)
    for await (const chunk of readChunks(handle, file, status.isFIFO())) collected.add(chunk)
    return collected.bytes()
  } finally {
    await handle.close()
  }
}

/** Keeps what was read while it fits. */
function collect(file: string, content: Content) {
  const chunks: Uint8Array[] = []
  let size = 0
  const check = (size: number) => {
    const limit = limits[content]
    const text = limit < 1024 * 1024 ? `${limit / 1024} kB` : `${limit / 1024 / 1024} MB`
    if (size > limit) refuse(file, `is larger than ${text}, the limit for ${content}`)
  }
  return {
    check,
    add(chunk: Uint8Array) {
      check((size += chunk.length))
      chunks.push(chunk)
    },
    bytes: () => Buffer.concat(chunks),
  }
}

/** A pipe looks empty until somebody opens it to write, and has nothing to read (EAGAIN) between two writes. */
async function* readChunks(handle: FileHandle, file: string, isPipe: boolean): AsyncGenerator<Uint8Array> {
  let [since, isBegun] = [Date.now(), !isPipe]
  for (;;) {
    const chunk = await handle.read(Buffer.allocUnsafe(chunkSize)).catch((error: unknown) => {
      if (codeOf(error) === 'EAGAIN') return undefined
      throw error
    })
    if (chunk?.bytesRead) {
      ;[since, isBegun] = [Date.now(), true]
      yield chunk.buffer.subarray(0, chunk.bytesRead)
      continue
    }
    if (chunk && isBegun) return
    const patience = chunk ? untilWriter : untilWrite
    if (Date.now() - since > patience)
      refuse(file, `is a pipe, and nothing was written to it for ${patience / 1000} seconds`)
    await new Promise((resolve) => setTimeout(resolve, pollInterval))
  }
}

/** Editors end a file with a line break; it is not part of a secret. */
export const withoutLineBreak = (text: string) => text.replace(/\r?\n$/, '')

/** @throws ConfigurationError as for `readText`, and for a secret with invisible characters */
export const readSecretFile = async (file: string) =>
  checkSecret(withoutLineBreak(await readText(file, 'a key, secret or token')), file)

/**
 * @param name of the file or variable it is from
 * @throws ConfigurationError where the text cannot be a secret as it was issued
 */
export function checkSecret(secret: string, name: string): string {
  const place = (text: RegExp) => secret.search(text) + 1
  const replaced = place(/\ufffd/)
  if (replaced)
    return refuse(name, `has lost the character at position ${replaced}: it was read as UTF-8. Set it again`)
  const invisible = place(/(?![ \r\n])[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u)
  if (invisible)
    return refuse(
      name,
      `holds an invisible character at position ${invisible}, which would be signed. Type it again`,
    )
  return secret
}
