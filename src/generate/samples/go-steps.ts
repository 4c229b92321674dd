import { lines } from '../lines.ts'
import { initialism, pairs, signFunction, spaced, text } from './go-parts.ts'
import { between, type Call, type Handlers, sharesNow } from './language.ts'
import { quoted } from './literal.ts'
import { createNames } from './names.ts'
import type { Plan } from './plan.ts'
import type { Digest, Encoding, Template } from './steps.ts'

/** What each step becomes, and what that needs beside it. */
export function goSteps(plan: Plan, call: Call) {
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
  const hash = (algorithm: Digest) => use(`crypto/${algorithm}`)
  const sum = (algorithm: Digest) => `Sum${/256|512/.exec(algorithm)?.[0] ?? ''}`
  const nameOf = createNames()
  /** A function of the sample for an HMAC. */
  const mac = (algorithm: Digest) =>
    nameOf('mac', algorithm, (name) =>
      functions.push(
        ...lines`
        func ${name}(key []byte, text string) []byte {
        \thash := ${use('crypto/hmac')}.New(${hash(algorithm)}.New, key)
        \thash.Write([]byte(text))
        \treturn hash.Sum(nil)
        }
        `,
      ),
    )
  const entries = (list: readonly (readonly [string, Template])[]) => {
    const width = Math.max(...list.map(([name]) => name.length)) + 4
    return list.map(([name, value]) => `\t${`${quoted(name)}:`.padEnd(width)}${text(value)},`)
  }
  const read = (path: string) => `must(${use('os')}.ReadFile("${path}"))`

  const handlers: Handlers = {
    id: ({ name, text: value }) => [`${initialism(name)} := ${quoted(value)}`],
    read: ({ name, file }) => [`${name} := ${use('strings')}.TrimSpace(string(${read(file)}))`],
    key({ name, file, algorithm }) {
      const type = algorithm.startsWith('rsa')
        ? `*${use('crypto/rsa')}.PrivateKey`
        : algorithm === 'ed25519'
          ? `${use('crypto/ed25519')}.PrivateKey`
          : `*${use('crypto/ecdsa')}.PrivateKey`
      functions.push(
        ...lines`
        func readKey(file string) ${type} {
        \tblock, _ := ${use('encoding/pem')}.Decode(must(${use('os')}.ReadFile(file)))
        \treturn must(${use('crypto/x509')}.ParsePKCS8PrivateKey(block.Bytes)).(${type})
        }
        `,
      )
      return [`${name} := readKey("${file}")`]
    },
    time: ({ form }) => [`timestamp := ${times[form]()}`],
    date: ({ iso }) => [iso ? `isoDay := ${format('2006-01-02')}` : `day := ${format('20060102')}`],
    httpDate: () => [`httpDate := ${httpDate()}`],
    nonce: ({ bytes, encoding, prefix }) => lines`
      random := make([]byte, ${bytes})
      must(${use('crypto/rand')}.Read(random))
      nonce := ${prefix ? `${quoted(prefix)} + ` : ''}${encode('random', encoding)}`,
    fields: ({ name, entries: list }) => [`${name} := map[string]string{`, ...entries(list), '}'],
    add: ({ to, entries: list }) => list.map(([name, value]) => `${to}[${quoted(name)}] = ${text(value)}`),
    pairs: (step) => pairs(step, use, functions, call, plan.steps),
    text({ name, template, delete: deleted }) {
      const made = between(`${name} := `, spaced(template, ' + '), '')
      if (deleted === undefined) return made
      const nothing = [...deleted].map((one) => `${quoted(one)}, ""`).join(', ')
      return [...made, `${name} = ${use('strings')}.NewReplacer(${nothing}).Replace(${name})`]
    },
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
    derive({ name, algorithm, seed, steps, encoding }) {
      const made = `${mac(algorithm)}(${name}, step)`
      return lines`
        ${seed && `${name} := []byte(${text(seed)})`}
        for _, step := range []string{${steps.map((step) => text(step)).join(', ')}} {
        \t${name} = ${encoding ? `[]byte(${encode(made, encoding)})` : made}
        }`
    },
    hmac({ name, of, algorithm, encoding, key, isBytes }) {
      const made = `${mac(algorithm)}(${isBytes ? key : `[]byte(${key})`}, ${text(of)})`
      return [`${name} := ${encode(made, encoding)}`]
    },
    sign({ name, of, algorithm, encoding, key }) {
      const sign = nameOf('sign', `${algorithm} ${encoding}`, (name) =>
        functions.push(...signFunction(name, algorithm, use, (bytes) => encode(bytes, encoding))),
      )
      return [`${name} := ${sign}(${text(of)}, ${key})`]
    },
  }
  return { imports, functions, use, handlers }
}
