import {
  addHook,
  broken,
  type Call,
  capitalized,
  comment,
  conditionsOf,
  isEncoded,
  pairOf,
  type Pairs,
} from './language.ts'
import { quoted } from './literal.ts'
import type { Template } from './steps.ts'

export function text(template: Template): string {
  const [first] = template
  if (template.length === 0) return '""'
  if (template.length === 1 && first?.name !== undefined) return first.name
  const isFixed = template.every(({ name }) => name === undefined)
  const whole = template.map(({ text: fixed = '', name }) => {
    const written = JSON.stringify(fixed).slice(1, -1)
    return name === undefined ? (isFixed ? written : written.replaceAll(/[{}]/g, '$&$&')) : `{${name}}`
  })
  return `${isFixed ? '' : '$'}"${whole.join('')}"`
}

export function assigned(start: string, template: Template, end: string): string[] {
  const lines = broken(template).map(text)
  return lines.map((line, at) => (at ? `    + ${line}` : start + line) + (at === lines.length - 1 ? end : ''))
}

export function signFunction(name: string, algorithm: string, encode: (bytes: string) => string): string[] {
  const bytes = 'Encoding.UTF8.GetBytes(text)'
  if (algorithm === 'ed25519')
    return [
      '',
      `static string ${name}(string text, Ed25519PrivateKeyParameters key)`,
      '{',
      '    var signer = new Ed25519Signer();',
      '    signer.Init(true, key);',
      `    var bytes = ${bytes};`,
      '    signer.BlockUpdate(bytes, 0, bytes.Length);',
      `    return ${encode('signer.GenerateSignature()')};`,
      '}',
    ]
  const hash = `HashAlgorithmName.${algorithm.replace(/.*-/, '').toUpperCase()}`
  const type = algorithm.startsWith('rsa') ? 'RSA' : 'ECDsa'
  const padding =
    type === 'ECDsa' ? '' : `, RSASignaturePadding.${algorithm.startsWith('rsa-pss') ? 'Pss' : 'Pkcs1'}`
  const made = encode(`\n        key.SignData(${bytes}, ${hash}${padding})`)
  return [
    '',
    ...`static string ${name}(string text, ${type} key) => ${made.replace('(\n        ', '(\n    ')};`.split(
      '\n',
    ),
  ]
}

export function pairs(step: Pairs, use: (name: string) => void, functions: string[], call: Call): string[] {
  const { name, of, rule, hook, isText, note } = step
  use('System.Linq')
  if (hook !== undefined) functions.push('', ...addHook(step, call, use))
  const isMap = of !== 'parameters'
  const own =
    hook !== undefined
      ? `${capitalized(hook)}(one.Value)`
      : isMap
        ? 'one.Value'
        : isText && rule.value !== 'raw'
          ? '(string)one.Value'
          : rule.value === 'raw'
            ? 'JsonSerializer.Serialize(one.Value)'
            : 'one.Value == null ? "" : one.Value as string ?? JsonSerializer.Serialize(one.Value)'
  if (rule.value === 'trim') use('System.Text.RegularExpressions')
  const value = rule.value === 'trim' ? `Regex.Replace((${own}).Trim(), "\\\\s+", " ")` : own
  const key = rule.name === 'lower' ? 'one.Key.ToLowerInvariant()' : 'one.Key'
  const encode = (one: string) => (isEncoded(step) ? `Uri.EscapeDataString(${one})` : one)
  const isPlain = value === 'one.Value' && key === 'one.Key'
  const [itsKey, itsValue] = isPlain ? ['one.Key', 'one.Value'] : ['one.name', 'one.value']
  const differs = (one: string) => `${itsKey} != ${quoted(one)}`
  const conditions = conditionsOf(step, `${itsValue} != null`, `${itsValue} != ""`, differs)
  const pair = pairOf(step, encode(itsKey), encode(itsValue), quoted)
  return [
    ...comment('//', note),
    `var ${name} = string.Join(${quoted(rule.join)}, ${of}`,
    ...(isPlain ? [] : [`    .Select(one => new { name = ${key}, value = ${value} })`]),
    ...(conditions.length ? [`    .Where(one => ${conditions.join(' && ')})`] : []),
    ...(rule.order === 'name' ? [`    .OrderBy(one => ${itsKey}, StringComparer.Ordinal)`] : []),
    `    .Select(one => ${pair.join(' + ')}));`,
  ]
}
