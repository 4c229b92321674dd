import { raw } from 'hono/html'
import type { Operation } from '../core/contract.ts'
import { operationLink } from './links.ts'
import { Samples } from './samples.tsx'
import type { Site, SiteApi } from './site.ts'
import { Breakable, Chinese, GradeWord, grades, Head, isWeak, Prose, Table } from './words.tsx'

/** Where each statement comes from: what the grades mean, their counts, and the source of each operation. */
export function Evidence({ site: { apis, samples } }: { site: Site }) {
  return (
    <>
      <h1>Evidence</h1>
      <p class="lead">
        Nothing here has been confirmed against a live server. Every operation, field and error code has a
        grade, and names the document and section that it comes from.
      </p>
      <dl class="grades">
        {Object.entries(grades).map(([grade, meaning]) => (
          <div>
            <dt class={isWeak(grade as keyof typeof grades) ? 'weak' : 'sure'}>{grade}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div>
          <dt class="weak">unconfirmed</dt>
          <dd>no document states the path or the fields; a client needs the confirmed path</dd>
        </div>
      </dl>
      <Counts apis={apis} />
      {apis.map((api) => (
        <Sources api={api} />
      ))}
      <Samples apis={apis} samples={samples} />
    </>
  )
}

function Counts({ apis }: { apis: readonly SiteApi[] }) {
  const names = Object.keys(grades) as (keyof typeof grades)[]
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Statements by grade">
      <table class="counts">
        <Head names={['Statements', ...names, 'all', 'unconfirmed']} />
        {apis.map(({ short, coverage }) => (
          <tbody>
            {counted(coverage).map(([subject, count]) => (
              <tr {...(subject === 'total' && { class: 'total' })}>
                <th scope="row">
                  {short}, {subject === 'total' ? 'all' : subject}
                </th>
                {[...names, 'total' as const, 'unconfirmed' as const].map((column) => (
                  <td>{count[column] || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const counted = (coverage: SiteApi['coverage']) =>
  Object.entries(coverage).filter(([, { total }]) => total > 0)

/** What the contract says of its sources, and the source of each operation. */
function Sources({ api }: { api: SiteApi }) {
  return (
    <section>
      <h2 id={api.name}>
        <Chinese text={api.title} />
      </h2>
      {raw(api.about)}
      <Table
        label={`Operations of ${api.short}`}
        names={['Operation', 'Evidence', 'Not known']}
        class="operations stack"
      >
        {Object.values(api.contract.operations).map((operation) => (
          <Row api={api} operation={operation} />
        ))}
      </Table>
    </section>
  )
}

function Row({ api, operation }: { api: SiteApi; operation: Operation }) {
  const { id, source, unconfirmed } = operation
  return (
    <tr id={`${api.name}/${id}`}>
      <th scope="row">
        <a href={operationLink(api.name, operation)}>
          <Breakable name={id} />
        </a>
      </th>
      <td>
        <GradeWord grade={source.grade} />
        {unconfirmed && (
          <>
            , <span class="weak">unconfirmed</span>
          </>
        )}
        . {api.documents[source.document]?.title}, <Chinese text={source.section} />
      </td>
      <td>{source.unknown && <Prose text={source.unknown} />}</td>
    </tr>
  )
}
