// Keys, secrets and bodies: from files, the environment or standard input, never from an argument.

import { createKeySigner, type KeyUse } from '../crypto/keys.ts'
import { checkSecret, readSecretFile, readText, withoutLineBreak } from '../files/files.ts'
import type { Algorithm } from '../signing/keys.ts'
import { asUsage, say, UsageError } from './io.ts'
import { terminal } from './terminal.ts'

/** A private key from a file or, without one, from the environment. */
export async function readKey(file: string | undefined, use: KeyUse<Algorithm>): Promise<string> {
  const key =
    file === undefined
      ? fromEnvironment('LENDSPEC_KEY', '--key')
      : await asUsage(() => readText(file, 'a key, secret or token'))
  await asUsage(() => createKeySigner(key, use), file ?? 'LENDSPEC_KEY')
  return key
}

/** The same for a secret or token, which is signed or sent as it is. */
export async function readSecret(
  file: string | undefined,
  variable: string,
  option: string,
): Promise<string> {
  const secret = await asUsage(() =>
    file === undefined
      ? checkSecret(withoutLineBreak(fromEnvironment(variable, option)), variable)
      : readSecretFile(file),
  )
  if (secret === '') throw new UsageError(`${file} is empty: ${option} needs a file with one line of text`)
  const doubtful = /^(["']).*\1$/.test(secret) ? 'is in quotes' : /[\r\n]/.test(secret) && 'has several lines'
  if (doubtful)
    say(`${file ?? variable} ${doubtful}: all of it is the secret. Remove what does not belong to it`)
  return secret
}

function fromEnvironment(variable: string, option: string): string {
  const text = terminal().env[variable]
  if (text === undefined || text === '')
    throw new UsageError(`give ${option} FILE, or set ${variable} in the environment`)
  return text
}

/** The text of a file, or of standard input for `-`. */
export const readBody = async (file: string) =>
  withoutLineBreak(await asUsage(() => readText(file, 'a body')))
