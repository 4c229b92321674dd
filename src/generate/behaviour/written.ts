// Pieces of the module that is written.

import type { Contract } from '../contract.ts'
import type { Properties } from './facts.ts'

export type Entry = readonly [name: string, code: string | undefined]

export const text = (value: unknown) => JSON.stringify(value)
/** An object literal, without what is absent. */
export const object = (entries: readonly Entry[]) =>
  `{ ${entries.flatMap(([name, code]) => (code ? `${text(name)}: ${code}` : [])).join(', ')} }`
export const fieldsIn = (properties: Properties | undefined) => text(Object.keys(properties ?? {}))

/** Of a zone such as `+07:00`. */
export function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

/** The header whose text is the token, perhaps behind a word such as `Bearer`. */
export function tokenHeaderOf({ scheme }: Contract): { header: string; prefix: string } | undefined {
  const token = Object.entries(scheme.credentials).find(([, { kind }]) => kind === 'token')?.[0]
  for (const [name, placed] of Object.entries(scheme.send.headers)) {
    const written = 'text' in placed ? placed.text : ''
    if (token !== undefined && written.endsWith(`{${token}}`))
      return { header: name.toLowerCase(), prefix: written.slice(0, -token.length - 2) }
  }
  return undefined
}
