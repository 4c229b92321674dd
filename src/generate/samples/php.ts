import {
  broken,
  type Call,
  comment,
  type Handlers,
  type Language,
  linesOf,
  type Outcome,
  refusedNote,
  sharesNow,
} from './language.ts'
import { literal, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Step, Template } from './steps.ts'

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const syntax: Syntax = {
  text: quote,
  object: ['[', ']'],
  list: ['[', ']'],
  member: (name) => `${quote(name)} => `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '    ',
  lastComma: ',',
}

/** PHP 8.2 signs with RSA-PSS nowhere. */
const lacks = (algorithm: string) => algorithm.startsWith('rsa-pss')

export const php: Language = {
  lang: 'PHP',
  label: 'PHP',
  extension: 'php',
  write,
  lacks,
  execution: {
    runsIn: 'CI',
    tools: ['php'],
    build: [],
    file: (operationId) => `${operationId}.php`,
    run: { each: (operationId) => ['php', `${operationId}.php`] },
  },
}

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

const joined = (template: Template): string[] => {
  const pieces = broken(template).map(text)
  return pieces.map((piece, at) => (at ? `    . ${piece}` : piece))
}

function statement(start: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => (at ? line : start + line) + (at === lines.length - 1 ? ';' : ''))
}

function write(plan: Plan, call: Call): string {
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
    body: () => [],
    id: ({ name, text: value }) => [`$${name} = ${quote(value)};`],
    read: ({ name, file }) => [`$${name} = trim(${read(file)});`],
    key({ name, file, algorithm }) {
      if (algorithm === 'ed25519')
        return [
          `$der = base64_decode(preg_replace('/-----.*?-----|\\s/', '', ${read(file)}));`,
          `$${name} = sodium_crypto_sign_secretkey(sodium_crypto_sign_seed_keypair(substr($der, -32)));`,
        ]
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
    text: ({ name, template, delete: deleted }) => [
      ...statement(`$${name} = `, joined(template)),
      ...(deleted === undefined
        ? []
        : [
            `$${name} = str_replace([${[...deleted].map((one) => JSON.stringify(one)).join(', ')}], '', $${name});`,
          ]),
    ],
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
    derive: ({ name, algorithm, seed, steps }) => [
      `$${name} = ${text(seed)};`,
      `foreach ([${steps.map(text).join(', ')}] as $step) {`,
      `    $${name} = hash_hmac('${algorithm}', $step, $${name}, true);`,
      '}',
    ],
    hmac: ({ name, of, algorithm, encoding, key }) => [
      `$${name} = ${digest((binary) => `hash_hmac('${algorithm}', ${text(of)}, $${key}${binary})`, encoding)};`,
    ],
    sign: ({ name, of, algorithm, encoding, key }) =>
      signed(name, text(of), algorithm, `$${key}`, (one) => encode(one, encoding)),
  }
  const lines = linesOf(handlers, plan.steps)
  if (now) lines.unshift('$now = time();')
  const isEnveloped = plan.content === 'envelope'
  const first =
    plan.content === 'json' || isEnveloped
      ? [
          `$parameters = ${literal(call.parameters, syntax)};`,
          '$body = json_encode($parameters, JSON_THROW_ON_ERROR);',
        ]
      : plan.content === 'given'
        ? [`$body = ${quote(call.body.text)};`]
        : []
  const fields = plan.steps.find((step) => step.do === 'fields' && step.name === 'fields')
  const elsewhere = fields?.do === 'fields' ? fields.elsewhere : []
  const build = (of: string) => `http_build_query(${of}, '', '&', PHP_QUERY_RFC3986)`
  if (plan.content === 'fields')
    lines.push(
      `$body = ${build(elsewhere.length ? `array_diff_key($fields, ${literal(Object.fromEntries(elsewhere.map((one) => [one, true])), syntax)})` : '$fields')};`,
    )
  const content = plan.content === 'none' ? undefined : isEnveloped ? '$envelope' : '$body'
  const headers = [
    ...(call.contentType === null ? [] : [quote(`Content-Type: ${call.contentType}`)]),
    ...(isEnveloped ? [] : [quote('Accept: application/json')]),
    ...Object.entries(call.request?.headers ?? {}).map(([name, value]) => quote(`${name}: ${value}`)),
    ...plan.headers.map(([name, value]) => headerLine(name, value)),
  ]
  const url = plan.addsQuery
    ? `${quote(call.url.replace(/\?.*/, '?'))} . ${build('$query')}`
    : quote(call.url)
  const http = [
    `'method' => '${call.method}'`,
    "'header' => $headers",
    ...(content ? [`'content' => ${content}`] : []),
    "'ignore_errors' => true",
  ]
  return [
    '<?php',
    'declare(strict_types=1);',
    '',
    ...functions,
    ...first,
    ...(first.length ? [''] : []),
    ...(call.signed ? lines : ['// This call carries no signature.']),
    ...(call.signed && lines.length ? [''] : []),
    '$headers = [',
    ...headers.map((line) => `    ${line},`),
    '];',
    `$url = ${url};`,
    `$http = [${http.join(', ')}];`,
    "$text = file_get_contents($url, false, stream_context_create(['http' => $http]));",
    'echo $text, "\\n";',
    '',
    `// ${refusedNote}`,
    '$answer = json_decode($text, true);',
    `if (${refused(call.outcome)}) {`,
    `    throw new RuntimeException('${call.operation} was refused');`,
    '}',
  ].join('\n')
}

/** Name and value, the quoted texts between names apart. */
function headerLine(name: string, value: Template): string {
  const pieces = broken(
    [{ text: `${name}: ` }, ...value].flatMap((part, at, all) =>
      at === 1 && part.text !== undefined
        ? []
        : at === 0 && all[1]?.text !== undefined
          ? [{ text: part.text! + all[1].text }]
          : [part],
    ),
  )
  const shown = pieces.map((piece) =>
    piece.map((part) => (part.name === undefined ? quote(part.text ?? '') : `$${part.name}`)).join(' . '),
  )
  return shown.join('\n        . ')
}

function signed(
  name: string,
  of: string,
  algorithm: string,
  key: string,
  encode: (bytes: string) => string,
): string[] {
  const hash = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519') return [`$${name} = ${encode(`sodium_crypto_sign_detached(${of}, ${key})`)};`]
  if (algorithm.startsWith('rsa-pss')) {
    const options = `withHash('${hash}')->withMGFHash('${hash}')->withSaltLength(${hash === 'sha512' ? 64 : 32})`
    const padding = 'withPadding(phpseclib3\\Crypt\\RSA::SIGNATURE_PSS)'
    return [`$signer = ${key}->${options}->${padding};`, `$${name} = ${encode(`$signer->sign(${of})`)};`]
  }
  const lines = [`openssl_sign(${of}, $bytes, ${key}, OPENSSL_ALGO_${hash.toUpperCase()});`]
  if (!algorithm.startsWith('ecdsa')) return [...lines, `$${name} = ${encode('$bytes')};`]
  return [
    ...lines,
    '// OpenSSL writes DER; wanted are r and s, 32 bytes each.',
    '$r = substr($bytes, 4, ord($bytes[3]));',
    '$s = substr($bytes, 6 + strlen($r));',
    '$pad = fn (string $number): string => str_pad(ltrim($number, "\\0"), 32, "\\0", STR_PAD_LEFT);',
    `$${name} = ${encode('$pad($r) . $pad($s)')};`,
  ]
}

function pairs(
  { name, of, rule, hook, isText, note }: Extract<Step, { do: 'pairs' }>,
  functions: string[],
  call: Call,
): string[] {
  if (hook !== undefined) functions.push(...(call.hooks[hook] ?? '').split('\n'), '')
  const own =
    hook !== undefined
      ? `${hook}($value)`
      : rule.value === 'raw' && of === 'parameters'
        ? 'json_encode($value)'
        : isText
          ? '$value'
          : "$value === null ? '' : (is_string($value) ? $value : json_encode($value))"
  const value = rule.value === 'trim' ? `preg_replace('/\\s+/', ' ', trim(${own}))` : own
  const isEncoded = rule.encoding === 'rfc3986' || (rule.value === 'raw' && of !== 'parameters')
  const encode = (one: string) => (isEncoded ? `rawurlencode((string) ${one})` : one)
  const conditions = [
    ...(hook === undefined ? [] : ['$value !== null']),
    ...(rule.skipEmpty ? ["$value !== ''"] : []),
    ...rule.skip.map((one) => `$name !== ${quote(one)}`),
  ]
  const pair = rule.pair
    .split(/(\{name\}|\{value\})/)
    .filter((one) => one !== '')
    .map((one) =>
      one === '{name}'
        ? encode('$name')
        : one === '{value}'
          ? encode('$value')
          : JSON.stringify(one).replaceAll('$', String.raw`\$`),
    )
  const inner = [
    ...(value === '$value' ? [] : [`$value = ${value};`]),
    ...(conditions.length
      ? [`if (${conditions.join(' && ')}) {`, `    $pairs[] = ${pair.join(' . ')};`, '}']
      : [`$pairs[] = ${pair.join(' . ')};`]),
  ]
  return [
    ...comment('//', note),
    `$signed = ${rule.name === 'lower' ? `array_change_key_case($${of}, CASE_LOWER)` : `$${of}`};`,
    ...(rule.order === 'name' ? ['ksort($signed, SORT_STRING);'] : []),
    '$pairs = [];',
    'foreach ($signed as $name => $value) {',
    ...inner.map((line) => `    ${line}`),
    '}',
    `$${name} = implode(${/[\n\t]/.test(rule.join) ? JSON.stringify(rule.join) : quote(rule.join)}, $pairs);`,
  ]
}

function refused(outcome: Outcome): string {
  const member = (name: string) => `$answer[${quote(name)}]`
  if ('proof' in outcome) return `!empty(${member(outcome.error)}) || empty(${member(outcome.proof)})`
  const code = [...outcome.codes.map(member), 'null'].join(' ?? ')
  return `(${code}) !== ${JSON.stringify(outcome.success)}`
}
