import { execFile, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { callOperation } from '../../src/cli/call.ts'
import { signRequest } from '../../src/cli/sign.ts'
import { runTests } from '../../src/cli/test.ts'
import { verifyRequest } from '../../src/cli/verify.ts'
import { checkSecret, readText } from '../../src/files/files.ts'
import { loadApps } from '../../src/mock/apps.ts'
import { ensureDemoApp } from '../../src/mock/demo.ts'
import { updatePackage } from '../../src/package/package.ts'
import { encode } from '../encode.ts'
import { program } from '../program.ts'
import { rsaPair } from '../keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'lendspec-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const write = (content: string | Uint8Array, name = `file-${count++}`) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const key = String(rsaPair(1024).privateKey.export({ format: 'pem', type: 'pkcs8' }))
const keyFile = write(key)
const secretFile = write('a-secret-of-nobody\n')
const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  const keep = (text: string | Uint8Array) => printed.push(String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  vi.spyOn(process.stderr, 'write').mockImplementation(keep)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  process.exitCode = 0
})

const sms = { appId: 'a', timestamp: '1700000000', key: keyFile }
const call = { appId: 'a', server: 'http://127.0.0.1:1/awda', secretFile }
const request = { url: 'http://127.0.0.1/awda/openapi/queryLoan', body: '{"name":"{}"}' }
const apps = (file: string) => JSON.stringify({ awda: [{ appId: 'a', secretFile: file }] })

/** Who reads a file: what is in it, with a place for a text, and the command. */
const readers: Record<string, [content: string, read: (file: string) => Promise<unknown>]> = {
  'sign --body': [
    '{"Mobile":"15200000001","DeviceFP":"{}"}',
    (body) => signRequest('ppdai', 'sendSmsAuthCode', { ...sms, body }),
  ],
  'sign --key': [`# {}\n${key}`, (file) => signRequest('ppdai', 'sendSmsAuthCode', { ...sms, key: file })],
  'sign --secret-file': ['{}', (file) => signRequest('awda', 'getLoan', { appId: 'a', secretFile: file })],
  'sign --access-token-file': [
    '{}',
    (accessTokenFile) => signRequest('ppdai', 'userInfoAdd', { ...sms, accessTokenFile }),
  ],
  'call --body': ['{"name":"{}"}', (body) => callOperation('awda', 'registerUser', { ...call, body })],
  'call --secret-file': [
    '{}',
    (file) => callOperation('awda', 'registerUser', { ...call, secretFile: file, body: write('{}') }),
  ],
  'verify --request': [
    JSON.stringify(request),
    (file) => verifyRequest('awda', { request: file, config: write(apps(secretFile)) }),
  ],
  'verify --config': [
    JSON.stringify({ awda: [{ appId: '{}', secretFile }] }),
    (config) => verifyRequest('awda', { config, request: write(JSON.stringify(request)) }),
  ],
  'a config of apps': [JSON.stringify({ awda: [{ appId: '{}', secretFile }] }), (file) => loadApps(file)],
  'the secretFile of apps': ['{}', (file) => loadApps(write(apps(file)))],
  'the publicKeyFile of apps': [
    `{}\n${key}`,
    (publicKeyFile) => loadApps(write(JSON.stringify({ ppdai: [{ appId: 'a', publicKeyFile }] }))),
  ],
  'test --config': [
    JSON.stringify({ appId: '{}', secretFile }),
    (config) => runTests('awda', { server: 'http://127.0.0.1:1', config, plan: true }),
  ],
  'the secretFile of test': [
    '{}',
    (file) =>
      runTests('awda', {
        server: 'http://127.0.0.1:1',
        config: write(JSON.stringify({ appId: 'a', secretFile: file })),
        plan: true,
      }),
  ],
  'a file of a client package': [
    '{"name":"{}"}',
    async (file) => {
      const out = mkdtempSync(join(folder, 'package-'))
      copyFileSync(file, join(out, 'package.json'))
      return updatePackage({ api: 'awda', out }).catch((error: Error) => {
        throw Object.assign(error, { message: error.message.replace(join(out, 'package.json'), file) })
      })
    },
  ],
}

const chinese = '客户张三'
/** What a file may be in instead of UTF-8, and what is said of it. */
const encodings: Record<string, [text: string, encode: (text: string) => Uint8Array, found: string]> = {
  GBK: [chinese, (text) => encode('gbk', text), 'it looks like GBK'],
  'UTF-16LE with a mark': [chinese, (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'looks like UTF-16LE'],
  'UTF-16LE': ['secret', (text) => Buffer.from(text, 'utf16le'), 'looks like UTF-16LE'],
  'UTF-16BE with a mark': [
    chinese,
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'looks like UTF-16BE',
  ],
  'UTF-16BE': ['secret', (text) => Buffer.from(text, 'utf16le').swap16(), 'looks like UTF-16BE'],
  'UTF-8 cut within a character': [
    chinese,
    (text) =>
      Buffer.from(text.replace(chinese, '客户张A'), 'utf8').map((byte, at, all) =>
        all[at + 1] === 0x41 && byte > 0x7f ? 0x20 : byte,
      ),
    'begins no character',
  ],
  'a NUL': ['client\0A', (text) => Buffer.from(text), 'is not text: there is a NUL at byte offset'],
}

describe.each(Object.entries(readers))('%s', (_, [content, read]) => {
  it.each(Object.entries(encodings))('refuses %s, and says so', async (_, [text, encode, found]) => {
    const file = write(encode(content.replace('{}', text)))
    const error: Error = await read(file).then(
      () => new Error('accepted'),
      (reason: Error) => reason,
    )
    expect(error.message).toMatch(new RegExp(`^${file} .*${found}`))
    expect(error.message).not.toContain(text)
    expect(printed.join('')).not.toContain(text)
  })
})

const names = [
  '张三',
  '李彧',
  '欧阳娜娜',
  '蚌埠',
  '朱镕基',
  '王小明',
  '北京市朝阳区建国路88号',
  '中国银行',
  '阿卜杜拉',
]
describe('the charset', () => {
  it.each([
    ...names.map((text) => ['GBK', 'gbk', text]),
    ['GB18030', 'gb18030', '㐀张'],
    ...['陳大文', '臺北市信義區', '林志玲', '香港特別行政區'].map((text) => ['Big5', 'big5', text]),
    ...['ヤマダ', '山田たろう', 'お客様'].map((text) => ['Shift_JIS', 'shift_jis', text]),
    ...['José', 'Müller', 'Ærø é', 'Åsa Löf', '5 £'].map((text) => ['ISO-8859-1', 'windows-1252', text]),
  ] as [string, string, string][])('is named: %s (%s) of %s', async (name, label, text) => {
    const file = write(encode(label, `{"Name":"${text}","Mobile":"15200000001"}`))
    await expect(readText(file, 'a body')).rejects.toThrow(
      `${file} is not UTF-8; it looks like ${name}. Save it as UTF-8.`,
    )
  })

  it.each([
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'looks like gzip. Decompress it'],
    [
      'DER',
      rsaPair(1024, 1).privateKey.export({ format: 'der', type: 'pkcs8' }),
      'looks like DER, a binary form of keys. Convert it to PEM',
    ],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'looks like UTF-32LE'],
    [
      'random bytes',
      Buffer.from([0x41, 0xff, 0xff, 0xfe, 0x41]),
      'is not UTF-8: byte offset 1 begins no character',
    ],
    ['an overlong form', Buffer.from([0x41, 0x42, 0xe0, 0x80, 0xaf]), 'byte offset 2'],
    ['half a surrogate pair', Buffer.from([0x41, 0xed, 0xa0, 0x80, 0x41]), 'byte offset 1'],
    ['U+FFFD that was meant, then a wrong byte', Buffer.from([0xef, 0xbf, 0xbd, 0xff]), 'byte offset 3'],
    ['a character cut at the end', Buffer.from('张三').subarray(0, 5), 'byte offset 3'],
  ])('or what else it is: %s', async (_, bytes, found) => {
    await expect(readText(write(bytes), 'a body')).rejects.toThrow(found)
  })

  it.each(['\ufeff{"a":"张三"}', '\ufeff\ufeff{"a":"张三"}', '{"a":"张三"}'])(
    'is UTF-8, with a byte order mark or without: %j',
    async (text) => {
      expect(await readText(write(text), 'a body')).toBe('{"a":"张三"}')
    },
  )

  it('signs the same body with a byte order mark and without', async () => {
    const outputs = []
    for (const mark of ['', '\ufeff']) {
      printed.length = 0
      const body = write(`${mark}{"Mobile":"15200000001","DeviceFP":"张三"}`)
      await signRequest('ppdai', 'sendSmsAuthCode', { ...sms, body })
      outputs.push(printed.join(''))
    }
    expect(outputs[0]).toContain('devicefp张三mobile15200000001')
    expect(outputs[1]).toBe(outputs[0])
  })
})

describe('a size', () => {
  it.each([
    ['a key, secret or token', 64 * 1024, '64 kB'],
    ['a config', 1024 * 1024, '1 MB'],
    ['a body', 64 * 1024 * 1024, '64 MB'],
  ] as const)('of %s is limited to %d bytes', async (content, size, text) => {
    const file = write('x')
    truncateSync(file, size + 1)
    await expect(readText(file, content)).rejects.toThrow(
      `${file} is larger than ${text}, the limit for ${content}.`,
    )
    await expect(readText('/dev/zero', content)).rejects.toThrow(`/dev/zero is larger than ${text}`)
    if (size < 2 ** 21) expect(await readText(write('x'.repeat(size)), content)).toHaveLength(size)
  })

  it('takes a photograph of 16 million characters', async () => {
    const body = `{"image":"${'x'.repeat(16 * 1024 * 1024)}"}`
    expect(await readText(write(body), 'a body')).toHaveLength(body.length)
  })

  it('ends an endless standard input', async () => {
    const pull = (stream: Readable) => void stream.push(Buffer.alloc(65_536, 'x'))
    const endless = new Readable({
      read() {
        pull(this)
      },
    })
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(endless as never)
    const signed = signRequest('ppdai', 'sendSmsAuthCode', { ...sms, key: '/dev/stdin' })
    await expect(signed).rejects.toThrow('standard input is larger than 64 kB')
    expect(endless.destroyed).toBe(true)
  })
})

describe('a path that is not a file', () => {
  it.each([
    ['a folder', () => folder, 'is a folder: name a file'],
    ['nothing', () => join(folder, 'absent'), 'cannot be read (ENOENT)'],
    ['a file as a folder', () => join(keyFile, 'x'), 'cannot be read (ENOTDIR)'],
  ])('is named: %s', async (_, file, found) => {
    await expect(readText(file(), 'a body')).rejects.toThrow(found)
  })

  it.each([
    ['JSON', '{"nik":"3171010101900001"}'],
    ['JSON behind spaces', ' [3171010101900001]'],
    ['PEM', '-----BEGIN PRIVATE KEY-----\n3171010101900001\n-----END PRIVATE KEY-----'],
    ['bare base64', `MIIE${'3171010101900001'.repeat(100)}==`],
    ['bare base64, with slashes', `MIIE${'317101010190000/'.repeat(100)}==`],
  ])('is not shown when it is the text itself: %s', async (_, text) => {
    const error: unknown = await readText(text, 'a body').catch((one: unknown) => one)
    expect(String(error)).toMatch(/A file name is needed here, not the text of the file\. Save/)
    expect(String(error)).not.toContain('31710101')
  })

  it('may be a socket, which cannot be read', async () => {
    const server = createServer().listen(join(folder, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    await expect(readText(join(folder, 'socket'), 'a body')).rejects.toThrow('cannot be read (ENXIO)')
    server.close()
  })

  it('may be empty', async () => {
    expect(await readText('/dev/null', 'a body')).toBe('')
    await expect(signRequest('ppdai', 'sendSmsAuthCode', { ...sms, key: '/dev/null' })).rejects.toThrow(
      'an empty text',
    )
  })
})

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  const pipe = () => {
    const name = join(folder, `pipe-${count++}`)
    execFileSync('mkfifo', [name])
    return name
  }
  /** Time goes by, in steps that leave the reader its turn. */
  const settle = async <T>(work: Promise<T>): Promise<T> => {
    let isSettled = false
    const settled = work.finally(() => (isSettled = true))
    settled.catch(() => {})
    while (!isSettled) {
      await vi.advanceTimersByTimeAsync(1000)
      await new Promise((resolve) => setImmediate(resolve))
    }
    return settled
  }

  it('gives what is written to it, in pieces and late', async () => {
    const name = pipe()
    const writer = spawn('sh', ['-c', `sleep 0.1; (printf sec; sleep 0.1; printf ret) > ${name}`])
    expect(await readText(name, 'a key, secret or token')).toBe('secret')
    writer.kill()
  })

  it('is not waited for where nobody writes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    await expect(settle(readText(pipe(), 'a body'))).rejects.toThrow(
      'is a pipe, and nothing was written to it for 5 seconds',
    )
  })

  it('is not waited for where the writer is silent', async () => {
    const name = pipe()
    const writer = spawn('sh', ['-c', `exec 3> ${name}; exec sleep 60`])
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    await expect(settle(readText(name, 'a body'))).rejects.toThrow(
      /nothing was written to it for \d+ seconds/,
    )
    writer.kill()
  })

  it('is limited in size', async () => {
    const name = pipe()
    const writer = spawn('sh', ['-c', `cat /dev/zero > ${name}`])
    await expect(readText(name, 'a key, secret or token')).rejects.toThrow('is larger than 64 kB')
    writer.kill()
  })
})

describe('a secret', () => {
  it.each([
    ['a zero-width space', 'sec\u200bret', 'an invisible character at position 4'],
    ['a byte order mark within', 'secret\ufeff', 'an invisible character at position 7'],
    ['a no-break space', 'sec\u00a0ret', 'an invisible character at position 4'],
    ['a mark of direction', '\u202asecret', 'an invisible character at position 1'],
    ['a filler of Hangul', 'sec\u3164ret', 'an invisible character at position 4'],
    ['a variation selector', 'secret\ufe0f', 'an invisible character at position 7'],
    ['a tab', 'sec\tret', 'an invisible character'],
    ['U+FFFD', 'sec\ufffdret', 'has lost the character at position 4'],
  ])('with %s is refused, from a file and from the environment', async (_, secret, found) => {
    const file = write(secret)
    const sign = (options: object) => signRequest('awda', 'getLoan', { appId: 'a', ...options })
    await expect(sign({ secretFile: file })).rejects.toThrow(`${file} `)
    await expect(sign({ secretFile: file })).rejects.toThrow(found)
    vi.stubEnv('LENDSPEC_SECRET', secret)
    await expect(sign({})).rejects.toThrow(/^LENDSPEC_SECRET /)
    await expect(sign({})).rejects.toThrow(found)
    vi.unstubAllEnvs()
    await expect(loadApps(write(apps(file)))).rejects.toThrow(found)
  })

  it.each(['secret', 'se cret', '"secret"', "'", '密钥', 'a"b'])('is accepted unchanged: %s', (secret) => {
    expect(checkSecret(secret, 'file')).toBe(secret)
  })

  it.each([
    ['is in quotes', '"a-secret"\n'],
    ['has several lines', 'a-secret\nother\n'],
  ])('that %s is signed so, which is said', async (found, secret) => {
    await signRequest('awda', 'getLoan', { appId: 'a', secretFile: write(secret) })
    expect(printed.join('')).toContain(`${found}: all of it is the secret`)
    expect(printed.join('')).not.toContain('a-secret')
  })
})

describe('the demonstration app', () => {
  it('is read as any other', async () => {
    const { configFile } = await ensureDemoApp(join(folder, 'demo'))
    writeFileSync(join(folder, 'demo', 'awda-secret.txt'), encode('gbk', '密钥'))
    await expect(loadApps(configFile)).rejects.toThrow('it looks like GBK')
  })
})

describe.concurrent('standard input', () => {
  const run = (args: string[], input: Uint8Array) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const command = [program, 'sign', 'ppdai', 'sendSmsAuthCode', '--app-id', 'a', ...args]
      const child = execFile(process.execPath, command, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      )
      child.stdin?.end(input)
    })
  const text = '{"Mobile":"15200000001","DeviceFP":"张三"}'

  it.for(['-', '/dev/stdin'])('is refused in GBK: %s', async (body, { expect }) => {
    const { code, stdout, stderr } = await run(['--key', keyFile, '--body', body], encode('gbk', text))
    expect(stderr).toBe(
      'lendspec: standard input is not UTF-8; it looks like GBK. Save it as UTF-8.\nHelp: lendspec sign --help\n',
    )
    expect([code, stdout]).toEqual([2, ''])
  })

  it('gives the key, or the body, and not both', async ({ expect }) => {
    const [one, both] = await Promise.all([
      run(['--key', '-', '--body', write(text)], Buffer.from(key)),
      run(['--key', '-', '--body', '-'], Buffer.from(text)),
    ])
    expect(one).toMatchObject({ code: 0, stderr: '' })
    expect(both.stderr).toContain('standard input was read already: name a file for one of the two')
  })
})
