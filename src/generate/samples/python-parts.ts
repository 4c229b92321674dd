import { lines } from '../lines.ts'
import * as shared from './language.ts'
import { broken, type Call, type Pairs, snake, type Write } from './language.ts'
import { quoted } from './literal.ts'
import type { Template } from './steps.ts'

/** The standard library has no asymmetric signatures; openssl makes those of RSA with PKCS #1 v1.5. */
export const lacks = (algorithm: string) => /^(rsa-pss|ecdsa|ed25519)/.test(algorithm)

/** @param inPieces a line of several, where a name alone would not join */
export function text(template: Template, inPieces = false): string {
  const [first] = template
  if (template.length === 0) return '""'
  if (!inPieces && template.length === 1 && first?.name !== undefined) return snake(first.name)
  const isFixed = template.every(({ name }) => name === undefined)
  const write = (fixed: string) => {
    const written = JSON.stringify(fixed).slice(1, -1)
    return isFixed ? written : written.replaceAll(/[{}]/g, '$&$&')
  }
  const whole = template
    .map(({ text: fixed = '', name }) => (name ? `{${snake(name)}}` : write(fixed)))
    .join('')
  const isSingle = whole.includes('\\"') && !whole.includes("'")
  return `${isFixed ? '' : 'f'}${isSingle ? `'${whole.replaceAll('\\"', '"')}'` : `"${whole}"`}`
}

export function assigned(name: string, template: Template): string[] {
  const pieces = broken(template)
  if (pieces.length === 1) return [`${name} = ${text(template)}`]
  return [`${name} = (`, ...pieces.map((piece) => `    ${text(piece, true)}`), ')']
}

/** Of an algorithm that needs the package cryptography. */
export function signed(algorithm: string, key: string, of: string, imports: Set<string>): string {
  const hash = `hashes.${algorithm.replace(/.*-/, '').toUpperCase()}()`
  if (algorithm === 'ed25519') return `${key}.sign(${of}.encode())`
  imports.add('from cryptography.hazmat.primitives import hashes')
  if (algorithm.startsWith('rsa-pss')) {
    imports.add('from cryptography.hazmat.primitives.asymmetric import padding')
    return `${key}.sign(${of}.encode(), padding.PSS(padding.MGF1(${hash}), padding.PSS.DIGEST_LENGTH), ${hash})`
  }
  imports.add('from cryptography.hazmat.primitives.asymmetric import ec')
  imports.add('from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature')
  const der = `decode_dss_signature(${key}.sign(${of}.encode(), ec.ECDSA(${hash})))`
  return `b"".join(number.to_bytes(32, "big") for number in ${der})`
}

export function pairs(step: Pairs, use: Write, functions: string[], call: Call): string[] {
  const { name, of, rule, hook, note } = step
  if (hook !== undefined) functions.push(...shared.addHook(step, call, use), '', '')
  const own = shared.valueOf(step, {
    hook: (hook) => `${snake(hook)}(value)`,
    raw: 'json.dumps(value)',
    text: 'value',
    any: '"" if value is None else value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))',
  })
  const value = rule.value === 'trim' ? `" ".join((${own}).split())` : own
  const key = rule.name === 'lower' ? 'name.lower()' : 'name'
  const isPlain = value === 'value' && key === 'name'
  const source = isPlain ? of : 'signed'
  const quote = (one: string) =>
    shared.isEncoded(step) ? `${use('urllib.parse')}.quote(str(${one}), safe='')` : one
  const pair = rule.pair
    .replaceAll(/[{}](?!name\}|value\})(?<!\{name\}|\{value\})/g, '$&$&')
    .replace('{name}', `{${quote('name')}}`)
    .replace('{value}', () => `{${quote(`${source}[name]`)}}`)
    .replaceAll('\n', String.raw`\n`)
  const [isValue, isFull] = [`${source}[name] is not None`, `${source}[name] != ""`]
  const conditions = shared.conditionsOf(step, isValue, isFull, (one) => `name != ${quoted(one)}`)
  return lines`
    ${shared.comment('#', note)}
    ${!isPlain && `signed = {${key}: ${value} for name, value in ${of}.items()}`}
    ${snake(name)} = ${quoted(rule.join)}.join(
        f"${pair}"
        for name in ${rule.order === 'name' ? `sorted(${source})` : source}
        ${conditions.length > 0 && `if ${conditions.join(' and ')}`}
    )`
}
