import { describe, expect, it } from 'vitest'
import { isBinary } from '../../src/core/request.ts'
import { whyUnsigned } from '../../src/generate/request/refuse.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

// Which bodies a scheme signs. The bytes of any other would be sent with the signature of an empty text.

const schemeOf = (name: Preset, body?: object) =>
  readScheme({ ...(declarationOf(name) as object), ...(body && { body }) }, name)
const raw = schemeOf('hmac-header', undefined)
const object = schemeOf('hmac-header', { type: 'json-object' })
const form = schemeOf('form-hmac')

describe('a body of the type', () => {
  it.each<[type: string, binary: boolean, ...signed: [raw: boolean, object: boolean, form: boolean]]>([
    ['application/json', false, true, true, false],
    ['application/x-www-form-urlencoded', false, true, false, true],
    ['text/plain', false, true, false, false],
    ['application/xml', false, true, false, false],
    ['application/problem+xml', false, true, false, false],
    ['text/csv; charset=utf-8', false, true, false, false],
    ['application/vnd.api+json', false, true, false, false],
    ['application/pdf', true, false, false, false],
    ['application/octet-stream', true, false, false, false],
    ['image/png', true, false, false, false],
    ['image/*', true, false, false, false],
    ['*/*', true, false, false, false],
    ['multipart/form-data', true, false, false, false],
  ])('%s', (type, binary, ...signed) => {
    expect(isBinary(type)).toBe(binary)
    const reasons = [raw, object, form].map((scheme) => whyUnsigned(scheme, 'post', { media: [{ type }] }))
    const refused = `the scheme signs no body of type ${type}`
    expect(reasons).toEqual(signed.map((isSigned) => (isSigned ? undefined : refused)))
  })
})
