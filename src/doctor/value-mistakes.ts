// Parameters of a body that are signed one by one, as callers write their values by mistake. The programs named are those
// of public SDKs.

import { kindOf, readString } from '../core/json.ts'
import type { Row } from '../signing/message.ts'
import type { CauseId } from './causes.ts'
import { asJsonString, compact, type Node, printTree, readTree } from './json-text.ts'
import { bodySelection } from './pair-selection.ts'
import { type Mistake, mistake, rarely } from './mistake.ts'
import type { Body } from './body-text.ts'
import type { Signed } from './style.ts'
import type { ValueCauses } from './subject.ts'
import { type ClassOf, plain, type Text, textOf } from './text.ts'
import { concerning, isText, padded, rewrittenTexts, right } from './value-choice.ts'
import { formEncode, textRules, urlEncode } from './value-texts.ts'
import { escapesOf, layoutsFor, pythonLayout } from './writers.ts'

const isString = ({ raw }: Row) => kindOf(raw) === 'string'

/** The JSON text of the body in place of the string made of its parameters. */
export function rawBodyMistakes({ of }: Signed, { tree, text }: Body): Mistake[] {
  const whole = (cause: CauseId, make: () => Text, detail?: string, pairs = false): Mistake =>
    mistake(cause, { [`whole.${of}`]: make }, detail, pairs)
  const respelled = tree
    ? layoutsFor(tree).map(({ name, layout }) => ({ name, print: () => printTree(tree, layout) }))
    : []
  const wholeText = () => text
  const inList = (print: () => Text) => (): Text => [{ text: '[' }, ...print(), { text: ']' }]
  return [
    whole('empty-text', () => []),
    whole('raw-body', wholeText, '', true),
    ...respelled.map(({ name, print }) => ({ ...whole('raw-body-respelled', print, name), usesTree: true })),
    ...(tree ? [whole('raw-body-list', inList(wholeText))] : []),
    ...respelled.slice(0, 2).map(({ print }) => whole('raw-body-list', inList(print))),
    ...(tree ? [whole('body-twice', () => asJsonString(text))] : []),
    whole('raw-body', () => plain('{}')),
  ]
}

/** @param own causes that only this partner's rule makes possible */
export function valueMistakes(
  signed: Signed,
  string: string,
  { tree }: Body,
  rows: readonly Row[],
  own: ValueCauses = () => [],
): Mistake[] {
  const escapes = tree ? escapesOf(tree) : []
  const text = (cause: CauseId, write: (row: Row) => string | undefined, pairs = false) =>
    mistake(cause, { text: write }, {}, pairs)
  const { classOf, message } = signed
  const fields = tree?.kind === 'object' ? tree.fields.map(({ value }) => value) : []
  const others = new Set([
    ...fields.flatMap(({ kind }) => (kind === 'leaf' ? [] : ['nested'])),
    ...(fields.some((value) => value.kind === 'leaf' && value.raw === 'null') ? ['empty'] : []),
  ])
  const values = [
    ...own(rows).map(({ cause, facts, pairs, rare = false, ...style }) => ({
      ...mistake(cause, style, facts, pairs),
      rare,
    })),
    ...['true false', 'True False', 'TRUE FALSE', '"true" "false"', '1 ', 'Y N'].map((words, index) => {
      const [yes, no] = words.split(' ')
      const boolean = ({ raw }: Row) => (raw === 'true' ? yes : no)
      return mistake('boolean-text', { boolean }, no ? words.replace(' ', ' or ') : '1 or nothing', index < 2)
    }),
    ...['', 'null', 'None', 'NULL', 'nil', 'undefined', '""'].map((word, index) =>
      mistake('null-included', { empty: () => word }, word || 'its name alone', index < 2),
    ),
    text('empty-dropped', (row) => right(row) || undefined, true),
    text('all-lowered', (row) => right(row)?.toLowerCase(), true),
    text('values-trimmed', (row) => right(row)?.trim()),
    text('values-url-encoded', (row) => urlEncode(right(row) ?? ''), true),
    text('values-url-encoded', (row) => urlEncode(right(row) ?? '').replaceAll('%20', '+')),
    text('values-url-encoded', (row) => formEncode(right(row) ?? '')),
    ...[urlEncode, formEncode].map((encode) =>
      text('values-url-encoded', (row) =>
        encode(right(row) ?? '').replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
      ),
    ),
    text('values-quoted', ({ raw }) => raw),
    text('values-escaped', ({ raw }) => raw.slice(1, -1)),
    text('values-escaped', ({ raw }) => JSON.stringify(readString(raw)).slice(1, -1)),
    ...escapes.map(({ escape }) => text('values-escaped', ({ raw }) => escape(readString(raw)))),
    ...textRules.map(({ cause, detail, change, pairs }) => {
      const write = (row: Row) => (isText(row) ? change(right(row) ?? '') : right(row))
      return mistake(cause, { text: write }, detail, pairs)
    }),
    mistake('values-missing', { text: () => '', number: () => '', boolean: () => '' }),
    ...(tree ? nestedMistakes(classOf) : []),
    ...rarely([...rewrittenTexts(rows, classOf), ...padded(rows)]),
  ]
  return [
    ...concerning(values, rows, others),
    ...bodySelection(signed, string, rows, Object.keys(message.types ?? {}).map(lower)),
    mistake('only-text-signed', { [`strings.${string}.keep`]: isString }, {}, true),
  ]
}

const lower = (text: string) => text.toLowerCase()

const spaced = { ...compact, comma: ', ', colon: ': ' }

/** Lists and objects as text; then what whole programs do, which are several deviations that never come alone. */
function nestedMistakes(classOf: ClassOf): Mistake[] {
  const trees = new Map<string, Node>()
  const treeOf = ({ name, raw }: Row) => {
    const tree = trees.get(name) ?? readTree(raw, classOf, classOf(name, raw)).tree
    trees.set(name, tree)
    return tree
  }
  const asJson =
    (layout = compact) =>
    (row: Row) =>
      printTree(treeOf(row), layout)
  return [
    mistake('nested-included', { nested: asJson() }, 'JSON text', true),
    mistake('nested-included', { nested: asJson(spaced) }, 'JSON text'),
    mistake('nested-included', { nested: asJson(pythonLayout) }, 'Python text'),
    mistake('nested-included', { nested: () => [] }, 'its name alone'),
    ...['Array', 'System.String[]', 'System.Int32[]', 'System.Int64[]', ...lists, '[object Object]'].map(
      (word) => mistake('nested-included', { nested: () => plain(word) }, word),
    ),
    ...(
      [
        ['its elements', compact, /[[\]{}"]/g],
        ['its elements with nothing between them', compact, /[[\]{}",]/g],
        ['its elements with spaces', spaced, /[[\]{}"]/g],
        ['Java text', { ...spaced, colon: '=' }, /"/g],
        ['Go text', { ...compact, comma: ' ' }, /"/g],
        ['its first element', compact, /^\[|,[^]*$|["\]]/g],
      ] as const
    ).map(([detail, layout, left]) =>
      mistake('nested-included', { nested: (row) => without(asJson(layout)(row), left) }, detail),
    ),
    mistake(
      'python-values',
      {
        number: pythonNumber,
        boolean: ({ raw }) => (raw === 'true' ? 'True' : 'False'),
        empty: () => 'None',
        nested: asJson(pythonLayout),
      },
      undefined,
      true,
    ),
    mistake(
      'php-values',
      {
        number: ({ raw }) => String(Number(raw)),
        boolean: ({ raw }) => (raw === 'true' ? '1' : ''),
        empty: () => '',
      },
      undefined,
      true,
    ),
    mistake('json-values', {
      number: ({ raw }) => raw,
      boolean: ({ raw }) => raw,
      empty: () => 'null',
      nested: asJson(),
    }),
    mistake('json-values', { number: ({ raw }) => raw, boolean: ({ raw }) => raw }, undefined, true),
  ]
}

const lists = ['String', 'Int32', 'Int64'].map((type) => `System.Collections.Generic.List\`1[System.${type}]`)

/** A text without some of its characters, wherever its pieces end. */
function without(text: Text, left: RegExp): Text {
  const kept = textOf(text).replaceAll(left, '')
  return [{ text: kept, hide: text.find(({ hide }) => hide !== undefined)?.hide }]
}

/** Python keeps the point of a float: 150.0. */
const pythonNumber = ({ raw, type }: Row) => (type === 'Double' && !/[.e]/i.test(raw) ? `${raw}.0` : raw)
