import {
  type Call,
  comment,
  type Handlers,
  type Language,
  linesOf,
  type Outcome,
  sharesNow,
  snake,
} from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Step, Template } from './steps.ts'

const json: Syntax = {
  text: quoted,
  object: ['{', '}'],
  list: ['[', ']'],
  member: (name) => `${quoted(name)}: `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '  ',
  lastComma: '',
}

export const curl: Language = {
  lang: 'curl',
  label: 'curl + openssl',
  writes: 'any request',
  extension: 'jq',
  write,
  execution: {
    runsIn: 'CI',
    tools: ['curl', 'openssl', 'jq'],
    build: [],
    file: (operationId) => `${operationId}.sh`,
    run: { each: (operationId) => ['sh', `${operationId}.sh`] },
  },
}

const shell = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** A text in double quotes: line feeds stand in it as they are, the last one too. */
function text(template: Template): string {
  if (template.every(({ name }) => name === undefined)) {
    const whole = template.map(({ text: fixed = '' }) => fixed).join('')
    return /^[\w./:-]+$/.test(whole) ? whole : shell(whole)
  }
  return `"${inside(template)}"`
}

const inside = (template: Template) =>
  template
    .map(({ text: fixed = '', name }, at) => {
      if (name === undefined) return fixed.replaceAll(/[\\"$`]/g, String.raw`\$&`)
      const next = template[at + 1]?.text ?? ''
      return /^[\w[]/.test(next) ? `\${${snake(name)}}` : `$${snake(name)}`
    })
    .join('')

const digits = "od -An -v -tx1 | tr -d ' \\n'"
const hexText = '-r | cut -d " " -f 1'

function write(plan: Plan, call: Call): string {
  const now = sharesNow(plan)
  const functions: string[] = []
  const utc = (form: string) => `$(date -u ${now ? '-d "@$now" ' : ''}'+${form}')`
  const httpDate = `$(LC_ALL=C date -u ${now ? '-d "@$now" ' : ''}'+%a, %d %b %Y %H:%M:%S GMT')`
  const times = {
    'epoch-seconds': now ? '$now' : '$(date +%s)',
    'epoch-milliseconds': now ? '${now}000' : '$(date +%s)000',
    'utc-text': utc('%Y-%m-%d %H:%M:%S'),
    'utc+8-text': `$(TZ=UTC-8 date ${now ? '-d "@$now" ' : ''}'+%Y-%m-%d %H:%M:%S')`,
    'iso-text': utc('%Y-%m-%dT%H:%M:%SZ'),
    'iso-basic': utc('%Y%m%dT%H%M%SZ'),
    'http-date': httpDate,
  }
  /** What turns bytes in a pipe into text. */
  const encoder = (encoding: Encoding) =>
    ({
      hex: digits,
      HEX: `${digits} | tr a-f A-F`,
      base64: 'openssl base64 -A',
      base64url: "openssl base64 -A | tr '+/' '-_' | tr -d =",
    })[encoding]
  const digest = (command: string, encoding: Encoding) =>
    /^hex$/i.test(encoding)
      ? `${command} ${hexText}${encoding === 'HEX' ? ' | tr a-f A-F' : ''}`
      : `${command} -binary | ${encoder(encoding)}`
  const piped = (of: Template, command: string) => {
    const start = `$(printf %s ${text(of)} |`
    return start.length + command.length > 90 ? `${start}\n  ${command})` : `${start} ${command})`
  }
  const arguments_ = (entries: readonly (readonly [string, Template])[]) =>
    entries.flatMap(([, value], at) =>
      value.some(({ name }) => name) ? [`--arg _${at} ${text(value)}`] : [],
    )
  const object = (entries: readonly (readonly [string, Template])[]) =>
    entries
      .map(([name, value], at) => {
        const made = value.some((part) => part.name)
          ? `$_${at}`
          : quoted(value.map((part) => part.text).join(''))
        return `${quoted(name)}: ${made}`
      })
      .join(', ')

  const handlers: Handlers = {
    body: () => [],
    id: ({ name, text: value }) => [`${snake(name)}=${text([{ text: value }])}`],
    read: ({ name, file }) => [`${snake(name)}=$(cat ${file})`],
    key: () => [],
    time: ({ form }) => [`timestamp=${times[form]}`],
    date: ({ iso }) => [iso ? `iso_day=${utc('%Y-%m-%d')}` : `day=${utc('%Y%m%d')}`],
    httpDate: () => [`http_date=${httpDate}`],
    nonce: ({ bytes, encoding, prefix }) => [
      `nonce=${prefix}$(openssl rand ${bytes} | ${encoder(encoding)})`,
    ],
    fields: ({ name, entries }) => [
      `${name}=$(jq -n ${arguments_(entries).join(' ')} \\`,
      `  '{${object(entries)}}')`,
    ],
    add: ({ to, entries }) => [
      `${to}=$(printf %s "$${to}" | jq ${arguments_(entries).join(' ')} '. + {${object(entries)}}')`,
    ],
    pairs: (step) => pairs(step, call),
    text: ({ name, template, delete: deleted }) => [
      `${snake(name)}=${text(template)}`,
      ...(deleted === undefined
        ? []
        : [
            `${snake(name)}=$(printf %s "$${snake(name)}" | tr -d ${shell(JSON.stringify(deleted).slice(1, -1))})`,
          ]),
    ],
    digest: ({ name, of, algorithm, encoding }) => [
      `${snake(name)}=${piped(of, digest(`openssl dgst -${algorithm}`, encoding))}`,
    ],
    bytes({ name, from, strip, decode }) {
      const bare = strip ? `"\${${snake(from)}#${strip}}"` : `"$${snake(from)}"`
      const made = {
        base64: `printf %s ${bare} | openssl base64 -d -A | ${digits}`,
        base64url: `printf '%s==' ${bare} | tr '_-' '/+' | openssl base64 -d -A | ${digits}`,
        hex: `printf %s ${bare}`,
      }
      const plain = `printf %s ${bare} | ${digits}`
      return [
        '# openssl takes the bytes of a key in hexadecimal digits.',
        `${snake(name)}=$(${decode === undefined ? plain : made[decode]})`,
      ]
    },
    derive({ name, algorithm, seed, steps }) {
      functions.push(
        `hmac() { printf %s "$2" | openssl dgst -${algorithm} -mac HMAC -macopt "hexkey:$1" ${hexText}; }`,
      )
      const key = snake(name)
      return [
        `${key}=$(printf %s ${text(seed)} | ${digits})`,
        ...steps.map((step) => `${key}=$(hmac "$${key}" ${text(step)})`),
      ]
    },
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const by = isBytes ? `-mac HMAC -macopt "hexkey:$${snake(key)}"` : `-hmac "$${snake(key)}"`
      return [`${snake(name)}=${piped(of, digest(`openssl dgst -${algorithm} ${by}`, encoding))}`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      const found = plan.steps.find((one) => one.do === 'key' && one.name === key)
      const file = found?.do === 'key' ? found.file : ''
      if (!functions.length) functions.push(...signFunction(algorithm, file, encoder(encoding)))
      return [`${snake(name)}=$(printf %s ${text(of)} | sign)`]
    },
  }
  const lines = linesOf(handlers, plan.steps)
  if (now) lines.unshift('now=$(date +%s)')
  const isEnveloped = plan.content === 'envelope'
  const { body: sentBody } = call.request ?? {}
  const isText = sentBody === undefined || typeof sentBody === 'string'
  const isInline = plan.content === 'given' && !lines.length
  const first =
    plan.content === 'json' || isEnveloped
      ? [`body=${bodyOf(call)}`]
      : plan.content === 'given' && isText && !isInline
        ? [`body=${shell(call.body.text)}`]
        : []
  const fields = plan.steps.find((step) => step.do === 'fields' && step.name === 'fields')
  const elsewhere = fields?.do === 'fields' ? fields.elsewhere : []
  const encode = (of: string, left: readonly string[] = []) => {
    const del = left.length ? `del(${left.map((one) => `.[${quoted(one)}]`).join(', ')}) | ` : ''
    return `$(printf %s "$${of}" | jq -j '${del}to_entries | map("\\(.key | @uri)=\\(.value | @uri)") | join("&")')`
  }
  if (plan.content === 'fields') lines.push(`body=${encode('fields', elsewhere)}`)
  const url = plan.addsQuery ? `"${call.url.replace(/\?.*/, '?')}${encode('query')}"` : shell(call.url)
  const usual = plan.content === 'none' ? 'GET' : 'POST'
  const options = [
    ...Object.entries(call.request?.headers ?? {}).map(([name, value]) => `-H ${shell(`${name}: ${value}`)}`),
    ...(call.contentType !== null && isText ? [`-H ${shell(`Content-Type: ${call.contentType}`)}`] : []),
    ...(isEnveloped ? [] : ["-H 'Accept: application/json'"]),
    ...plan.headers.map(([name, value]) => `-H ${text(mergeName(name, value))}`),
    ...(plan.content === 'none'
      ? []
      : isEnveloped
        ? ['--data-binary "$envelope"']
        : !isText
          ? partsOf(call.given['body'], call.contentType ?? '')
          : [isInline ? `--data-binary ${shell(call.body.text)}` : '--data-binary "$body"']),
  ]
  return [
    '#!/bin/sh',
    call.signed ? '# Needs curl, openssl and jq.' : '# Needs curl and jq.',
    'set -eu',
    '',
    ...first,
    ...(first.length ? [''] : []),
    ...(call.signed ? [...functions, ...lines] : ['# This call carries no signature.']),
    ...(lines.length ? [''] : []),
    `answer=$(curl -sS ${call.method === usual ? '' : `-X ${call.method} `}${url} \\`,
    ...options.map((option, at) => `  ${option}${at === options.length - 1 ? ')' : ' \\'}`),
    'printf \'%s\\n\' "$answer"',
    '',
    '# A refusal comes with HTTP 200 too: without success this ends with 1.',
    `printf %s "$answer" | jq -e '${succeeded(call.outcome)}' > /dev/null`,
  ].join('\n')
}

const mergeName = (name: string, [first, ...rest]: Template): Template =>
  first?.text === undefined
    ? [{ text: `${name}: ` }, ...(first ? [first] : []), ...rest]
    : [{ text: `${name}: ${first.text}` }, ...rest]

function signFunction(algorithm: string, file: string, encoder: string): string[] {
  const hash = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519')
    return [
      'sign() {',
      '  # openssl signs with Ed25519 what is in a file.',
      '  file=$(mktemp)',
      '  cat > "$file"',
      `  openssl pkeyutl -sign -rawin -inkey ${file} -in "$file" | ${encoder}`,
      '  rm "$file"',
      '}',
    ]
  if (algorithm.startsWith('ecdsa'))
    return [
      '# openssl writes DER; wanted are r and s, 32 bytes each. Needs xxd.',
      'sign() {',
      `  openssl dgst -${hash} -sign ${file} | openssl asn1parse -inform DER | sed -n 's/.*INTEGER *://p' |`,
      `    while read -r number; do printf %64s "$number"; done | tr ' ' 0 | xxd -r -p | ${encoder}`,
      '}',
    ]
  const pss = algorithm.startsWith('rsa-pss')
    ? '-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest '
    : ''
  return [`sign() { openssl dgst -${hash} ${pss}-sign ${file} | ${encoder}; }`]
}

function pairs({ name, of, rule, hook, isText, note }: Extract<Step, { do: 'pairs' }>, call: Call): string[] {
  const value =
    hook !== undefined
      ? hook
      : rule.value === 'raw' && of === 'parameters'
        ? 'tojson'
        : isText
          ? ''
          : 'if . == null then "" elif type == "string" then . else tojson end'
  const encode = rule.encoding === 'rfc3986' || (rule.value === 'raw' && of !== 'parameters') ? ' | @uri' : ''
  const pair = rule.pair
    .split(/(\{name\}|\{value\})/)
    .filter((one) => one !== '')
    .map((one) =>
      one === '{name}' ? `(.key${encode})` : one === '{value}' ? `(.value${encode})` : quoted(one),
    )
    .map((one) => one.replace(/^\((\.\w+)\)$/, '$1'))
  const filters = [
    'to_entries',
    ...(rule.name === 'lower' ? ['map(.key |= ascii_downcase)'] : []),
    ...(value ? [`map(.value |= ${/ /.test(value) ? `(${value})` : value})`] : []),
    ...(rule.value === 'trim'
      ? ['map(.value |= (gsub("\\\\s+"; " ") | sub("^ "; "") | sub(" $"; "")))']
      : []),
    ...(hook === undefined ? [] : ['map(select(.value != null))']),
    ...(rule.skipEmpty ? ['map(select(.value != ""))'] : []),
    ...rule.skip.map((one) => `map(select(.key != ${quoted(one)}))`),
    ...(rule.order === 'name' ? ['sort_by(.key)'] : []),
    `map(${pair.join(' + ')}) | join(${quoted(rule.join)})`,
  ]
  const define = hook === undefined ? [] : (call.hooks[hook] ?? '').split('\n')
  return [
    ...comment('#', note),
    `${snake(name)}=$(printf %s "$${of === 'parameters' ? 'body' : of}" | jq -j '`,
    ...define.map((line) => `  ${line}`),
    ...filters.map((filter, at) => `  ${at ? '| ' : ''}${filter}${at === filters.length - 1 ? "')" : ''}`),
  ]
}

/** The options for a body of several parts, or of bytes. */
function partsOf(body: unknown, contentType: string): string[] {
  if (isFile(body))
    return [`-H ${shell(`Content-Type: ${contentType}`)}`, `--data-binary ${shell(`@${body.name}`)}`]
  return Object.entries(body as object).flatMap(([name, value]) =>
    [value].flat().map((one: unknown) => {
      if (isFile(one)) return `-F ${shell(`${name}=@${one.name}${one.type ? `;type=${one.type}` : ''}`)}`
      const isText = typeof one === 'string'
      return isText
        ? `--form-string ${shell(`${name}=${one}`)}`
        : `-F ${shell(`${name}=${JSON.stringify(one)}${typeof one === 'object' ? ';type=application/json' : ''}`)}`
    }),
  )
}

const isFile = (value: unknown): value is { name: string; type?: string } =>
  typeof value === 'object' && value !== null && '$bytes' in value

/** A body that is too long for a line is written in several, from which jq takes the whitespace. */
function bodyOf({ body, parameters }: Call): string {
  if (body.text.length <= 100) return shell(body.text)
  return `$(jq -c . << 'END'\n${literal(parameters, json)}\nEND\n)`
}

function succeeded(outcome: Outcome): string {
  if ('proof' in outcome) return `(.${outcome.error} // "") == "" and (.${outcome.proof} // "") != ""`
  const code = outcome.codes.map((name) => `.${name}`).join(' // ')
  return `${outcome.codes.length > 1 ? `(${code})` : code} == ${JSON.stringify(outcome.success)}`
}
