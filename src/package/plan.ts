import { hash, type Lock } from './lock.ts'
import { owned } from './owned.ts'

export type Action =
  /** Not there before, or gone and back. */
  | 'added'
  | 'restored'
  | 'updated'
  | 'removed'
  /** Edited by the team: it stays, and ours is put beside it. */
  | 'kept'
  | 'same'

export interface Step {
  readonly path: string
  readonly action: Action
  /** What is written; undefined for a removal, and where nothing is. */
  readonly text?: string
}

/** Texts by path. */
export type Files = ReadonlyMap<string, string>

/**
 * What becomes of every generated file.
 * @param made files of the package as it is made now, by path
 * @param present texts of the files that are there, by path
 * @param lock of the package that is there, if one is
 */
export function plan(made: Files, present: Files, lock: Lock | undefined): Step[] {
  const generated = [...made].filter(([path]) => !owned.includes(path))
  const steps = generated.map(([path, text]): Step => {
    const there = present.get(path)
    const before = lock?.files[path]
    if (there === undefined) return { path, action: before ? 'restored' : 'added', text }
    if (there === text) return { path, action: 'same' }
    if (before === hash(there)) return { path, action: 'updated', text }
    // Ours is of interest only where it is another than the one that was edited.
    return before === hash(text) ? { path, action: 'kept' } : { path, action: 'kept', text }
  })
  const gone = Object.entries(lock?.files ?? {}).filter(([path]) => !made.has(path) && present.has(path))
  return [
    ...steps,
    ...gone.map(([path, before]): Step => {
      return { path, action: before === hash(present.get(path) ?? '') ? 'removed' : 'kept' }
    }),
  ]
}

/**
 * Whether a step makes the package stale. To a check, a file edited by hand does too, unless `allowEdits`; what
 * `npm run build` restores does not, because a fresh clone has no dist/.
 */
export function isStale({ path, action, text }: Step, { check = false, allowEdits = false } = {}): boolean {
  if (action === 'kept') return text !== undefined || (check && !allowEdits)
  if (check && action === 'restored') return !path.startsWith('dist/')
  return action !== 'same'
}
