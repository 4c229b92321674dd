// What a hook of spec/<api>/hooks.ts may use: it writes a value by its declared type, and reads nothing else.

export { SignatureError } from '../core/unsent-error.ts'
export { kindOf, readString } from '../core/json.ts'
export { readUtcText } from './times.ts'
