import { createHash, createHmac, createPrivateKey, sign } from 'node:crypto'
import type { PpdaiVector as Ppdai } from './ppdai.ts'

// Signatures that have to be refused: those of frequent mistakes, and true ones that somebody altered. A signer that
// makes one of them makes the mistake that its note names; a verifier that takes one is not safe.

interface Awda {
  id: string
  body: string
  canonical: string
  signature: string
}

export interface Refused {
  id: string
  /** Id of the vector whose request carries it. */
  of: string
  note: string
  /** The text that was signed by mistake. */
  canonical?: string
  signature: string
}

type Signed = Omit<Refused, 'of'>

export function refusedByPpdai(vectors: readonly Ppdai[], privateKey: string): Refused[] {
  const key = createPrivateKey(privateKey)
  const make = (text: string, hash = 'sha1') => sign(hash, Buffer.from(text, 'utf8'), key)
  const mistaken = (id: string, note: string, canonical: string): Signed => {
    return { id, note, canonical, signature: make(canonical).toString('base64') }
  }
  const joined = (vector: Ppdai, write: (one: Ppdai['parameters'][number]) => string | null = defaultText) =>
    sorted(vector.parameters.map((one) => [one.name.toLowerCase(), write(one)] as const))
  return forVectors(vectors, {
    'registerAccount.ok': (vector) => [
      mistaken(
        'names-as-written',
        'Names not lower-cased.',
        sorted(vector.parameters.map((one) => [one.name, one.signed] as const)),
      ),
      mistaken(
        'order-as-sent',
        'Parameters not ordered by name.',
        vector.parameters.map(({ name, signed }) => name.toLowerCase() + (signed ?? '')).join(''),
      ),
      mistaken('body-signed', 'The JSON body signed in place of the canonical text.', vector.body),
      {
        id: 'sha-256',
        note: 'SHA-256 in place of SHA-1.',
        signature: make(vector.canonical, 'sha256').toString('base64'),
      },
      {
        id: 'hexadecimal',
        note: 'Hexadecimal digits in place of base64.',
        signature: make(vector.canonical).toString('hex'),
      },
      {
        id: 'of-the-time',
        note: 'The signature of app id and time in place of that of the parameters.',
        signature: vector.timestamps[0]?.signature ?? '',
      },
      { id: 'altered', note: 'One character altered.', signature: altered(vector.signature) },
      { id: 'cut', note: 'The last four characters missing.', signature: vector.signature.slice(0, -4) },
    ],
    'synthetic.boolean-true': (vector) => [
      mistaken('boolean-as-word', 'A Boolean as its word in place of 1 or 0.', joined(vector, asWritten)),
    ],
    'synthetic.decimal-amount': (vector) => [
      mistaken(
        'decimal-as-digits',
        'A Decimal in decimal digits in place of 16 hexadecimal digits of the IEEE number.',
        joined(vector, asWritten),
      ),
    ],
    'synthetic.null-beside-values': (vector) => [
      mistaken('null-as-word', 'Null signed as the word null; it is left out.', joined(vector, asWritten)),
    ],
    'synthetic.list-beside-values': (vector) => [
      mistaken('list-as-json', 'A list signed as its JSON text; it is left out.', joined(vector, asWritten)),
    ],
    'synthetic.string-escaped-cjk': (vector) => [
      mistaken('escapes-kept', 'A text signed with its JSON escapes.', joined(vector, asWritten)),
    ],
  })
}

const defaultText = ({ signed }: Ppdai['parameters'][number]) => signed
const asWritten = ({ json }: Ppdai['parameters'][number]) => json.replaceAll(/^"|"$/g, '')

const sorted = (pairs: (readonly [string, string | null])[]) =>
  pairs
    .filter(([, text]) => text !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${name}${text}`)
    .join('')

export function refusedByAwda(vectors: readonly Awda[], secret: string): Refused[] {
  const md5 = (text: string) => createHash('md5').update(text, 'utf8').digest('hex').toUpperCase()
  const mistaken = (id: string, note: string, canonical: string): Signed => {
    return { id, note, canonical, signature: md5(canonical + secret) }
  }
  const reprinted = ({ canonical, body }: Awda) =>
    canonical.replace(`body:${body}`, () => `body:${JSON.stringify(JSON.parse(body))}`)
  return forVectors(vectors, {
    'registerUser.ok': ({ canonical, signature }) => [
      mistaken(
        'no-colons',
        'Name and value joined without a colon.',
        canonical.replaceAll(/(?<=[a-zA-Z]):/g, ''),
      ),
      mistaken(
        'body-as-text',
        'The body as a JSON text with quotation marks in place of its own text.',
        canonical.replace(
          /body:(.*)timestamp:/s,
          (_, body: string) => `body:${JSON.stringify(body)}timestamp:`,
        ),
      ),
      {
        id: 'secret-first',
        note: 'The secret in front of the canonical text.',
        signature: md5(secret + canonical),
      },
      {
        id: 'hmac',
        note: 'HMAC-MD5 in place of MD5 over text and secret.',
        signature: createHmac('md5', secret).update(canonical).digest('hex').toUpperCase(),
      },
      { id: 'lower-case', note: 'Lower-case digits.', signature: signature.toLowerCase() },
      { id: 'altered', note: 'One digit altered.', signature: altered(signature) },
      { id: 'cut', note: 'The last four digits missing.', signature: signature.slice(0, -4) },
    ],
    'synthetic.blanks-between-tokens': (vector) => [
      mistaken('reprinted', 'The body printed again: blanks lost.', reprinted(vector)),
    ],
    'synthetic.trailing-zeros': (vector) => [
      mistaken('numbers-reprinted', 'The body printed again: 0.10 became 0.1.', reprinted(vector)),
    ],
    'synthetic.cjk-escaped': (vector) => [
      mistaken('escapes-resolved', 'The body printed again: escapes became characters.', reprinted(vector)),
    ],
    'synthetic.empty': ({ canonical }) => [
      mistaken('empty-left-out', 'A member with an empty value left out.', canonical.replace('body:', '')),
    ],
  })
}

/** @throws Error for a mistake that makes no difference */
function forVectors<Vector extends { id: string; signature: string }>(
  vectors: readonly Vector[],
  makers: Readonly<Record<string, (vector: Vector) => Signed[]>>,
): Refused[] {
  return Object.entries(makers).flatMap(([of, make]) => {
    const vector = vectors.find(({ id }) => id === of)
    // A contract of other operations has no such vector, and nothing to refuse in its place.
    if (!vector) return []
    return make(vector).map(({ id, ...refused }) => {
      if (refused.signature === vector.signature)
        throw new Error(`refused.${id}: is the true signature of ${of}`)
      return { id: `refused.${id}`, of, ...refused }
    })
  })
}

const altered = (signature: string) => (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1)
