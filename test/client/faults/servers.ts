import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { vi } from 'vitest'

export interface Running {
  port: number
  close(): void
}

type Listening = { listen(port: number, host: string, then: () => void): unknown; address(): unknown }

async function listen(server: Listening): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A server on this machine; with `secure`, one whose certificate nobody signed. */
export async function startServer(handle: RequestListener, { secure = false } = {}): Promise<Running> {
  const server = secure ? createSecureServer(selfSigned(), handle) : createServer(handle)
  const port = await listen(server)
  return {
    port,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A server without HTTP: it writes what `answer` writes, once a request has begun. */
export async function startSocketServer(answer: (socket: Socket) => void): Promise<Running> {
  const sockets = new Set<Socket>()
  const server = createSocketServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => answer(socket))
  })
  const port = await listen(server)
  return {
    port,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** Takes any certificate while `work` lasts: that of `startServer` is known to nobody. */
export async function trusting(work: () => Promise<unknown>): Promise<void> {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  try {
    await work()
  } finally {
    vi.unstubAllEnvs()
    warn.mockRestore()
  }
}

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const header = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Uint8Array.from([tag, ...header]), content])
}
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)

/** X.509 version 1, for localhost, signed by its own key (RFC 5280). Node makes keys, and no certificates. */
function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
  const commonName = sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from('localhost')))
  const name = sequence(der(0x31, commonName))
  const validity = sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('490101000000Z')))
  const body = sequence(
    der(0x02, Uint8Array.of(1)),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
  )
  const signature = der(0x03, Uint8Array.of(0), sign('sha256', body, privateKey))
  const base64 = sequence(body, ecdsaWithSha256, signature).toString('base64')
  return {
    key: String(privateKey.export({ format: 'pem', type: 'pkcs8' })),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  }
}
