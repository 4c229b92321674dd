import type { Operation } from '../core/contract.ts'

/** Gives parameters the spelling of the contract; undefined where they have it already. */
export type Rename = (operation: Operation, body: unknown) => object | undefined

/** @param declared names of parameters by operation id */
export function createRenaming(declared: Readonly<Record<string, object>>): Rename {
  const spellings = new Map(
    Object.entries(declared).map(([id, names]) => [
      id,
      new Map(Object.keys(names).map((name) => [name.toLowerCase(), name])),
    ]),
  )
  return (operation, body) => {
    const names = spellings.get(operation.id)
    if (!names || typeof body !== 'object' || body === null) return undefined
    let renamed = false
    const entries = Object.entries(body).map(([name, value]): [string, unknown] => {
      const spelling = names.get(name.toLowerCase()) ?? name
      // Beside itself in another case a name means two things; then each stays as it is.
      if (spelling === name || Object.hasOwn(body, spelling)) return [name, value]
      renamed = true
      return [spelling, value]
    })
    return renamed ? Object.fromEntries(entries) : undefined
  }
}
