import { lines } from '../lines.ts'
import * as shared from './language.ts'
import {
  between,
  broken,
  type Call,
  continued,
  type Handlers,
  type Pairs,
  sharesNow,
  type Write,
} from './language.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Template } from './steps.ts'

export const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** PHP 8.2 signs with RSA-PSS nowhere. */
export const lacks = (algorithm: string) => algorithm.startsWith('rsa-pss')

function text(template: Template): string {
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

const joined = (template: Template): string[] => continued('.', broken(template).map(text))

function signed(name: string, of: string, algorithm: string, key: string, encode: Write): string[] {
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

function pairs(step: Pairs, functions: string[], call: Call): string[] {
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

/** What each step becomes, and what that needs beside it. */
export function phpSteps(plan: Plan, call: Call) {
  const functions: string[] = []
  const now = sharesNow(plan)
  const seconds = now ? '$now' : 'time()'
  const utc = (form: string, at = now ? ', $now' : '') => `gmdate('${form}'${at})`
  const times = {
    'epoch-seconds': seconds,
    'epoch-milliseconds': now ? '$now * 1000' : '(int) (microtime(true) * 1000)',
    'utc-text': utc('Y-m-d H:i:s'),
    'utc+8-text': utc('Y-m-d H:i:s', `, ${seconds} + 8 * 3600`),
    'iso-text': utc(String.raw`Y-m-d\TH:i:s\Z`),
    'iso-basic': utc(String.raw`Ymd\THis\Z`),
    'http-date': utc(String.raw`D, d M Y H:i:s \G\M\T`),
  }
  const encode = (bytes: string, encoding: Encoding): string =>
    ({
      hex: `bin2hex(${bytes})`,
      HEX: `strtoupper(bin2hex(${bytes}))`,
      base64: `base64_encode(${bytes})`,
      base64url: `rtrim(strtr(base64_encode(${bytes}), '+/', '-_'), '=')`,
    })[encoding]
  /** Of a function that prints digits unless it is asked for bytes. */
  const digest = (made: (binary: string) => string, encoding: Encoding) =>
    encoding === 'hex'
      ? made('')
      : encoding === 'HEX'
        ? `strtoupper(${made('')})`
        : encode(made(', true'), encoding)
  const entries = (list: readonly (readonly [string, Template])[]) =>
    list.map(([name, value]) => `    ${quote(name)} => ${text(value)},`)
  const read = (path: string) => `file_get_contents('${path}')`

  const handlers: Handlers = {
    id: ({ name, text: value }) => [`$${name} = ${quote(value)};`],
    read: ({ name, file }) => [`$${name} = trim(${read(file)});`],
    key({ name, file, algorithm }) {
      if (algorithm === 'ed25519')
        return lines`
          $der = base64_decode(preg_replace('/-----.*?-----|\\s/', '', ${read(file)}));
          $${name} = sodium_crypto_sign_secretkey(sodium_crypto_sign_seed_keypair(substr($der, -32)));`
      if (lacks(algorithm))
        return [
          '// PHP has no RSA-PSS: this needs the package phpseclib/phpseclib.',
          `$${name} = phpseclib3\\Crypt\\PublicKeyLoader::loadPrivateKey(${read(file)});`,
        ]
      return [`$${name} = openssl_pkey_get_private(${read(file)});`]
    },
    time: ({ form }) => [`$timestamp = ${times[form]};`],
    date: ({ iso }) => [iso ? `$isoDay = ${utc('Y-m-d')};` : `$day = ${utc('Ymd')};`],
    httpDate: () => [`$httpDate = ${times['http-date']};`],
    nonce: ({ bytes, encoding, prefix }) => [
      `$nonce = ${prefix ? `${quote(prefix)} . ` : ''}${encode(`random_bytes(${bytes})`, encoding)};`,
    ],
    fields: ({ name, entries: list }) => [`$${name} = [`, ...entries(list), '];'],
    add: ({ to, entries: list }) => list.map(([name, value]) => `$${to}[${quote(name)}] = ${text(value)};`),
    pairs: (step) => pairs(step, functions, call),
    text({ name, template, delete: deleted }) {
      const made = between(`$${name} = `, joined(template), ';')
      if (deleted === undefined) return made
      const characters = [...deleted].map((one) => JSON.stringify(one)).join(', ')
      return [...made, `$${name} = str_replace([${characters}], '', $${name});`]
    },
    digest: ({ name, of, algorithm, encoding }) => [
      `$${name} = ${digest((binary) => `hash('${algorithm}', ${text(of)}${binary})`, encoding)};`,
    ],
    bytes({ name, from, strip, decode }) {
      const bare = strip ? `preg_replace('/^${strip}/', '', $${from})` : `$${from}`
      const made = {
        base64: `base64_decode(${bare})`,
        base64url: `base64_decode(strtr(${bare}, '-_', '+/'))`,
        hex: `hex2bin(${bare})`,
      }
      return [`$${name} = ${decode === undefined ? bare : made[decode]};`]
    },
    derive({ name, algorithm, seed, steps, encoding }) {
      const made = (binary: string) => `hash_hmac('${algorithm}', $step, $${name}${binary})`
      return lines`
        ${seed && `$${name} = ${text(seed)};`}
        foreach ([${steps.map(text).join(', ')}] as $step) {
            $${name} = ${encoding ? digest(made, encoding) : made(', true')};
        }`
    },
    hmac: ({ name, of, algorithm, encoding, key }) => [
      `$${name} = ${digest((binary) => `hash_hmac('${algorithm}', ${text(of)}, $${key}${binary})`, encoding)};`,
    ],
    sign: ({ name, of, algorithm, encoding, key }) =>
      signed(name, text(of), algorithm, `$${key}`, (one) => encode(one, encoding)),
  }
  return { functions, handlers }
}
