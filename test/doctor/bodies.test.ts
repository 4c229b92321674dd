import { describe, expect, it } from 'vitest'
import { bucketOf, additionsTo, namingsOf, orderFields, ordersOf } from '../../src/doctor/body-order.ts'
import { changesOf, replaceValues } from '../../src/doctor/body-changes.ts'
import { bodyRules } from '../../src/doctor/body-rules.ts'
import { compact, type Layout, type Node, printTree, readTree } from '../../src/doctor/json-text.ts'
import { type ClassOf, maskText, textOf } from '../../src/doctor/text.ts'
import { escapesOf, layoutsFor, rawLayouts } from '../../src/doctor/writers.ts'

// How programs write one body otherwise than it was sent: every text, written out.

const open: ClassOf = Object.assign(() => undefined, {
  inside: () => open,
  whole: () => undefined,
  ofName: () => undefined,
})
const treeOf = (text: string): Node => readTree(text, open).tree
const print = (tree: Node, layout: Layout = compact) => textOf(printTree(tree, layout))

it('a body in the layouts of programs', () => {
  const tree = treeOf('{"bB":[1.0,{"a":null}],"a":"x","c":{}}')
  const lines = (indent: string, newline: string, colon: string) =>
    [
      '{',
      `${indent}"bB"${colon}[`,
      `${indent}${indent}1.0,`,
      `${indent}${indent}{`,
      `${indent}${indent}${indent}"a"${colon}null`,
      `${indent}${indent}}`,
      `${indent}],`,
      `${indent}"a"${colon}"x",`,
      `${indent}"c"${colon}{}`,
      '}',
    ].join(newline)
  const jackson = ['{', '  "bB" : [ 1.0, {', '    "a" : null', '  } ],', '  "a" : "x",', '  "c" : {}', '}']
  expect(layoutsFor(tree).map(({ name, layout }) => [name, print(tree, layout)])).toEqual([
    ['without whitespace', '{"bB":[1.0,{"a":null}],"a":"x","c":{}}'],
    ['with a space after , and :', '{"bB": [1.0, {"a": null}], "a": "x", "c": {}}'],
    ['with a space after :', '{"bB": [1.0,{"a": null}],"a": "x","c": {}}'],
    ['with a space after ,', '{"bB":[1.0, {"a":null}], "a":"x", "c":{}}'],
    ['on several lines', lines('  ', '\n', ': ')],
    ['on several lines', lines('  ', '\r\n', ': ')],
    ['on several lines', lines('    ', '\n', ': ')],
    ['on several lines', lines('    ', '\r\n', ': ')],
    ['on several lines', lines('\t', '\n', ': ')],
    ['on several lines', lines('\t', '\r\n', ': ')],
    ['on several lines', lines('  ', '\n', ' : ')],
    ['with its fields sorted', '{"a":"x","bB":[1.0,{"a":null}],"c":{}}'],
    ['with its fields sorted and spaces', '{"a": "x", "bB": [1.0, {"a": null}], "c": {}}'],
    ['with spaces inside its brackets', '{ "bB": [ 1.0, { "a": null } ], "a": "x", "c": {} }'],
    ['with spaces inside its brackets', '{ "bB":[ 1.0,{ "a":null } ],"a":"x","c":{} }'],
    ['with spaces on both sides of :', '{ "bB" : [ 1.0, { "a" : null } ], "a" : "x", "c" : {} }'],
    ['on several lines', lines('   ', '\n', ': ')],
    ['on several lines, as Jackson does', jackson.join('\n')],
    ['on several lines, as Jackson does', jackson.join('\r\n')],
    ['with its names in PascalCase', '{"BB":[1.0,{"A":null}],"A":"x","C":{}}'],
    ['with its names in snake_case', '{"b_b":[1.0,{"a":null}],"a":"x","c":{}}'],
    ['with its names in lower case', '{"bb":[1.0,{"a":null}],"a":"x","c":{}}'],
    ['with single quotes', `{'bB':[1.0,{'a':null}],'a':'x','c':{}}`],
    ['with single quotes and spaces, as Python prints', `{'bB': [1.0, {'a': null}], 'a': 'x', 'c': {}}`],
    ['as Java prints a map', '{bB=[1.0, {a=null}], a=x, c={}}'],
    ['with its numbers written again', '{"bB":[1,{"a":null}],"a":"x","c":{}}'],
    ['without its nulls', '{"bB":[1.0,{}],"a":"x","c":{}}'],
    ['without its empty values', '{"bB":[1.0,{}],"a":"x"}'],
  ])
})

it('which layouts may come together with another mistake', () => {
  const frequent = (text: string) =>
    layoutsFor(treeOf(text))
      .filter(({ pairs }) => pairs)
      .map(({ name }) => name.replaceAll(/the escapes of ([^,(]+).*/g, 'the escapes of $1'))
  expect(frequent('{"a":"b"}')).toEqual(['without whitespace', 'with a space after , and :'])
  expect(frequent('{"a":"é"}')).toEqual([
    'without whitespace, with the escapes of JSON.stringify',
    'with a space after , and :, with the escapes of JSON.stringify',
    'with a space after , and :, with the escapes of json.dumps or Newtonsoft ',
    'with the escapes of json.dumps or Newtonsoft ',
    'with the escapes of Jackson ',
  ])
})

it.each([
  ['é', ['{"a":"*"}', '{"a": "*"}', '{\n  "a": "*"\n}', '{\r\n\t"a": "*"\r\n}', '{\n  "a" : "*"\n}']],
  [String.raw`\u00E9`, ['{"a":"*"}', '{"a": "*"}', '{\r\n\t"a": "*"\r\n}', '{\n  "a" : "*"\n}']],
  // As json.dumps prints it, with indent=2 and indent=4.
  [String.raw`\u00e9`, ['{"a":"*"}', '{"a": "*"}', '{\n  "a": "*"\n}', '{\n    "a": "*"\n}']],
])('a letter written as %s, in the layouts of its writers', (letter, forms) => {
  const tree = treeOf('{"a":"é"}')
  const texts = layoutsFor(tree).map(({ layout }) => print(tree, layout))
  for (const form of forms) expect(texts).toContain(form.replace('*', letter))
})

it('a body in whitespace that was received, with its texts as they are', () => {
  const tree = treeOf(String.raw`{"a":"\u0041\/","b":[1]}`)
  expect(rawLayouts.slice(0, 5).map((layout) => print(tree, layout))).toEqual([
    String.raw`{"a":"\u0041\/","b":[1]}`,
    String.raw`{"a": "\u0041\/", "b": [1]}`,
    String.raw`{"a": "\u0041\/","b": [1]}`,
    String.raw`{"a":"\u0041\/", "b":[1]}`,
    `{\n  "a": "\\u0041\\/",\n  "b": [\n    1\n  ]\n}`,
  ])
  expect(rawLayouts).toHaveLength(11)
})

describe('the characters that each writer escapes', () => {
  const parts = {
    controls: '\u0001\b\n',
    quote: '"\\',
    slash: '/</',
    html: `<>&'+\`()=`,
    controlsOfLatin: '\x7f\x85\xa0',
    letters: 'é孙😀',
    lines: '\u2028',
    others: '\u20ac\ue000\ufeff',
  }
  const all = Object.values(parts).join('')
  const escapes = escapesOf(treeOf(JSON.stringify({ [all]: [all] })))
  const r = String.raw

  it.each([
    ['JSON.stringify', {}],
    [
      'json.dumps',
      {
        controlsOfLatin: r`\u007f\u0085\u00a0`,
        letters: r`\u00e9\u5b59\ud83d\ude00`,
        lines: r`\u2028`,
        others: r`\u20ac\ue000\ufeff`,
      },
    ],
    [
      'ASCII writers that keep DEL',
      {
        controlsOfLatin: `\x7f${r`\u0085\u00a0`}`,
        letters: r`\u00e9\u5b59\ud83d\ude00`,
        lines: r`\u2028`,
        others: r`\u20ac\ue000\ufeff`,
      },
    ],
    [
      'Jackson (ESCAPE_NON_ASCII)',
      {
        controlsOfLatin: `\x7f${r`\u0085\u00A0`}`,
        letters: r`\u00E9\u5B59\uD83D\uDE00`,
        lines: r`\u2028`,
        others: r`\u20AC\uE000\uFEFF`,
      },
    ],
    ['fastjson', { controlsOfLatin: `${r`\u007F\u0085`}\xa0`, lines: r`\u2028` }],
    [
      'json_encode',
      {
        slash: r`\/<\/`,
        controlsOfLatin: `\x7f${r`\u0085\u00a0`}`,
        letters: r`\u00e9\u5b59\ud83d\ude00`,
        lines: r`\u2028`,
        others: r`\u20ac\ue000\ufeff`,
      },
    ],
    ['json_encode (JSON_UNESCAPED_UNICODE), Ruby (script_safe)', { slash: r`\/<\/`, lines: r`\u2028` }],
    ['json_encode without flags for / or Unicode', { slash: r`\/<\/` }],
    [
      'Gson',
      { slash: r`/\u003c/`, html: `${r`\u003c\u003e\u0026\u0027`}+\`()${r`\u003d`}`, lines: r`\u2028` },
    ],
    ['Gson (disableHtmlEscaping) or script_safe JSON', { lines: r`\u2028` }],
    ['Go or Rails', { slash: r`/\u003c/`, html: `${r`\u003c\u003e\u0026`}'+\`()=`, lines: r`\u2028` }],
    [
      'Go before 1.22',
      {
        controls: r`\u0001\u0008\n`,
        slash: r`/\u003c/`,
        html: `${r`\u003c\u003e\u0026`}'+\`()=`,
        lines: r`\u2028`,
      },
    ],
    [
      'System.Text.Json',
      {
        quote: r`\u0022\\`,
        slash: r`/\u003C/`,
        html: r`\u003C\u003E\u0026\u0027\u002B\u0060()=`,
        controlsOfLatin: r`\u007F\u0085\u00A0`,
        letters: r`\u00E9\u5B59\uD83D\uDE00`,
        lines: r`\u2028`,
        others: r`\u20AC\uE000\uFEFF`,
      },
    ],
    [
      'System.Text.Json (all Unicode ranges)',
      {
        quote: r`\u0022\\`,
        slash: r`/\u003C/`,
        html: r`\u003C\u003E\u0026\u0027\u002B\u0060()=`,
        controlsOfLatin: `${r`\u007F\u0085`}\xa0`,
      },
    ],
    [
      'System.Text.Json (UnsafeRelaxedJsonEscaping)',
      {
        controlsOfLatin: `${r`\u007F\u0085`}\xa0`,
        letters: r`é孙\uD83D\uDE00`,
        lines: r`\u2028`,
        others: r`€\uE000\uFEFF`,
      },
    ],
    ['Newtonsoft', { controlsOfLatin: `\x7f${r`\u0085`}\xa0`, lines: r`\u2028` }],
    [
      'Newtonsoft (EscapeHtml)',
      {
        quote: r`\u0022\\`,
        slash: r`/\u003c/`,
        html: `${r`\u003c\u003e\u0026\u0027`}+\`()=`,
        controlsOfLatin: `\x7f${r`\u0085`}\xa0`,
        lines: r`\u2028`,
      },
    ],
    [
      'json_encode (JSON_HEX_*)',
      {
        quote: r`\u0022\\`,
        slash: r`\/\u003C\/`,
        html: `${r`\u003C\u003E\u0026\u0027`}+\`()=`,
        controlsOfLatin: `\x7f${r`\u0085\u00A0`}`,
        letters: r`\u00E9\u5B59\uD83D\uDE00`,
        lines: r`\u2028`,
        others: r`\u20AC\uE000\uFEFF`,
      },
    ],
    [
      'fastjson (BrowserSecure)',
      {
        slash: r`\/\u003C\/`,
        html: `${r`\u003C\u003E`}&'+\`${r`\u0028\u0029`}=`,
        controlsOfLatin: `\x7f${r`\u0085\u00A0`}`,
        letters: r`\u00E9\u5B59\uD83D\uDE00`,
        lines: r`\u2028`,
        others: r`\u20AC\uE000\uFEFF`,
      },
    ],
    [
      'org.json',
      {
        slash: r`/<\/`,
        controlsOfLatin: `\x7f${r`\u0085\u00a0`}`,
        lines: r`\u2028`,
        others: `${r`\u20ac`}\ue000\ufeff`,
      },
    ],
    [
      'json-simple',
      {
        slash: r`\/<\/`,
        controlsOfLatin: `${r`\u007F\u0085`}\xa0`,
        lines: r`\u2028`,
        others: `${r`\u20AC`}\ue000\ufeff`,
      },
    ],
    ['writers that know no short escapes', { controls: r`\u0001\u0008\u000a`, quote: r`\u0022\u005c` }],
  ])('%s', (name, changed) => {
    const found = escapes.filter((one) => one.name.startsWith(`with the escapes of ${name}`))
    const usual = { controls: r`\u0001\b\n`, quote: r`\"\\` }
    const wanted = Object.values({ ...parts, ...usual, ...changed }).join('')
    expect(found.map(({ escape }) => escape(all))).toContain(wanted)
    expect(escapes).toHaveLength(22)
  })

  it('are none in a body without special characters', () => {
    expect(escapesOf(treeOf('{"a b.c,d:e;f-g":"h","i":1,"k":[true]}')).map(({ name }) => name)).toEqual([''])
  })

  it.each(['"', "'", '/', '<', '\\'])('are looked for where a name or a text has %s', (character) => {
    for (const body of [{ [character]: 1 }, [character]])
      expect(escapesOf(treeOf(JSON.stringify(body))).length).toBeGreaterThan(1)
  })
})

it.each<[text: string, orders: string[]]>([
  [
    '{"b":1,"a":2,"C":[{"z":1,"y":2}]}',
    [
      'sorted: {"C":[{"y":2,"z":1}],"a":2,"b":1}',
      'as a Java HashMap orders them: {"a":2,"b":1,"C":[{"y":2,"z":1}]}',
      'sorted without regard to case: {"a":2,"b":1,"C":[{"y":2,"z":1}]}',
      'sorted in reverse: {"b":1,"a":2,"C":[{"z":1,"y":2}]}',
      'in reverse: {"C":[{"y":2,"z":1}],"a":2,"b":1}',
      'in another order: {"C":[{"z":1,"y":2}],"a":2,"b":1}',
      'in another order: {"a":2,"C":[{"z":1,"y":2}],"b":1}',
      'in another order: {"a":2,"b":1,"C":[{"z":1,"y":2}]}',
      'in another order: {"C":[{"z":1,"y":2}],"b":1,"a":2}',
      'in another order: {"b":1,"C":[{"z":1,"y":2}],"a":2}',
      'in another order: {"b":1,"a":2,"C":[{"z":1,"y":2}]}',
    ],
  ],
  ['[{"b":1,"a":2}]', []],
])('the fields of %s in other orders', (text, orders) => {
  const tree = treeOf(text)
  const made = ordersOf(tree).map((one) => `${one.name}: ${print(orderFields(tree, one))}`)
  expect(made).toEqual(orders.map((one) => `with its fields ${one}`))
})

it.each([
  [1, 5 + 1],
  [5, 5 + 120],
  // Each moved to each other place.
  [6, 5 + 6 * 5],
  [12, 5 + 12 * 11],
  [14, 5 + 12 * 11],
])('%i fields have %i orders', (fields, count) => {
  const tree = treeOf(
    JSON.stringify(Object.fromEntries(Array.from({ length: fields }, (_, at) => [`f${at}`, at]))),
  )
  const orders = ordersOf(tree).map((one) => print(orderFields(tree, one)))
  expect(orders).toHaveLength(count)
  if (fields === 6) expect(orders.at(-1)).toBe('{"f0":0,"f1":1,"f2":2,"f3":3,"f5":5,"f4":4}')
})

it('the buckets of a java.util.HashMap', () => {
  // As Java computes (h ^ h >>> 16) & (size - 1) of String.hashCode().
  const names = ['', 'a', 'amount', 'callbackUrl', 'Hello World']
  expect(names.map((name) => [bucketOf(name, 16), bucketOf(name, 32)])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [10, 26],
    [2, 18],
  ])
})

it('the names of a body in other spellings', () => {
  const names = ['loanNumber', 'bank_name', 'Other']
  const tree = treeOf(JSON.stringify(Object.fromEntries(names.map((name) => [name, 1]))))
  expect(namingsOf(tree).map(([style, rename]) => [style, ...names.map(rename)])).toEqual([
    ['PascalCase', 'LoanNumber', 'BankName', 'Other'],
    ['camelCase', 'loanNumber', 'bankName', 'other'],
    ['snake_case', 'loan_number', 'bank_name', 'other'],
    ['lower case', 'loannumber', 'bank_name', 'other'],
  ])
  expect(namingsOf(treeOf('{"a":1}')).map(([style]) => style)).toEqual(['PascalCase'])
  expect(namingsOf(treeOf('[1]'))).toEqual([])
})

describe('fields that may have been signed and then dropped', () => {
  const fields = { op: { request: { body: { name: '', b: '' } } }, other: { request: { body: { zip: '' } } } }
  const added = (text: string) =>
    [...additionsTo(treeOf(text), 'op', fields as never)].map(({ name, raw, at }) => `${name} ${raw} ${at}`)

  it('are first those of the operation, from the last place to the first', () => {
    expect(added('{"b":1,"y":2}').slice(0, 7)).toEqual([
      'name null 2',
      'name null 1',
      'name null 0',
      'a null 2',
      'a null 1',
      'a null 0',
      'c null 2',
    ])
  })

  it.each([
    ['name null 1', 'sorted among the names that are there'],
    ['zip null 2', 'of another operation, at the end'],
    ['zip null 0', 'of another operation, at the start'],
    ['zip "" 2', 'of another operation, with an empty text'],
    ['remark "" 2', 'of a usual name'],
    ['npwp null 1', 'of the last usual name'],
    ['name [] 2', 'of the operation, with an empty list'],
    ['z "" 1', 'of one letter'],
    ['remark null 1', 'of a usual name, at its place'],
  ])('have %s, %s', (wanted) => {
    expect(added('{"b":1,"y":2}')).toContain(wanted)
  })

  it('are no fields that are sent, and none of a list', () => {
    expect(added('{"b":1,"y":2}').filter((one) => /^[by] /.test(one))).toEqual([])
    expect(added('[1]')).toEqual([])
  })
})

/** What a rule makes of values, where it changes them. */
const made = (detail: string, values: readonly string[]): string[] =>
  bodyRules
    .filter((one) => one.detail === detail)
    .map(({ change }) =>
      values
        .flatMap((raw) => {
          const text = change(raw, treeOf(raw))
          return text === undefined || text === raw ? [] : [`${raw} > ${text}`]
        })
        .join(', '),
    )

it.each<[detail: string, ...rows: string[]]>([
  ['numbers as text', '1.50 > "1.50", 12 > "12"'],
  ['text as numbers', '"1.50" > 1.50'],
  ['numbers as text: numbers without zeros at their end', '1.50 > "1.5", 12 > "12"'],
  ['text as numbers: whole numbers with .0', '"1.50" > 1.5'],
  ['with numbers without zeros at their end', '1.50 > 1.5'],
  ['with numbers without zeros at their end, as text', '"1.50" > "1.5"'],
  ['a list or an object as text', '[1] > "[1]", {"a":"b"} > "{\\"a\\":\\"b\\"}"'],
  ['text as a list or an object', '"{\\"a\\":1}" > {"a":1}, "[2]" > [2]'],
])('a body with %s', (detail, ...rows) => {
  const values = [
    '1.50',
    '12',
    '"1.50"',
    '"01"',
    '"+1"',
    '[1]',
    '{"a":"b"}',
    '"{\\"a\\":1}"',
    '"[2]"',
    '"{a}"',
    'true',
  ]
  expect(made(detail, values)).toEqual(rows)
})

it.each([
  ['true', 'false'],
  ['"true"', '"false"'],
  ['1', '0'],
  ['"1"', '"0"'],
  ['True', 'False'],
  ['"True"', '"False"'],
  ['"TRUE"', '"FALSE"'],
  ['"Y"', '"N"'],
  ['"yes"', '"no"'],
])('booleans that are sent as true and false, and signed as %s and %s', (yes, no) => {
  const rules = bodyRules.filter(({ step }) => step === 'booleans')
  const signed = rules.flatMap(({ change, detail }) => {
    const texts = ['true', 'false'].map((raw) => change(raw, treeOf(raw)))
    return texts[0] === undefined ? [] : [[detail, ...texts]]
  })
  const row = [`booleans as ${yes} or ${no}`, yes, no]
  expect(signed.filter(([, text]) => text === yes)).toEqual(yes === 'true' ? [] : [row])
  const back = rules.filter(
    ({ change }) => change(yes, treeOf('1')) === 'true' && change(no, treeOf('1')) === 'false',
  )
  expect(back).toHaveLength(yes === 'true' ? 0 : 1)
})

it('numbers are not booleans of another spelling', () => {
  const rules = bodyRules.filter(({ step }) => step === 'booleans')
  expect(rules.map(({ change }) => change('1', treeOf('1')))).not.toContain('"1"')
  expect(rules).toHaveLength(9 * 8 - 2)
})

it.each<[detail: string, ...rows: string[]]>([
  ['without its fields that hold null', 'null > null'],
  ['without its fields that hold ""', '"" > null'],
  ['without its fields that hold null, ""', 'null > null, "" > null'],
  ['without its fields that hold {}, []', '{} > null, [] > null'],
  [
    'without its fields that hold null, "", {}, [], false, 0',
    'null > null, "" > null, {} > null, [] > null, false > null, 0 > null',
  ],
])('a body %s', (detail, ...rows) => {
  const values = ['null', '""', '{}', '[]', 'false', '0', '"null"', 'true']
  const texts = bodyRules
    .filter((one) => one.detail === detail)
    .map(({ change }) =>
      values.flatMap((raw) => (change(raw, treeOf(raw)) === null ? [`${raw} > null`] : [])).join(', '),
    )
  expect(texts).toEqual(rows)
})

it('a value without content in place of another', () => {
  const empties = ['null', '""', '{}', '[]', '"null"']
  for (const sent of empties)
    for (const signed of empties) {
      const rules = bodyRules.filter(({ detail }) => detail === `${signed} for ${sent}`)
      const texts = rules.map(({ change, pairs }) => [empties.map((raw) => change(raw, treeOf(raw))), pairs])
      const isFrequent = sent === 'null' || signed === 'null'
      const wanted = [empties.map((raw) => (raw === sent ? signed : undefined)), isFrequent]
      expect(texts).toEqual(sent === signed ? [] : [wanted])
    }
})

it('which changes of a body may come together with another mistake', () => {
  const frequent = bodyRules.filter(({ pairs, step }) => pairs && step !== 'empties' && step !== 'texts')
  expect(frequent.map(({ detail }) => detail)).toEqual([
    'with numbers without zeros at their end',
    'with whole numbers with .0',
    'with numbers with 2 decimals',
    'numbers as text',
    'text as numbers',
    'booleans as "true" or "false"',
    'booleans as 1 or 0',
  ])
  const dropped = bodyRules.filter(({ pairs, detail }) => pairs && detail.startsWith('without'))
  expect(dropped.map(({ detail }) => detail)).toEqual([
    'without its fields that hold null',
    'without its fields that hold ""',
  ])
})

describe('a change of a body', () => {
  const texts = (text: string, detail: string) => {
    const tree = treeOf(text)
    return changesOf(tree)
      .filter((one) => one.detail === detail)
      .map(({ replaced }) => print(replaceValues(tree, [replaced])))
  }

  it.each<[body: string, detail: string, made: string[]]>([
    [
      '{"a":1.0,"b":[2.0]}',
      'with numbers with 2 decimals',
      ['{"a":1.00,"b":[2.00]}', '{"a":1.00,"b":[2.0]}', '{"a":1.0,"b":[2.00]}'],
    ],
    ['{"a":1.0,"b":"c"}', 'with numbers with 2 decimals', ['{"a":1.00,"b":"c"}']],
    ['{"a":1,"b":{"c":2}}', 'without a field', ['{"b":{"c":2}}', '{"a":1}', '{"a":1,"b":{}}']],
    [
      '{"a":null,"b":[null,{}]}',
      'without its fields that hold null',
      ['{"b":[{}]}', '{"b":[null,{}]}', '{"a":null,"b":[{}]}'],
    ],
    ['{"a":[1,"x"]}', 'a list or an object as text', ['{"a":"[1,\\"x\\"]"}']],
    ['[1.0]', 'with numbers with 2 decimals', ['[1.00]']],
    ['{"a":"b"}', 'with numbers with 2 decimals', []],
  ])('of %s, %s, is made in all values and in each', (body, detail, made) => {
    expect(texts(body, detail)).toEqual(made)
  })

  it('is made in each of the first eight values', () => {
    const ten = JSON.stringify(Array.from({ length: 10 }, () => 1))
    expect(texts(ten, 'with whole numbers with .0')).toHaveLength(1 + 8)
  })

  it('is not made in long values, nor beyond the first forty', () => {
    const long = (length: number) => texts(JSON.stringify(['x'.repeat(length - 2), 1]), 'without a field')
    expect([long(1024).length, long(1025).length]).toEqual([2, 1])
    const many = (count: number) =>
      texts(JSON.stringify([...Array.from({ length: count }, () => 'x'), 1]), 'with whole numbers with .0')
    expect([many(40).length, many(41).length]).toEqual([1, 0])
  })

  it('is that of a rounded number only where one is long', () => {
    const causes = (text: string) => new Set(changesOf(treeOf(text)).map(({ cause }) => cause))
    expect(causes('{"a":9007199254740993}')).toContain('number-rounded')
    expect(causes('{"a":"9007199254740993"}')).toContain('number-rounded')
    expect(causes('{"a":900719925474099}')).not.toContain('number-rounded')
  })

  it('hides what is made of hidden values', () => {
    const hidden: ClassOf = Object.assign((field: string) => (field === 'c' ? 'phone' : undefined), {
      inside: () => hidden,
      whole: () => undefined,
      ofName: () => undefined,
    })
    const { tree } = readTree('{"a":{"b":1,"c":2},"d":{"e":[3]}}', hidden)
    const shown = changesOf(tree)
      .filter(({ detail }) => detail === 'a list or an object as text')
      .map(({ replaced }) => maskText(printTree(replaceValues(tree, [replaced]), compact), false))
    expect(shown[0]).toBe('{"a":"<phone>","d":"{\\"e\\":[3]}"}')
  })
})
