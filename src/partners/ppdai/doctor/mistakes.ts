// The texts that PPDAI callers sign by mistake in place of the canonical one. The programs named are the partner's four
// published SDKs, in their versions of 2017 and 2018, and public clients.

import { kindOf, readString } from '../../../core/json.ts'
import { asJsonString, compact, type Json, printTree, readTree } from '../../../doctor/json-text.ts'
import { byKey, compare, lower, type Parameter, type ParameterMistake } from './texts.ts'
import { valueMistakes } from './values.ts'
import { type Finish, finishMistakes } from '../../../doctor/search.ts'
import { type ClassOf, plain, type Text } from '../../../doctor/text.ts'
import { escapesOf, layoutsFor, pythonLayout } from '../../../doctor/writers.ts'

const byName = (a: Parameter, b: Parameter) => compare(a.name, b.name)

/**
 * Mistakes in the text of the parameters, the most frequent first.
 * @param declared the operation's parameters by their lower-cased names
 */
export function parameterMistakes(
  { tree, asWritten }: Json,
  parameters: readonly Parameter[],
  declared: readonly string[],
  classOf: ClassOf,
  hash: Finish['hash'],
): ParameterMistake[] {
  const respelled = tree
    ? layoutsFor(tree).map(({ name, layout }) => ({ name, text: () => printTree(tree, layout) }))
    : []
  const whole = (cause: ParameterMistake['cause'], text: () => Text, detail = ''): ParameterMistake => ({
    cause,
    facts: { detail },
    style: { whole: text },
  })
  const written = () => asWritten
  const inList = (text: () => Text) => (): Text => [{ text: '[' }, ...text(), { text: ']' }]
  return [
    whole('empty-text', () => []),
    { ...whole('raw-body', written), pairs: true },
    ...respelled.map(({ name, text }) => ({ ...whole('raw-body-respelled', text, name), usesTree: true })),
    ...(tree ? [whole('raw-body-list', inList(written))] : []),
    ...respelled.slice(0, 2).map(({ text }) => whole('raw-body-list', inList(text))),
    ...(tree ? [whole('body-twice', () => asJsonString(asWritten))] : []),
    whole('raw-body', () => plain('{}')),
    ...nameMistakes,
    ...orderMistakes,
    ...joinMistakes,
    ...valueMistakes(parameters, tree ? escapesOf(tree) : []),
    ...(tree ? nestedMistakes(classOf) : []),
    ...selectionMistakes(parameters, declared),
    ...(tree ? presets(classOf) : []),
    ...finishMistakes(hash),
  ]
}

const camel = ({ name }: Parameter) => lower(name.slice(0, 1)) + name.slice(1)
const snake = ({ name }: Parameter) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

const nameMistakes: readonly ParameterMistake[] = [
  { cause: 'names-not-lowered', style: { name: ({ name }) => name }, pairs: true },
  { cause: 'names-not-lowered', style: { name: ({ name }) => name, order: byName }, pairs: true },
  { cause: 'names-not-lowered', style: { name: camel } },
  { cause: 'names-not-lowered', style: { name: ({ key }) => key.toUpperCase() } },
  { cause: 'names-respelled', style: { name: snake } },
  { cause: 'names-missing', style: { name: () => '' } },
]

const culture = new Intl.Collator('en')

const orderMistakes: readonly ParameterMistake[] = [
  { cause: 'order-as-written', style: { order: undefined }, pairs: true },
  { cause: 'order-original-case', style: { order: byName }, pairs: true },
  { cause: 'order-culture', style: { order: (a, b) => culture.compare(a.key, b.key) } },
  { cause: 'order-reversed', style: { order: (a, b) => byKey(b, a) } },
  { cause: 'order-other', facts: { detail: 'by value' }, style: { order: (a, b) => compare(a.raw, b.raw) } },
]

const joinMistakes: readonly ParameterMistake[] = [
  ['=', '&', 'name=value&name=value'],
  ['=', '', 'name=value'],
  ['', '&', 'an & between the parameters'],
  [':', '', 'name:value'],
  [':', ',', 'name:value,name:value'],
  ['', ',', 'a comma between the parameters'],
  ['', ' ', 'a space between the parameters'],
  [' ', '', 'a space after each name'],
  ['', '\n', 'a line break between the parameters'],
  ['', '|', 'a bar between the parameters'],
].map(([colon = '', comma = '', detail = ''], index) => ({
  cause: 'joined',
  facts: { detail },
  style: { colon, comma },
  pairs: index === 0,
}))

const asJson =
  (classOf: ClassOf, layout = compact) =>
  ({ name, raw }: Parameter): Text => {
    return printTree(readTree(raw, classOf, classOf(name, raw)).tree, layout)
  }

const spaced = { ...compact, comma: ', ', colon: ': ' }

const nestedMistakes = (classOf: ClassOf): ParameterMistake[] => [
  {
    cause: 'nested-included',
    facts: { detail: 'JSON text' },
    style: { nested: asJson(classOf) },
    pairs: true,
  },
  {
    cause: 'nested-included',
    facts: { detail: 'JSON text' },
    style: { nested: asJson(classOf, spaced) },
  },
  {
    cause: 'nested-included',
    facts: { detail: 'Python text' },
    style: { nested: asJson(classOf, pythonLayout) },
  },
  { cause: 'nested-included', facts: { detail: 'its name alone' }, style: { nested: () => [] } },
  { cause: 'nested-included', facts: { detail: 'Array' }, style: { nested: () => plain('Array') } },
  {
    cause: 'nested-included',
    facts: { detail: 'its elements' },
    style: {
      nested: (p) =>
        asJson(classOf)(p).map((piece) => ({ ...piece, text: piece.text.replaceAll(/[[\]{}"]/g, '') })),
    },
  },
]

/** What whole programs do: several deviations that never come alone. */
const presets = (classOf: ClassOf): ParameterMistake[] => [
  {
    cause: 'python-values',
    style: {
      number: pythonNumber,
      boolean: (raw) => (raw === 'true' ? 'True' : 'False'),
      empty: () => 'None',
      nested: asJson(classOf, pythonLayout),
    },
    pairs: true,
  },
  {
    cause: 'php-values',
    style: {
      number: ({ raw }) => String(Number(raw)),
      boolean: (raw) => (raw === 'true' ? '1' : ''),
      empty: () => '',
    },
    pairs: true,
  },
  {
    cause: 'json-values',
    style: { number: ({ raw }) => raw, boolean: (raw) => raw, empty: () => 'null', nested: asJson(classOf) },
  },
  { cause: 'json-values', style: { number: ({ raw }) => raw, boolean: (raw) => raw }, pairs: true },
  {
    cause: 'only-text-signed',
    style: { select: (parameters) => parameters.filter(({ raw }) => kindOf(raw) === 'string') },
    pairs: true,
  },
]

/** Python keeps the point of a float: 150.0. */
const pythonNumber = ({ raw, type }: Parameter) =>
  type === 'Double' && !/[.e]/i.test(raw) ? `${raw}.0` : raw

function selectionMistakes(
  parameters: readonly Parameter[],
  declared: readonly string[],
): ParameterMistake[] {
  const present = new Set(parameters.map(({ key }) => key))
  const absent = declared.filter((name) => !present.has(name))
  return [
    ...parameters.map(({ name }, at): ParameterMistake => ({
      cause: 'parameter-missing',
      facts: { field: name },
      style: { select: (all) => all.toSpliced(at, 1) },
      pairs: true,
    })),
    ...parameters.map(({ name }, at): ParameterMistake => ({
      cause: 'only-one-parameter',
      facts: { field: name },
      style: { select: (all) => all.slice(at, at + 1) },
    })),
    ...absent.flatMap((name) =>
      ['""', '"null"', '"0"'].map((raw): ParameterMistake => ({
        cause: 'parameter-extra',
        facts: { field: name },
        style: {
          select: (all) => [...all, { name, key: name, raw, type: 'String', right: readString(raw) }],
        },
      })),
    ),
  ]
}
