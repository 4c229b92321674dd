// Requests that reach no operation of an API.

import { partnerNames } from '../../generated/index.ts'
import { isLendspecError } from '../core/errors.ts'
import type { Answered, Call } from './api-types.ts'
import { ours, shownPath, tooLarge } from './reply.ts'

export function unknownApi(name: string, text: Call['text']): Answered {
  const valid = partnerNames.map((api) => `/${api}`)
  return { operation: '', reply: tooLarge(text) ?? ours(404, `no API under ${shownPath(`/${name}`)}`, valid) }
}

/** A fault of lendspec itself, by its place alone: a message may hold what was sent. */
export function broken(error: unknown): Answered {
  const place =
    error instanceof Error
      ? /^ +at (.*)$/m.exec((error.stack ?? '').replace(error.message, ''))?.[1]
      : undefined
  const told = isLendspecError(error) ? error.message : `please report it: ${place ?? 'no place known'}`
  return { operation: '', reply: ours(500, `lendspec failed, ${told}`, []) }
}
