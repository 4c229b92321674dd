// What only some calls need, in one file that is loaded for them: headers of the caller, validation, and a limiter.

export { checkFraming, readHeaders, readOwnHeaders } from './headers.ts'
export { checkGiven, checkParameters, checkResponse } from './shape.ts'
export { waitTurn } from './wait-turn.ts'
