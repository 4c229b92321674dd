import { lines } from '../lines.ts'
import * as shared from './language.ts'
import { broken, type Call, continued, type Pairs } from './language.ts'
import type { Template } from './steps.ts'

export const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** PHP 8.2 signs with RSA-PSS nowhere. */
export const lacks = (algorithm: string) => algorithm.startsWith('rsa-pss')

export function text(template: Template): string {
  const [first] = template
  if (template.length === 0) return "''"
  if (template.length === 1 && first?.name !== undefined) return `$${first.name}`
  const isFixed = template.every(({ name }) => name === undefined)
  const whole = template.map(({ text: fixed = '', name }) => {
    if (name !== undefined) return `{$${name}}`
    return JSON.stringify(fixed)
      .slice(1, -1)
      .replaceAll('$', String.raw`\$`)
  })
  const fixed = template.map(({ text: one = '' }) => one).join('')
  if (isFixed && !/[\n\t\r]/.test(fixed)) return quote(fixed)
  // Single quotes read better around JSON.
  if (!isFixed && fixed.includes('"') && !/[\n\t\r\\']/.test(fixed))
    return template
      .map(({ text: one, name }) => (name === undefined ? quote(one ?? '') : `$${name}`))
      .join(' . ')
  return `"${whole.join('')}"`
}

export const joined = (template: Template): string[] => continued('.', broken(template).map(text))

export function signed(
  name: string,
  of: string,
  algorithm: string,
  key: string,
  encode: (bytes: string) => string,
): string[] {
  const hash = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519') return [`$${name} = ${encode(`sodium_crypto_sign_detached(${of}, ${key})`)};`]
  if (lacks(algorithm)) {
    const options = `withHash('${hash}')->withMGFHash('${hash}')->withSaltLength(${hash === 'sha512' ? 64 : 32})`
    const padding = 'withPadding(phpseclib3\\Crypt\\RSA::SIGNATURE_PSS)'
    return [`$signer = ${key}->${options}->${padding};`, `$${name} = ${encode(`$signer->sign(${of})`)};`]
  }
  const made = `openssl_sign(${of}, $bytes, ${key}, OPENSSL_ALGO_${hash.toUpperCase()});`
  if (!algorithm.startsWith('ecdsa')) return [made, `$${name} = ${encode('$bytes')};`]
  return lines`
    ${made}
    // OpenSSL writes DER; wanted are r and s, 32 bytes each.
    $r = substr($bytes, 4, ord($bytes[3]));
    $s = substr($bytes, 6 + strlen($r));
    $pad = fn (string $number): string => str_pad(ltrim($number, "\\0"), 32, "\\0", STR_PAD_LEFT);
    $${name} = ${encode('$pad($r) . $pad($s)')};`
}

export function pairs(step: Pairs, functions: string[], call: Call): string[] {
  const { name, of, rule, hook, note } = step
  if (hook !== undefined) functions.push(...shared.addHook(step, call, () => {}), '')
  const own = shared.valueOf(step, {
    hook: (hook) => `${hook}($value)`,
    raw: 'json_encode($value)',
    text: '$value',
    any: "$value === null ? '' : (is_string($value) ? $value : json_encode($value))",
  })
  const value = rule.value === 'trim' ? `preg_replace('/\\s+/', ' ', trim(${own}))` : own
  const encode = (one: string) => (shared.isEncoded(step) ? `rawurlencode((string) ${one})` : one)
  const differs = (one: string) => `$name !== ${quote(one)}`
  const conditions = shared.conditionsOf(step, '$value !== null', "$value !== ''", differs)
  const literal = (one: string) => JSON.stringify(one).replaceAll('$', String.raw`\$`)
  const pair = shared.pairOf(step, encode('$name'), encode('$value'), literal)
  const push = `$pairs[] = ${pair.join(' . ')};`
  const glue = /[\n\t]/.test(rule.join) ? JSON.stringify(rule.join) : quote(rule.join)
  return lines`
    ${shared.comment('//', note)}
    $signed = ${rule.name === 'lower' ? `array_change_key_case($${of}, CASE_LOWER)` : `$${of}`};
    ${rule.order === 'name' && 'ksort($signed, SORT_STRING);'}
    $pairs = [];
    foreach ($signed as $name => $value) {
        ${value !== '$value' && `$value = ${value};`}
        ${conditions.length ? [`if (${conditions.join(' && ')}) {`, `    ${push}`, '}'] : push}
    }
    $${name} = implode(${glue}, $pairs);`
}
