// How the request of an operation is written. https://spec.openapis.org/oas/v3.1.1.html#parameter-object

export { isPlain } from './plain.ts'

export const places = ['path', 'query', 'header', 'cookie'] as const
export type Place = (typeof places)[number]

export type Style = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'

/** How a value becomes text. What is absent has the default of the standard. */
export interface Spelling {
  readonly style?: Style
  readonly explode?: boolean
  /** Keeps the reserved characters of RFC 3986, as `:` and `/`, where they do not end the value. */
  readonly allowReserved?: true
  /** Media type of a parameter with `content`: the value is written as such a body is, then percent-encoded. */
  readonly type?: string
  /** Where the schema is a list or an object: who reads a request has to know. */
  readonly shape?: 'list' | 'object'
}

export interface Parameter extends Spelling {
  readonly name: string
  readonly in: Place
  readonly required?: true
}

export interface Media {
  /** As the contract has it; a range as `image/*` leaves the type to the caller. */
  readonly type: string
  /** Properties of a form or of a multipart body that are not written by default. */
  readonly fields?: Readonly<Record<string, Spelling>>
}

/** The parts of a row of the table that a plain JSON POST has no need of. */
export interface RequestShape {
  readonly parameters?: readonly Parameter[]
  /** Absent: one JSON object. Null: no body. */
  readonly body?: RequestBody | null
  /** The scheme signs the content type: a request without a body has one all the same. */
  readonly typed?: true
}

export interface RequestBody {
  readonly optional?: true
  /** The default first. */
  readonly media: readonly Media[]
}

export const jsonBody: RequestBody = { media: [{ type: 'application/json' }] }

/** What a caller gives for one call, as for openapi-fetch. */
export interface RequestParameters {
  readonly params?: Readonly<Partial<Record<Place, Readonly<Record<string, unknown>>>>>
  readonly body?: unknown
  /** One of the media types of the contract. Default: the first. */
  readonly contentType?: string
}

/** A request as it is signed and sent. */
export interface WrittenRequest {
  readonly method: string
  /** Path and query, percent-encoded, behind the base address of the server. */
  readonly target: string
  /** By lower-cased name, without the content type. */
  readonly headers: Readonly<Record<string, string>>
  /** Exactly as it is signed and sent: text, or bytes that are not signed. Empty where a plain call has no parameters. */
  readonly body: string | Blob | null
  readonly contentType: string | null
}

const styles = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const

export const styleOf = ({ in: place, style = styles[place] }: Pick<Parameter, 'in' | 'style'>): Style => style

export const isExploded = (parameter: Pick<Parameter, 'in' | 'style' | 'explode'>): boolean =>
  parameter.explode ?? styleOf(parameter) === 'form'

/** What a media type is written as. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'text' | 'bytes'

export function kindOf(type: string): BodyKind {
  const name = type.split(';')[0]!.trim().toLowerCase()
  if (/^[^/]+\/(?:json|[^/]+\+json)$/.test(name)) return 'json'
  if (name === 'application/x-www-form-urlencoded') return 'form'
  if (name === 'multipart/form-data') return 'multipart'
  return name.startsWith('text/') && name !== 'text/*' ? 'text' : 'bytes'
}

/** True for a body that no string to sign contains: XML is text under the name of an application. */
export const isBinary = (type: string): boolean =>
  /^(?:multipart|bytes)$/.test(kindOf(type)) && !/[/+]xml\b/i.test(type)
