import {
  broken,
  type Call,
  capitalized,
  comment,
  type Handlers,
  type Language,
  linesOf,
  type Outcome,
  refusedNote,
  sharesNow,
} from './language.ts'
import { quoted } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Step, Template } from './steps.ts'

export const java: Language = {
  lang: 'Java',
  label: 'Java',
  extension: 'java',
  write,
  execution: {
    runsIn: 'CI',
    tools: ['java', 'javac'],
    build: [['javac', '-encoding', 'UTF-8', '-d', '.', '<test/generate/samples/Start.java>', '*.java']],
    file: (operationId) => `${capitalized(operationId)}.java`,
    run: { all: (operationIds) => ['java', 'Start', ...operationIds] },
  },
}

const text = (template: Template): string =>
  template.length ? template.map(({ text: fixed = '', name }) => name ?? quoted(fixed)).join(' + ') : '""'
/** In front of a method. */
const grouped = (template: Template) => (template.length > 1 ? `(${text(template)})` : text(template))

function assigned(start: string, template: Template, end: string): string[] {
  const fixed = template.map(({ text: one = '' }) => one).join('')
  // JSON reads better without escapes.
  if (fixed.split('"').length > 4 && !/[\n\t%\\]/.test(fixed)) {
    const format = template
      .map(({ text: one = '%s' }) => one)
      .join('')
      .replace(/"$/, String.raw`\"`)
    const names = template.flatMap(({ name }) => name ?? [])
    return [`${start}"""`, `    ${format}"""`, `    .formatted(${names.join(', ')})${end}`]
  }
  const lines = broken(template).map(text)
  return lines.map((line, at) => (at ? `    + ${line}` : start + line) + (at === lines.length - 1 ? end : ''))
}

const algorithms: Readonly<Record<string, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
}

function write(plan: Plan, call: Call): string {
  const imports = new Set([
    'java.net.URI',
    'java.net.http.HttpClient',
    'java.net.http.HttpRequest',
    'java.net.http.HttpResponse.BodyHandlers',
    'java.util.regex.Pattern',
  ])
  const functions: string[] = []
  const use = (path: string) => (imports.add(path), path.split('.').at(-1)!)
  const isShared = sharesNow(plan)
  const now = () => (isShared ? 'now' : `${use('java.time.Instant')}.now()`)
  const format = (pattern: string, zone = 'UTC') =>
    `${use('java.time.format.DateTimeFormatter')}.ofPattern("${pattern}").withZone(${use('java.time.ZoneOffset')}.${zone})\n    .format(${now()})`
  const httpDate = () =>
    format("EEE, dd MMM yyyy HH:mm:ss 'GMT'\", " + `${use('java.util.Locale')}.ENGLISH` + '//').replace(
      '//")',
      ')',
    )
  const times = {
    'epoch-seconds': () => `String.valueOf(${now()}.getEpochSecond())`,
    'epoch-milliseconds': () => `String.valueOf(${now()}.toEpochMilli())`,
    'utc-text': () => format('yyyy-MM-dd HH:mm:ss'),
    'utc+8-text': () => format('yyyy-MM-dd HH:mm:ss', 'ofHours(8)'),
    'iso-text': () => format("yyyy-MM-dd'T'HH:mm:ss'Z'"),
    'iso-basic': () => format("yyyyMMdd'T'HHmmss'Z'"),
    'http-date': httpDate,
  }
  const declare = (name: string, made: string, type = 'String') => `${type} ${name} = ${made};`.split('\n')
  const utf8 = () => (use('java.nio.charset.StandardCharsets'), 'StandardCharsets.UTF_8')
  const encode = (bytes: string, encoding: Encoding): string => {
    if (encoding === 'hex') return `${use('java.util.HexFormat')}.of().formatHex(${bytes})`
    if (encoding === 'HEX') return `${use('java.util.HexFormat')}.of().withUpperCase().formatHex(${bytes})`
    return `${use('java.util.Base64')}.${encoding === 'base64' ? 'getEncoder()' : 'getUrlEncoder().withoutPadding()'}.encodeToString(${bytes})`
  }
  const mac = (algorithm: string) => {
    if (!functions.some((line) => line.includes(' mac(')))
      functions.push(
        '',
        'static byte[] mac(byte[] key, String text) throws Exception {',
        `    ${use('javax.crypto.Mac')} mac = Mac.getInstance("Hmac${algorithm.toUpperCase()}");`,
        `    mac.init(new ${use('javax.crypto.spec.SecretKeySpec')}(key, mac.getAlgorithm()));`,
        `    return mac.doFinal(text.getBytes(${utf8()}));`,
        '}',
      )
    return 'mac'
  }
  const urlEncode = () => {
    if (!functions.some((line) => line.includes(' encode(')))
      functions.push(
        '',
        'static String encode(String text) {',
        `    String encoded = ${use('java.net.URLEncoder')}.encode(text, ${utf8()});`,
        '    return encoded.replace("+", "%20").replace("*", "%2A").replace("%7E", "~");',
        '}',
      )
    return 'encode'
  }
  const path = (file: string) =>
    `${use('java.nio.file.Files')}.readString(${use('java.nio.file.Path')}.of("${file}"))`

  const handlers: Handlers = {
    body: () => [],
    id: ({ name, text: value }) => [`String ${name} = ${quoted(value)};`],
    read: ({ name, file }) => [`String ${name} = ${path(file)}.strip();`],
    key({ name, file, algorithm }) {
      const kind = algorithm.startsWith('rsa') ? 'RSA' : algorithm === 'ed25519' ? 'Ed25519' : 'EC'
      use('java.security.PrivateKey')
      path(file)
      functions.push(
        '',
        'static PrivateKey readKey(Path file) throws Exception {',
        '    String base64 = Files.readString(file).replaceAll("-----.*-----", "");',
        `    var spec = new ${use('java.security.spec.PKCS8EncodedKeySpec')}(${use('java.util.Base64')}.getMimeDecoder().decode(base64));`,
        `    return ${use('java.security.KeyFactory')}.getInstance("${kind}").generatePrivate(spec);`,
        '}',
      )
      return [`PrivateKey ${name} = readKey(Path.of("${file}"));`]
    },
    time: ({ form }) => declare('timestamp', times[form]()),
    date: ({ iso }) => declare(iso ? 'isoDay' : 'day', format(iso ? 'yyyy-MM-dd' : 'yyyyMMdd')),
    httpDate: () => declare('httpDate', httpDate()),
    nonce: ({ bytes, encoding, prefix }) => [
      `byte[] random = new byte[${bytes}];`,
      `new ${use('java.security.SecureRandom')}().nextBytes(random);`,
      `String nonce = ${prefix ? `${quoted(prefix)} + ` : ''}${encode('random', encoding)};`,
    ],
    fields: ({ name, entries }) => [
      `${use('java.util.Map')}<String, String> ${name} = new ${use('java.util.LinkedHashMap')}<>();`,
      ...entries.map(([one, value]) => `${name}.put(${quoted(one)}, ${text(value)});`),
    ],
    add: ({ to, entries }) => entries.map(([one, value]) => `${to}.put(${quoted(one)}, ${text(value)});`),
    pairs: (step) => pairs(step, use, urlEncode, functions, call),
    text: ({ name, template, delete: deleted }) => [
      ...assigned(`String ${name} = `, template, deleted === undefined ? ';' : ''),
      ...(deleted === undefined
        ? []
        : [`    .replaceAll(${quoted(`[${deleted.replaceAll(/[\]^-]/g, String.raw`\$&`)}]`)}, "");`]),
    ],
    digest({ name, of, algorithm, encoding }) {
      const made = `${use('java.security.MessageDigest')}.getInstance("${algorithms[algorithm]}")\n    .digest(${grouped(of)}.getBytes(${utf8()}))`
      return [
        ...declare(`${name}Bytes`, made, 'byte[]'),
        `String ${name} = ${encode(`${name}Bytes`, encoding)};`,
      ]
    },
    bytes({ name, from, strip, decode }) {
      const bare = strip ? `${from}.replaceFirst("^${strip}", "")` : from
      const made = {
        base64: () => `${use('java.util.Base64')}.getDecoder().decode(${bare})`,
        base64url: () => `${use('java.util.Base64')}.getUrlDecoder().decode(${bare})`,
        hex: () => `${use('java.util.HexFormat')}.of().parseHex(${bare})`,
      }
      return [`byte[] ${name} = ${decode === undefined ? `${bare}.getBytes(${utf8()})` : made[decode]()};`]
    },
    derive: ({ name, algorithm, seed, steps }) => [
      `byte[] ${name} = ${grouped(seed)}.getBytes(${utf8()});`,
      `for (String step : new String[] {${steps.map(text).join(', ')}})`,
      `    ${name} = ${mac(algorithm)}(${name}, step);`,
    ],
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const made = `${mac(algorithm)}(${isBytes ? key : `${key}.getBytes(${utf8()})`}, ${text(of)})`
      return [`String ${name} = ${encode(made, encoding)};`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      if (!functions.some((line) => line.includes(' sign(')))
        functions.push(...signFunction(algorithm, use, utf8(), (bytes) => encode(bytes, encoding)))
      return [`String ${name} = sign(${text(of)}, ${key});`]
    },
  }
  const lines = linesOf(handlers, plan.steps)
  if (isShared) lines.unshift(`${use('java.time.Instant')} now = Instant.now();`)
  const isEnveloped = plan.content === 'envelope'
  const isJson = plan.content === 'json' || isEnveloped
  const fields = plan.steps.find((step) => step.do === 'fields' && step.name === 'fields')
  const elsewhere = fields?.do === 'fields' ? fields.elsewhere : []
  const first = isJson
    ? [
        '// The JDK writes no JSON; a library makes this text from the parameters.',
        'String body = """',
        ...`    ${wrapped(call.body.text).join('\\\n    ')}""";`.split('\n'),
      ]
    : plan.content === 'given'
      ? [`String body = ${quoted(call.body.text)};`]
      : []
  const form = (of: string, left: readonly string[] = []) => {
    use('java.util.stream.Collectors')
    const encoder = urlEncode()
    return [
      `${of}.entrySet().stream()`,
      ...(left.length
        ? [`    .filter(one -> ${left.map((one) => `!one.getKey().equals(${quoted(one)})`).join(' && ')})`]
        : []),
      `    .map(one -> ${encoder}(one.getKey()) + "=" + ${encoder}(one.getValue()))`,
      '    .collect(Collectors.joining("&"))',
    ].join('\n')
  }
  if (plan.content === 'fields') lines.push(...declare('body', form('fields', elsewhere)))
  if (plan.addsQuery)
    lines.push(
      ...declare('query', form('query')).map((line) => line.replace('String query', 'String search')),
    )
  const address = plan.addsQuery ? `${quoted(call.url.replace(/\?.*/, '?'))} + search` : quoted(call.url)
  const headers: (readonly [string, Template])[] = [
    ...(call.contentType === null ? [] : [['Content-Type', [{ text: call.contentType }]] as const]),
    ...(isEnveloped ? [] : [['Accept', [{ text: 'application/json' }]] as const]),
    ...Object.entries(call.request?.headers ?? {}).map(([name, value]) => [name, [{ text: value }]] as const),
    ...plan.headers,
  ]
  const publisher = `${use('java.net.http.HttpRequest.BodyPublishers')}`
  const sent =
    plan.content === 'none'
      ? `${publisher}.noBody()`
      : `${publisher}.ofString(${isEnveloped ? 'envelope' : 'body'})`
  const body = [
    ...first,
    ...(first.length ? [''] : []),
    ...(call.signed ? lines : ['// This call carries no signature.']),
    ...(call.signed && lines.length ? [''] : []),
    'HttpRequest request = HttpRequest',
    `    .newBuilder(URI.create(${address}))`,
    ...headers.flatMap(([name, value]) =>
      assigned(`.header(${quoted(name)}, `, value, ')').map((line) => `    ${line}`),
    ),
    `    ${call.method === 'POST' && plan.content !== 'none' ? `.POST(${sent})` : `.method("${call.method}", ${sent})`}`,
    '    .build();',
    'String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();',
    'System.out.println(answer);',
    '',
    `// ${refusedNote} The JDK reads no JSON; a library finds the member itself.`,
    `Pattern success = Pattern.compile(${quoted(successOf(call.outcome))});`,
    'if (!success.matcher(answer).find())',
    `    throw new IllegalStateException("${call.operation} was refused");`,
  ]
  const inClass = [
    'public static void main(String[] args) throws Exception {',
    ...body.map((line) => (line ? `    ${line}` : '')),
    '}',
    ...functions,
  ]
  return [
    '// Java 17 or newer.',
    ...[...imports].sort().map((one) => `import ${one};`),
    '',
    `class ${capitalized(call.operation)} {`,
    ...inClass.map((line) => (line ? `    ${line}` : '')),
    '}',
  ].join('\n')
}

function signFunction(
  algorithm: string,
  use: (path: string) => string,
  utf8: string,
  encode: (bytes: string) => string,
): string[] {
  const hash = algorithm.replace(/.*-/, '')
  const name = algorithm.startsWith('rsa-pss')
    ? 'RSASSA-PSS'
    : algorithm.startsWith('rsa')
      ? `${hash.toUpperCase()}withRSA`
      : algorithm === 'ed25519'
        ? 'Ed25519'
        : 'SHA256withECDSAinP1363Format'
  const size = hash === 'sha512' ? 64 : 32
  const pss = () => [
    `    signer.setParameter(new ${use('java.security.spec.PSSParameterSpec')}(`,
    `        "${algorithms[hash]}", "MGF1", ${use('java.security.spec.MGF1ParameterSpec')}.${hash.toUpperCase()}, ${size}, 1));`,
  ]
  return [
    '',
    'static String sign(String text, PrivateKey key) throws Exception {',
    `    ${use('java.security.Signature')} signer = Signature.getInstance("${name}");`,
    ...(name === 'RSASSA-PSS' ? pss() : []),
    '    signer.initSign(key);',
    `    signer.update(text.getBytes(${utf8}));`,
    `    return ${encode('signer.sign()')};`,
    '}',
  ]
}

function pairs(
  { name, of, rule, hook, isText, note }: Extract<Step, { do: 'pairs' }>,
  use: (path: string) => string,
  urlEncode: () => string,
  functions: string[],
  call: Call,
): string[] {
  use('java.util.stream.Collectors')
  use('java.util.Map')
  if (hook !== undefined) functions.push('', ...(call.hooks[hook] ?? '').split('\n'))
  const given = Object.entries(call.parameters).map(([key, value]): [string, string] => [
    quoted(key),
    hook !== undefined || (typeof value === 'string' && rule.value !== 'raw')
      ? JSON.stringify(value)
      : quoted(value === null && rule.value !== 'raw' ? '' : JSON.stringify(value)),
  ])
  const type = hook === undefined ? 'String' : 'Object'
  const own = hook === undefined ? 'one.getValue()' : `${hook}(one.getValue())`
  const value = rule.value === 'trim' ? `${own}.strip().replaceAll("\\\\s+", " ")` : own
  const key =
    rule.name === 'lower' ? `one.getKey().toLowerCase(${use('java.util.Locale')}.ROOT)` : 'one.getKey()'
  const encode = (one: string) =>
    rule.encoding === 'rfc3986' || (rule.value === 'raw' && of !== 'parameters')
      ? `${urlEncode()}(${one})`
      : one
  const pair = rule.pair
    .split(/(\{name\}|\{value\})/)
    .filter((one) => one !== '')
    .map((one) =>
      one === '{name}' ? encode('one.getKey()') : one === '{value}' ? encode('one.getValue()') : quoted(one),
    )
  const conditions = [
    ...(rule.skipEmpty ? ['!one.getValue().isEmpty()'] : []),
    ...rule.skip.map((one) => `!one.getKey().equals(${quoted(one)})`),
  ]
  void isText
  return [
    ...comment('//', note),
    ...(of === 'parameters' ? mapOf(type, given, rule.order === 'sent', use) : []),
    `String ${name} = ${of}.entrySet().stream()`,
    ...(hook === undefined ? [] : [`    .filter(one -> ${own} != null)`]),
    ...(value === 'one.getValue()' && key === 'one.getKey()'
      ? []
      : [`    .map(one -> Map.entry(${key}, ${value}))`]),
    ...(conditions.length ? [`    .filter(one -> ${conditions.join(' && ')})`] : []),
    ...(rule.order === 'name' ? ['    .sorted(Map.Entry.comparingByKey())'] : []),
    `    .map(one -> ${pair.join(' + ')})`,
    `    .collect(Collectors.joining(${rule.join ? quoted(rule.join) : ''}));`,
  ]
}

function mapOf(
  type: string,
  pairs: readonly [string, string][],
  isOrdered: boolean,
  use: (path: string) => string,
): string[] {
  const start = `Map<String, ${type}> parameters =`
  if (isOrdered || pairs.length > 10)
    return [
      `${start} new ${use('java.util.LinkedHashMap')}<>();`,
      ...pairs.map(([key, value]) => `parameters.put(${key}, ${value});`),
    ]
  const list = pairs.map((pair) => pair.join(', '))
  const line = list.join(', ')
  return line.length > 64
    ? [`${start} Map.of(`, ...list.map((one, at) => `    ${one}${at === list.length - 1 ? ');' : ','}`)]
    : [`${start} Map.of(${line});`]
}

/** JSON text in lines of one text, broken after members: a backslash at the end of a line takes the break away. */
function wrapped(body: string): string[] {
  const lines = ['']
  for (const [member] of body.matchAll(/(?:"(?:[^"\\]|\\.)*"|[^",])+,?/g)) {
    if (lines.at(-1)!.length + member.length > 100) lines.push('')
    lines.push(lines.pop()! + member.replaceAll('\\', '\\\\'))
  }
  return lines
}

/** What an answer of a success holds, as a regular expression. */
function successOf(outcome: Outcome): string {
  if ('proof' in outcome) return String.raw`"${outcome.proof}"\s*:\s*"[^"]`
  const names = outcome.codes.length > 1 ? `(${outcome.codes.join('|')})` : outcome.codes[0]
  return String.raw`"${names}"\s*:\s*${JSON.stringify(outcome.success)}\s*[,}]`
}
