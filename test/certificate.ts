import { sign, X509Certificate } from 'node:crypto'
import { rsaPair } from './keys.ts'

// A self-signed certificate, put together by hand: Node makes none.

const der = (tag: number, ...content: (Buffer | number[])[]): Buffer => {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)))
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const sequence = (...content: (Buffer | number[])[]) => der(0x30, ...content)
const time = (text: string) => der(0x17, Buffer.from(text))

const { privateKey, publicKey } = rsaPair(2048)
const sha256WithRsa = sequence(der(0x06, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]), [0x05, 0])
const name = sequence(der(0x31, sequence(der(0x06, [0x55, 0x04, 0x03]), der(0x0c, Buffer.from('partner')))))
const content = sequence(
  der(0xa0, der(0x02, [2])),
  der(0x02, [7]),
  sha256WithRsa,
  name,
  sequence(time('250101000000Z'), time('450101000000Z')),
  name,
  publicKey.export({ format: 'der', type: 'spki' }),
)
const whole = sequence(content, sha256WithRsa, der(0x03, [0], sign('sha256', content, privateKey)))

/** PEM of a certificate with a key of 2048 bits. */
export const certificate = new X509Certificate(whole).toString()
