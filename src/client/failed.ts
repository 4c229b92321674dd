// What a call loads when it fails, or where the HTTP status decides: a bundle of other calls does without it. In one file,
// because each further one costs a bundle more than it holds.

export { readByStatus } from './by-status.ts'
export { explainBroken, explainSent, explainUnprepared, turnedAway, unreadable } from './explain.ts'
export { noAnswer } from './limited.ts'
export { recover } from './recovery.ts'
export { rejectionOf } from './rejection.ts'
