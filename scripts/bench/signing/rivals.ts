import { createSign, sign } from 'node:crypto'
import createClient from 'openapi-fetch'
import type { paths } from '../../../generated/ppdai/types.ts'
import { alipay, aws4fetch, loadPeer } from '../peer.ts'
import { answer, callUnsigned, parameters, path, pem, privateKey, server } from './subjects.ts'

// What people write or install today. None of it knows PPDAI's rule; all of it signs this body and a timestamp.

const canonical = (body: Record<string, unknown>) =>
  Object.keys(body)
    .sort()
    .map((name) => name.toLowerCase() + String(body[name]))
    .join('')
const timestamp = () => new Date().toISOString().slice(0, 19).replace('T', ' ')

/** Whole calls. */
export function callsOfOthers(): Record<string, () => Promise<unknown>> {
  const signed = (text: string) => createSign('RSA-SHA1').update(text).sign(pem, 'base64')
  const byMiddleware = createClient<paths>({ baseUrl: server, fetch: answer })
  byMiddleware.use({
    async onRequest({ request }) {
      const text = canonical(JSON.parse(await request.clone().text()))
      const time = timestamp()
      request.headers.set('X-PPD-TIMESTAMP', time)
      request.headers.set('X-PPD-SIGN', sign('sha1', Buffer.from(text), privateKey).toString('base64'))
      const timeSignature = sign('sha1', Buffer.from(`demo${time}`), privateKey).toString('base64')
      request.headers.set('X-PPD-TIMESTAMP-SIGN', timeSignature)
      return request
    },
  })
  return {
    'fetch, a PEM for each call': async () => {
      const time = timestamp()
      const headers = {
        'content-type': 'application/json',
        'X-PPD-TIMESTAMP': time,
        'X-PPD-SIGN': signed(canonical(parameters)),
        'X-PPD-TIMESTAMP-SIGN': signed(`demo${time}`),
      }
      new Request(server + path, { method: 'POST', headers, body: JSON.stringify(parameters) })
      return (await answer()).json()
    },
    'openapi-fetch middleware, clone()': () => callUnsigned(byMiddleware),
  }
}

/** Only the signing of a request: these clients belong to other platforms. */
export async function signersOfOthers(say: (text: string) => void) {
  const signers: Record<string, () => unknown> = {}
  const alipayModule = await loadPeer<AlipaySdk>(alipay, say)
  if (alipayModule) {
    const sdk = new alipayModule.AlipaySdk({ appId: 'demo', privateKey: pem, keyType: 'PKCS8' })
    signers['alipay-sdk, signing alone'] = () => sdk.sdkExecute('alipay.demo', { bizContent: parameters })
  }
  const aws = await loadPeer<Aws4fetch>(aws4fetch, say)
  if (aws) {
    const body = JSON.stringify(parameters)
    const credentials = {
      accessKeyId: 'demo',
      secretAccessKey: 'not-a-secret',
      service: 's3',
      region: 'us-east-1',
    }
    const headers = { 'content-type': 'application/json' }
    signers['aws4fetch (HMAC), signing alone'] = () =>
      new aws.AwsV4Signer({ url: server + path, method: 'POST', headers, body, ...credentials }).sign()
  }
  return signers
}

interface AlipaySdk {
  AlipaySdk: new (config: Record<string, string>) => {
    sdkExecute(method: string, parameters: Record<string, unknown>): string
  }
}
interface Aws4fetch {
  AwsV4Signer: new (request: Record<string, unknown>) => { sign(): Promise<unknown> }
}
