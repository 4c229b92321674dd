import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { checkCredentials, findSecrets, readCaller, readSigner } from '../../../src/cli/credentials.ts'
import { readBody } from '../../../src/cli/input.ts'
import {
  asUsage,
  findApi,
  findOperation,
  print,
  readable,
  say,
  unknown,
  UsageError,
} from '../../../src/cli/io.ts'
import { untilInterrupted } from '../../../src/cli/mock.ts'
import { createCaller } from '../../../src/cli/partners.ts'
import { withTerminal } from '../../../src/cli/terminal.ts'
import { ConfigurationError } from '../../../src/core/errors.ts'
import { WriteError } from '../../../src/files/file-error.ts'
import { createApps } from '../../../src/mock/apps.ts'
import { profiles } from '../../../src/mock/profiles.ts'
import { openTerminal } from '../../in-process.ts'
import { appId, publicKey, secret } from '../../support.ts'

// Who calls: which credential comes from an option, the environment or the demonstration app. And what all commands share.

const { file, path } = openTerminal()
const { userInfoAdd, sendSmsAuthCode, exchangeAuthorizationCode } = profiles.ppdai.contract.operations
const { getLoan } = profiles.awda.contract.operations

/** What `work` returns, and what it says on either stream. */
async function at<T>(work: () => T | Promise<T>, env: Record<string, string> = {}) {
  const shown = { stdout: '', stderr: '' }
  const output = (name: keyof typeof shown) => ({ write: (text: string) => (shown[name] += text) })
  const terminal = {
    ...{ stdout: output('stdout'), stderr: output('stderr'), folder: path('') },
    ...{ interrupted: async () => {}, env },
  }
  const result = await withTerminal(terminal, async () => work())
  return { result, ...shown }
}

const token = file('token.txt', 'token-of-a-file\n')
const secretFile = file('secret.txt', 'secret-of-a-file\n')
const demo = 'no --app-id: calling as the demonstration app of .lendspec/'

describe('the caller', () => {
  it.each([
    [{}, {}, 'demo-token'],
    [{ accessTokenFile: token }, {}, 'token-of-a-file'],
    [{}, { LENDSPEC_ACCESS_TOKEN: 'token-of-the-environment' }, 'token-of-the-environment'],
    [{ accessTokenFile: token }, { LENDSPEC_ACCESS_TOKEN: 'another' }, 'token-of-a-file'],
  ])('of a call to this machine is the demonstration app, case %#', async (options, env, accessToken) => {
    const { result, stdout, stderr } = await at(() => readCaller('ppdai', userInfoAdd!, options, true), env)
    const privateKey = readFileSync(path('.lendspec/ppdai-private.pem'), 'utf8')
    expect(result).toEqual({ appId: 'demo', privateKey, accessToken })
    expect([stdout, stderr]).toEqual(['', `${demo}\n`])
  })

  it('has no token for an operation without one', async () => {
    const { result } = await at(() => readCaller('ppdai', sendSmsAuthCode!, {}, true))
    expect(Object.keys(result)).toEqual(['appId', 'privateKey'])
  })

  it.each([
    [{ secretFile }, {}, 'secret-of-a-file', ', with the secret you gave'],
    [
      {},
      { LENDSPEC_SECRET: 'secret-of-the-environment' },
      'secret-of-the-environment',
      ', with the secret you gave',
    ],
    [{}, { LENDSPEC_SECRET: '' }, undefined, ''],
  ])('may sign with another secret, case %#', async (options, env: Record<string, string>, given, more) => {
    const { result, stderr } = await at(() => readCaller('awda', getLoan!, options, true), env)
    const own = readFileSync(path('.lendspec/awda-secret.txt'), 'utf8').trim()
    expect(result).toEqual({ appId: 'DEMO', secret: given ?? own })
    expect(stderr).toBe(`${demo}${more}\n`)
  })

  it('with an app id is never the demonstration app', async () => {
    const { result, stderr } = await at(() => readCaller('awda', getLoan!, { appId: 'a', secretFile }, true))
    expect([result, stderr]).toEqual([{ appId: 'a', secret: 'secret-of-a-file' }, ''])
    await expect(at(() => readCaller('awda', getLoan!, { appId: 'a' }, true))).rejects.toThrow(
      'give --secret-file FILE, or set LENDSPEC_SECRET in the environment',
    )
  })

  it('of a call to another machine needs an app id', async () => {
    await expect(at(() => readCaller('awda', getLoan!, { secretFile }, false))).rejects.toThrow(
      'give --app-id ID',
    )
    await expect(at(() => readSigner('awda', { secretFile }))).rejects.toThrow('give --app-id ID')
  })

  it.each([
    ['ppdai', sendSmsAuthCode!, { key: 'x' }, ''],
    [
      'ppdai',
      exchangeAuthorizationCode!,
      { key: 'x' },
      '--key is not used: exchangeAuthorizationCode of ppdai needs none\n',
    ],
    [
      'ppdai',
      sendSmsAuthCode!,
      { secretFile: 'x' },
      '--secret-file is not used: sendSmsAuthCode of ppdai needs none\n',
    ],
    [
      'ppdai',
      sendSmsAuthCode!,
      { accessTokenFile: 'x' },
      '--access-token-file is not used: sendSmsAuthCode of ppdai needs none\n',
    ],
    ['ppdai', userInfoAdd!, { accessTokenFile: 'x' }, ''],
    ['awda', getLoan!, { secretFile: 'x' }, ''],
    ['awda', getLoan!, { key: 'x' }, '--key is not used: getLoan of awda needs none\n'],
  ] as const)(
    'of %s: the message says which option has no effect, case %#',
    async (api, operation, options, said) => {
      expect((await at(() => checkCredentials(api, operation, options))).stderr).toBe(said)
    },
  )

  it('of notifications is the first app with a secret', () => {
    const apps = createApps({
      ppdai: [{ appId, publicKey }],
      awda: [
        { appId, secret },
        { appId: 'second', secret },
      ],
    })
    const [[, first] = []] = apps.awda
    expect(findSecrets('awda', apps)).toEqual({ appId, secret: first?.secret })
    expect(findSecrets('ppdai', apps)).toBeUndefined()
    expect(findSecrets('awda', createApps({ awda: [] }))).toBeUndefined()
  })
})

describe('what all commands share', () => {
  it('is that results go to stdout and messages to stderr, and neither steers the terminal', async () => {
    const shown = await at(() => {
      print('a\u001b[31m\nb')
      say('c\u0007')
    })
    expect([shown.stdout, shown.stderr]).toEqual(['a\\u001b[31m\nb\n', 'c\\u0007\n'])
  })

  it('is what counts as wrong usage', async () => {
    const failing = (error: Error, place?: string) => asUsage(() => Promise.reject(error), place)
    const mistake = new ConfigurationError('a mistake')
    await expect(failing(mistake)).rejects.toEqual(new UsageError('a mistake'))
    await expect(failing(mistake, 'x.pem')).rejects.toEqual(new UsageError('x.pem: a mistake'))
    for (const error of [new WriteError('x'), new Error('x')])
      await expect(failing(error)).rejects.toBe(error)
    await expect(readable(() => Promise.reject(new Error('x')))).rejects.toEqual(new ConfigurationError('x'))
    for (const error of [new TypeError('x'), mistake])
      await expect(readable(() => Promise.reject(error))).rejects.toBe(error)
    expect(await readable(async () => 1)).toBe(1)
  })

  it.each([
    [() => findApi('awd'), 'there is no API "awd". Did you mean awda?'],
    [() => findOperation('awda', 'getLon'), 'awda has no operation "getLon". Did you mean getLoan?'],
    [() => findOperation('ppdai', 'getLoan'), 'getLoan is an operation of awda, not of ppdai'],
    [() => findOperation('awda', 'toString'), 'awda has no operation "toString". Known: registerUser, '],
    [
      () => Promise.reject(unknown('there is no', 'zz', ['awda', 'ppdai'])),
      'there is no "zz". Known: awda, ppdai',
    ],
    [() => createCaller('awda', { appId, secret })('getLon'), 'the client of awda has no getLon'],
  ])('is how an unknown name is reported, case %#', async (work, message) => {
    await expect(at<unknown>(work)).rejects.toThrow(message)
  })

  it('is that a file may end in a line break', async () => {
    expect(await readBody(file('body.json', '{"a":\n1}\r\n'))).toBe('{"a":\n1}')
    await expect(readBody(path('absent'))).rejects.toBeInstanceOf(UsageError)
  })

  it('is that a server is closed when it is interrupted', async () => {
    const close = vi.fn(async () => {})
    let interrupt = () => {}
    const interrupted = new Promise<void>((resolve) => (interrupt = resolve))
    const output = { write: () => {} }
    const terminal = { stdout: output, stderr: output, env: {}, folder: '', interrupted: () => interrupted }
    const done = withTerminal(terminal, () => untilInterrupted({ url: '', port: 0, close }))
    await Promise.resolve()
    expect(close).not.toHaveBeenCalled()
    interrupt()
    await done
    expect(close).toHaveBeenCalledTimes(1)
  })
})
