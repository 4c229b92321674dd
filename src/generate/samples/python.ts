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
  snake,
} from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Step, Template } from './steps.ts'

const syntax: Syntax = {
  text: quoted,
  object: ['{', '}'],
  list: ['[', ']'],
  member: (name) => `${quoted(name)}: `,
  null: 'None',
  true: 'True',
  false: 'False',
  indent: '    ',
  lastComma: ',',
}

/** The standard library has no asymmetric signatures; openssl makes those of RSA with PKCS #1 v1.5. */
const lacks = (algorithm: string) => /^(rsa-pss|ecdsa|ed25519)/.test(algorithm)

export const python: Language = {
  lang: 'Python',
  label: 'Python',
  extension: 'py',
  write,
  lacks,
  execution: {
    runsIn: 'CI',
    tools: ['python3', 'openssl'],
    build: [],
    file: (operationId) => `${operationId}.py`,
    run: { each: (operationId) => ['python3', `${operationId}.py`] },
  },
}

/** @param inPieces a line of several, where a name alone would not join */
function text(template: Template, inPieces = false): string {
  const [first] = template
  if (template.length === 0) return '""'
  if (!inPieces && template.length === 1 && first?.name !== undefined) return snake(first.name)
  const isFixed = template.every(({ name }) => name === undefined)
  const whole = template
    .map(({ text: fixed = '', name }) => {
      const written = JSON.stringify(fixed).slice(1, -1)
      return name === undefined
        ? isFixed
          ? written
          : written.replaceAll(/[{}]/g, '$&$&')
        : `{${snake(name)}}`
    })
    .join('')
  const isSingle = whole.includes('\\"') && !whole.includes("'")
  return `${isFixed ? '' : 'f'}${isSingle ? `'${whole.replaceAll('\\"', '"')}'` : `"${whole}"`}`
}

function assigned(name: string, template: Template): string[] {
  const pieces = broken(template)
  if (pieces.length === 1) return [`${name} = ${text(template)}`]
  return [`${name} = (`, ...pieces.map((piece) => `    ${text(piece, true)}`), ')']
}

function write(plan: Plan, call: Call): string {
  const imports = new Set(['import sys', 'import json', 'import urllib.request'])
  const functions: string[] = []
  const use = (module: string) => (imports.add(`import ${module}`), module)
  const file = (path: string) => (imports.add('from pathlib import Path'), `Path("${path}")`)
  const now = sharesNow(plan)
  const clock = () => (use('time'), now ? 'now' : 'time.time()')
  const gmtime = () => (use('time'), now ? 'time.gmtime(now)' : 'time.gmtime()')
  const utc = (form: string) => `${use('time')}.strftime("${form}", ${gmtime()})`
  const httpDate = () => `${use('email.utils')}.formatdate(${now ? 'now, ' : ''}usegmt=True)`
  const times = {
    'epoch-seconds': () => `int(${clock()})`,
    'epoch-milliseconds': () => `int(${clock()} * 1000)`,
    'utc-text': () => utc('%Y-%m-%d %H:%M:%S'),
    'utc+8-text': () => `${use('time')}.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(${clock()} + 8 * 3600))`,
    'iso-text': () => utc('%Y-%m-%dT%H:%M:%SZ'),
    'iso-basic': () => utc('%Y%m%dT%H%M%SZ'),
    'http-date': httpDate,
  }
  const encode = (bytes: string, encoding: Encoding): string => {
    if (/^hex$/i.test(encoding)) return `${bytes}.hex()${encoding === 'HEX' ? '.upper()' : ''}`
    use('base64')
    return encoding === 'base64'
      ? `base64.b64encode(${bytes}).decode()`
      : `base64.urlsafe_b64encode(${bytes}).rstrip(b"=").decode()`
  }
  /** Of a hash or an HMAC, which print digits themselves. */
  const digest = (made: string, encoding: Encoding) =>
    /^hex$/i.test(encoding)
      ? `${made}.hexdigest()${encoding === 'HEX' ? '.upper()' : ''}`
      : encode(`${made}.digest()`, encoding)
  const entries = (list: readonly (readonly [string, Template])[]) =>
    list.map(([name, value]) => `    ${quoted(name)}: ${text(value)},`)
  const hash = (algorithm: string) => `${use('hashlib')}.${algorithm}`

  const handlers: Handlers = {
    body: () => [],
    id: ({ name, text: value }) => [`${snake(name)} = ${quoted(value)}`],
    read: ({ name, file: path }) => [`${snake(name)} = ${file(path)}.read_text().strip()`],
    key: ({ name, file: path, algorithm }) => {
      if (!lacks(algorithm)) return []
      imports.add('from cryptography.hazmat.primitives.serialization import load_pem_private_key')
      return [
        '# The standard library has no such signatures: this needs the package cryptography.',
        `${snake(name)} = load_pem_private_key(${file(path)}.read_bytes(), password=None)`,
      ]
    },
    time: ({ form }) => [`timestamp = ${times[form]()}`],
    date: ({ iso }) => [iso ? `iso_day = ${utc('%Y-%m-%d')}` : `day = ${utc('%Y%m%d')}`],
    httpDate: () => [`http_date = ${httpDate()}`],
    nonce({ bytes, encoding, prefix }) {
      use('secrets')
      const made = {
        hex: `secrets.token_hex(${bytes})`,
        HEX: `secrets.token_hex(${bytes}).upper()`,
        base64url: `secrets.token_urlsafe(${bytes})`,
        base64: encoding === 'base64' ? encode(`secrets.token_bytes(${bytes})`, encoding) : '',
      }[encoding]
      return [`nonce = ${prefix ? `${quoted(prefix)} + ` : ''}${made}`]
    },
    fields: ({ name, entries: list }) => [`${name} = {`, ...entries(list), '}'],
    add: ({ to, entries: list }) => list.map(([name, value]) => `${to}[${quoted(name)}] = ${text(value)}`),
    pairs: (step) => pairs(step, use, functions, call),
    text({ name, template, delete: deleted }) {
      const lines = assigned(snake(name), template)
      if (deleted === undefined) return lines
      return [...lines, `${snake(name)} = ${use('re')}.sub(r"[${inClass(deleted)}]", "", ${snake(name)})`]
    },
    digest: ({ name, of, algorithm, encoding }) => [
      `${snake(name)} = ${digest(`${hash(algorithm)}(${text(of)}.encode())`, encoding)}`,
    ],
    bytes({ name, from, strip, decode }) {
      const bare = `${snake(from)}${strip ? `.removeprefix(${quoted(strip)})` : ''}`
      const made =
        decode === undefined
          ? `${bare}.encode()`
          : decode === 'hex'
            ? `bytes.fromhex(${bare})`
            : `${use('base64')}.${decode === 'base64' ? `b64decode(${bare})` : `urlsafe_b64decode(${bare} + "==")`}`
      return [`${snake(name)} = ${made}`]
    },
    derive({ name, algorithm, seed, steps }) {
      const key = snake(name)
      return [
        `${key} = ${text(seed)}.encode()`,
        `for step in (${steps.map((step) => text(step)).join(', ')}):`,
        `    ${key} = ${use('hmac')}.new(${key}, step.encode(), ${hash(algorithm)}).digest()`,
      ]
    },
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const bytes = isBytes ? snake(key) : `${snake(key)}.encode()`
      const made = `${use('hmac')}.new(${bytes}, ${text(of)}.encode(), ${hash(algorithm)})`
      return [`${snake(name)} = ${digest(made, encoding)}`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      const hashName = algorithm.replace(/.*-/, '')
      if (lacks(algorithm))
        return [`${snake(name)} = ${encode(signed(algorithm, snake(key), text(of), imports), encoding)}`]
      const { file: path } = plan.steps.find((one): one is Extract<Step, { do: 'key' }> => one.do === 'key')!
      use('subprocess')
      if (!functions.length)
        functions.push(
          'def sign(text):',
          '    # The standard library has no RSA, so openssl signs.',
          `    command = ["openssl", "dgst", "-${hashName}", "-sign", "${path}"]`,
          '    signature = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout',
          `    return ${encode('signature', encoding)}`,
          '',
          '',
        )
      return [`${snake(name)} = sign(${text(of)})`]
    },
  }
  const lines = linesOf(handlers, plan.steps)
  const first = plan.content === 'json' || plan.content === 'envelope' ? parametersLines(call) : []
  if (plan.content === 'given') first.push(`body = ${quoted(call.body.text)}`)
  if (now) lines.unshift('now = time.time()')
  const isEnveloped = plan.content === 'envelope'
  const url = plan.addsQuery
    ? `f"${call.url.replace(/\?.*/, '')}?{${use('urllib.parse')}.urlencode(query, quote_via=urllib.parse.quote)}"`
    : quoted(call.url)
  const fields = plan.steps.find((step) => step.do === 'fields' && step.name === 'fields')
  const elsewhere = fields?.do === 'fields' ? fields.elsewhere : []
  if (plan.content === 'fields') {
    use('urllib.parse')
    const sent = elsewhere.length
      ? `{name: value for name, value in fields.items() if name not in ${JSON.stringify(elsewhere)}}`
      : 'fields'
    lines.push(`body = urllib.parse.urlencode(${sent}, quote_via=urllib.parse.quote)`)
  }
  const data = plan.content === 'none' ? undefined : isEnveloped ? 'envelope.encode()' : 'body.encode()'
  const usual = data === undefined ? 'GET' : 'POST'
  const headers: string[] = [
    ...(call.contentType === null ? [] : [`"Content-Type": ${quoted(call.contentType)},`]),
    ...(isEnveloped ? [] : ['"Accept": "application/json",']),
    ...Object.entries(call.request?.headers ?? {}).map(
      ([name, value]) => `${quoted(name)}: ${quoted(value)},`,
    ),
    ...plan.headers.flatMap(([name, value]) => {
      const pieces = broken(value)
      if (pieces.length === 1) return [`${quoted(name)}: ${text(value)},`]
      return [`${quoted(name)}: (`, ...pieces.map((piece) => `    ${text(piece, true)}`), '),']
    }),
  ]
  return [
    ...importLines(imports),
    '',
    ...(functions.length ? ['', ...functions] : []),
    ...first,
    ...(first.length ? [''] : []),
    ...(call.signed ? lines : ['# This call carries no signature.']),
    ...(call.signed && lines.length && !isEnveloped ? [''] : []),
    'request = urllib.request.Request(',
    `    ${url},`,
    ...(data === undefined ? [] : [`    data=${data},`]),
    '    headers={',
    ...headers.map((line) => `        ${line}`),
    '    },',
    ...(call.method === usual ? [] : [`    method="${call.method}",`]),
    ')',
    'with urllib.request.urlopen(request) as response:',
    '    answer = json.load(response)',
    'print(answer)',
    '',
    `# ${refusedNote}`,
    `if ${refused(call.outcome)}:`,
    `    sys.exit("${call.operation} was refused")`,
  ].join('\n')
}

const parametersLines = ({ parameters }: Call) => [
  `parameters = ${literal(parameters, syntax)}`,
  'body = json.dumps(parameters, separators=(",", ":"))',
]

/** Of an algorithm that needs the package cryptography. */
function signed(algorithm: string, key: string, of: string, imports: Set<string>): string {
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

const inClass = (characters: string) =>
  JSON.stringify(characters)
    .slice(1, -1)
    .replaceAll(/[\]^-]/g, String.raw`\$&`)

function pairs(
  { name, of, rule, hook, isText, note }: Extract<Step, { do: 'pairs' }>,
  use: (module: string) => string,
  functions: string[],
  call: Call,
): string[] {
  if (hook !== undefined) functions.push(...(call.hooks[hook] ?? '').split('\n'), '', '')
  const own =
    hook !== undefined
      ? `${snake(hook)}(value)`
      : rule.value === 'raw' && of === 'parameters'
        ? 'json.dumps(value)'
        : isText
          ? 'value'
          : '"" if value is None else value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))'
  const value = rule.value === 'trim' ? `" ".join((${own}).split())` : own
  const key = rule.name === 'lower' ? 'name.lower()' : 'name'
  const source = value === 'value' && key === 'name' ? of : 'signed'
  const isEncoded = rule.encoding === 'rfc3986' || (rule.value === 'raw' && of !== 'parameters')
  const quote = (one: string) => (isEncoded ? `${use('urllib.parse')}.quote(str(${one}), safe='')` : one)
  const pair = rule.pair
    .replaceAll(/[{}](?!name\}|value\})(?<!\{name\}|\{value\})/g, '$&$&')
    .replace('{name}', `{${quote('name')}}`)
    .replace('{value}', () => `{${quote(`${source}[name]`)}}`)
  const conditions = [
    ...(hook === undefined ? [] : [`${source}[name] is not None`]),
    ...(rule.skipEmpty ? [`${source}[name] != ""`] : []),
    ...rule.skip.map((one) => `name != ${quoted(one)}`),
  ]
  return [
    ...comment('#', note),
    ...(source === of ? [] : [`signed = {${key}: ${value} for name, value in ${of}.items()}`]),
    `${snake(name)} = ${quoted(rule.join)}.join(`,
    `    f"${pair.replaceAll('\n', String.raw`\n`)}"`,
    `    for name in ${rule.order === 'name' ? `sorted(${source})` : source}`,
    ...(conditions.length ? [`    if ${conditions.join(' and ')}`] : []),
    ')',
  ]
}

/** The standard library first, then packages. */
function importLines(imports: ReadonlySet<string>): string[] {
  const rank = (line: string) => (line.includes('cryptography') ? 2 : line.startsWith('from') ? 1 : 0)
  const sorted = [...imports].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const packages = sorted.filter((line) => rank(line) === 2)
  return [...sorted.filter((line) => rank(line) < 2), ...(packages.length ? ['', ...packages] : [])]
}

function refused(outcome: Outcome): string {
  const get = (name: string) => `answer.get(${quoted(name)})`
  if ('proof' in outcome) return `${get(outcome.error)} or not ${get(outcome.proof)}`
  const code = outcome.codes.reduceRight(
    (rest, name) => `answer.get(${quoted(name)}${rest && `, ${rest}`})`,
    '',
  )
  return `${code} != ${JSON.stringify(outcome.success)}`
}
