import type { Operation } from '../../core/contract.ts'
import { type BodyKind, kindOf, type Media, type Parameter } from '../../core/request.ts'
import { jsonText } from '../serialize.ts'
import { encode, encodeReserved } from './encode.ts'
import { type Refuse, refuseAt } from './fault.ts'
import { isBytes, multipartOf, toBlob } from './multipart.ts'
import { pairsOf } from './style.ts'
import { textOf, textsOf } from './values.ts'

/** A body as it is signed and sent: text, or bytes that can be read again for each attempt. */
export interface WrittenBody {
  body: string | Blob
  contentType: string
}

type Write = (value: unknown, media: Media, refuse: Refuse, boundary: string) => WrittenBody

const writers: Readonly<Record<BodyKind, Write>> = {
  json: (value, { type }) => ({ body: jsonText(value), contentType: type }),
  text: (value, { type }, refuse) => ({
    body: typeof value === 'string' ? textOf(value, refuse) : refuse('is not text'),
    contentType: type,
  }),
  form: (value, media, refuse) => ({ body: formOf(value, media, refuse), contentType: media.type }),
  multipart: (value, media, refuse, boundary) => ({
    body: multipartOf(entriesOf(value, refuse), media, refuse, boundary),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }),
  bytes: (value, { type }, refuse) => {
    if (typeof value === 'string' && !type.includes('*'))
      return { body: textOf(value, refuse), contentType: type }
    if (!isBytes(value)) return refuse('is not a Blob, File, ArrayBuffer or Uint8Array')
    const body = toBlob(value)
    const contentType = type.includes('*') ? body.type : type
    return contentType ? { body, contentType } : refuse(`has no type, and ${type} leaves it open`)
  },
}

/** Writes a body as the media type says that the caller chose, or the first one of the contract. */
export function bodyOf(
  operation: Operation,
  media: readonly Media[],
  value: unknown,
  contentType: string | undefined,
  boundary: () => string,
): WrittenBody {
  const chosen = contentType === undefined ? media[0] : media.find(({ type }) => type === contentType)
  if (!chosen) {
    const types = media.map(({ type }) => type).join(', ')
    return refuseAt(operation, 'contentType')(`is none that the contract has: ${types}`)
  }
  const kind = kindOf(chosen.type)
  const refuse = refuseAt(operation, 'the body')
  return writers[kind](value, chosen, refuse, kind === 'multipart' ? boundary() : '')
}

function formOf(value: unknown, { fields = {} }: Media, refuse: Refuse): string {
  const pairs = entriesOf(value, refuse).flatMap(([name, field]) => {
    const refuseField: Refuse = (what) => refuse(`has a field ${name} that ${what}`)
    const spelling = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (spelling?.type !== undefined) return [[encode(name), encode(jsonText(field))]]
    const parameter: Parameter = { in: 'query', name, ...spelling }
    const texts = textsOf(field, refuseField)
    if (texts instanceof Map && !spelling)
      return refuseField('is an object, for which the contract has no encoding')
    return texts === undefined
      ? []
      : pairsOf(parameter, texts, spelling?.allowReserved ? encodeReserved : encode)
  })
  return pairs.map(([name, text]) => `${name}=${text}`).join('&')
}

/** The fields of a form, without those that are undefined. */
function entriesOf(value: unknown, refuse: Refuse): [string, unknown][] {
  const isObject =
    typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'
  if (!isObject) return refuse('is not a plain object')
  return Object.entries(value).filter(([, field]) => field !== undefined)
}
