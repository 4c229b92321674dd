import { lines } from '../lines.ts'
import { algorithms, assigned, grouped, pairs, signFunction, text } from './java-parts.ts'
import { type Call, classOf, type Handlers, sharesNow } from './language.ts'
import { quoted } from './literal.ts'
import { createNames } from './names.ts'
import type { Plan } from './plan.ts'
import type { Encoding, Template } from './steps.ts'

/** What each step becomes, and what that needs beside it. */
export function javaSteps(plan: Plan, call: Call) {
  const http = ['HttpClient', 'HttpRequest', 'HttpResponse.BodyHandlers'].map(
    (name) => `java.net.http.${name}`,
  )
  const imports = new Set(['java.net.URI', ...http, 'java.util.regex.Pattern'])
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
  const nameOf = createNames()
  const mac = (algorithm: string) =>
    nameOf('mac', algorithm, (name) =>
      functions.push(
        ...lines`

        static byte[] ${name}(byte[] key, String text) throws Exception {
            ${use('javax.crypto.Mac')} mac = Mac.getInstance("Hmac${algorithm.toUpperCase()}");
            mac.init(new ${use('javax.crypto.spec.SecretKeySpec')}(key, mac.getAlgorithm()));
            return mac.doFinal(text.getBytes(${utf8()}));
        }`,
      ),
    )
  const urlEncode = () => {
    if (!functions.some((line) => line.includes(' encode(')))
      functions.push(
        ...lines`

        static String encode(String text) {
            String encoded = ${use('java.net.URLEncoder')}.encode(text, ${utf8()});
            return encoded.replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
        }`,
      )
    return 'encode'
  }
  const path = (file: string) =>
    `${use('java.nio.file.Files')}.readString(${use('java.nio.file.Path')}.of("${file}"))`
  const put = (name: string, entries: readonly (readonly [string, Template])[]) =>
    entries.map(([one, value]) => `${name}.put(${quoted(one)}, ${text(value)});`)

  const handlers: Handlers = {
    id: ({ name, text: value }) => [`String ${name} = ${quoted(value)};`],
    read: ({ name, file }) => [`String ${name} = ${path(file)}.strip();`],
    key({ name, file, algorithm }) {
      const kind = algorithm.startsWith('rsa') ? 'RSA' : algorithm === 'ed25519' ? 'Ed25519' : 'EC'
      use('java.security.PrivateKey')
      path(file)
      functions.push(
        ...lines`

        static PrivateKey readKey(Path file) throws Exception {
            String base64 = Files.readString(file).replaceAll("-----.*-----", "");
            var spec = new ${use('java.security.spec.PKCS8EncodedKeySpec')}(${use('java.util.Base64')}.getMimeDecoder().decode(base64));
            return ${use('java.security.KeyFactory')}.getInstance("${kind}").generatePrivate(spec);
        }`,
      )
      return [`PrivateKey ${name} = readKey(Path.of("${file}"));`]
    },
    time: ({ form }) => declare('timestamp', times[form]()),
    date: ({ iso }) => declare(iso ? 'isoDay' : 'day', format(iso ? 'yyyy-MM-dd' : 'yyyyMMdd')),
    httpDate: () => declare('httpDate', httpDate()),
    nonce: ({ bytes, encoding, prefix }) => lines`
      byte[] random = new byte[${bytes}];
      new ${use('java.security.SecureRandom')}().nextBytes(random);
      String nonce = ${prefix ? `${quoted(prefix)} + ` : ''}${encode('random', encoding)};`,
    fields: ({ name, entries }) => [
      `${use('java.util.Map')}<String, String> ${name} = new ${use('java.util.LinkedHashMap')}<>();`,
      ...put(name, entries),
    ],
    add: ({ to, entries }) => put(to, entries),
    pairs: (step) => pairs(step, use, urlEncode, functions, call),
    text({ name, template, delete: deleted }) {
      if (deleted === undefined) return assigned(`String ${name} = `, template, ';')
      const whole = assigned(`String ${name} = `, template, '')
      return [...whole, `    .replaceAll(${quoted(classOf(deleted))}, "");`]
    },
    digest({ name, of, algorithm, encoding }) {
      const made = `${use('java.security.MessageDigest')}.getInstance("${algorithms[algorithm]}")\n    .digest(${grouped(of)}.getBytes(${utf8()}))`
      const bytes = `${name}Bytes`
      return [...declare(bytes, made, 'byte[]'), `String ${name} = ${encode(bytes, encoding)};`]
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
    derive({ name, algorithm, seed, steps, encoding }) {
      const made = `${mac(algorithm)}(${name}, step)`
      return lines`
        ${seed && `byte[] ${name} = ${grouped(seed)}.getBytes(${utf8()});`}
        for (String step : new String[] {${steps.map(text).join(', ')}})
            ${name} = ${encoding ? `${encode(made, encoding)}.getBytes(${utf8()})` : made};`
    },
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const made = `${mac(algorithm)}(${isBytes ? key : `${key}.getBytes(${utf8()})`}, ${text(of)})`
      return [`String ${name} = ${encode(made, encoding)};`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      const sign = nameOf('sign', `${algorithm} ${encoding}`, (name) =>
        functions.push(...signFunction(name, algorithm, use, utf8(), (bytes) => encode(bytes, encoding))),
      )
      return [`String ${name} = ${sign}(${text(of)}, ${key});`]
    },
  }
  return { imports, functions, use, urlEncode, declare, handlers }
}
