// What a call loads when it fails, in one file: a bundle of calls that succeed does without it.

export { explainBroken, explainSent, explainUnprepared, turnedAway, unreadable } from './explain.ts'
export { noAnswer } from './limited.ts'
export { recover } from './recovery.ts'
export { rejectionOf } from './rejection.ts'
