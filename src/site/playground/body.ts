import { JsonError, type Member, readObject } from '../../core/json.ts'
import { findFault } from './fault.ts'

export type ReadBody =
  | { readonly ok: true; readonly members: readonly Member[] }
  | { readonly ok: false; readonly reason: string; readonly at: number | undefined }

/** The fields of a body, or where and why it is not a JSON object. An empty body has no fields. */
export function readBody(body: string): ReadBody {
  if (body === '') return { ok: true, members: [] }
  try {
    return { ok: true, members: readObject(body) }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    // The reader gives the position of a duplicate field. For other faults only some engines do.
    const [, told, place] = /^(.*?)(?:, at character (\d+))?$/.exec(error.message) ?? []
    const fault = findFault(body)
    if (fault) return { ok: false, ...fault }
    return { ok: false, reason: told ?? error.message, at: place === undefined ? undefined : Number(place) }
  }
}

/** Line 3, column 7: both count from 1, columns in characters as an editor shows them. */
export function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  return `line ${lines.length}, column ${Array.from(lines.at(-1) ?? '').length + 1}`
}

export const isJson = (type = '') => type === '' || /\bjson\b/.test(type)

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
