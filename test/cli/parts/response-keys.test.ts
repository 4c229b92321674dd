import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { clients } from '../../../generated/clients.ts'
import { schemes } from '../../../generated/index.ts'
import { findResponseCheck, findResponseOptions } from '../../../src/cli/response-keys.ts'
import { withTerminal } from '../../../src/cli/terminal.ts'
import { spellOut } from '../../../src/signing/long-form.ts'
import { openTerminal } from '../../in-process.ts'

// Which keys verify the responses of a partner that signs them. Neither built-in partner does, so one is changed meanwhile.

const { file, path } = openTerminal()
const terminal = (env: Record<string, string>) => ({
  ...{ stdout: process.stdout, stderr: process.stderr, folder: path(''), interrupted: async () => {}, env },
})
const ask = (given: string[] | undefined, env = {}, caller = {}, local = false) =>
  withTerminal(terminal(env), () =>
    findResponseOptions('awda', given === undefined ? {} : { responseKey: given }, caller, local),
  )

const { awda } = schemes
const { checkResponses } = clients.awda
const change = (credentials: object, algorithm: string) => {
  const { response } = spellOut(
    {
      credentials: { appId: 'id', secret: 'secret' },
      strings: { message: '{appId}' },
      signatures: { request: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'secret' } },
      send: { headers: { 'X-Sign': '{signature.request}' } },
      response: {
        credentials,
        strings: { message: '{body}' },
        signatures: { response: { of: 'message', algorithm, encoding: 'base64', key: 'privateKey' } },
        send: { headers: { 'X-Sign': '{signature.response}' } },
      },
    },
    'own',
  )
  Object.assign(schemes, { awda: { ...awda, response } })
}
afterAll(() => {
  Object.assign(schemes, { awda })
  Object.assign(clients.awda, { checkResponses })
})
const key = file('key.pem', '  a key\n')
const other = file('other=.pem', 'another key\n')

describe('a partner that signs no responses', () => {
  it('refuses a key', async () => {
    expect(await ask(undefined, { LENDSPEC_RESPONSE_KEY: 'a' })).toEqual({})
    await expect(ask([key])).rejects.toThrow('--response-key: awda signs no responses. Remove the option')
  })
})

describe('a partner that signs with one key', () => {
  beforeAll(() => change({ privateKey: 'private-key', other: 'id' }, 'rsa-sha256'))
  const ids = { LENDSPEC_OTHER: 'of-the-environment' }

  it.each([
    ['an option', [key], ids, {}, { other: 'of-the-environment', publicKey: ['a key'] }],
    ['several', [key, other], ids, {}, { other: 'of-the-environment', publicKey: ['a key', 'another key'] }],
    ['the id of the caller', [key], ids, { other: 'own' }, { other: 'own', publicKey: ['a key'] }],
    [
      'the environment',
      undefined,
      { ...ids, LENDSPEC_RESPONSE_KEY: ' text ' },
      {},
      { other: 'of-the-environment', publicKey: ['text'] },
    ],
    [
      'an option before the environment',
      [key],
      { ...ids, LENDSPEC_RESPONSE_KEY: 'text' },
      {},
      { other: 'of-the-environment', publicKey: ['a key'] },
    ],
  ])('gets it from %s', async (_, given, env, caller, response) => {
    expect(await ask(given, env, caller)).toEqual({ response })
  })

  it.each([
    [undefined, {}],
    [undefined, { LENDSPEC_RESPONSE_KEY: '' }],
  ])('needs one: %j %j', async (given, env) => {
    await expect(ask(given, env)).rejects.toThrow(
      'give --response-key FILE, or set LENDSPEC_RESPONSE_KEY in the environment: awda signs its responses',
    )
  })

  it('needs the id, and a file that can be read', async () => {
    await expect(ask([key])).rejects.toThrow('set LENDSPEC_OTHER in the environment')
    await expect(ask([path('absent')], ids)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(`${path('absent')}: cannot be read`),
    })
  })

  it('has the keys of the mock on this machine', async () => {
    mkdirSync(path('.lendspec'))
    for (const half of ['private', 'public'])
      file(`.lendspec/awda-response-${half}.pem`, `${half} of the mock`)
    const response = { other: 'demo-other', publicKey: 'public of the mock' }
    expect(await ask(undefined, {}, {}, true)).toEqual({ response })
    expect(await ask([key], ids, {}, true)).toMatchObject({ response: { publicKey: ['a key'] } })
  })

  it('is verified by its client, which an older generated/ does not have', async () => {
    const check = async () => {}
    const create = vi.fn(() => check)
    const find = (given: object) =>
      withTerminal(terminal(ids), () => findResponseCheck('awda', given, {}, false))
    await expect(find({ responseKey: [key] })).rejects.toThrow(
      'An older version made generated/. Run `npx --no-install lendspec generate`',
    )
    Object.assign(clients.awda, { checkResponses: create })
    expect(await find({ responseKey: [key] })).toBe(check)
    expect(create).toHaveBeenCalledWith({ other: 'of-the-environment', publicKey: ['a key'] })
  })
})

describe('a partner whose responses name their key', () => {
  beforeAll(() => change({ privateKey: 'private-key', serial: 'key-id' }, 'rsa-sha256'))

  it.each([
    [[`S1=${key}`], {}, { S1: 'a key' }],
    [[`S1=${key}`, `S2=${other}`], {}, { S1: 'a key', S2: 'another key' }],
    [undefined, { LENDSPEC_RESPONSE_KEY: 'S1=a=\nkey\n' }, { S1: 'a=\nkey' }],
  ])('gets keys by id, case %#', async (given, env, publicKeys) => {
    expect(await ask(given, env)).toEqual({ response: { publicKeys } })
  })

  const form = 'ID=FILE (the id of a key, and its file)'
  it.each([
    [[key.replace('=', '')], {}, `--response-key must be ${form}`],
    [['=a'], {}, `--response-key must be ${form}`],
    [['S1='], {}, `--response-key must be ${form}`],
    [undefined, { LENDSPEC_RESPONSE_KEY: 'S1' }, `LENDSPEC_RESPONSE_KEY must be ${form}`],
    [
      undefined,
      {},
      `give --response-key ${form}, or set LENDSPEC_RESPONSE_KEY in the environment: awda signs`,
    ],
  ])('says in which form, case %#', async (given, env, message) => {
    await expect(ask(given, env)).rejects.toThrow(message)
  })
})

describe('the responses of no partner', () => {
  it('are verified by nothing', async () => {
    Object.assign(schemes, { awda })
    expect(await withTerminal(terminal({}), () => findResponseCheck('awda', {}, {}, true))).toBeUndefined()
  })
})
