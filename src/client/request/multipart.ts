// Bodies of several parts, with a boundary of our own: bytes that FormData writes are not known before they are sent.
// https://www.rfc-editor.org/rfc/rfc7578

import { kindOf, type Media } from '../../core/request.ts'
import { jsonText } from '../serialize.ts'
import type { Refuse } from './fault.ts'
import { textOf } from './values.ts'

export type Bytes = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>

export const isBytes = (value: unknown): value is Bytes =>
  value instanceof Blob || value instanceof ArrayBuffer || value instanceof Uint8Array

/** A copy: what a caller writes to it later is not sent. */
export const toBlob = (bytes: Bytes): Blob => (bytes instanceof Blob ? bytes : new Blob([bytes]))

export function multipartOf(
  fields: readonly [name: string, value: unknown][],
  { fields: declared = {} }: Media,
  refuse: Refuse,
  boundary: string,
): Blob {
  const parts = fields.flatMap(([name, value]) => {
    const refuseField: Refuse = (what) => refuse(`has a field ${name} that ${what}`)
    const type = Object.hasOwn(declared, name) ? declared[name]?.type : undefined
    // Each item of a list is a part.
    return (Array.isArray(value) ? value : [value]).map((item: unknown) =>
      partOf(name, item, type, refuseField),
    )
  })
  const framed = parts.flatMap(({ head, content }) => [`--${boundary}\r\n${head}\r\n\r\n`, content, '\r\n'])
  return new Blob([...framed, `--${boundary}--\r\n`])
}

interface Part {
  head: string
  content: string | Blob
}

function partOf(name: string, value: unknown, type: string | undefined, refuse: Refuse): Part {
  const disposition = `Content-Disposition: form-data; name="${escape(name)}"`
  const headOf = (own: string | undefined) => disposition + (own ? `\r\nContent-Type: ${own}` : '')
  if (isBytes(value)) {
    const content = toBlob(value)
    const fileName = value instanceof File ? value.name : 'blob'
    const own = chooseType(content.type, type, refuse)
    return { head: `${disposition}; filename="${escape(fileName)}"\r\nContent-Type: ${own}`, content }
  }
  const isJson = type === undefined ? typeof value === 'object' : kindOf(type) === 'json'
  if (isJson) return { head: headOf(type ?? 'application/json'), content: jsonText(value) }
  return { head: headOf(type), content: textOf(value, refuse) }
}

/** The type of a file, where the contract has it among those of the part; the first of those for a file without one. */
function chooseType(own: string, declared: string | undefined, refuse: Refuse): string {
  const types = declared?.split(',').map((type) => type.trim()) ?? []
  const fits = (type: string) => type === own || (type.endsWith('*') && own.startsWith(type.slice(0, -1)))
  if (own !== '' && (types.length === 0 || types.some((type) => type === '*/*' || fits(type)))) return own
  if (own !== '') return refuse(`is a file of another type than ${types.join(', ')}`)
  return types.find((type) => !type.includes('*')) ?? 'application/octet-stream'
}

/** As browsers do. A line break would begin a header. */
const escape = (text: string) => text.replace(/["\r\n]/g, (one) => encodeURIComponent(one))
