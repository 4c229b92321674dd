import { describe, expect, it } from 'vitest'
import { contract as awda } from '../../generated/awda/contract.ts'
import { contract as ppdai } from '../../generated/ppdai/contract.ts'
import { readAnswer } from '../../src/client/envelope.ts'
import { RejectedError } from '../../src/core/errors.ts'

const { sendSmsAuthCode, smsAuthCodeLogin, refreshAccessToken, getUserInfo } = ppdai.operations
const sent = '{"Mobile":"15200000001","Code":"836-211"}'

const read = (text: string, operation = sendSmsAuthCode!, status = 200) =>
  readAnswer(ppdai, operation, status, text, sent)
const thrown = (...call: Parameters<typeof read>): Promise<unknown> =>
  read(...call).then(
    (answer) => ({ answer }),
    (error: unknown) => error,
  )
const unknown = {
  code: 'OUTCOME_UNKNOWN',
  message: expect.stringContaining('(HTTP 200) is not the envelope'),
}

describe('a success', () => {
  it.each([
    ['{"ResultCode":0}', sendSmsAuthCode],
    ['{"ResultCode":"0"}', sendSmsAuthCode],
    [' [ {"ResultCode":0,"ResultMessage":null} ]', sendSmsAuthCode],
    // Of two names for a code the first that holds one counts.
    ['{"ResultCode":null,"ReturnCode":0}', smsAuthCodeLogin],
    ['{"ResultCode":"","ReturnCode":0}', smsAuthCodeLogin],
    ['{"ResultCode":0,"ReturnCode":1}', smsAuthCodeLogin],
    ['{"AccessToken":"a"}', refreshAccessToken],
    ['{"AccessToken":"a","ErrMsg":null}', refreshAccessToken],
    ['{"AccessToken":"a","ErrMsg":""}', refreshAccessToken],
    // Nobody knows the sign of a success: all that is neither a rejection nor a limit is one.
    ['{}', getUserInfo],
    ['{"message":"words"}', getUserInfo],
  ])('is %s', async (text, operation) => {
    const answer: unknown = JSON.parse(text)
    expect(await read(text, operation)).toEqual(Array.isArray(answer) ? answer[0] : answer)
  })

  it.each([200, 299])('has a status of 2xx: %d', async (status) => {
    expect(await read('{"ResultCode":0}', sendSmsAuthCode, status)).toEqual({ ResultCode: 0 })
  })

  it.each([199, 300, 404, 500])('has no other status: %d', async (status) => {
    expect(await thrown('{"ResultCode":0}', sendSmsAuthCode, status)).not.toHaveProperty('answer')
    expect(await thrown('{"AccessToken":"a"}', refreshAccessToken, status)).not.toHaveProperty('answer')
  })
})

describe('a refusal', () => {
  it.each([
    ['{"ResultCode":-1,"ResultMessage":"words"}', -1, 'words', 'later'],
    ['{"ResultCode":"-1"}', '-1', '', 'later'],
    ['{"ResultCode":-31337,"ResultMessage":null}', -31337, '', 'never'],
    ['{"ResultCode":-100006399}', -100006399, '', 'never'],
    ['{"ResultCode":"GTW-NEW.1:x_2"}', 'GTW-NEW.1:x_2', '', 'never'],
    [`{"ResultCode":"${'x'.repeat(64)}"}`, 'x'.repeat(64), '', 'never'],
    [
      '{"Code":"GTW-BRQ-INVALIDTIMESTAMP","Message":"words"}',
      'GTW-BRQ-INVALIDTIMESTAMP',
      'words',
      'same-request',
    ],
    // The gateway's own refusal comes first, with anything beside it.
    ['{"ResultCode":0,"Code":"GTW-BRQ-ARREARAGE"}', 'GTW-BRQ-ARREARAGE', '', 'never'],
  ])('is %s', async (text, partnerCode, partnerMessage, retry) => {
    for (const status of [200, 400, 500]) {
      const error = await thrown(text, sendSmsAuthCode, status)
      expect(error).toBeInstanceOf(RejectedError)
      expect(error).toMatchObject({ partnerCode, partnerMessage, retry, status })
    }
  })

  it('of the OAuth server has words only', async () => {
    const error = await thrown('{"ErrMsg":"words","AccessToken":"a"}', refreshAccessToken)
    expect(error).toMatchObject({ partnerCode: 'ErrMsg', partnerMessage: 'words' })
  })

  it.each(['two words', `${'x'.repeat(65)}`, 'words\n', '{}', 'words about 15200000001'])(
    'has no code that is a sentence: %j',
    async (code) => {
      expect(await thrown(JSON.stringify({ ResultCode: code }))).toMatchObject(unknown)
    },
  )
})

describe('a code that nobody listed', () => {
  it.each([
    '15200000001',
    'E-15200000001',
    '836-211',
    15200000001,
    // As long as a phone or an identity number, whether it was sent or not.
    -15299998888,
    '15299998888',
    -1520000000,
    8123456789,
    'E-3171010101900001',
    'NIK_31710101',
    // Base64 of what was sent.
    'MTUyMDAwMDAwMDE',
    1e21,
  ])('is hidden, and a rejection all the same: %j', async (code) => {
    const error = await thrown(JSON.stringify({ ResultCode: code }))
    expect(error).toBeInstanceOf(RejectedError)
    expect(error).toMatchObject({ partnerCode: '<hidden>', retry: 'never' })
  })
})

describe('a response that is neither', () => {
  it.each([
    '',
    'null',
    '0',
    '"0"',
    'true',
    '[]',
    '[[{"ResultCode":0}]]',
    '[null]',
    '[{"ResultCode":0},{"ResultCode":0}]',
    '{}',
    '{"ResultCode":null}',
    '{"ResultCode":""}',
    '{"ResultCode":true}',
    '{"ResultCode":{}}',
    '{"ResultCode":[0]}',
    '{"resultcode":0}',
    '{"ResultCode":0',
    '<r><ResultCode>0</ResultCode></r>',
    `{"ResultCode":0,"x":${'['.repeat(64)}${']'.repeat(64)}}`,
  ])('leaves open what became of the call: %s', async (text) => {
    expect(await thrown(text)).toMatchObject(unknown)
  })

  it('may be 64 deep, braces inside texts not counted', async () => {
    const text = `{"ResultCode":0,"x":${'['.repeat(63)}"${'[{'.repeat(99)}\\"["${']'.repeat(63)}}`
    expect(await read(text)).toMatchObject({ ResultCode: 0 })
  })

  it('holds the code of another API', async () => {
    const read = () => readAnswer(awda, awda.operations['getLoan']!, 200, '{"ResultCode":0}', '')
    await expect(read()).rejects.toMatchObject({ code: 'CONTRACT' })
  })
})
