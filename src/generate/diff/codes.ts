import { type Rating, showStep, type Step } from './change.ts'
import { differences, treeAt } from './tree.ts'

/**
 * Members of an entry in `x-error-codes` that are words for a person. Of the others, retry and kind decide whether a
 * client repeats, http and when what the mock answers; and one that is new here may be read by a program too.
 */
const words = ['message', 'solution', 'english', 'meaning', 'remedy', 'source']

const readers: Record<Step, (code: string) => string> = {
  patch: () => 'nobody has to act',
  minor: (code) => `callers who meet ${code} see another behaviour`,
  major: (code) => `callers who match on ${code} wait for it in vain, and may meet another`,
}

export function rateErrorCodes(before: unknown, after: unknown): Rating[] {
  const [old, now] = [treeAt(before), treeAt(after)]
  const added = Object.keys(now).filter((code) => !(code in old))
  const found: Rating[] = []
  const names = added.join(', ')
  if (names) found.push({ step: 'minor', what: `${names} added`, who: 'callers may meet them' })
  const others = differences(old, now).filter((code) => code in old)
  const rated = others.flatMap((code): Rating[] => {
    if (!(code in now)) return [{ step: 'major', what: `${code} removed`, who: readers.major(code) }]
    const [entry, next] = [treeAt(old, code), treeAt(now, code)]
    return differences(entry, next).map((member) => {
      const step = words.includes(member) ? 'patch' : 'minor'
      const what = `${code}: ${member} ${showStep(entry[member], next[member])}`
      return { step, what, who: readers[step](code) }
    })
  })
  return [...found, ...rated]
}

/** Which of the codes an operation may answer. A code that goes is no loss to who matches on it: it only comes less. */
export function rateErrors(before: unknown, after: unknown): Rating[] {
  const [old, now] = [[before ?? []].flat(), [after ?? []].flat()]
  const added = now.filter((code) => !old.includes(code)).join(', ')
  const removed = old.filter((code) => !now.includes(code)).join(', ')
  const found: Rating[] = []
  if (added) found.push({ step: 'minor', what: `may answer ${added} as well`, who: 'callers may meet it' })
  if (removed) found.push({ step: 'minor', what: `answers no ${removed}`, who: 'callers do not meet it' })
  return found.length ? found : [{ step: 'patch', what: 'another order', who: 'nobody has to act' }]
}
