// What compiled expressions of behaviour.yaml call. What is missing equals nothing, and no comparison with it holds.

import type { Fields } from './behaviour.ts'

/** A field, or a field of a field. */
export const field = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, name)
        ? (found as Fields)[name]
        : undefined,
    value,
  )

/** NaN for anything but a number, so that every comparison is false. */
export const amount = (value: unknown): number => (typeof value === 'number' ? value : NaN)

export const add = (left: unknown, right: unknown): string | number =>
  typeof left === 'string' || typeof right === 'string'
    ? `${textOf(left)}${textOf(right)}`
    : amount(left) + amount(right)

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : '')

/** Money is whole: the rest of a division is dropped. */
export const divide = (left: unknown, right: unknown): number => Math.floor(amount(left) / amount(right))

/** The fields of an entity that a response or event has in the contract; null without an entity. */
export const pick = (entity: Fields | undefined, names: readonly string[]): Fields | null =>
  entity
    ? Object.fromEntries(
        names.filter((name) => entity[name] !== undefined).map((name) => [name, entity[name]]),
      )
    : null

/** A time as text, `2026-11-21 19:00:00`, so many minutes east of UTC. */
export const timeText = (at: unknown, minutesEast: number): string | undefined =>
  isTime(at) ? partsOf(at, minutesEast).join(' ') : undefined

/** A time as text in ISO 8601 (RFC 3339), `2026-11-21T19:00:00+07:00`. */
export function isoTimeText(at: unknown, minutesEast: number): string | undefined {
  if (!isTime(at)) return undefined
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const far = Math.abs(minutesEast)
  const zone = far === 0 ? 'Z' : `${minutesEast < 0 ? '-' : '+'}${two(far / 60)}:${two(far % 60)}`
  return `${partsOf(at, minutesEast).join('T')}${zone}`
}

const isTime = (at: unknown): at is number => typeof at === 'number' && Number.isFinite(at)

const partsOf = (at: number, minutesEast: number) =>
  new Date(at + minutesEast * 60_000).toISOString().slice(0, 19).split('T')
