// What a call loads when it fails, and what only some calls need: headers of the caller, validation, a limiter, pending calls,
// or where the HTTP status decides. A bundle of other calls does without it. In one file, because each further one costs a
// bundle more than it holds.

export { UnconfirmedOperationError } from '../core/answer-error.ts'
export { readByStatus } from './by-status.ts'
export { explainBroken, explainSent, explainUnprepared, unreadable, unusable } from './explain.ts'
export { readOwnHeaders } from './headers.ts'
export { noAnswer } from './limited.ts'
export { outcomeOf } from './pending.ts'
export { recover } from './recovery.ts'
export { failureIn, rejectionOf } from './rejection.ts'
export { checkGiven, checkParameters, checkResponse } from './shape.ts'
export { signedBody } from './signed-body.ts'
export { waitTurn } from './wait-turn.ts'
