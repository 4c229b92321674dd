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
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Step, Template } from './steps.ts'

const syntax: Syntax = {
  text: quoted,
  object: ['map[string]any{', '}'],
  list: ['[]any{', '}'],
  member: (name) => `${quoted(name)}: `,
  null: 'nil',
  true: 'true',
  false: 'false',
  indent: '\t',
  lastComma: ',',
  aligned: true,
}

export const go: Language = {
  lang: 'Go',
  label: 'Go',
  extension: 'go',
  write,
  execution: {
    runsIn: 'CI',
    tools: ['go'],
    env: { GOPROXY: 'off', CGO_ENABLED: '0' },
    build: [
      ['go', 'mod', 'init', 'samples'],
      ['go', 'build', '-ldflags=-s -w', '-o', 'bin/', './...'],
    ],
    file: (operationId) => `${operationId}/main.go`,
    run: { each: (operationId) => [`bin/${operationId}`] },
  },
}

const initialism = (name: string) => name.replace(/Id$/, 'ID')

/** Texts with names between them, joined with +. */
function text(template: Template, plus = '+'): string {
  if (template.length === 0) return '""'
  return template
    .map(({ text: fixed = '', name }) =>
      name !== undefined
        ? initialism(name)
        : fixed.includes('"') && !/[`\n\t\r\\]/.test(fixed)
          ? `\`${fixed}\``
          : quoted(fixed),
    )
    .join(plus)
}

/** gofmt puts blanks around + in an assignment, and none in an argument. */
const spaced = (template: Template, plus?: string) => {
  const lines = broken(template).map((piece) => text(piece, plus))
  return lines.map((line, at) => (at ? `\t${line}` : line) + (at === lines.length - 1 ? '' : ' +'))
}
const assigned = (start: string, lines: readonly string[], end = '') =>
  lines.map((line, at) => (at ? line : start + line) + (at === lines.length - 1 ? end : ''))

function write(plan: Plan, call: Call): string {
  const imports = new Set(['encoding/json', 'fmt', 'io', 'log', 'net/http'])
  const functions: string[] = []
  const use = (path: string, name = path.split('/').at(-1)!) => (imports.add(path), name)
  const isShared = sharesNow(plan)
  const now = () => (isShared ? 'now' : `${use('time')}.Now()`)
  const format = (layout: string, at = '.UTC()') => `${now()}${at}.Format("${layout}")`
  const epoch = (method: string) => `${use('strconv')}.FormatInt(${now()}.${method}(), 10)`
  const httpDate = () => `${now()}.UTC().Format(http.TimeFormat)`
  const times = {
    'epoch-seconds': () => epoch('Unix'),
    'epoch-milliseconds': () => epoch('UnixMilli'),
    'utc-text': () => format('2006-01-02 15:04:05'),
    'utc+8-text': () => format('2006-01-02 15:04:05', '.UTC().Add(8 * time.Hour)'),
    'iso-text': () => format('2006-01-02T15:04:05Z'),
    'iso-basic': () => format('20060102T150405Z'),
    'http-date': httpDate,
  }
  const encode = (bytes: string, encoding: Encoding): string => {
    if (encoding === 'hex') return `${use('encoding/hex')}.EncodeToString(${bytes})`
    if (encoding === 'HEX') return `${use('fmt')}.Sprintf("%X", ${bytes})`
    return `${use('encoding/base64')}.${encoding === 'base64' ? 'Std' : 'RawURL'}Encoding.EncodeToString(${bytes})`
  }
  const packages = { md5: 'md5', sha1: 'sha1', sha256: 'sha256', sha512: 'sha512' } as const
  const hash = (algorithm: keyof typeof packages) => use(`crypto/${packages[algorithm]}`)
  const sum = (algorithm: string) =>
    ({ md5: 'Sum', sha1: 'Sum', sha256: 'Sum256', sha512: 'Sum512' })[algorithm]!
  /** A function of the sample for an HMAC. */
  const mac = (algorithm: keyof typeof packages) => {
    if (!functions.some((line) => line.startsWith('func mac(')))
      functions.push(
        'func mac(key []byte, text string) []byte {',
        `\thash := ${use('crypto/hmac')}.New(${hash(algorithm)}.New, key)`,
        '\thash.Write([]byte(text))',
        '\treturn hash.Sum(nil)',
        '}',
        '',
      )
    return 'mac'
  }
  const entries = (list: readonly (readonly [string, Template])[]) => {
    const width = Math.max(...list.map(([name]) => name.length)) + 4
    return list.map(([name, value]) => `\t${`${quoted(name)}:`.padEnd(width)}${text(value)},`)
  }
  const read = (path: string) => `must(${use('os')}.ReadFile("${path}"))`

  const handlers: Handlers = {
    body: () => [],
    id: ({ name, text: value }) => [`${initialism(name)} := ${quoted(value)}`],
    read: ({ name, file }) => [`${name} := ${use('strings')}.TrimSpace(string(${read(file)}))`],
    key({ name, file, algorithm }) {
      const type = algorithm.startsWith('rsa')
        ? `*${use('crypto/rsa')}.PrivateKey`
        : algorithm === 'ed25519'
          ? `${use('crypto/ed25519')}.PrivateKey`
          : `*${use('crypto/ecdsa')}.PrivateKey`
      functions.push(
        `func readKey(file string) ${type} {`,
        `\tblock, _ := ${use('encoding/pem')}.Decode(must(${use('os')}.ReadFile(file)))`,
        `\treturn must(${use('crypto/x509')}.ParsePKCS8PrivateKey(block.Bytes)).(${type})`,
        '}',
        '',
      )
      return [`${name} := readKey("${file}")`]
    },
    time: ({ form }) => [`timestamp := ${times[form]()}`],
    date: ({ iso }) => [iso ? `isoDay := ${format('2006-01-02')}` : `day := ${format('20060102')}`],
    httpDate: () => [`httpDate := ${httpDate()}`],
    nonce: ({ bytes, encoding, prefix }) => [
      `random := make([]byte, ${bytes})`,
      `must(${use('crypto/rand')}.Read(random))`,
      `nonce := ${prefix ? `${quoted(prefix)} + ` : ''}${encode('random', encoding)}`,
    ],
    fields: ({ name, entries: list }) => [`${name} := map[string]string{`, ...entries(list), '}'],
    add: ({ to, entries: list }) => list.map(([name, value]) => `${to}[${quoted(name)}] = ${text(value)}`),
    pairs: (step) => pairs(step, use, functions, call, plan.steps),
    text: ({ name, template, delete: deleted }) => [
      ...assigned(`${name} := `, spaced(template, ' + ')),
      ...(deleted === undefined
        ? []
        : [
            `${name} = ${use('strings')}.NewReplacer(${[...deleted].map((one) => `${quoted(one)}, ""`).join(', ')}).Replace(${name})`,
          ]),
    ],
    digest({ name, of, algorithm, encoding }) {
      const made = `${hash(algorithm)}.${sum(algorithm)}([]byte(${text(of)}))`
      if (encoding === 'HEX') return [`${name} := ${use('fmt')}.Sprintf("%X", ${made})`]
      return [`${name}Sum := ${made}`, `${name} := ${encode(`${name}Sum[:]`, encoding)}`]
    },
    bytes({ name, from, strip, decode }) {
      const bare = strip ? `${use('strings')}.TrimPrefix(${from}, ${quoted(strip)})` : from
      if (decode === undefined) return [`${name} := []byte(${bare})`]
      const made =
        decode === 'hex'
          ? `${use('encoding/hex')}.DecodeString(${bare})`
          : `${use('encoding/base64')}.${decode === 'base64' ? 'Std' : 'RawURL'}Encoding.DecodeString(${bare})`
      return [`${name} := must(${made})`]
    },
    derive: ({ name, algorithm, seed, steps }) => [
      `${name} := []byte(${text(seed)})`,
      `for _, step := range []string{${steps.map((step) => text(step)).join(', ')}} {`,
      `\t${name} = ${mac(algorithm)}(${name}, step)`,
      '}',
    ],
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const made = `${mac(algorithm)}(${isBytes ? key : `[]byte(${key})`}, ${text(of)})`
      return [`${name} := ${encode(made, encoding)}`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      if (!functions.some((line) => line.startsWith('func sign(')))
        functions.push(...signFunction(algorithm, use, (bytes) => encode(bytes, encoding)))
      return [`${name} := sign(${text(of)}, ${key})`]
    },
  }
  const lines = linesOf(handlers, plan.steps)
  if (isShared) lines.unshift(`now := ${use('time')}.Now()`)
  const isEnveloped = plan.content === 'envelope'
  const first =
    plan.content === 'json' || isEnveloped
      ? [
          `parameters := ${literal(call.parameters, syntax)}`.split('\n'),
          ['body := string(must(json.Marshal(parameters)))'],
        ].flat()
      : plan.content === 'given'
        ? [`body := ${quoted(call.body.text)}`]
        : []
  const fields = plan.steps.find((step) => step.do === 'fields' && step.name === 'fields')
  const elsewhere = fields?.do === 'fields' ? fields.elsewhere : []
  const form = (of: string, name: string) => [
    `${name} := ${use('net/url')}.Values{}`,
    `for name, value := range ${of} {`,
    ...(of === 'fields' && elsewhere.length
      ? [
          `\tif ${elsewhere.map((one) => `name != ${quoted(one)}`).join(' && ')} {`,
          `\t\t${name}.Set(name, value)`,
          '\t}',
        ]
      : [`\t${name}.Set(name, value)`]),
    '}',
  ]
  if (plan.content === 'fields') lines.push(...form('fields', 'form'), 'body := form.Encode()')
  if (plan.addsQuery) lines.push(...form('query', 'search'))
  const address = plan.addsQuery
    ? `${quoted(call.url.replace(/\?.*/, '?'))} + search.Encode()`
    : quoted(call.url)
  const content =
    plan.content === 'none' ? 'nil' : `${use('strings')}.NewReader(${isEnveloped ? 'envelope' : 'body'})`
  const headers = [
    ...(call.contentType === null ? [] : [['Content-Type', [{ text: call.contentType }]] as const]),
    ...(isEnveloped ? [] : [['Accept', [{ text: 'application/json' }]] as const]),
    ...Object.entries(call.request?.headers ?? {}).map(([name, value]) => [name, [{ text: value }]] as const),
    ...plan.headers,
  ].flatMap(([name, value]) => assigned(`request.Header.Set(${quoted(name)}, `, spaced(value), ')'))
  if ('proof' in call.outcome) imports.add('encoding/json')
  const body = [
    ...first,
    ...(first.length ? [''] : []),
    ...(call.signed ? lines : ['// This call carries no signature.']),
    ...(call.signed && lines.length ? [''] : []),
    `address := ${address}`,
    `request := must(http.NewRequest("${call.method}", address, ${content}))`,
    ...headers,
    'response := must(http.DefaultClient.Do(request))',
    'defer response.Body.Close()',
    'text := must(io.ReadAll(response.Body))',
    'fmt.Println(string(text))',
    '',
    `// ${refusedNote}`,
    `var answer ${'proof' in call.outcome ? `struct{ ${call.outcome.error}, ${call.outcome.proof} string }` : 'map[string]any'}`,
    'err := json.Unmarshal(text, &answer)',
    `if err != nil || ${refused(call.outcome)} {`,
    `\tlog.Fatal("${call.operation} was refused")`,
    '}',
  ]
  return [
    'package main',
    '',
    'import (',
    ...[...imports].sort().map((path) => `\t"${path}"`),
    ')',
    '',
    'func main() {',
    ...body.map((line) => (line === '' ? '' : `\t${line}`)),
    '}',
    '',
    ...functions,
    'func must[T any](value T, err error) T {',
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\treturn value',
    '}',
  ].join('\n')
}

function signFunction(
  algorithm: string,
  use: (path: string) => string,
  encode: (bytes: string) => string,
): string[] {
  const digest = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519')
    return [
      'func sign(text string, key ed25519.PrivateKey) string {',
      `\treturn ${encode('ed25519.Sign(key, []byte(text))')}`,
      '}',
      '',
    ]
  const sums: Readonly<Record<string, string>> = {
    sha1: 'sha1.Sum',
    sha256: 'sha256.Sum256',
    sha512: 'sha512.Sum512',
  }
  use(`crypto/${digest}`)
  const hash = `crypto.${digest.toUpperCase()}`
  const type = algorithm.startsWith('ecdsa') ? 'ecdsa' : 'rsa'
  const lines = [
    `func sign(text string, key *${type}.PrivateKey) string {`,
    `\tdigest := ${sums[digest]}([]byte(text))`,
  ]
  if (type === 'ecdsa') {
    use('crypto/rand')
    return [
      ...lines,
      '\tr, s, err := ecdsa.Sign(rand.Reader, key, digest[:])',
      '\tif err != nil {',
      '\t\tlog.Fatal(err)',
      '\t}',
      '\tsignature := append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)',
      `\treturn ${encode('signature')}`,
      '}',
      '',
    ]
  }
  use('crypto')
  if (algorithm.startsWith('rsa-pss')) {
    use('crypto/rand')
    return [
      ...lines,
      '\toptions := &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash}',
      `\treturn ${encode(`must(rsa.SignPSS(rand.Reader, key, ${hash}, digest[:], options))`)}`,
      '}',
      '',
    ]
  }
  return [...lines, `\treturn ${encode(`must(rsa.SignPKCS1v15(nil, key, ${hash}, digest[:]))`)}`, '}', '']
}

function pairs(
  { name, of, rule, hook, isText, note }: Extract<Step, { do: 'pairs' }>,
  use: (path: string) => string,
  functions: string[],
  call: Call,
  sent: readonly Step[],
): string[] {
  const isMap = of !== 'parameters'
  use('strings')
  const isEncoded = rule.encoding === 'rfc3986' || (rule.value === 'raw' && isMap)
  const encode = (one: string) =>
    isEncoded ? `strings.ReplaceAll(${use('net/url')}.QueryEscape(${one}), "+", "%20")` : one
  const inner: string[] = []
  if (hook !== undefined) {
    functions.push(...(call.hooks[hook] ?? '').split('\n'), '')
    inner.push(`value, isSigned := ${hook}(${of}[name])`)
  } else if (isMap) inner.push(`value := ${of}[name]`)
  else if (rule.value === 'raw') inner.push(`value := string(must(json.Marshal(${of}[name])))`)
  else if (isText) inner.push(`value := ${of}[name].(string)`)
  else
    inner.push(
      `value, isText := ${of}[name].(string)`,
      `if !isText && ${of}[name] != nil {`,
      `\tvalue = string(must(json.Marshal(${of}[name])))`,
      '}',
    )
  if (rule.value === 'trim') inner.push('value = strings.Join(strings.Fields(value), " ")')
  const conditions = [
    ...(hook === undefined ? [] : ['isSigned']),
    ...(rule.skipEmpty ? ['value != ""'] : []),
    ...rule.skip.map((one) => `name != ${quoted(one)}`),
  ]
  const key = rule.name === 'lower' ? 'strings.ToLower(name)' : 'name'
  const pair = rule.pair
    .split(/(\{name\}|\{value\})/)
    .filter((one) => one !== '')
    .map((one) => (one === '{name}' ? encode(key) : one === '{value}' ? encode('value') : quoted(one)))
    .join('+')
  const push = `pairs = append(pairs, ${pair})`
  inner.push(...(conditions.length ? [`if ${conditions.join(' && ')} {`, `\t${push}`, '}'] : [push]))
  const less =
    rule.name === 'lower'
      ? `sort.Slice(names, func(i, j int) bool { return strings.ToLower(names[i]) < strings.ToLower(names[j]) })`
      : 'sort.Strings(names)'
  if (rule.order === 'name') use('sort')
  const entries = sent.flatMap((step) => (step.do === 'fields' && step.name === of ? step.entries : []))
  const given = isMap ? entries.map(([one]) => one) : Object.keys(call.parameters)
  const names =
    rule.order === 'sent'
      ? ['var pairs []string', `names := []string{${given.map(quoted).join(', ')}}`]
      : ['var names, pairs []string', `for name := range ${of} {`, '\tnames = append(names, name)', '}', less]
  return [
    ...comment('//', note),
    ...names,
    'for _, name := range names {',
    ...inner.map((line) => `\t${line}`),
    '}',
    `${name} := strings.Join(pairs, ${quoted(rule.join)})`,
  ]
}

function refused(outcome: Outcome): string {
  if ('proof' in outcome) return `answer.${outcome.error} != "" || answer.${outcome.proof} == ""`
  const success =
    typeof outcome.success === 'number' ? `float64(${outcome.success})` : quoted(outcome.success)
  return outcome.codes.map((name) => `answer[${quoted(name)}] != ${success}`).join(' && ')
}
