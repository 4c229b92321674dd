import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { around, respelled } from './awda-respelled.ts'
import { samples } from './ppdai-mistakes.ts'
import { seeAwda, seePpdai } from './seen.ts'
import { appId, secret, seconds } from '../support.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()

/** An envelope with one body signed and another sent. */
function envelope(signed: string, sent: string) {
  const signature = md5(`appId:${appId}body:${signed}timestamp:${seconds}v:1.0${secret}`)
  return `{"appId":"${appId}","timestamp":${seconds},"v":"1.0","signature":"${signature}","body":${sent}}`
}

const both = respelled.flatMap(([what, one, other]) => [
  [what, one, other] as const,
  [`${what}, in reverse`, other, one] as const,
])

describe('the doctor names what changed in an AWDA body between signing and sending', () => {
  it.each(both)('%s', (_, signed, sent) => {
    const { cause, certainty, skipped } = seeAwda('registerUser', envelope(signed, sent))
    expect([certainty, skipped]).toEqual(['certain', undefined])
    expect(cause).toMatch(/^(body-(respelled|types|fields)|number-rounded|values-(decoded|encoded))$/)
  })

  it.each(around)('%s around it', (_, before, after) => {
    const sent = '{"mobile":"8","name":"S"}'
    const { cause, certainty } = seeAwda('registerUser', envelope(before + sent + after, sent))
    expect([cause, certainty]).toEqual(['body-respelled', 'certain'])
  })

  it('in more than 90 cases', () => {
    expect(both.length).toBeGreaterThan(90)
  })
})

describe('the doctor says that characters were lost on the way', () => {
  const narrow = (body: string) => Buffer.from(Array.from(body, (unit) => unit.charCodeAt(0) & 0xff))

  it.each([
    ['as UTF-8', 'utf8'],
    ['as ISO-8859-1', 'latin1'],
  ] as const)('when PPDAI gets a body of DataOutputStream.writeBytes, read %s', (_, charset) => {
    const { user } = samples
    const body = narrow(user.body).toString(charset)
    const found = seePpdai({ ...user, body }, {})
    expect([found.cause, found.certainty]).toEqual(['narrowed-bytes', 'likely'])
  })

  it('when AWDA gets one', () => {
    const body = '{"name":"孙某"}'
    const found = seeAwda('registerUser', envelope(body, narrow(body).toString('utf8')))
    expect([found.cause, found.certainty]).toEqual(['narrowed-bytes', 'likely'])
  })
})
