// What the fields of a response say.

import type { Json } from './response.ts'

/** A number may come as text: `"0"` is the success 0. */
export const isOneOf = (code: unknown, codes: readonly (string | number)[]) =>
  codes.some((one) => String(one) === String(code))

export const firstOf = (answer: Json, names: readonly string[]) =>
  names.map((name) => answer[name]).find(isPresent)

export const isPresent = (value: unknown) => value !== undefined && value !== null && value !== ''
