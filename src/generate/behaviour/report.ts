import { didYouMean } from '../../core/nearest.ts'

/** @param at keys of behaviour.yaml joined with dots, or the number of a rule: `submitLoan.1` */
export type Report = (at: string, message: string) => void

/** A name that is unknown, with the nearest or all known ones. */
export function unknownName(what: string, name: string, known: Iterable<string>): string {
  const all = [...known]
  return `${what} "${name}". ${didYouMean(name, all) || (all.length ? `Known: ${all.join(', ')}.` : '')}`
}
