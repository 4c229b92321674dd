import { createHash } from 'node:crypto'

// AWDA's signing rule in plain code that shares nothing with the compiler: tests compare the published
// vectors with it. It works from the list of fields, never from the envelope.

export interface AwdaField {
  name: string
  /** The value as written in the envelope. */
  json: string
}

/**
 * Every step from the fields of an envelope to its signature. `fields` are all but the signature, in the order they are
 * sent. With `strip`, whitespace is deleted before the text is hashed.
 */
export function awdaSteps(secret: string, fields: readonly AwdaField[], blanks: 'keep' | 'strip' = 'keep') {
  const members = fields.map(({ name, json }) => {
    return { name, json, signed: json.startsWith('"') ? String(JSON.parse(json)) : json }
  })
  const canonical = members
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, signed }) => `${name}:${signed}`)
    .join('')
  const text = canonical + secret
  const digested = blanks === 'strip' ? text.split(/[ \t\r\n]/).join('') : text
  const md5 = createHash('md5').update(digested, 'utf8').digest('hex').toUpperCase()
  return { members, canonical, digested, md5 }
}

/** The envelope in compact JSON, its signature last. */
export function awdaEnvelope(fields: readonly AwdaField[], signature: string): string {
  const all = [...fields, { name: 'signature', json: JSON.stringify(signature) }]
  return `{${all.map(({ name, json }) => `${JSON.stringify(name)}:${json}`).join(',')}}`
}
