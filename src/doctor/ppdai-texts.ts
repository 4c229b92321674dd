// How the text of PPDAI's parameters is made, in steps that can be changed one by one.

import { kindOf, readObject } from '../json.ts'
import type { DeclaredTypes } from '../signing/ppdai.ts'
import { signedText } from '../signing/values.ts'
import type { Finish, Mistake } from './search.ts'
import { type ClassOf, joinTexts, type Text } from './text.ts'

export interface Parameter {
  readonly name: string
  /** The name in lower case, as it is signed. */
  readonly key: string
  readonly type: string
  readonly raw: string
}

/** How the text of the parameters is made, step by step. */
export interface ParameterStyle extends Finish {
  /** A text that is not made of parameters at all. */
  readonly whole: (() => Text) | undefined
  readonly select: (parameters: readonly Parameter[]) => readonly Parameter[]
  readonly order: ((a: Parameter, b: Parameter) => number) | undefined
  readonly name: (parameter: Parameter) => string
  readonly number: (parameter: Parameter) => string | undefined
  readonly boolean: (raw: string) => string | undefined
  readonly empty: () => string | undefined
  readonly nested: (parameter: Parameter) => Text | undefined
  readonly text: (parameter: Parameter) => string | undefined
  readonly colon: string
  readonly comma: string
}

export type ParameterMistake = Mistake<ParameterStyle>

export const lower = (text: string) => text.toLowerCase()
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
export const byKey = (a: Parameter, b: Parameter) => compare(a.key, b.key)
/** The rule of the contract; a value of a wrong type was refused before. */
export const rightText = ({ name, raw, type }: Parameter) => signedText(name, raw, type)

export const rightStyle = (hash: Finish['hash'], encode: Finish['encode']): ParameterStyle => ({
  whole: undefined,
  select: (parameters) => parameters,
  order: byKey,
  name: ({ key }) => key,
  number: rightText,
  boolean: (raw) => (raw === 'true' ? '1' : '0'),
  empty: () => undefined,
  nested: () => undefined,
  text: rightText,
  colon: '',
  comma: '',
  wrap: (text) => text,
  spell: (text) => text,
  encode,
  hash,
})

export function readParameters(body: string, types: DeclaredTypes): Parameter[] {
  if (body === '') return []
  return readObject(body).map(({ name, raw }) => {
    const key = lower(name)
    return { name, key, raw, type: types.get(key)?.type ?? 'String' }
  })
}

/** The text of one style. */
export function buildParameters(
  parameters: readonly Parameter[],
  style: ParameterStyle,
  classOf: ClassOf,
): Text {
  if (style.whole) return style.whole()
  const selected = style.select(parameters)
  const ordered = style.order ? selected.toSorted(style.order) : selected
  const texts = ordered.flatMap((parameter): Text[] => {
    const value = valueText(parameter, style, classOf)
    return value === undefined ? [] : [[{ text: style.name(parameter) + style.colon }, ...value]]
  })
  return joinTexts(texts, style.comma)
}

function valueText(parameter: Parameter, style: ParameterStyle, classOf: ClassOf): Text | undefined {
  const { name, raw } = parameter
  const kind = kindOf(raw)
  if (kind === 'array' || kind === 'object') return style.nested(parameter)
  const text =
    kind === 'null'
      ? style.empty()
      : kind === 'boolean'
        ? style.boolean(raw)
        : kind === 'number'
          ? style.number(parameter)
          : style.text(parameter)
  return text === undefined ? undefined : [{ text, hide: classOf(name, raw) }]
}
