/** Names that can reach a prototype. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Takes the place of a name that a stranger may have chosen. */
export const unknownField = '<unknown field>'

/** True for text that looks like a field name, not a number, address or token. A person's name can look like one. */
export const isPlainName = (name: string) => /^(?:[A-Za-z_$]{1,40}\d{0,2}|\d{1,4})$/.test(name)

/** A name that a caller asked for and that is not there, as a message may quote it. */
export const quoteName = (name: string) => `"${isPlainName(name) ? name : '<hidden>'}"`
