import { lines } from '../lines.ts'
import * as shared from './language.ts'
import { between, broken, type Call, continued, type Pairs, type Write } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Template } from './steps.ts'

export const text = (template: Template): string =>
  template.length ? template.map(({ text: fixed = '', name }) => name ?? quoted(fixed)).join(' + ') : '""'
/** In front of a method. */
export const grouped = (template: Template) => (template.length > 1 ? `(${text(template)})` : text(template))

export function assigned(start: string, template: Template, end: string): string[] {
  const fixed = template.map(({ text: one = '' }) => one).join('')
  if (fixed.split('"').length <= 4 || /[\n\t%\\]/.test(fixed))
    return between(start, continued('+', broken(template).map(text)), end)
  // JSON reads better without escapes.
  const whole = template.map(({ text: one = '%s' }) => one).join('')
  const names = template.flatMap(({ name }) => name ?? [])
  return lines`
    ${start}"""
        ${whole.replace(/"$/, String.raw`\"`)}"""
        .formatted(${names.join(', ')})${end}`
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
  use: Write,
  utf8: string,
  encode: Write,
): string[] {
  const hash = algorithm.replace(/.*-/, '')
  const isPss = algorithm.startsWith('rsa-pss')
  const rsa = isPss ? 'RSASSA-PSS' : `${hash.toUpperCase()}withRSA`
  const curve = algorithm === 'ed25519' ? 'Ed25519' : 'SHA256withECDSAinP1363Format'
  const size = hash === 'sha512' ? 64 : 32
  const pss = () => lines`
    signer.setParameter(new ${use('java.security.spec.PSSParameterSpec')}(
        "${algorithms[hash]}", "MGF1", ${use('java.security.spec.MGF1ParameterSpec')}.${hash.toUpperCase()}, ${size}, 1));`
  return lines`

    static String ${name}(String text, PrivateKey key) throws Exception {
        ${use('java.security.Signature')} signer = Signature.getInstance("${algorithm.startsWith('rsa') ? rsa : curve}");
        ${isPss && pss()}
        signer.initSign(key);
        signer.update(text.getBytes(${utf8}));
        return ${encode('signer.sign()')};
    }`
}

const values: Syntax = {
  text: quoted,
  object: ['Map.of(', ')'],
  list: ['List.of(', ')'],
  member: (name) => `${quoted(name)}, `,
  indent: '    ',
  lastComma: '',
}

export function pairs(
  step: Pairs,
  use: Write,
  urlEncode: () => string,
  functions: string[],
  call: Call,
): string[] {
  const { name, of, rule, hook, note } = step
  use('java.util.stream.Collectors')
  use('java.util.Map')
  if (hook !== undefined) functions.push('', ...shared.addHook(step, call, use))
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
  const isPlain = value === 'one.getValue()' && key === 'one.getKey()'
  const encode = (one: string) => (shared.isEncoded(step) ? `${urlEncode()}(${one})` : one)
  const pair = shared.pairOf(step, encode('one.getKey()'), encode('one.getValue()'), quoted)
  const differs = (one: string) => `!one.getKey().equals(${quoted(one)})`
  const unhooked = { ...step, hook: undefined }
  const conditions = shared.conditionsOf(unhooked, '', '!one.getValue().isEmpty()', differs)
  return lines`
    ${shared.comment('//', note)}
    ${of === 'parameters' && mapOf(type, given, rule.order === 'sent', use)}
    String ${name} = ${of}.entrySet().stream()
        ${hook !== undefined && `.filter(one -> ${own} != null)`}
        ${!isPlain && `.map(one -> Map.entry(${key}, ${value}))`}
        ${conditions.length > 0 && `.filter(one -> ${conditions.join(' && ')})`}
        ${rule.order === 'name' && '.sorted(Map.Entry.comparingByKey())'}
        .map(one -> ${pair.join(' + ')})
        .collect(Collectors.joining(${rule.join && quoted(rule.join)}));`
}

function mapOf(type: string, pairs: readonly [string, string][], isOrdered: boolean, use: Write): string[] {
  const start = `Map<String, ${type}> parameters =`
  if (isOrdered || pairs.length > 10)
    return lines`
      ${start} new ${use('java.util.LinkedHashMap')}<>();
      ${pairs.map(([key, value]) => `parameters.put(${key}, ${value});`)}`
  const list = pairs.map((pair) => pair.join(', '))
  if (list.join(', ').length <= 64) return [`${start} Map.of(${list.join(', ')});`]
  return [`${start} Map.of(`, ...`    ${list.join(',\n    ')});`.split('\n')]
}
