import type { Change, SiteApi } from './site.ts'
import { Chinese, GradeWord, Prose } from './words.tsx'

/** What changed, newest first: versions of the contracts, and what is known to have changed at the partners. */
export function Changes({ apis }: { apis: readonly SiteApi[] }) {
  return (
    <>
      <h1>Changes</h1>
      <p class="lead">
        Versions of the contracts, and known changes at the partners. If callers have to change their code,
        the change is marked <strong class="breaking">breaking</strong>.
      </p>
      {apis.map((api) => (
        <section>
          <h2 id={api.name}>
            <Chinese text={api.title} />
          </h2>
          <ol class="changes" role="list">
            {api.changes.map((change) => (
              <Item api={api} change={change} />
            ))}
          </ol>
        </section>
      ))}
      <p>
        A change that breaks a caller is major. A change that only adds is minor. Any other change is a patch.
        A changed declared type is major, because it changes the signed text.{' '}
        <code>npm run diff -- &lt;git ref&gt;</code> rates every change and refuses a version that is too low.
      </p>
    </>
  )
}

function Item({
  api,
  change: { version, date, title, text, breaking, source },
}: {
  api: SiteApi
  change: Change
}) {
  return (
    <li>
      <p class="date">{version ? `Contract ${version}` : <time>{date}</time>}</p>
      <div>
        <h3>
          <Chinese text={title} />
          {breaking && (
            <>
              {' '}
              <strong class="breaking">breaking</strong>
            </>
          )}
        </h3>
        <p>
          <Prose text={text} />
        </p>
        {breaking && (
          <p>
            What to do: <Prose text={breaking} />
          </p>
        )}
        {source && (
          <p class="evidence">
            <GradeWord grade={source.grade} />. {api.documents[source.document]?.title}, {source.section}
          </p>
        )}
      </div>
    </li>
  )
}
