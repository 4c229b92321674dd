import { execFileSync } from 'node:child_process'
import { createPublicKey, verify } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFolder, stop } from '../command.ts'
import { openTerminal } from '../in-process.ts'
import { allOperations } from '../support.ts'
import { find } from '../tools.ts'

const { folder, file: write, lendspec: spawned, startMock } = openFolder()
const { lendspec } = openTerminal()
/** Absolute: the commands of this process run elsewhere. */
const file = (name: string, text: string) => join(folder, write(name, text))

const vectors = JSON.parse(readFileSync(new URL('../vectors/ppdai.json', import.meta.url), 'utf8')) as {
  key: { pkcs1Pem: string; pkcs8Pem: string; publicSpkiPem: string }
}
const awda = JSON.parse(readFileSync(new URL('../vectors/awda.json', import.meta.url), 'utf8')) as {
  requests: { appId: string; timestamp: number; body: string; secret: string; signature: string }[]
}

describe('lendspec sign', () => {
  const body = file('sms.json', '{"Mobile":"15200000001","DeviceFP":"1234567890"}\n')
  const key = file('key.pem', vectors.key.pkcs1Pem)

  it('prints a PPDAI request that the public key verifies', async () => {
    const args = [
      'sign',
      'ppdai',
      'sendSmsAuthCode',
      '--app-id',
      'app',
      '--key',
      key,
      '--body',
      body,
      '--json',
    ]
    const { code, stdout } = await lendspec([...args, '--timestamp', '1490000000'])
    expect(code).toBe(0)
    const request = JSON.parse(stdout)
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://openapi.ppdai.com/auth/authservice/sendsmsauthcode',
      body: '{"Mobile":"15200000001","DeviceFP":"1234567890"}',
      canonical: { parameters: 'devicefp1234567890mobile15200000001', timestamp: 'app1490000000' },
      headers: { 'X-PPD-TIMESTAMP': '1490000000' },
    })
    const publicKey = createPublicKey(vectors.key.publicSpkiPem)
    for (const [name, header] of [
      ['parameters', 'X-PPD-SIGN'],
      ['timestamp', 'X-PPD-TIMESTAMP-SIGN'],
    ]) {
      const signature = Buffer.from(request.headers[header!], 'base64')
      expect(verify('sha1', Buffer.from(request.canonical[name!]), publicKey, signature)).toBe(true)
    }
  })

  it.skipIf(!find('openssl'))('prints a signature that openssl verifies', async () => {
    const args = [
      'sign',
      'ppdai',
      'sendSmsAuthCode',
      '--app-id',
      'app',
      '--key',
      key,
      '--body',
      '-',
      '--json',
    ]
    const { stdout } = await spawned(args, { input: '{"Mobile":"138","DeviceFP":"蚌埠"}' })
    const { canonical, headers } = JSON.parse(stdout)
    file('text', canonical.parameters)
    file('public.pem', vectors.key.publicSpkiPem)
    writeFileSync(join(folder, 'signature'), Buffer.from(headers['X-PPD-SIGN'], 'base64'))
    const openssl = ['dgst', '-sha1', '-verify', 'public.pem', '-signature', 'signature', 'text']
    expect(execFileSync('openssl', openssl, { cwd: folder }).toString()).toBe('Verified OK\n')
  })

  it("reproduces AWDA's worked example, the secret from the environment", async () => {
    const { appId, timestamp, secret, signature } = awda.requests[0]!
    const args = ['sign', 'awda', 'getLoan', '--app-id', appId, '--timestamp', String(timestamp), '--json']
    const bodyFile = file('loan.json', awda.requests[0]!.body)
    const result = await lendspec([...args, '--body', bodyFile], { LENDSPEC_SECRET: secret })
    const request = JSON.parse(result.stdout)
    expect(signature).toBe('B6F6E3F9ADF4D7558F54BC8B7D9869CC')
    expect(JSON.parse(request.body)).toMatchObject({ signature })
    expect(result.stdout + result.stderr).not.toContain(secret)
  })

  it.each([
    [['sign', 'ppdai', 'sendSmsAuthCode', '--app-id', 'a', '--body', body], 2, /give --key FILE/],
    [
      ['sign', 'ppdai', 'nothing', '--app-id', 'a'],
      2,
      /no operation "nothing"\. Known: exchangeAuthorizationCode/,
    ],
    [['sign', 'nobody', 'x', '--app-id', 'a'], 2, /no API "nobody"\. Known: awda, ppdai/],
    [
      ['sign', 'ppdai', 'sendSmsAuthCode', '--app-id', 'a', '--key', 'absent.pem', '--body', body],
      2,
      /absent.pem: cannot be read \(ENOENT\)/,
    ],
    [
      ['sign', 'ppdai', 'sendSmsAuthCode', '--app-id', 'a', '--key', body, '--body', body],
      2,
      /found JSON, perhaps a JWK/,
    ],
    [
      ['sign', 'ppdai', 'sendSmsAuthCode', '--app-id', 'a', '--key', key, '--body', key],
      2,
      /key.pem: the body is not JSON/,
    ],
    [['mock', '--port', '99999'], 2, /Give a number from 0 to 65535/],
    [['mock', '--config', key], 2, /key.pem must be a JSON object with lists of apps: "awda" and "ppdai"/],
    [
      [
        'call',
        'awda',
        'submitLoan',
        '--server',
        'staging',
        '--app-id',
        'a',
        '--secret-file',
        key,
        '--body',
        body,
      ],
      2,
      /submitLoan is unconfirmed/,
    ],
    [
      ['sign', 'ppdai', 'sendSmsAuthCode', '--app-id', 'a', '--key', key, '--body', body, '--server', 'x'],
      2,
      /--server takes a URL or one of production, legacy/,
    ],
    [['fly'], 2, /unknown command 'fly'/],
  ])('wrong usage or input ends with its code and says why, case %#', async (args, code, message) => {
    const result = await lendspec(args as string[])
    expect(result.stderr).toMatch(message)
    expect(result.code).toBe(code)
    expect(result.stderr).not.toMatch(/MII|BEGIN/)
    expect(result.stdout).toBe('')
  })
})

describe('lendspec operations', () => {
  it('lists grade and whether unconfirmed', async () => {
    const { stdout } = await lendspec(['operations', '--json'])
    const rows = JSON.parse(stdout) as {
      api: string
      id: string
      grade: string
      unconfirmed: boolean
      unknown?: string
    }[]
    expect(rows).toContainEqual(
      expect.objectContaining({
        api: 'ppdai',
        id: 'userInfoAdd',
        method: 'POST',
        grade: 'documented',
        unconfirmed: false,
      }),
    )
    const guessed = allOperations.filter(({ operation }) => operation.unconfirmed)
    expect(guessed.length).toBeGreaterThan(0)
    expect(rows.filter(({ unconfirmed }) => unconfirmed).map(({ id }) => id)).toEqual(
      guessed.map(({ id }) => id),
    )
    expect(rows.filter(({ unconfirmed }) => unconfirmed).map(({ unknown }) => unknown)).toEqual(
      guessed.map(({ operation }) => operation.source.unknown),
    )
    for (const { operation } of guessed) expect(operation.source.unknown, operation.id).toMatch(/\w{3}.*\.$/)
  })
})

describe('lendspec errors', () => {
  it('looks up a code that begins with a minus', async () => {
    const { stdout } = await lendspec(['errors', 'ppdai', '-100001202'])
    expect(stdout).toContain('ppdai -100001202 SmsTooSoon')
    expect(stdout).toContain('两次发送短信时间间隔不能低于一分钟')
    expect(stdout).toContain('errors.html#ppdai/-100001202')
  })

  it('names the nearest codes for one it does not know', async () => {
    const { code, stderr } = await lendspec(['errors', 'awda', '10000'])
    expect(code).toBe(2)
    expect(stderr).toContain('no such code: 10000. Nearest: 1000, ')
  })
})

describe('lendspec mock', () => {
  it('says where it listens, serves calls of the demonstration app, and stops on a signal', async () => {
    const { child, url } = await startMock(['--port', '0'])
    const call = await spawned(['call', 'awda', 'registerUser', '--server', `${url}/awda`, '--example'])
    expect([call.code, call.stdout]).toEqual([0, 'null\n'])
    const prefer = await spawned([
      'call',
      'ppdai',
      'sendSmsAuthCode',
      '--server',
      `${url}/ppdai`,
      '--example',
    ])
    expect(JSON.parse(prefer.stdout)).toMatchObject({ ResultCode: 0 })
    expect(await stop(child)).toBe(0)
  })

  it('serves with Prism too', async () => {
    const { child, url } = await startMock(['--port', '0', '--engine', 'prism'])
    const call = await spawned(['call', 'ppdai', 'userInfoAdd', '--server', `${url}/ppdai`, '--example'])
    expect(JSON.parse(call.stdout)).toMatchObject({ Result: 0 })
    await stop(child)
  })

  it('ends with a clear error when the port is in use', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { code, stderr } = await lendspec(['mock', '--port', String(port)])
    server.close()
    expect(code).toBe(1)
    expect(stderr).toContain(
      `Port ${port} is in use. Stop the program that uses it, or use another: --port ${port + 1}`,
    )
  })
})
