import { signature } from '../../../generated/awda/signature.ts'
import type { AwdaVector, AwdaVectors } from '../site.ts'
import { Head } from '../words.tsx'
import { Canonical, mark, Result, Stair } from './parts.tsx'

const rule = signature['x-source']
const { envelope } = signature

/** AWDA's envelope, by the example that the partner's own page prints. */
export function Awda({ vectors }: { vectors: AwdaVectors }) {
  const [known] = vectors.known
  const own = vectors.vectors[0]
  if (!known || !own) throw new Error('AWDA has no known answer')
  const { timestamp } = signature
  return (
    <section>
      <h2 id="awda">AWDA: one signature in the envelope</h2>
      <p>
        {signature.algorithm}. The rules stand on the partner’s page {rule.section}; the example, its secret
        and its signature are those that it prints.
      </p>
      <ol class="stairs">
        <Stair
          title="Fill the envelope"
          rule={`The time is epoch seconds; a request is answered within ${timestamp.windowSeconds.past} seconds of it.`}
          grade={timestamp['x-source'].grade}
        >
          <Members vector={known} />
        </Stair>
        <Stair
          title="Take the body as it is sent"
          rule="The JSON text of `body`, byte for byte: no blank more or less, no other order. Without parameters, the empty text."
          grade={rule.grade}
        >
          <Result name="Body" text={known.body} />
        </Stair>
        <Stair
          title="Order by name, join"
          rule="Each member but the signature as name + `:` + value, in order of the names, with nothing between."
          grade={rule.grade}
        >
          <Canonical name="Canonical text" text={known.canonical} parts={partsOf(known)} />
        </Stair>
        <Stair title="Append the secret" rule="Once, at the end, without a name." grade={rule.grade}>
          <pre class="canonical" tabindex={0} role="region" aria-label="Text that is hashed">
            {known.canonical}
            <strong>{known.secret}</strong>
          </pre>
        </Stair>
        <Stair
          title="Hash it"
          rule="MD5 over the UTF-8 bytes, as 32 upper-case hexadecimal digits."
          grade={rule.grade}
        >
          <Result name="Signature" text={known.signature} />
        </Stair>
        <Stair
          title="Send the envelope"
          rule="The signature is one more member. `body` is sent as the object whose text was signed."
          grade={rule.grade}
        >
          <Result name="Envelope" text={envelopeOf(known)} />
        </Stair>
      </ol>
      <h3>Known answers</h3>
      <p>
        The example above, and one with the secret <code>{vectors.credentials.secret}</code>; all of them are
        in <a href="awda-vectors.json">awda-vectors.json</a>.
      </p>
      <dl class="known">
        {[known, own].map(({ canonical, signature: answer }) => (
          <div>
            <dt>{canonical}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The signed members in their order; names of ASCII, so plain order is that of the codes. */
const membersOf = ({ appId, body, timestamp, v }: AwdaVector) =>
  [
    { name: envelope.appId, value: appId },
    { name: envelope.timestamp, value: String(timestamp) },
    { name: envelope.version, value: v },
    { name: envelope.body, value: body },
  ].sort((one, other) => (one.name < other.name ? -1 : 1))

const partsOf = (vector: AwdaVector) =>
  membersOf(vector).map(({ name, value }) => ({ field: name, text: `${name}:${value}` }))

const envelopeOf = ({ appId, body, timestamp, v, signature: signed }: AwdaVector) =>
  `{"${envelope.appId}":${JSON.stringify(appId)},"${envelope.timestamp}":${timestamp},"${envelope.version}":${JSON.stringify(v)},"${envelope.signature}":"${signed}","${envelope.body}":${body}}`

function Members({ vector }: { vector: AwdaVector }) {
  return (
    <table>
      <Head names={['Member', 'Value']} />
      <tbody>
        {membersOf(vector).map(({ name, value }, index) => (
          <tr>
            <th scope="row">{name}</th>
            <td>
              <code class={mark(index)}>{value}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
