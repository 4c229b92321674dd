// A copy of spec/ppdai/hooks.ts. Do not edit.

// How PPDAI writes a value that is signed, by its declared type. The rule is that of the partner's published Java and C#
// SDKs (spec/ppdai/signature.yaml).

import { kindOf, readString, readUtcText, SignatureError } from '../../src/signing/hook.ts'

/** How many bits the integer types have. */
const sizes: Readonly<Record<string, number>> = {
  SByte: 8,
  Byte: 8,
  Int16: 16,
  UInt16: 16,
  Int32: 32,
  UInt32: 32,
  Int64: 64,
  UInt64: 64,
}

/**
 * The signed text of one parameter, or undefined for what is left out (null, lists, objects).
 * @param raw the value as it is in the JSON text
 * @throws SignatureError when the value is not of its declared type; the message never includes the value
 */
export function declared(name: string, raw: string, type: string): string | undefined {
  const kind = kindOf(raw)
  if (kind === 'null') return undefined
  const bad = (wanted: string) =>
    new SignatureError('wrong-type', `${name} is declared ${type} and must be ${wanted}`, name)
  if (type === 'Other') {
    if (kind === 'array' || kind === 'object') return undefined
    throw bad('a list or an object')
  }
  const size = sizes[type]
  if (size) {
    const isUnsigned = /^[UB]/.test(type)
    const high = 2n ** BigInt(isUnsigned ? size : size - 1) - 1n
    const low = isUnsigned ? 0n : -high - 1n
    if (!/^(0|-?[1-9]\d{0,19})$/.test(raw)) throw bad('an integer in plain digits')
    const value = BigInt(raw)
    if (value < low || value > high) throw bad(`an integer from ${low} to ${high}`)
    return raw
  }
  switch (type) {
    case 'Boolean':
      if (kind !== 'boolean') throw bad('true or false')
      return raw === 'true' ? '1' : '0'
    case 'Double':
    case 'Decimal':
      return floatText(raw, 8, bad)
    case 'Single':
      return floatText(raw, 4, bad)
  }
  if (kind !== 'string') throw bad('text in quotes')
  const text = readString(raw)
  if (!text.isWellFormed()) throw bad('well-formed text, not half a surrogate pair')
  switch (type) {
    case 'String':
      return text
    case 'Char':
      if (text.length !== 1) throw bad('one character')
      return text
    case 'Guid':
      if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) throw bad('a GUID with hyphens')
      return text.toLowerCase()
    case 'DateTime': {
      const seconds = readUtcText(text)
      if (seconds === undefined) throw bad('a time written yyyy-MM-dd HH:mm:ss')
      return String(seconds)
    }
  }
  throw new SignatureError(
    'undeclared-type',
    `${name} is declared ${type}, which has no canonical form`,
    name,
  )
}

/** Big-endian IEEE-754, upper-case hexadecimal. */
function floatText(raw: string, bytes: 4 | 8, bad: (wanted: string) => SignatureError): string {
  if (kindOf(raw) !== 'number') throw bad('a number')
  const value = bytes === 4 ? Math.fround(Number(raw)) : Number(raw)
  if (!Number.isFinite(value) || Object.is(value, -0)) throw bad('a finite number, and 0 without a sign')
  const view = new DataView(new ArrayBuffer(bytes))
  if (bytes === 4) view.setFloat32(0, value)
  else view.setFloat64(0, value)
  const digits = bytes === 4 ? view.getUint32(0).toString(16) : view.getBigUint64(0).toString(16)
  return digits.padStart(bytes * 2, '0').toUpperCase()
}
