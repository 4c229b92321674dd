import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { operations } from '../../../generated/ppdai/operations.ts'
import { pem, placeCanaries, secret, token } from './canaries.ts'
import { program } from '../../program.ts'

// Failures of the command line, each in a process: all that it printed.

const sms = placeCanaries('ppdai', operations.smsAuthCodeLogin)
const body = JSON.stringify(sms)
const ppdai = ['ppdai', 'smsAuthCodeLogin', '--app-id', 'app', '--body', '-']
const awda = ['awda', 'registerUser', '--app-id', 'app', '--body', '-']

export interface Command {
  args: (server: string) => string[]
  input?: string
  env?: Record<string, string>
}

export const commands: readonly (readonly [string, Command])[] = [
  ['signs with half a key', { args: () => ['sign', ...ppdai], env: { LENDSPEC_KEY: pem.slice(0, 600) } }],
  [
    'signs a value of the wrong type',
    { args: () => ['sign', ...ppdai], input: JSON.stringify({ ...sms, Mobile: [sms['Mobile']] }) },
  ],
  ['signs half a body', { args: () => ['sign', ...awda], input: body.slice(0, -1) }],
  [
    'signs with a secret that ends in a space',
    { args: () => ['sign', ...awda], env: { LENDSPEC_SECRET: `${secret} ` } },
  ],
  [
    'calls a server that returns the request, with --verbose',
    { args: (server) => ['call', ...ppdai, '--server', server, '--verbose'] },
  ],
]

/** Everything a command printed, and how it ended. `server` refuses every call in the words of the call. */
export async function runCommand({ args, input = body, env }: Command) {
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    request.on('end', () => response.end(JSON.stringify({ ResultCode: -31337, ResultMessage: text })))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const credentials = { LENDSPEC_KEY: pem, LENDSPEC_SECRET: secret, LENDSPEC_ACCESS_TOKEN: token }
  try {
    return await new Promise<{ code: unknown; printed: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        [program, ...args(`http://127.0.0.1:${port}`)],
        { env: { ...process.env, ...credentials, ...env } },
        (error, stdout, stderr) => resolve({ code: error?.code ?? 0, printed: stdout + stderr }),
      )
      child.stdin?.end(input)
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
