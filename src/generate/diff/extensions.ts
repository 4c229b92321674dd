import { isDeepStrictEqual } from 'node:util'
import { type Change, type Rating, showStep, type Step } from './change.ts'
import { rateErrorCodes, rateErrors } from './codes.ts'
import { type Comparison, settle } from './comparison.ts'
import { rateSignature } from './signature.ts'
import { differences, type ExtensionPair, pairExtensions, treeAt } from './tree.ts'
import { type Advice, meet, tell, type Users } from './users.ts'

type Rate = (pair: ExtensionPair, users: Users | undefined) => Rating[]

const text: Rating = { step: 'patch', what: 'other words', who: 'nobody has to act' }

/** What a change of one of our keys means. Redocly knows nothing of them, and they matter most. */
const rates: Record<string, Rate> = {
  'x-signature': ({ pointer, before, after }, users) => {
    if (!pointer.length) return rateSignature(before, after)
    const advice = both('must sign where they did not, or the reverse')
    return [{ step: 'major', what: showStep(before, after), who: tell(users, advice) }]
  },
  'x-envelope': rateEnvelope,
  'x-error-codes': ({ before, after }) => rateErrorCodes(before, after),
  'x-errors': ({ before, after }) => rateErrors(before, after),

  // `safe` to `never`: the client stops repeating, and a lost answer reaches the caller. `never` to `safe`: it begins to
  // repeat by itself. `lookup`: another operation to ask. Each is another behaviour, and none breaks a call.
  'x-retry': ({ before, after }, users) => {
    const who = tell(users, both('see the client repeat otherwise'))
    return [{ step: 'minor', what: showStep(before, after), who }]
  },

  // An operation confirmed can be called at a real server; one that is not any more is refused there by the client. On
  // a schema or a field it is a word about our evidence.
  'x-unconfirmed': ({ pointer, after }, users) => {
    const isOperation = pointer.length === 3 && pointer[0] !== 'components'
    if (!isOperation) return [text]
    const gone = {
      step: 'minor' as const,
      what: 'is confirmed',
      who: tell(users, both('may use a real server')),
    }
    const come = tell(users, both('are refused by the client at a real server'))
    return [after === true ? { step: 'major', what: 'is not confirmed any more', who: come } : gone]
  },

  // A receiver that drops duplicates by other fields handles an event twice, or loses one.
  'x-event-key': ({ before, after }, users) => {
    const who = tell(users, both('may take two events for one, or one for two'))
    return [{ step: 'major', what: showStep(before, after), who }]
  },

  // Redaction is made from it: without it a personal datum stands in logs that were clean before.
  'x-sensitive': ({ before, after }) => {
    const what = showStep(before, after)
    const who =
      after === undefined ? 'logs show a personal datum or secret that was hidden' : 'logs look different'
    return [{ step: after === undefined ? 'major' : 'minor', what, who }]
  },

  // The client sends the paths of the contract; the mock alone answers others.
  'x-other-paths': ({ before, after }) => [
    { step: 'minor', what: showStep(before, after), who: 'callers of the mock under another path' },
  ],

  // Which text the mock encrypts is nobody's concern; that the partner encrypts at all is.
  'x-encrypted': ({ after }, users) => {
    if (after !== undefined) return [text]
    const who = tell(users, both('must not decrypt it any more'))
    return [{ step: 'major', what: 'is not encrypted any more', who }]
  },

  // The old name of a type. While it is there, whoever uses it need not act.
  'x-formerly': ({ before }, users) => {
    if (before === undefined)
      return [{ step: 'patch', what: 'a new name; the old one stays', who: 'nobody has to act' }]
    return [{ step: 'minor', what: `${String(before)} is gone`, who: tell(users, both('name it otherwise')) }]
  },

  ...Object.fromEntries(
    ['x-source', 'x-documents', 'x-flows', 'x-enumDescriptions', 'x-displayName'].map((key) => [
      key,
      () => [text],
    ]),
  ),
}

/** Steps by member of `x-envelope`: where the message stands decides only what an error says. */
const envelopeSteps: Record<string, Step> = { message: 'minor' }

export function classifyExtensions({ before, after, usersBefore, usersAfter }: Comparison): Change[] {
  const changed = pairExtensions(before, after).filter((pair) => !isDeepStrictEqual(pair.before, pair.after))
  return changed.flatMap((pair) => {
    const [one, other] = [usersBefore(pair.pointer), usersAfter(pair.pointer)]
    const users = one && other && meet(one, other)
    const ratings = rates[pair.key]?.(pair, users) ?? rateUnknown(pair)
    return ratings.map((rating) => {
      const what = `${pair.key}: ${rating.what}`
      return settle({ ...rating, what }, pair.key, pair.pointer, users)
    })
  })
}

/** A gate that does not know a key must not wave it through. */
function rateUnknown({ key, before, after }: ExtensionPair): Rating[] {
  const what = showStep(before, after)
  return [{ step: 'major', what, who: `nobody knows: give ${key} a row in src/generate/diff/extensions.ts` }]
}

function rateEnvelope({ before, after }: ExtensionPair, users: Users | undefined): Rating[] {
  const [old, now] = [treeAt(before), treeAt(after)]
  return differences(old, now).map((member) => {
    const step = envelopeSteps[member] ?? 'major'
    const advice =
      step === 'major' ? 'may take a failure for a success, or the reverse' : 'may see another message'
    const what = `${member} ${showStep(old[member], now[member])}`
    return { step, what, who: tell(users, both(advice)) }
  })
}

function both(advice: string): Advice {
  return { callers: advice, readers: advice }
}
