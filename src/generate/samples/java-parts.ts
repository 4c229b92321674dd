import {
  addHook,
  broken,
  type Call,
  comment,
  conditionsOf,
  isEncoded,
  pairOf,
  type Pairs,
} from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Template } from './steps.ts'

export const text = (template: Template): string =>
  template.length ? template.map(({ text: fixed = '', name }) => name ?? quoted(fixed)).join(' + ') : '""'
/** In front of a method. */
export const grouped = (template: Template) => (template.length > 1 ? `(${text(template)})` : text(template))

export function assigned(start: string, template: Template, end: string): string[] {
  const fixed = template.map(({ text: one = '' }) => one).join('')
  // JSON reads better without escapes.
  if (fixed.split('"').length > 4 && !/[\n\t%\\]/.test(fixed)) {
    const format = template
      .map(({ text: one = '%s' }) => one)
      .join('')
      .replace(/"$/, String.raw`\"`)
    const names = template.flatMap(({ name }) => name ?? [])
    return [`${start}"""`, `    ${format}"""`, `    .formatted(${names.join(', ')})${end}`]
  }
  const lines = broken(template).map(text)
  return lines.map((line, at) => (at ? `    + ${line}` : start + line) + (at === lines.length - 1 ? end : ''))
}

export const algorithms: Readonly<Record<string, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
}

export function signFunction(
  name: string,
  algorithm: string,
  use: (path: string) => string,
  utf8: string,
  encode: (bytes: string) => string,
): string[] {
  const hash = algorithm.replace(/.*-/, '')
  const signature = algorithm.startsWith('rsa-pss')
    ? 'RSASSA-PSS'
    : algorithm.startsWith('rsa')
      ? `${hash.toUpperCase()}withRSA`
      : algorithm === 'ed25519'
        ? 'Ed25519'
        : 'SHA256withECDSAinP1363Format'
  const size = hash === 'sha512' ? 64 : 32
  const pss = () => [
    `    signer.setParameter(new ${use('java.security.spec.PSSParameterSpec')}(`,
    `        "${algorithms[hash]}", "MGF1", ${use('java.security.spec.MGF1ParameterSpec')}.${hash.toUpperCase()}, ${size}, 1));`,
  ]
  return [
    '',
    `static String ${name}(String text, PrivateKey key) throws Exception {`,
    `    ${use('java.security.Signature')} signer = Signature.getInstance("${signature}");`,
    ...(signature === 'RSASSA-PSS' ? pss() : []),
    '    signer.initSign(key);',
    `    signer.update(text.getBytes(${utf8}));`,
    `    return ${encode('signer.sign()')};`,
    '}',
  ]
}

const values: Syntax = {
  text: quoted,
  object: ['Map.of(', ')'],
  list: ['List.of(', ')'],
  member: (name) => `${quoted(name)}, `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '    ',
  lastComma: '',
}

export function pairs(
  step: Pairs,
  use: (path: string) => string,
  urlEncode: () => string,
  functions: string[],
  call: Call,
): string[] {
  const { name, of, rule, hook, note } = step
  use('java.util.stream.Collectors')
  use('java.util.Map')
  if (hook !== undefined) functions.push('', ...addHook(step, call, use))
  const given = Object.entries(call.parameters).map(([key, value]): [string, string] => [
    quoted(key),
    hook !== undefined || (typeof value === 'string' && rule.value !== 'raw')
      ? literal(value, values)
      : quoted(value === null && rule.value !== 'raw' ? '' : JSON.stringify(value)),
  ])
  if (given.some(([, value]) => value.startsWith('List.of('))) use('java.util.List')
  const type = hook === undefined ? 'String' : 'Object'
  const own = hook === undefined ? 'one.getValue()' : `${hook}(one.getValue())`
  const value = rule.value === 'trim' ? `${own}.strip().replaceAll("\\\\s+", " ")` : own
  const key =
    rule.name === 'lower' ? `one.getKey().toLowerCase(${use('java.util.Locale')}.ROOT)` : 'one.getKey()'
  const encode = (one: string) => (isEncoded(step) ? `${urlEncode()}(${one})` : one)
  const pair = pairOf(step, encode('one.getKey()'), encode('one.getValue()'), quoted)
  const differs = (one: string) => `!one.getKey().equals(${quoted(one)})`
  const conditions = conditionsOf({ ...step, hook: undefined }, '', '!one.getValue().isEmpty()', differs)
  return [
    ...comment('//', note),
    ...(of === 'parameters' ? mapOf(type, given, rule.order === 'sent', use) : []),
    `String ${name} = ${of}.entrySet().stream()`,
    ...(hook === undefined ? [] : [`    .filter(one -> ${own} != null)`]),
    ...(value === 'one.getValue()' && key === 'one.getKey()'
      ? []
      : [`    .map(one -> Map.entry(${key}, ${value}))`]),
    ...(conditions.length ? [`    .filter(one -> ${conditions.join(' && ')})`] : []),
    ...(rule.order === 'name' ? ['    .sorted(Map.Entry.comparingByKey())'] : []),
    `    .map(one -> ${pair.join(' + ')})`,
    `    .collect(Collectors.joining(${rule.join ? quoted(rule.join) : ''}));`,
  ]
}

export function mapOf(
  type: string,
  pairs: readonly [string, string][],
  isOrdered: boolean,
  use: (path: string) => string,
): string[] {
  const start = `Map<String, ${type}> parameters =`
  if (isOrdered || pairs.length > 10)
    return [
      `${start} new ${use('java.util.LinkedHashMap')}<>();`,
      ...pairs.map(([key, value]) => `parameters.put(${key}, ${value});`),
    ]
  const list = pairs.map((pair) => pair.join(', '))
  const line = list.join(', ')
  return line.length > 64
    ? [`${start} Map.of(`, ...list.map((one, at) => `    ${one}${at === list.length - 1 ? ');' : ','}`)]
    : [`${start} Map.of(${line});`]
}
