import { signature } from '../../../generated/awda/signature.ts'
import type { Source } from '../../core/contract.ts'
import type { Vector, VectorFile, WorkedExample } from '../page.ts'

interface AwdaVector extends Vector {
  readonly appId: string
  readonly timestamp: number
  readonly v: string
  readonly body: string
}
export interface AwdaVectors extends VectorFile {
  readonly credentials: { readonly appId: string; readonly secret: string }
  readonly vectors: readonly AwdaVector[]
  readonly known: readonly (AwdaVector & { note: string; source: Source; secret: string })[]
}

const { envelope, timestamp, algorithm, 'x-source': rule } = signature

/** AWDA's envelope, by the example that the partner's own page prints. */
export function workedExample(file: VectorFile): WorkedExample {
  const vectors = file as AwdaVectors
  const [known] = vectors.known
  const own = vectors.vectors[0]
  if (!known || !own) throw new Error('AWDA has no known answer')
  return {
    about: [
      `${algorithm}. The rules stand on the partner’s page ${rule.section}; the example, its secret and its signature are those that it prints.`,
    ],
    steps: [
      {
        title: 'Fill the envelope',
        rule: `The time is epoch seconds; a request is answered within ${timestamp.windowSeconds.past} seconds of it.`,
        grade: timestamp['x-source'].grade,
        shows: [{ name: 'Envelope', shown: { head: ['Member', 'Value'], rows: rowsOf(known) } }],
      },
      {
        title: 'Take the body as it is sent',
        rule: 'The JSON text of `body`, byte for byte: no blank more or less, no other order. Without parameters, the empty text.',
        grade: rule.grade,
        shows: [{ name: 'Body', shown: { text: known.body } }],
      },
      {
        title: 'Order by name, join',
        rule: 'Each member but the signature as name + `:` + value, in order of the names, with nothing between.',
        grade: rule.grade,
        shows: [
          {
            name: 'Canonical text',
            shown: {
              text: known.canonical,
              parts: membersOf(known).map(({ name, value }) => ({ field: name, text: `${name}:${value}` })),
            },
          },
        ],
      },
      {
        title: 'Append the secret',
        rule: 'Once, at the end, without a name.',
        grade: rule.grade,
        shows: [{ name: 'Text that is hashed', shown: { text: known.canonical, secret: known.secret } }],
      },
      {
        title: 'Hash it',
        rule: 'MD5 over the UTF-8 bytes, as 32 upper-case hexadecimal digits.',
        grade: rule.grade,
        shows: [{ name: 'Signature', shown: { text: known.signature } }],
      },
      {
        title: 'Send the envelope',
        rule: 'The signature is one more member. `body` is sent as the object whose text was signed.',
        grade: rule.grade,
        shows: [{ name: 'Envelope', shown: { text: envelopeOf(known) } }],
      },
    ],
    aboutKnown: [
      `The example above, and one with the secret \`${vectors.credentials.secret}\`; all of them are in `,
      { href: 'awda-vectors.json', text: 'awda-vectors.json' },
      '.',
    ],
    known: [known, own],
  }
}

/** The signed members in their order; names of ASCII, so plain order is that of the codes. */
const membersOf = ({ appId, body, timestamp, v }: AwdaVector) =>
  [
    { name: envelope.appId, value: appId },
    { name: envelope.timestamp, value: String(timestamp) },
    { name: envelope.version, value: v },
    { name: envelope.body, value: body },
  ].sort((one, other) => (one.name < other.name ? -1 : 1))

const rowsOf = (vector: AwdaVector) =>
  membersOf(vector).map(({ name, value }, place) => ({
    name,
    cells: [{ text: value, isCode: true, place }],
  }))

const envelopeOf = ({ appId, body, timestamp, v, signature: signed }: AwdaVector) =>
  `{"${envelope.appId}":${JSON.stringify(appId)},"${envelope.timestamp}":${timestamp},"${envelope.version}":${JSON.stringify(v)},"${envelope.signature}":"${signed}","${envelope.body}":${body}}`
