import { createHash, createPrivateKey, sign } from 'node:crypto'

// PPDAI's signing rule in plain code that shares nothing with the compiler: tests compare the published
// vectors with it. It works from the list of parameters, never from the body.

export interface PpdaiParameter {
  name: string
  /** A type of the partner, as in `x-signature.types`. */
  declared: string
  /** The value as written in the body. */
  json: string
}

export interface PpdaiInput {
  id: string
  /** In the order they are sent. */
  parameters: readonly PpdaiParameter[]
  /** The body, where it is not the parameters in compact JSON. */
  body?: string
  /** Seconds since 1970, where it is not the time of the credentials. */
  time?: number
}

interface PpdaiCredentials {
  appId: string
  timestamp: number
  privateKey: string
}

export type PpdaiVector = ReturnType<typeof ppdaiVector>

/** A request with every step from its parameters to both signatures. */
export function ppdaiVector(credentials: PpdaiCredentials, input: PpdaiInput) {
  const key = createPrivateKey(credentials.privateKey)
  const signText = (text: string) => sign('sha1', Buffer.from(text, 'utf8'), key).toString('base64')
  const parameters = input.parameters.map(({ name, declared, json }) => {
    return { name, declared, json, signed: ppdaiText(declared, json) }
  })
  const canonical = parameters
    .filter(({ signed }) => signed !== null)
    .map(({ name, signed }) => ({ name: name.toLowerCase(), signed }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
    .map(({ name, signed }) => `${name}${signed}`)
    .join('')
  const { body = compact(parameters), time = credentials.timestamp } = input
  const utc = new Date(time * 1000).toISOString().slice(0, 19).replace('T', ' ')
  return {
    id: input.id,
    parameters,
    body,
    canonical,
    sha1: createHash('sha1').update(canonical, 'utf8').digest('hex'),
    signature: signText(canonical),
    time,
    timestamps: Object.entries({ 'utc-text': utc, 'epoch-seconds': String(time) }).map(([form, text]) => {
      const signed = credentials.appId + text
      return { form, timestamp: text, canonical: signed, signature: signText(signed) }
    }),
  }
}

const compact = (parameters: readonly PpdaiParameter[]) =>
  `{${parameters.map(({ name, json }) => `${JSON.stringify(name)}:${json}`).join(',')}}`

/** The signed text of a value; null where the parameter is left out. */
function ppdaiText(declared: string, json: string): string | null {
  if (json === 'null' || declared === 'Other') return null
  const value: unknown = JSON.parse(json)
  const bytes = Buffer.alloc(declared === 'Single' ? 4 : 8)
  switch (declared) {
    case 'String':
    case 'Char':
      return String(value)
    case 'Guid':
      return String(value).toLowerCase()
    case 'DateTime':
      return String(Date.parse(`${String(value).replace(' ', 'T')}Z`) / 1000)
    case 'Boolean':
      return value ? '1' : '0'
    case 'Single':
      bytes.writeFloatBE(Number(value))
      return bytes.toString('hex').toUpperCase()
    case 'Double':
    case 'Decimal':
      bytes.writeDoubleBE(Number(value))
      return bytes.toString('hex').toUpperCase()
  }
  return BigInt(json).toString()
}
