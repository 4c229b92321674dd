import { lines } from '../lines.ts'
import { assigned, pairs, signFunction, text } from './csharp-parts.ts'
import { type Call, classOf, type Handlers, sharesNow } from './language.ts'
import { quoted } from './literal.ts'
import { createNames } from './names.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Template } from './steps.ts'

/** What each step becomes, and what that needs beside it. */
export function csharpSteps(plan: Plan, call: Call) {
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
  const nameOf = createNames()
  const mac = (algorithm: string) => (use('System.Security.Cryptography'), `HMAC${algorithm.toUpperCase()}`)
  const read = (file: string) => (use('System.IO'), `File.ReadAllText("${file}")`)
  /** Of a dictionary a number is text. */
  const isNumber = plan.steps.some((step) => step.do === 'time' && step.form.startsWith('epoch'))
  const value = (template: Template) =>
    isNumber && template.length === 1 && template[0]?.name === 'timestamp' ? '$"{timestamp}"' : text(template)

  const handlers: Handlers = {
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
      return lines`
        var random = new byte[${bytes}];
        RandomNumberGenerator.Create().GetBytes(random);
        var nonce = ${prefix ? `${quoted(prefix)} + ` : ''}${encode('random', encoding)};`
    },
    fields({ name, entries }) {
      use('System.Collections.Generic')
      return lines`
        var ${name} = new Dictionary<string, string>
        {
            ${entries.map(([one, template]) => `[${quoted(one)}] = ${value(template)},`)}
        };`
    },
    add: ({ to, entries }) => entries.map(([one, template]) => `${to}[${quoted(one)}] = ${value(template)};`),
    pairs: (step) => pairs(step, use, functions, call),
    text({ name, template, delete: deleted }) {
      const made = assigned(`var ${name} = `, template, ';')
      if (deleted === undefined) return made
      use('System.Text.RegularExpressions')
      return [...made, `${name} = Regex.Replace(${name}, ${quoted(classOf(deleted))}, "");`]
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
    derive({ name, algorithm, seed, steps, encoding }) {
      const made = `new ${mac(algorithm)}(${name}).ComputeHash(${utf8('step')})`
      return lines`
        ${seed && `var ${name} = ${utf8(text(seed))};`}
        foreach (var step in new[] { ${steps.map(text).join(', ')} })
            ${name} = ${encoding ? utf8(encode(made, encoding)) : made};`
    },
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const made = `new ${mac(algorithm)}(${isBytes ? key : utf8(key)}).ComputeHash(${utf8(text(of))})`
      return [`var ${name} = ${encode(made, encoding)};`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      const sign = nameOf('Sign', `${algorithm} ${encoding}`, (name) =>
        functions.push(...signFunction(name, algorithm, (bytes) => encode(bytes, encoding))),
      )
      return [`var ${name} = ${sign}(${text(of)}, ${key});`]
    },
  }
  return { imports, functions, use, value, handlers }
}
