import { operationLink } from '../links.ts'
import type { Outcome, Part, Row } from '../playground/model/model.ts'
import type { SiteApi, Worked } from '../site.ts'
import { Chinese, GradeWord, Prose, Table } from '../words.tsx'

/** A partner's signature, step by step, with the values of a vector. */
export function Example({ api }: { api: SiteApi }) {
  const { name, short, guide, worked } = api
  return (
    <section>
      <h2 id={name}>
        {short}: {guide.heading}
      </h2>
      <p>
        <Prose text={guide.about} /> <Source api={api} />
      </p>
      <Fields rows={worked.rows} />
      <ol class="signing-steps">
        {guide.steps.map((step) => (
          <li>
            <h3>{step.title}</h3>
            <p>
              <Prose text={step.rule} />{' '}
              <span class="evidence">
                <GradeWord grade={step.grade} />
              </span>
            </p>
            <Shown title={step.title} outcome={worked.outcomes[step.name]} worked={worked} />
          </li>
        ))}
      </ol>
      <p>
        More test vectors: <a href={`${name}-vectors.json`}>{name}-vectors.json</a>,{' '}
        <a href="vectors.html">explained</a> under Signing vectors.
      </p>
    </section>
  )
}

function Source({ api: { name, scheme, documents, worked } }: { api: SiteApi }) {
  const { document = '', section = '' } = scheme['x-source'] ?? {}
  const { operation, isKnown } = worked
  return (
    <>
      {documents[document] && (
        <>
          Source: <Chinese text={`${documents[document].title}, ${section}`} />.{' '}
        </>
      )}
      {isKnown ? (
        'The partner published this example and its signature.'
      ) : (
        <>
          The example is <a href={operationLink(name, operation)}>{operation.id}</a>, with throw-away
          credentials.
        </>
      )}
    </>
  )
}

/** What is signed, and how each part of it is written. */
function Fields({ rows }: { rows: readonly Row[] }) {
  return (
    <Table label="What is signed" names={['Field', 'Declared', 'Signed text']} class="fields">
      {rows.map(({ name, declared, number, signed, why }) => (
        <tr>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>{declared}</td>
          <td>
            {signed === undefined ? (
              `not signed: ${why}`
            ) : (
              <code class={number ? mark(number) : ''}>{signed}</code>
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Shown({
  title,
  outcome,
  worked,
}: {
  title: string
  outcome: Outcome | string | undefined
  worked: Worked
}) {
  if (outcome === undefined || typeof outcome === 'string') return null
  const isMarked = outcome.parts.some(({ number }) => number !== undefined)
  return (
    <pre class={isMarked ? 'canonical' : 'wrap'} tabindex={0} role="region" aria-label={title}>
      {outcome.parts.map((part) => (
        <Piece part={part} secrets={worked.credentials} />
      ))}
    </pre>
  )
}

/** The number is drawn, and not copied. */
function Piece({ part, secrets }: { part: Part; secrets: Worked['credentials'] }) {
  if (part.secret !== undefined) return <strong>{secrets[part.secret]}</strong>
  if (part.number === undefined) return <>{part.text}</>
  return (
    <span class={mark(part.number)} title={part.field} data-number={String(part.number)}>
      {part.text}
    </span>
  )
}

/** Six hues, neighbours always different; the number goes on. */
const mark = (number: number) => `part hue-${((number - 1) % 6) + 1}`
