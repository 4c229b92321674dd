import { createHash } from 'node:crypto'
import { signature } from '../../../generated/ppdai/signature.ts'
import type { Operation } from '../../core/contract.ts'
import type { Cell, ExhibitRow, Vector, VectorFile, WorkedExample } from '../page.ts'

interface PpdaiVector extends Vector {
  readonly parameters: readonly { name: string; declared: string; json: string; signed: string | null }[]
  readonly body: string
  readonly timestamps: readonly { timestamp: string; canonical: string; signature: string }[]
}
export interface PpdaiVectors extends VectorFile {
  readonly vectors: readonly PpdaiVector[]
}

const { headers, versions, algorithm, 'x-source': rule } = signature
const { grade } = rule

/** The worked example: three parameters whose order changes, one of them a number. */
const example = 'registerAccount'

/** PPDAI's two signatures, from the typed values to the headers. */
export function workedExample(
  file: VectorFile,
  operations: Readonly<Record<string, Operation>>,
): WorkedExample {
  const { vectors, credentials } = file as PpdaiVectors
  const vector = findVector(vectors, `${example}.ok`)
  const operation = operations[example]
  const [time] = vector.timestamps
  if (!operation || !time) throw new Error(`there is no operation ${example}, or its vector has no timestamp`)
  const { appId } = credentials
  return {
    about: [
      `${algorithm}. One over the parameters, one over app id and time; address, headers and access token are signed by neither. Source: ${rule.section}. The example is `,
      { operation },
      ', with a throw-away key.',
    ],
    steps: [
      {
        title: 'Write each value by its declared type',
        rule: 'Text as it is, integers in decimal digits, Boolean as 1 or 0, Double and Decimal as 16 hexadecimal digits of the IEEE number. Null, lists and objects are not signed.',
        grade,
        shows: [
          {
            name: 'Values',
            shown: { head: ['Parameter', 'Declared', 'In JSON', 'Signed text'], rows: rowsOf(vector) },
          },
        ],
      },
      {
        title: 'Lower-case the names, order by them, join with nothing',
        rule: 'The values keep their case. The order is that of the characters’ codes, in no language.',
        grade,
        shows: [{ name: 'Canonical text', shown: { text: vector.canonical, parts: partsOf(vector) } }],
      },
      {
        title: 'Hash it',
        rule: 'SHA-1 over the UTF-8 bytes.',
        grade,
        shows: [
          { name: 'SHA-1', shown: { text: createHash('sha1').update(vector.canonical).digest('hex') } },
        ],
      },
      {
        title: 'Sign the hash',
        rule: 'RSASSA-PKCS1-v1_5 with your private key; base64 on one line.',
        grade,
        shows: [{ name: 'Signature of the parameters', shown: { text: vector.signature } }],
      },
      {
        title: 'Sign app id and time the same way',
        rule: 'Joined with nothing, the time exactly as in its header: UTC as `yyyy-MM-dd HH:mm:ss`, or epoch seconds. How old it may be is not known.',
        grade,
        shows: [
          {
            name: 'Canonical text of the time',
            shown: {
              text: time.canonical,
              parts: [
                { field: 'app id', text: appId },
                { field: 'timestamp', text: time.timestamp },
              ],
            },
          },
          { name: 'Signature of the time', shown: { text: time.signature } },
        ],
      },
      {
        title: 'Send headers and body',
        rule: 'The body is the JSON object itself; its blanks and order are free, because its bytes are not signed.',
        grade,
        shows: [
          {
            name: 'Request',
            shown: {
              text: [
                `POST ${operation.path}`,
                `${headers.appId}: ${appId}`,
                `${headers.timestamp}: ${time.timestamp}`,
                `${headers.timestampSignature}: ${short(time.signature)}`,
                `${headers.signVersion}: ${versions.signVersion}`,
                `${headers.serviceVersion}: ${versions.serviceVersion}`,
                `${headers.signature}: ${short(vector.signature)}`,
                '',
                vector.body,
              ].join('\n'),
            },
          },
        ],
      },
    ],
    aboutKnown: [
      'Canonical text and signature of one operation each, with the key of ',
      { href: 'ppdai-vectors.json', text: 'ppdai-vectors.json' },
      ', which holds all of them; what it holds is ',
      { href: 'vectors.html', text: 'explained' },
      '.',
    ],
    known: ['sendSmsAuthCode.ok', 'accountExists.ok'].map((id) => findVector(vectors, id)),
  }
}

function findVector(vectors: readonly PpdaiVector[], id: string): PpdaiVector {
  const found = vectors.find((one) => one.id === id)
  if (!found) throw new Error(`there is no vector ${id}`)
  return found
}

const keyOf = (name: string) => name.toLowerCase()

const orderOf = ({ parameters }: PpdaiVector) =>
  parameters
    .filter(({ signed }) => signed !== null)
    .map(({ name }) => name)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))

function rowsOf(vector: PpdaiVector): ExhibitRow[] {
  const places = orderOf(vector)
  const cellOf = (name: string, signed: string | null): Cell =>
    signed === null ? { text: 'not signed' } : { text: signed, isCode: true, place: places.indexOf(name) }
  return vector.parameters.map(({ name, declared, json, signed }) => ({
    name,
    cells: [{ text: declared }, { text: json, isCode: true }, cellOf(name, signed)],
  }))
}

const partsOf = (vector: PpdaiVector) =>
  orderOf(vector).map((field) => {
    const signed = vector.parameters.find(({ name }) => name === field)?.signed ?? ''
    return { field, text: keyOf(field) + signed }
  })

const short = (signature: string) => `${signature.slice(0, 16)}…`
