import { lines } from '../lines.ts'
import * as shared from './language.ts'
import { type Call, type Handlers, type Pairs, sharesNow, snake } from './language.ts'
import { quoted } from './literal.ts'
import { createNames } from './names.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Template } from './steps.ts'

export const shell = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** A text in double quotes: line feeds stand in it as they are, the last one too. */
export function text(template: Template): string {
  if (template.every(({ name }) => name === undefined)) {
    const whole = template.map(({ text: fixed = '' }) => fixed).join('')
    return /^[\w./:-]+$/.test(whole) ? whole : shell(whole)
  }
  const inside = template.map(({ text: fixed = '', name }, at) => {
    if (name === undefined) return fixed.replaceAll(/[\\"$`]/g, String.raw`\$&`)
    const next = template[at + 1]?.text ?? ''
    return /^[\w[]/.test(next) ? `\${${snake(name)}}` : `$${snake(name)}`
  })
  return `"${inside.join('')}"`
}

const digits = "od -An -v -tx1 | tr -d ' \\n'"
const hexText = '-r | cut -d " " -f 1'

function signFunction(name: string, algorithm: string, file: string, encoder: string): string[] {
  const hash = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519')
    return lines`
      ${name}() {
        # openssl signs with Ed25519 what is in a file.
        file=$(mktemp)
        cat > "$file"
        openssl pkeyutl -sign -rawin -inkey ${file} -in "$file" | ${encoder}
        rm "$file"
      }`
  if (algorithm.startsWith('ecdsa'))
    return lines`
      # openssl writes DER; wanted are r and s, 32 bytes each. Needs xxd.
      ${name}() {
        openssl dgst -${hash} -sign ${file} | openssl asn1parse -inform DER | sed -n 's/.*INTEGER *://p' |
          while read -r number; do printf %64s "$number"; done | tr ' ' 0 | xxd -r -p | ${encoder}
      }`
  const options = '-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest '
  const pss = algorithm.startsWith('rsa-pss') ? options : ''
  return [`${name}() { openssl dgst -${hash} ${pss}-sign ${file} | ${encoder}; }`]
}

function pairs(step: Pairs, call: Call): string[] {
  const { name, of, rule, hook, note } = step
  const value = shared.valueOf(step, {
    hook: (hook) => hook,
    raw: 'tojson',
    text: '',
    any: '(if . == null then "" elif type == "string" then . else tojson end)',
  })
  const encode = (one: string) => (shared.isEncoded(step) ? `(${one} | @uri)` : one)
  const pair = shared.pairOf(step, encode('.key'), encode('.value'), quoted)
  const differs = (one: string) => `.key != ${quoted(one)}`
  const conditions = shared.conditionsOf(step, '.value != null', '.value != ""', differs)
  const trim = 'map(.value |= (gsub("\\\\s+"; " ") | sub("^ "; "") | sub(" $"; "")))'
  const filters = [
    'to_entries',
    rule.name === 'lower' && 'map(.key |= ascii_downcase)',
    value && `map(.value |= ${value})`,
    rule.value === 'trim' && trim,
    ...conditions.map((condition) => `map(select(${condition}))`),
    rule.order === 'name' && 'sort_by(.key)',
    `map(${pair.join(' + ')}) | join(${quoted(rule.join)})`,
  ]
  return lines`
    ${shared.comment('#', note)}
    ${snake(name)}=$(printf %s "$${of === 'parameters' ? 'body' : of}" | jq -j '
      ${hook !== undefined && call.hooks[hook]!.lines}
      ${filters.filter(Boolean).join('\n| ')}')`
}

/** What each step becomes, and what that needs beside it. */
export function curlSteps(plan: Plan, call: Call) {
  const now = sharesNow(plan)
  const at = now ? '-d "@$now" ' : ''
  const functions: string[] = []
  const nameOf = createNames()
  const utc = (form: string) => `$(date -u ${at}'+${form}')`
  const httpDate = `$(LC_ALL=C date -u ${at}'+%a, %d %b %Y %H:%M:%S GMT')`
  const times = {
    'epoch-seconds': now ? '$now' : '$(date +%s)',
    'epoch-milliseconds': now ? '${now}000' : '$(date +%s)000',
    'utc-text': utc('%Y-%m-%d %H:%M:%S'),
    'utc+8-text': `$(TZ=UTC-8 date ${at}'+%Y-%m-%d %H:%M:%S')`,
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
  /** Arguments of jq, and the object that it makes of them. */
  const jq = (entries: readonly (readonly [string, Template])[]) => {
    const isMade = (value: Template) => value.some(({ name }) => name)
    const made = entries.map(([name, value], at) => {
      const fixed = quoted(value.map((part) => part.text).join(''))
      return `${quoted(name)}: ${isMade(value) ? `$_${at}` : fixed}`
    })
    const given = entries.flatMap(([, value], at) => (isMade(value) ? [`--arg _${at} ${text(value)}`] : []))
    return { given: given.join(' '), object: `{${made.join(', ')}}` }
  }

  const handlers: Handlers = {
    id: ({ name, text: value }) => [`${snake(name)}=${text([{ text: value }])}`],
    read: ({ name, file }) => [`${snake(name)}=$(cat ${file})`],
    key: () => [],
    time: ({ form }) => [`timestamp=${times[form]}`],
    date: ({ iso }) => [iso ? `iso_day=${utc('%Y-%m-%d')}` : `day=${utc('%Y%m%d')}`],
    httpDate: () => [`http_date=${httpDate}`],
    nonce: ({ bytes, encoding, prefix }) => [
      `nonce=${prefix}$(openssl rand ${bytes} | ${encoder(encoding)})`,
    ],
    fields({ name, entries }) {
      const { given, object } = jq(entries)
      return [`${name}=$(jq -n ${given} \\`, `  '${object}')`]
    },
    add({ to, entries }) {
      const { given, object } = jq(entries)
      return [`${to}=$(printf %s "$${to}" | jq ${given} '. + ${object}')`]
    },
    pairs: (step) => pairs(step, call),
    text({ name, template, delete: deleted }) {
      const [own, made] = [snake(name), `${snake(name)}=${text(template)}`]
      if (deleted === undefined) return [made]
      return [made, `${own}=$(printf %s "$${own}" | tr -d ${shell(JSON.stringify(deleted).slice(1, -1))})`]
    },
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
    derive({ name, algorithm, seed, steps, encoding }) {
      const made = `openssl dgst -${algorithm} -mac HMAC -macopt "hexkey:$1"`
      const written = encoding ? `${digest(made, encoding)} | tr -d '\\n' | ${digits}` : `${made} ${hexText}`
      const hmac = nameOf('hmac', written, (name) =>
        functions.push(`${name}() { printf %s "$2" | ${written}; }`),
      )
      const key = snake(name)
      return [
        ...(seed ? [`${key}=$(printf %s ${text(seed)} | ${digits})`] : []),
        ...steps.map((step) => `${key}=$(${hmac} "$${key}" ${text(step)})`),
      ]
    },
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const by = isBytes ? `-mac HMAC -macopt "hexkey:$${snake(key)}"` : `-hmac "$${snake(key)}"`
      return [`${snake(name)}=${piped(of, digest(`openssl dgst -${algorithm} ${by}`, encoding))}`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      const found = plan.steps.find((one) => one.do === 'key' && one.name === key)
      const file = found?.do === 'key' ? found.file : ''
      const sign = nameOf('sign', `${algorithm} ${encoding} ${file}`, (name) =>
        functions.push(...signFunction(name, algorithm, file, encoder(encoding))),
      )
      return [`${snake(name)}=$(printf %s ${text(of)} | ${sign})`]
    },
  }
  return { functions, handlers }
}
