import { createHash, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createApps } from '../../src/mock/apps.ts'
import { createVerifier as createAwdaVerifier } from '../../generated/awda/verify.ts'
import { createVerifier as createPpdaiVerifier } from '../../generated/ppdai/verify.ts'
import * as awda from './awda-mistakes.ts'
import * as ppdai from './ppdai-mistakes.ts'
import { respelled } from './awda-respelled.ts'
import { awdaRequest, ppdaiRequest, seeAwda, seePpdai } from './seen.ts'
import { appId, privateKey, publicKey, secret, seconds } from '../support.ts'

// Follows what the doctor advises, word by word, until the verifier accepts the request. What an advice asks for is found
// by its words alone: an advice that no rule knows, or that leads nowhere, fails.

const apps = createApps({ ppdai: [{ appId, publicKey }], awda: [{ appId, secret }] })
const isAccepted = {
  awda: (operation: string, body: string) =>
    createAwdaVerifier(apps.awda).verify(awdaRequest(operation, body)).ok,
  ppdai: (sample: ppdai.Sample, headers: ppdai.Headers) =>
    createPpdaiVerifier(apps.ppdai).verify(ppdaiRequest(sample, headers)).ok,
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()

/** What one advice asks for, by its first words. */
function follow<Fix>(fixes: readonly (readonly [begins: RegExp, fix: Fix])[], advice: string): Fix {
  const [fix, ...others] = fixes.filter(([begins]) => begins.test(advice))
  if (!fix || others.length) throw new Error(`${fix ? 'several rules' : 'no rule'} for: ${advice}`)
  return fix[1]
}

interface Envelope {
  readonly body: string
  readonly timestamp: string
}

const read = (text: string): Envelope => ({
  body: /"body":([^]*)\}$/.exec(text)?.[1] ?? '""',
  timestamp: /"timestamp":(\d+)/.exec(text)?.[1] ?? '',
})
const sign = ({ body, timestamp }: Envelope): string => {
  const text = `appId:${appId}body:${body === '""' ? '' : body}timestamp:${timestamp}v:1.0`
  return `{"appId":"${appId}","timestamp":${timestamp},"v":"1.0","signature":"${md5(text + secret)}","body":${body}}`
}
const signAgain = (text: string) => sign(read(text))
const signNow = (text: string) => sign({ ...read(text), timestamp: String(seconds) })

const awdaFixes: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^Append the secret once, at the end,/, signAgain],
  [/^Sign name:value of every field except signature,/, signAgain],
  [/^Serialise the body once, and sign exactly the text that is sent/, signAgain],
  [/^Send exactly the JSON that was signed/, signAgain],
  [
    /^Keep ids of more than 15 digits as text or as 64-bit integers, and sign the text that is sent/,
    signAgain,
  ],
  [/^Sign (its digits alone|the (app id|names|body|text|characters)|all whitespace)/, signAgain],
  [/^(Remove the (line break|quotes) when the secret is read|Use the secret )/, signAgain],
  [/^(Keep the case|Sort them|Put a colon|Put each name|Pass that function the text itself)/, signAgain],
  [/^(Encode the text as UTF-8|Remove it before signing|Read the clock once)/, signAgain],
  [/^(Write the MD5 as exactly 32 upper-case|Print the bytes one by one|Use MD5)/, signAgain],
  [/^(Set the clock|Send the current time|Divide it by 1000)/, signNow],
  [/^Send the object without the brackets/, (text) => text.slice(1, -1)],
  [/^Serialise it once/, (text) => String(JSON.parse(text))],
  [
    /^(Put the parameters into the field body|Send the body as JSON)/,
    () => sign({ body: awda.samples.register.body, timestamp: String(seconds) }),
  ],
  [/^Spell the name exactly: signature/, (text) => text.replace('"sign"', '"signature"')],
]

describe('who follows the advice of the doctor is accepted by AWDA', () => {
  const followed = (operation: string, sent: string) => {
    let body = sent
    for (let round = 0; round < 4 && !isAccepted.awda(operation, body); round++) {
      const { also, ...first } = seeAwda(operation, body)
      for (const { advice } of [first, ...also]) body = follow(awdaFixes, advice)(body)
    }
    return body
  }

  it.each(awda.mistakes)('$id', ({ operation, body }) => {
    expect(isAccepted.awda(operation, body)).toBe(false)
    expect(isAccepted.awda(operation, followed(operation, body))).toBe(true)
  })

  it.each(respelled)('%s', (_, signed, sent) => {
    const body = sign({ body: signed, timestamp: String(seconds) }).replace(
      `"body":${signed}`,
      `"body":${sent}`,
    )
    expect(isAccepted.awda('registerUser', body)).toBe(false)
    expect(isAccepted.awda('registerUser', followed('registerUser', body))).toBe(true)
  })
})

const time = 'X-PPD-TIMESTAMP'
const timeSign = 'X-PPD-TIMESTAMP-SIGN'
const textSign = 'X-PPD-SIGN'
type Change = (headers: ppdai.Headers, about: string, right: string, key: KeyObject) => ppdai.Headers

const signHeader: Change = (headers, about, right, key) => ({
  ...headers,
  [about]: ppdai.rsa(about === timeSign ? appId + headers[time] : right, 'RSA-SHA1', key),
})
const signParameters: Change = (headers, _, right, key) => signHeader(headers, textSign, right, key)
const signTime: Change = (headers, _, right, key) => signHeader(headers, timeSign, right, key)
const signBothNow: Change = (headers, _, right, key) =>
  signTime({ ...headers, [time]: ppdai.time }, timeSign, right, key)

const ppdaiFixes: readonly (readonly [RegExp, Change])[] = [
  [/^Sign each top-level parameter as lower-cased name/, signParameters],
  [
    /^Sign (the text|all whitespace|every|numbers|the name|the values|the characters|true as 1)/,
    signParameters,
  ],
  [
    /^(Lower-case|Keep the case|Sort them|Compare the names|Join all|Put each|Write each value)/,
    signParameters,
  ],
  [/^Leave (the app id|it|the token|them|null|lists|out)/, signParameters],
  [/^(Write 16 upper-case|Count its seconds|Send what you sign|Encode the text as UTF-8)/, signHeader],
  [/^(Remove it before signing|Pass that function the text itself)/, signHeader],
  [/^(Send the signature as standard base64|Encode the bytes of the signature once|Remove them)/, signHeader],
  [/^(Send the signature unchanged|Reverse the bytes|Use SHA-1|Sign with RSA PKCS#1)/, signHeader],
  [/^(Sign with the private key whose|Send the whole signature, and sign with the key)/, signHeader],
  [/^(Sign app id \+ timestamp|Read the clock once)/, signTime],
  [
    /^(Divide it by 1000|Set the clock|Send the current time|Write the hour|Write yyyy|Send yyyy)/,
    signBothNow,
  ],
  [
    /^Put the signature of app id \+ timestamp into X-PPD-TIMESTAMP-SIGN/,
    (headers) => ({ ...headers, [timeSign]: headers[textSign] ?? '', [textSign]: headers[timeSign] ?? '' }),
  ],
]

describe('who follows the advice of the doctor is accepted by PPDAI', () => {
  it.each(ppdai.mistakes)('$id', ({ sample, headers: wrong }) => {
    let headers = { ...ppdai.rightHeaders(sample), ...wrong(sample.right) }
    // The verifier knows no operation but those of the contract.
    const isRight = () =>
      sample.types ? seePpdai(sample, headers).cause === 'none' : isAccepted.ppdai(sample, headers)
    expect(isRight()).toBe(false)
    for (let round = 0; round < 4 && !isRight(); round++) {
      const { also, ...first } = seePpdai(sample, headers)
      for (const { advice, about } of [first, ...also])
        headers = follow(ppdaiFixes, advice)(headers, about, sample.right, privateKey)
    }
    expect(isRight()).toBe(true)
  })
})
