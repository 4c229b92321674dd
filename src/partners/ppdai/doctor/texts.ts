// How the text of PPDAI's parameters is made, in steps that can be changed one by one.

import { kindOf, type Member } from '../../../core/json.ts'
import type { DeclaredTypes } from '../signing.ts'
import { declared as signedText } from '../../../../generated/ppdai/hooks.ts'
import { asIs, type Finish, type Mistake } from '../../../doctor/search.ts'
import { type ClassOf, joinTexts, type Text } from '../../../doctor/text.ts'

export interface Parameter {
  readonly name: string
  /** The name in lower case, as it is signed. */
  readonly key: string
  readonly type: string
  readonly raw: string
  /** Its signed text by the rule of the contract; undefined where it is left out. */
  readonly right: string | undefined
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
export const rightText = ({ right }: Parameter) => right

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
  spell: asIs,
  encode,
  hash,
})

/**
 * The parameters of a body, none of which was given twice.
 * @throws SignatureError for a value that is not of its declared type
 */
export const toParameters = (members: readonly Member[], types: DeclaredTypes): Parameter[] =>
  members.map(({ name, raw }) => {
    const key = lower(name)
    const type = types.get(key)?.type ?? 'String'
    return { name, key, raw, type, right: signedText(name, raw, type) }
  })

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
