import { lines as layOut } from '../lines.ts'
import { type Call, classOf, type Handlers, sharesNow, snake } from './language.ts'
import { quoted } from './literal.ts'
import type { Plan } from './plan.ts'
import { assigned, lacks, pairs, signed, text } from './python-parts.ts'
import type { Encoding, Step, Template } from './steps.ts'

/** What each step becomes, and what that needs beside it. */
export function pythonSteps(plan: Plan, call: Call) {
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
      const characters = classOf(JSON.stringify(deleted).slice(1, -1))
      return [...lines, `${snake(name)} = ${use('re')}.sub(r"${characters}", "", ${snake(name)})`]
    },
    digest: ({ name, of, algorithm, encoding }) => [
      `${snake(name)} = ${digest(`${hash(algorithm)}(${text(of)}.encode())`, encoding)}`,
    ],
    bytes({ name, from, strip, decode }) {
      const bare = `${snake(from)}${strip ? `.removeprefix(${quoted(strip)})` : ''}`
      if (decode?.startsWith('base64')) use('base64')
      const made = {
        hex: `bytes.fromhex(${bare})`,
        base64: `base64.b64decode(${bare})`,
        base64url: `base64.urlsafe_b64decode(${bare} + "==")`,
      }
      return [`${snake(name)} = ${decode === undefined ? `${bare}.encode()` : made[decode]}`]
    },
    derive({ name, algorithm, seed, steps, encoding }) {
      const key = snake(name)
      const made = `${use('hmac')}.new(${key}, step.encode(), ${hash(algorithm)})`
      // A tuple of one needs the comma.
      const tuple = steps.map((step) => text(step)).join(', ') + (steps.length === 1 ? ',' : '')
      return layOut`
        ${seed && `${key} = ${text(seed)}.encode()`}
        for step in (${tuple}):
            ${key} = ${encoding ? `${digest(made, encoding)}.encode()` : `${made}.digest()`}`
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
          ...layOut`
          def sign(text):
              # The standard library has no RSA, so openssl signs.
              command = ["openssl", "dgst", "-${hashName}", "-sign", "${path}"]
              signature = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
              return ${encode('signature', encoding)}

          `,
        )
      return [`${snake(name)} = sign(${text(of)})`]
    },
  }
  return { imports, functions, use, handlers }
}
