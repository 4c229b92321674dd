import { isDeepStrictEqual } from 'node:util'
import { type Change, type Comparison, type Rating, settle, showStep, usersOf } from './change.ts'
import { differences, isTree, type KeywordPair, pairKeywords, treeAt } from './tree.ts'

/** One difference below one of our keys. */
type Difference = Omit<KeywordPair, 'key'> & { path: readonly string[] }
/** By default, what happened is the value before and after. */
type Verdict = Partial<Rating> & Pick<Rating, 'step'>

const patch: Verdict = { step: 'patch' }
const minor: Verdict = { step: 'minor' }
const text: Verdict = { step: 'patch', what: 'other words' }
const signers: Verdict = {
  step: 'major',
  who: 'signers must produce other bytes: a call signed the old way is refused',
}

const unsigned: Verdict = { step: 'major', advice: 'must sign where they did not, or the reverse' }

const narrower: Verdict = { step: 'major', advice: 'must ask for fewer days' }

/**
 * What a change of one of our keys means. The first row that fits decides: of a path whose parts are alternatives, `*`
 * being any name and in the sentence that name; `+` is for what is new, `-` for what is gone. Redocly knows nothing of
 * these keys, and they matter most.
 */
const rows: readonly (readonly [pattern: string, verdict: Verdict | ((found: Difference) => Verdict)])[] = [
  // At the root: the contract before could not be compared.
  ['+ x-signature', ({ pointer }) => (pointer.length ? unsigned : patch)],
  ['x-signature', unsigned],
  ['x-signature/credentials', { step: 'major', who: 'callers need other credentials' }],
  // A new row leaves all others as they are. A parameter that falls under it is reported where it is declared.
  ['+ x-signature/types/*', minor],
  [
    'x-signature/types/*',
    { step: 'major', who: 'signers of parameters declared * must produce other bytes' },
  ],
  // The signed bytes stay. A narrower window meets wrong clocks only, and the client corrects its own.
  ['x-signature/time/window', { step: 'minor', who: 'signers whose clock is wrong' }],
  // The first form is wire bytes; a form that is no longer accepted is one that a signer may use.
  ['x-signature/time/forms', rateForms],
  // Another code for a request that is refused before and after; its grade is a word about our evidence.
  ['x-signature/refusals/*/code', { step: 'minor', who: 'callers who look at the code of a failed check' }],
  ['x-signature/refusals/*/*', patch],
  ['x-signature/memberNames/x-source', text],
  ['x-signature/memberNames/*', signers],
  // What no row names decides the signed bytes, as far as anyone knows.
  ['x-signature/*', signers],
  // A refusal that was an unreadable response before; another wait is another pause.
  ['+ x-envelope/limited', { step: 'minor', who: 'callers may meet a RateLimitedError' }],
  ['x-envelope/limited/wait', { step: 'minor', who: 'callers wait otherwise' }],
  // An operation to ask, where none was known, adds to the result.
  ['+ x-envelope/pending/ask|with', minor],
  ['x-envelope/message', { step: 'minor', advice: 'may see another message' }],
  ['x-envelope/*', { step: 'major', advice: 'may take a failure for a success, or the reverse' }],
  ['+ x-error-codes/*', { step: 'minor', what: 'added', who: 'callers may meet it' }],
  [
    '- x-error-codes/*',
    { step: 'major', who: 'callers who match on * wait for it in vain, and may meet another' },
  ],
  ['x-error-codes/*/message|solution|english|meaning|remedy|source', patch],
  // retry and kind change what a client does, http and when what the mock does. A program may read a new field.
  ['x-error-codes/*/*', { step: 'minor', who: 'callers who meet * see another behaviour' }],
  ['x-errors', rateErrors],
  ['x-error-group', { step: 'minor', advice: 'may read another meaning of a code' }],
  // `safe` to `never`: the client stops retrying, and a lost response reaches the caller. `never` to `safe`: it begins to
  // retry by itself. `lookup`: another operation to ask. Each is another behaviour, and none breaks a call.
  ['x-retry', { step: 'minor', advice: 'see the client retry differently' }],
  // A limiter of the client counts by it, where a caller uses one.
  ['x-rate/x-source', text],
  ['x-rate', { step: 'minor', advice: 'may wait otherwise' }],
  ['x-rate/*', { step: 'minor', advice: 'may wait otherwise' }],
  // Fewer days refuse what was accepted.
  ['- x-span', { step: 'minor', what: 'gone' }],
  ['x-span/x-source', text],
  ['x-span/days', (found) => (Number(found.after) > Number(found.before) ? minor : narrower)],
  ['x-span', narrower],
  ['x-span/*', narrower],
  // What a stateful mock remembers. No caller of the partner sees it.
  ['x-behaviour', patch],
  ['x-behaviour/*', patch],
  ['x-unconfirmed', rateEvidence],
  // A receiver that drops duplicates by other fields handles an event twice, or loses one.
  ['x-event-key', { step: 'major', advice: 'may take two events for one, or one for two' }],
  // Redaction is made from it: without it a personal datum is in logs that were clean before.
  ['- x-sensitive', { step: 'major', who: 'logs show a personal datum or secret that was hidden' }],
  ['x-sensitive', { step: 'minor', who: 'logs look different' }],
  // The client sends the paths of the contract. Only the mock accepts other spellings.
  ['x-other-paths', { step: 'minor', who: 'callers of the mock under another path' }],
  ['x-tokens', { step: 'minor', who: 'users of the token store, who may have to log in at another time' }],
  // Which text the mock encrypts is nobody's concern; that the partner encrypts at all is.
  ['- x-encrypted', { step: 'major', advice: 'must not decrypt it any more' }],
  // The old name of a type. While it is there, whoever uses it need not act.
  ['+ x-formerly', { step: 'patch', what: 'a new name; the old one stays' }],
  ['x-formerly', { step: 'minor', advice: 'name it otherwise' }],
  ['x-encrypted|x-source|x-documents|x-flows|x-enumDescriptions|x-displayName|x-error-code-rule', text],
  ['examples', { step: 'patch', what: 'others' }],
]

const patterns = rows.map(([pattern, verdict]) => {
  const [path = '', kind] = pattern.split(' ').reverse()
  const parts = path.split('/').map((part) => part.split('|'))
  return { kind, parts, star: parts.findIndex(([part]) => part === '*'), verdict }
})

export function classifyExtensions(comparison: Comparison): Change[] {
  const isOurs = (key: string) => key.startsWith('x-') || key === 'examples'
  return pairKeywords(comparison.before, comparison.after, isOurs).flatMap(({ key, ...pair }) => {
    // In a schema they are a list, and compared there.
    if (key === 'examples' && !isTree(pair.before ?? pair.after)) return []
    const users = usersOf(comparison, pair.pointer)
    return split({ ...pair, path: [key] }).map((found) => {
      const { path, before, after } = found
      const row = rowsFor(found).find(({ parts }) => parts.length === path.length)
      const { what = showStep(before, after), ...rating } =
        typeof row?.verdict === 'function' ? row.verdict(found) : (row?.verdict ?? unknown(key))
      const who = rating.who?.replace('*', () => path[row?.star ?? 0] ?? '')
      const place = path.slice(1).join(': ')
      const named = `${key}: ${place}${place && ' '}${what}`
      return settle({ ...rating, ...(who && { who }), what: named }, key, pair.pointer, users)
    })
  })
}

/** A gate that does not know a key must not wave it through. */
const unknown = (key: string): Verdict => {
  return { step: 'major', who: `nobody knows: give ${key} a row in src/generate/diff/extensions.ts` }
}

/** The rows for a difference, and those for parts of it. */
function rowsFor({ path, before, after }: Difference) {
  const kind = before === undefined ? '+' : after === undefined ? '-' : undefined
  return patterns.filter(
    (row) =>
      (row.kind === undefined || row.kind === kind) &&
      path.every((name, index) => row.parts[index]?.some((part) => part === '*' || part === name)),
  )
}

/** A difference in as many parts as there are rows for. */
function split(found: Difference): Difference[] {
  const { path, before, after } = found
  if (isDeepStrictEqual(before, after)) return []
  const fitting = rowsFor(found)
  const isObject = [before, after].every((side) => isTree(side) || side === undefined)
  const hasParts = fitting.some(({ parts }) => parts.length > path.length)
  // An object that was added or removed as a whole may have its own row.
  const isWhole = before !== undefined && after !== undefined
  if (!isObject || !hasParts || (!isWhole && fitting[0]?.parts.length === path.length)) return [found]
  const [old, now] = [treeAt(before), treeAt(after)]
  return differences(old, now).flatMap((name) =>
    split({ ...found, path: [...path, name], before: old[name], after: now[name] }),
  )
}

function lists({ before, after }: Difference) {
  const [old, now] = [[before ?? []].flat(), [after ?? []].flat()]
  return { come: now.filter((one) => !old.includes(one)), gone: old.filter((one) => !now.includes(one)) }
}

function rateForms(found: Difference): Verdict {
  const [[before], [after]] = [[found.before].flat(), [found.after].flat()]
  return before !== after || lists(found).gone.length ? signers : minor
}

/** Codes that an operation may return. Losing a code breaks nobody who matches on it. */
function rateErrors(found: Difference): Verdict {
  const { come, gone } = lists(found)
  const what = [
    come.length && `may also return ${come.join(', ')}`,
    gone.length && `no longer returns ${gone.join(', ')}`,
  ]
  if (!what.some(Boolean)) return { step: 'patch', what: 'another order' }
  const who = `callers ${come.length ? 'may' : 'do not'} meet it`
  return { step: 'minor', what: what.filter(Boolean).join('; '), who }
}

/**
 * An operation confirmed can be called at a real server; one that is not any more is refused there by the client. On a
 * schema or a field it is a word about our evidence.
 */
function rateEvidence({ pointer, after }: Difference): Verdict {
  if (pointer.length !== 3 || pointer[0] === 'components') return text
  const lost = { what: 'is not confirmed any more', advice: 'are refused by the client at a real server' }
  if (after === true) return { step: 'major', ...lost }
  return { step: 'minor', what: 'is confirmed', advice: 'may use a real server' }
}
