import { lines } from '../lines.ts'
import * as shared from './language.ts'
import { between, broken, type Call, continued, type Pairs } from './language.ts'
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

export const assigned = (start: string, template: Template, end: string) =>
  between(start, continued('+', broken(template).map(text)), end)

export function signFunction(name: string, algorithm: string, encode: (bytes: string) => string): string[] {
  const bytes = 'Encoding.UTF8.GetBytes(text)'
  if (algorithm === 'ed25519')
    return lines`

      static string ${name}(string text, Ed25519PrivateKeyParameters key)
      {
          var signer = new Ed25519Signer();
          signer.Init(true, key);
          var bytes = ${bytes};
          signer.BlockUpdate(bytes, 0, bytes.Length);
          return ${encode('signer.GenerateSignature()')};
      }`
  const hash = `HashAlgorithmName.${algorithm.replace(/.*-/, '').toUpperCase()}`
  const type = algorithm.startsWith('rsa') ? 'RSA' : 'ECDsa'
  const scheme = algorithm.startsWith('rsa-pss') ? 'Pss' : 'Pkcs1'
  const padding = type === 'RSA' ? `, RSASignaturePadding.${scheme}` : ''
  const made = encode(`\n    key.SignData(${bytes}, ${hash}${padding})`)
  return ['', ...`static string ${name}(string text, ${type} key) => ${made};`.split('\n')]
}

export function pairs(step: Pairs, use: (name: string) => void, functions: string[], call: Call): string[] {
  const { name, of, rule, hook, note } = step
  use('System.Linq')
  if (hook !== undefined) functions.push('', ...shared.addHook(step, call, use))
  const own = shared.valueOf(step, {
    hook: (hook) => `${shared.capitalized(hook)}(one.Value)`,
    raw: 'JsonSerializer.Serialize(one.Value)',
    text: of === 'parameters' ? '(string)one.Value' : 'one.Value',
    any: 'one.Value == null ? "" : one.Value as string ?? JsonSerializer.Serialize(one.Value)',
  })
  if (rule.value === 'trim') use('System.Text.RegularExpressions')
  const value = rule.value === 'trim' ? `Regex.Replace((${own}).Trim(), "\\\\s+", " ")` : own
  const key = rule.name === 'lower' ? 'one.Key.ToLowerInvariant()' : 'one.Key'
  const encode = (one: string) => (shared.isEncoded(step) ? `Uri.EscapeDataString(${one})` : one)
  const isPlain = value === 'one.Value' && key === 'one.Key'
  const [itsKey, itsValue] = isPlain ? ['one.Key', 'one.Value'] : ['one.name', 'one.value']
  const differs = (one: string) => `${itsKey} != ${quoted(one)}`
  const conditions = shared.conditionsOf(step, `${itsValue} != null`, `${itsValue} != ""`, differs)
  const pair = shared.pairOf(step, encode(itsKey), encode(itsValue), quoted)
  return lines`
    ${shared.comment('//', note)}
    var ${name} = string.Join(${quoted(rule.join)}, ${of}
        ${!isPlain && `.Select(one => new { name = ${key}, value = ${value} })`}
        ${conditions.length > 0 && `.Where(one => ${conditions.join(' && ')})`}
        ${rule.order === 'name' && `.OrderBy(one => ${itsKey}, StringComparer.Ordinal)`}
        .Select(one => ${pair.join(' + ')}));`
}
