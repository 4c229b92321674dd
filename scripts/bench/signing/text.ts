import { createHash } from 'node:crypto'
import { examples } from '../../../generated/awda/examples.ts'
import { operations } from '../../../generated/awda/operations.ts'
import { createAwdaSigner } from '../../../src/signing/awda-envelope.ts'
import { canonicalText, declareTypes } from '../../../src/signing/ppdai.ts'
import { atMost, measure, type Result } from '../measure.ts'
import { openPartner } from './network.ts'
import { rsaOperation } from './subjects.ts'

/** A flat body of about `size` bytes: a score of fields, as partners declare them; a larger one has longer values. */
function flat(size: number) {
  const length = Math.round(size / 20) - 18
  const names = Array.from({ length: 20 }, (_, index) => `FieldName${index + 10}`)
  const text = (at: number) => `${at} Jalan Sudirman `.repeat(length / 17 + 1).slice(0, length)
  const value = Object.fromEntries(names.map((name, at) => [name, text(at)]))
  const types = declareTypes(Object.fromEntries(names.map((name) => [name, 'String'])))
  return { value, text: JSON.stringify(value), types }
}

/** The text that is signed, beside JSON.stringify of the same body. */
export async function measureText(): Promise<Result[]> {
  const [small, middle, large] = [flat(1000), flat(100_000), flat(10_000_000)]
  const { canonical, stringify, rsa } = await measure(150, {
    canonical: { work: () => canonicalText(small.text, small.types), times: 500 },
    stringify: { work: () => JSON.stringify(small.value), times: 500 },
    rsa: { work: rsaOperation, times: 8, inFlight: 8 },
  })
  const growth = await measure(15, {
    middle: { work: () => canonicalText(middle.text, middle.types), times: 20 },
    large: { work: () => canonicalText(large.text, large.types), times: 1 },
  })
  const name = 'canonical text, 1 KB'
  const grown = growth.large / growth.middle / 100
  return [
    { name, value: canonical / stringify, unit: 'of JSON.stringify', goal: atMost(2) },
    { name, value: (100 * canonical) / rsa, unit: '% of an RSA operation', goal: atMost(3) },
    { name: 'growth, 100 KB to 10 MB', value: grown, unit: 'of linear', goal: atMost(1.3) },
  ]
}

/** AWDA's MD5 signature, beside a whole call over a socket and beside JSON.stringify. */
export async function measureAwda(): Promise<Result[]> {
  const signer = createAwdaSigner({ appId: 'demo', secret: 'not-a-secret' })
  const operation = operations.registerUser
  const sign = (body: string) => signer.sign({ operation, body, timestamp: 1_767_225_600 })
  const partner = await openPartner()
  const small = await measure(80, {
    sign: { work: () => sign(partner.text), times: 200, inFlight: 16 },
    call: { work: partner.call, times: 48, inFlight: 16 },
  })
  partner.close()
  // A list of the contract's own example of a loan.
  const loan = examples.submitLoan.parameters.ok
  const text = `{"loans":[${Array.from({ length: Math.ceil(100_000 / loan.length) }, () => loan).join(',')}]}`
  const value: unknown = JSON.parse(text)
  const large = await measure(80, {
    sign: { work: () => sign(text), times: 8, inFlight: 1 },
    md5: { work: () => createHash('md5').update(text, 'utf8').digest('hex'), times: 8 },
    stringify: { work: () => JSON.stringify(value), times: 8 },
  })
  const share = (100 * small.sign) / small.call
  const unit = 'of JSON.stringify'
  return [
    { name: 'AWDA signing, 1 KB', value: share, unit: '% of an unsigned call', goal: atMost(5) },
    { name: 'AWDA signing, 100 KB', value: large.sign / large.stringify, unit, goal: atMost(0.35) },
    { name: 'MD5 of the same text', value: large.md5 / large.stringify, unit, goal: null },
  ]
}
