import { createHash } from 'node:crypto'
import { signature } from '../../../generated/ppdai/signature.ts'
import { operationLink } from '../links.ts'
import type { PpdaiVector, PpdaiVectors, SiteApi } from '../site.ts'
import { Head } from '../words.tsx'
import { Canonical, mark, Result, Stair } from './parts.tsx'

const rule = signature['x-source']
const { headers, versions } = signature

/** The worked example: three parameters whose order changes, one of them a number. */
const example = 'registerAccount'

/** PPDAI's two signatures, from the typed values to the headers. All values are those of the contract's vectors. */
export function Ppdai({ api, vectors }: { api: SiteApi; vectors: PpdaiVectors }) {
  const vector = vectors.vectors.find(({ id }) => id === `${example}.ok`)
  const operation = api.contract.operations[example]
  if (!vector || !operation) throw new Error(`there is no vector ${example}.ok`)
  const [time] = vector.timestamps
  if (!time) throw new Error(`${vector.id} has no timestamp`)
  const { appId } = vectors.credentials
  return (
    <section>
      <h2 id="ppdai">PPDAI: two signatures in headers</h2>
      <p>
        {signature.algorithm}. One over the parameters, one over app id and time; address, headers and access
        token are signed by neither. Source: {rule.section}. The example is{' '}
        <a href={operationLink('ppdai', operation)}>{operation.id}</a>, with a throw-away key.
      </p>
      <ol class="stairs">
        <Stair
          title="Write each value by its declared type"
          rule="Text as it is, integers in decimal digits, Boolean as 1 or 0, Double and Decimal as 16 hexadecimal digits of the IEEE number. Null, lists and objects are not signed."
          grade={rule.grade}
        >
          <Values vector={vector} />
        </Stair>
        <Stair
          title="Lower-case the names, order by them, join with nothing"
          rule="The values keep their case. The order is that of the characters’ codes, in no language."
          grade={rule.grade}
        >
          <Canonical name="Canonical text" text={vector.canonical} parts={partsOf(vector)} />
        </Stair>
        <Stair title="Hash it" rule="SHA-1 over the UTF-8 bytes." grade={rule.grade}>
          <Result name="SHA-1" text={createHash('sha1').update(vector.canonical).digest('hex')} />
        </Stair>
        <Stair
          title="Sign the hash"
          rule="RSASSA-PKCS1-v1_5 with your private key; base64 on one line."
          grade={rule.grade}
        >
          <Result name="Signature of the parameters" text={vector.signature} />
        </Stair>
        <Stair
          title="Sign app id and time the same way"
          rule="Joined with nothing, the time exactly as in its header: UTC as `yyyy-MM-dd HH:mm:ss`, or epoch seconds. How old it may be is not known."
          grade={rule.grade}
        >
          <Canonical
            name="Canonical text of the time"
            text={time.canonical}
            parts={[
              { field: 'app id', text: appId },
              { field: 'timestamp', text: time.timestamp },
            ]}
          />
          <Result name="Signature of the time" text={time.signature} />
        </Stair>
        <Stair
          title="Send headers and body"
          rule="The body is the JSON object itself; its blanks and order are free, because its bytes are not signed."
          grade={rule.grade}
        >
          <Result
            name="Request"
            text={[
              `POST ${operation.path}`,
              `${headers.appId}: ${appId}`,
              `${headers.timestamp}: ${time.timestamp}`,
              `${headers.timestampSignature}: ${short(time.signature)}`,
              `${headers.signVersion}: ${versions.signVersion}`,
              `${headers.serviceVersion}: ${versions.serviceVersion}`,
              `${headers.signature}: ${short(vector.signature)}`,
              '',
              vector.body,
            ].join('\n')}
          />
        </Stair>
      </ol>
      <h3>Known answers</h3>
      <p>
        Canonical text and signature of one operation each, with the key of{' '}
        <a href="ppdai-vectors.json">ppdai-vectors.json</a>, which holds all of them; what it holds is{' '}
        <a href="vectors.html">explained</a>.
      </p>
      <dl class="known">
        {['sendSmsAuthCode.ok', 'accountExists.ok'].map((id) => {
          const known = vectors.vectors.find((one) => one.id === id)
          if (!known) throw new Error(`there is no vector ${id}`)
          return (
            <div>
              <dt>{known.canonical}</dt>
              <dd>{known.signature}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function Values({ vector }: { vector: PpdaiVector }) {
  const places = orderOf(vector)
  return (
    <table>
      <Head names={['Parameter', 'Declared', 'In JSON', 'Signed text']} />
      <tbody>
        {vector.parameters.map(({ name, declared, json, signed }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{declared}</td>
            <td>
              <code>{json}</code>
            </td>
            <td>
              {signed === null ? 'not signed' : <code class={mark(places.indexOf(name))}>{signed}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const keyOf = (name: string) => name.toLowerCase()

const orderOf = ({ parameters }: PpdaiVector) =>
  parameters
    .filter(({ signed }) => signed !== null)
    .map(({ name }) => name)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))

const partsOf = (vector: PpdaiVector) =>
  orderOf(vector).map((field) => {
    const signed = vector.parameters.find(({ name }) => name === field)?.signed ?? ''
    return { field, text: keyOf(field) + signed }
  })

const short = (signature: string) => `${signature.slice(0, 16)}…`
