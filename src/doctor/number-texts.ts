// Other texts of a number, and of the hexadecimal digits of its bytes, for partners that sign it by its declared type.

import { numberStyles } from './numbers.ts'

type Texts = readonly (readonly [detail: string, write: (text: string) => string | undefined])[]

export const numberTexts: Texts = [
  ...numberStyles.map(({ name, write }) => [`number text, as ${name}`, write] as const),
  ['number text with commas', (raw) => Number(raw).toLocaleString('en-US')],
  ['its amount in cents', (raw) => String(Math.round(Number(raw) * 100))],
]

const bytesOf = (hex: string): string[] => hex.match(/../g) ?? []
export const reverseBytes = (hex = '') => bytesOf(hex).toReversed().join('')

export const hexTexts: Texts = [
  ['0x before them', (hex) => `0x${hex}`],
  ['a hyphen between the bytes', (hex) => bytesOf(hex).join('-')],
  ['a hyphen between the bytes, the least significant first', (hex) => bytesOf(reverseBytes(hex)).join('-')],
  ['without the zeros at their end', (hex) => hex.replace(/0+$/, '')],
  ['as a decimal number', (hex) => BigInt(`0x${hex}`).toString()],
]
