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
import { literal, quoted, type Syntax } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Step, Template } from './steps.ts'

const dictionary: Syntax = {
  text: quoted,
  object: ['new Dictionary<string, object> { ', ' }'],
  list: ['new object[] { ', ' }'],
  member: (name) => `[${quoted(name)}] = `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '    ',
  lastComma: ',',
}

/** .NET has no Ed25519, and Mono, which the tests use, no ECDSA and no RSA-PSS. */
const lacks = (algorithm: string) => /^(rsa-pss|ecdsa|ed25519)/.test(algorithm)

export const csharp: Language = {
  lang: 'C#',
  label: 'C#',
  extension: 'cs',
  write,
  lacks,
  execution: {
    runsIn: 'CI',
    tools: ['mcs', 'mono'],
    note: 'Executed with Mono only, never with .NET. Mono has neither RSA.ImportFromPem nor System.Text.Json and starts no asynchronous Main: the tests supply all three.',
    build: [
      [
        'mcs',
        '-langversion:7.2',
        '-r:System.Net.Http',
        '-r:System.Web.Extensions',
        '-main:Start',
        '-out:samples.exe',
        '*.cs',
        '<test/generate/samples/mono.cs>',
      ],
    ],
    file: (operationId) => `${capitalized(operationId)}.cs`,
    run: { all: (operationIds) => ['mono', 'samples.exe', ...operationIds] },
  },
}

/** A brace that opens more than one line has a line of its own. */
const openBelow = (text: string) => text.replaceAll(/^( *)(.*) \{$/gm, '$1$2\n$1{')

function text(template: Template): string {
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

function assigned(start: string, template: Template, end: string): string[] {
  const lines = broken(template).map(text)
  return lines.map((line, at) => (at ? `    + ${line}` : start + line) + (at === lines.length - 1 ? end : ''))
}

function write(plan: Plan, call: Call): string {
  const imports = new Set([
    'System',
    'System.Net.Http',
    'System.Text',
    'System.Text.Json.Nodes',
    'System.Threading.Tasks',
  ])
  const functions: string[] = []
  const use = (name: string) => void imports.add(name)
  const isShared = sharesNow(plan)
  const now = isShared ? 'now' : 'DateTimeOffset.UtcNow'
  const format = (pattern: string, more = '') => {
    use('System.Globalization')
    return `${now}${more}.ToString("${pattern}", CultureInfo.InvariantCulture)`
  }
  const times = {
    'epoch-seconds': () => `${now}.ToUnixTimeSeconds()`,
    'epoch-milliseconds': () => `${now}.ToUnixTimeMilliseconds()`,
    'utc-text': () => format('yyyy-MM-dd HH:mm:ss'),
    'utc+8-text': () => format('yyyy-MM-dd HH:mm:ss', '.ToOffset(TimeSpan.FromHours(8))'),
    'iso-text': () => format("yyyy-MM-dd'T'HH:mm:ss'Z'"),
    'iso-basic': () => format("yyyyMMdd'T'HHmmss'Z'"),
    'http-date': () => format('R'),
  }
  const encode = (bytes: string, encoding: Encoding): string =>
    ({
      hex: `BitConverter.ToString(${bytes}).Replace("-", "").ToLowerInvariant()`,
      HEX: `BitConverter.ToString(${bytes}).Replace("-", "")`,
      base64: `Convert.ToBase64String(${bytes})`,
      base64url: `Convert.ToBase64String(${bytes}).TrimEnd('=').Replace('+', '-').Replace('/', '_')`,
    })[encoding]
  const utf8 = (of: string) => `Encoding.UTF8.GetBytes(${of})`
  const mac = (algorithm: string) => (use('System.Security.Cryptography'), `HMAC${algorithm.toUpperCase()}`)
  const read = (file: string) => (use('System.IO'), `File.ReadAllText("${file}")`)
  /** Of a dictionary a number is text. */
  const isNumber = plan.steps.some((step) => step.do === 'time' && step.form.startsWith('epoch'))
  const value = (template: Template) =>
    isNumber && template.length === 1 && template[0]?.name === 'timestamp' ? '$"{timestamp}"' : text(template)

  const handlers: Handlers = {
    body: () => [],
    id: ({ name, text: id }) => [`var ${name} = ${quoted(id)};`],
    read: ({ name, file }) => [`var ${name} = ${read(file)}.Trim();`],
    key({ name, file, algorithm }) {
      use('System.Security.Cryptography')
      if (algorithm === 'ed25519') {
        for (const one of ['Parameters', 'Signers']) use(`Org.BouncyCastle.Crypto.${one}`)
        use('Org.BouncyCastle.OpenSsl')
        use('System.IO')
        return [
          '// .NET has no Ed25519: this needs the package BouncyCastle.Cryptography.',
          `var ${name} = (Ed25519PrivateKeyParameters)new PemReader(File.OpenText("${file}")).ReadObject();`,
        ]
      }
      return [
        `var ${name} = ${algorithm.startsWith('rsa') ? 'RSA' : 'ECDsa'}.Create();`,
        `${name}.ImportFromPem(${read(file)});`,
      ]
    },
    time: ({ form }) => [`var timestamp = ${times[form]()};`],
    date: ({ iso }) => [`var ${iso ? 'isoDay' : 'day'} = ${format(iso ? 'yyyy-MM-dd' : 'yyyyMMdd')};`],
    httpDate: () => [`var httpDate = ${format('R')};`],
    nonce({ bytes, encoding, prefix }) {
      use('System.Security.Cryptography')
      return [
        `var random = new byte[${bytes}];`,
        'RandomNumberGenerator.Create().GetBytes(random);',
        `var nonce = ${prefix ? `${quoted(prefix)} + ` : ''}${encode('random', encoding)};`,
      ]
    },
    fields({ name, entries }) {
      use('System.Collections.Generic')
      return [
        `var ${name} = new Dictionary<string, string>`,
        '{',
        ...entries.map(([one, template]) => `    [${quoted(one)}] = ${value(template)},`),
        '};',
      ]
    },
    add: ({ to, entries }) => entries.map(([one, template]) => `${to}[${quoted(one)}] = ${value(template)};`),
    pairs: (step) => pairs(step, use, functions, call),
    text({ name, template, delete: deleted }) {
      if (deleted === undefined) return assigned(`var ${name} = `, template, ';')
      use('System.Text.RegularExpressions')
      const characters = quoted(`[${deleted.replaceAll(/[\]^-]/g, String.raw`\$&`)}]`)
      return [
        ...assigned(`var ${name} = `, template, ';'),
        `${name} = Regex.Replace(${name}, ${characters}, "");`,
      ]
    },
    digest({ name, of, algorithm, encoding }) {
      use('System.Security.Cryptography')
      const made = `${algorithm.toUpperCase()}.Create().ComputeHash(${utf8(text(of))})`
      return [`var ${name} = ${encode(made, encoding)};`]
    },
    bytes({ name, from, strip, decode }) {
      const bare = strip
        ? `${from}.Substring(${from}.StartsWith(${quoted(strip)}) ? ${strip.length} : 0)`
        : from
      if (decode === 'hex') use('System.Linq')
      const made = {
        base64: `Convert.FromBase64String(${bare})`,
        base64url: `Convert.FromBase64String(${bare}.Replace('-', '+').Replace('_', '/').PadRight((${bare}.Length + 3) / 4 * 4, '='))`,
        hex: `Enumerable.Range(0, ${bare}.Length / 2).Select(at => Convert.ToByte(${bare}.Substring(2 * at, 2), 16)).ToArray()`,
      }
      return [`var ${name} = ${decode === undefined ? utf8(bare) : made[decode]};`]
    },
    derive: ({ name, algorithm, seed, steps }) => [
      `var ${name} = ${utf8(text(seed))};`,
      `foreach (var step in new[] { ${steps.map(text).join(', ')} })`,
      `    ${name} = new ${mac(algorithm)}(${name}).ComputeHash(${utf8('step')});`,
    ],
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const made = `new ${mac(algorithm)}(${isBytes ? key : utf8(key)}).ComputeHash(${utf8(text(of))})`
      return [`var ${name} = ${encode(made, encoding)};`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      if (!functions.some((line) => line.includes(' Sign(')))
        functions.push(...signFunction(algorithm, (bytes) => encode(bytes, encoding)))
      return [`var ${name} = Sign(${text(of)}, ${key});`]
    },
  }
  const lines = linesOf(handlers, plan.steps)
  if (isShared) lines.unshift('var now = DateTimeOffset.UtcNow;')
  const isEnveloped = plan.content === 'envelope'
  const isJson = plan.content === 'json' || isEnveloped
  if (isJson) for (const one of ['System.Collections.Generic', 'System.Text.Json']) use(one)
  const first = isJson
    ? [
        ...`var parameters = ${openBelow(literal(call.parameters, dictionary))};`.split('\n'),
        'var body = JsonSerializer.Serialize(parameters);',
      ]
    : plan.content === 'given'
      ? [`var body = ${quoted(call.body.text)};`]
      : []
  const fields = plan.steps.find((step) => step.do === 'fields' && step.name === 'fields')
  const elsewhere = fields?.do === 'fields' ? fields.elsewhere : []
  const form = (of: string, left: readonly string[] = []) => {
    use('System.Linq')
    const where = left.length
      ? `.Where(one => ${left.map((one) => `one.Key != ${quoted(one)}`).join(' && ')})`
      : ''
    return [
      `string.Join("&", ${of}${where}`,
      '    .Select(one => Uri.EscapeDataString(one.Key) + "=" + Uri.EscapeDataString(one.Value)));',
    ]
  }
  const declare = (name: string, [start, ...rest]: readonly string[]) => [`var ${name} = ${start}`, ...rest]
  if (plan.content === 'fields') lines.push(...declare('body', form('fields', elsewhere)))
  if (plan.addsQuery) lines.push(...declare('search', form('query')))
  const address = plan.addsQuery ? `${quoted(call.url.replace(/\?.*/, '?'))} + search` : quoted(call.url)
  const methods = new Set(['GET', 'POST', 'PUT', 'DELETE'])
  const method = methods.has(call.method)
    ? `HttpMethod.${capitalized(call.method.toLowerCase())}`
    : `new HttpMethod("${call.method}")`
  const headers: (readonly [string, Template])[] = [
    ...(isEnveloped ? [] : [['Accept', [{ text: 'application/json' }]] as const]),
    ...Object.entries(call.request?.headers ?? {}).map(([name, one]) => [name, [{ text: one }]] as const),
    ...plan.headers.filter(([name]) => !isContentType(name)),
  ]
  const add = (template: Template) =>
    broken(template).length > 1 || template.length > 1 ? 'TryAddWithoutValidation' : 'Add'
  const isTyped = plan.signsType || call.contentType !== 'application/json'
  if (isTyped && (plan.content !== 'none' || plan.signsType)) use('System.Net.Http.Headers')
  const sent = isEnveloped ? 'envelope' : plan.content === 'none' ? '""' : 'body'
  const content =
    plan.content === 'none' && !plan.signsType
      ? []
      : isTyped
        ? [
            `request.Content = new StringContent(${sent}, Encoding.UTF8);`,
            `request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(${quoted(call.contentType ?? 'application/json')});`,
          ]
        : [`request.Content = new StringContent(${sent}, Encoding.UTF8, "application/json");`]
  const body = [
    ...first,
    ...(first.length ? [''] : []),
    ...(call.signed ? lines : ['// This call carries no signature.']),
    ...(call.signed && lines.length ? [''] : []),
    'var request = new HttpRequestMessage(',
    `    ${method},`,
    `    ${address});`,
    ...headers.flatMap(([name, template]) =>
      assigned(
        `request.Headers.${add(template)}(${quoted(name)}, `,
        value(template) === text(template) ? template : [{ text: '' }, ...template],
        ');',
      ),
    ),
    ...content,
    'var response = await new HttpClient().SendAsync(request);',
    'var answer = await response.Content.ReadAsStringAsync();',
    'Console.WriteLine(answer);',
    '',
    `// ${refusedNote}`,
    'var json = JsonNode.Parse(answer);',
    `if (${refused(call.outcome)})`,
    `    throw new Exception("${call.operation} was refused");`,
  ]
  const inClass = [
    'static async Task Main()',
    '{',
    ...body.map((line) => (line ? `    ${line}` : '')),
    '}',
    ...functions,
  ]
  return [
    '// .NET 6 or newer.',
    ...[...imports]
      .sort((a, b) => Number(/^Org/.test(a)) - Number(/^Org/.test(b)) || (a < b ? -1 : 1))
      .map((one) => `using ${one};`),
    '',
    `class ${capitalized(call.operation)}`,
    '{',
    ...inClass.map((line) => (line ? `    ${line}` : '')),
    '}',
  ].join('\n')
}

/** A header of the content, which a request does not take. */
const isContentType = (name: string) => name.toLowerCase() === 'content-type'

function signFunction(algorithm: string, encode: (bytes: string) => string): string[] {
  const bytes = 'Encoding.UTF8.GetBytes(text)'
  if (algorithm === 'ed25519')
    return [
      '',
      'static string Sign(string text, Ed25519PrivateKeyParameters key)',
      '{',
      '    var signer = new Ed25519Signer();',
      '    signer.Init(true, key);',
      `    var bytes = ${bytes};`,
      '    signer.BlockUpdate(bytes, 0, bytes.Length);',
      `    return ${encode('signer.GenerateSignature()')};`,
      '}',
    ]
  const hash = `HashAlgorithmName.${algorithm.replace(/.*-/, '').toUpperCase()}`
  const type = algorithm.startsWith('rsa') ? 'RSA' : 'ECDsa'
  const padding =
    type === 'ECDsa' ? '' : `, RSASignaturePadding.${algorithm.startsWith('rsa-pss') ? 'Pss' : 'Pkcs1'}`
  const made = encode(`\n        key.SignData(${bytes}, ${hash}${padding})`)
  return [
    '',
    ...`static string Sign(string text, ${type} key) => ${made.replace('(\n        ', '(\n    ')};`.split(
      '\n',
    ),
  ]
}

function pairs(
  { name, of, rule, hook, isText, note }: Extract<Step, { do: 'pairs' }>,
  use: (name: string) => void,
  functions: string[],
  call: Call,
): string[] {
  use('System.Linq')
  if (hook !== undefined) functions.push('', ...(call.hooks[hook] ?? '').split('\n'))
  const isMap = of !== 'parameters'
  const own =
    hook !== undefined
      ? `${capitalized(hook)}(one.Value)`
      : isMap
        ? 'one.Value'
        : isText && rule.value !== 'raw'
          ? '(string)one.Value'
          : rule.value === 'raw'
            ? 'JsonSerializer.Serialize(one.Value)'
            : 'one.Value == null ? "" : one.Value as string ?? JsonSerializer.Serialize(one.Value)'
  if (rule.value === 'trim') use('System.Text.RegularExpressions')
  const value = rule.value === 'trim' ? `Regex.Replace((${own}).Trim(), "\\\\s+", " ")` : own
  const key = rule.name === 'lower' ? 'one.Key.ToLowerInvariant()' : 'one.Key'
  const encode = (one: string) =>
    rule.encoding === 'rfc3986' || (rule.value === 'raw' && isMap) ? `Uri.EscapeDataString(${one})` : one
  const isPlain = value === 'one.Value' && key === 'one.Key'
  const [itsKey, itsValue] = isPlain ? ['one.Key', 'one.Value'] : ['one.name', 'one.value']
  const conditions = [
    ...(hook === undefined ? [] : [`${itsValue} != null`]),
    ...(rule.skipEmpty ? [`${itsValue} != ""`] : []),
    ...rule.skip.map((one) => `${itsKey} != ${quoted(one)}`),
  ]
  const pair = rule.pair
    .split(/(\{name\}|\{value\})/)
    .filter((one) => one !== '')
    .map((one) => (one === '{name}' ? encode(itsKey) : one === '{value}' ? encode(itsValue) : quoted(one)))
  return [
    ...comment('//', note),
    `var ${name} = string.Join(${quoted(rule.join)}, ${of}`,
    ...(isPlain ? [] : [`    .Select(one => new { name = ${key}, value = ${value} })`]),
    ...(conditions.length ? [`    .Where(one => ${conditions.join(' && ')})`] : []),
    ...(rule.order === 'name' ? [`    .OrderBy(one => ${itsKey}, StringComparer.Ordinal)`] : []),
    `    .Select(one => ${pair.join(' + ')}));`,
  ]
}

function refused(outcome: Outcome): string {
  const get = (name: string) => `(string)json[${quoted(name)}]`
  if ('proof' in outcome)
    return `!string.IsNullOrEmpty(${get(outcome.error)}) || string.IsNullOrEmpty(${get(outcome.proof)})`
  const code = outcome.codes.map((name) => `json[${quoted(name)}]`).join(' ?? ')
  return `(int?)${outcome.codes.length > 1 ? `(${code})` : code} != ${JSON.stringify(outcome.success)}`
}
