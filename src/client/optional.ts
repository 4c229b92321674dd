// What only some calls need, in one file that is loaded for them: headers of the caller, and validation.

export { checkFraming, readHeaders, readOwnHeaders } from './headers.ts'
export { checkGiven, checkParameters, checkResponse } from './shape.ts'
