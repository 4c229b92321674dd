import { raw } from 'hono/html'
import { partners } from '../../../generated/index.ts'
import { errorKey } from '../../core/meaning.ts'
import { errorId, operationLink } from '../links.ts'
import { languageOf } from '../han.ts'
import type { SiteApi } from '../site.ts'
import { Chinese, GradeWord, joined, Prose } from '../words.tsx'
import { lookupsOf } from './advice.ts'
import { type Entry, entriesOf } from './entries.ts'

/** The filters: the text of a link, and its query. */
const filters = [
  ...Object.values(partners).map(({ name, short }) => ({ key: 'api', value: name, name: short })),
  { key: 'retry', value: 'yes', name: 'retry' },
  { key: 'retry', value: 'ask', name: 'ask first' },
  { key: 'retry', value: 'no', name: 'do not retry' },
]

/** Every code, in full and in the page; the script only filters and reorders. */
export function Errors({ apis }: { apis: readonly SiteApi[] }) {
  const entries = apis.map(entriesOf)
  return (
    <>
      <h1>Error codes</h1>
      <p class="lead">
        What each code means, what to do, and whether to retry the call. As data:{' '}
        <a href="errors.json">errors.json</a>.
      </p>
      <form id="find" role="search" hidden>
        <label for="q">Code or word, English or Chinese</label>
        <input id="q" name="q" type="search" autocomplete="off" spellcheck={false} aria-describedby="keys" />
        <p id="keys" class="muted">
          <kbd>↓</kbd> <kbd>↑</kbd> move through the hits, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> clears.
        </p>
        <nav class="filters" aria-label="Filters">
          <a href="errors.html" data-key="">
            all
          </a>
          {filters.map(({ key, value, name }) => (
            <a href={`?${key}=${value}`} data-key={key} data-value={value}>
              {name}
            </a>
          ))}
        </nav>
        <p role="status" id="count"></p>
      </form>
      <div id="nearest" hidden>
        <p>
          No such code. <a href="#codes">How codes are built</a>
        </p>
        <ul></ul>
      </div>
      <div id="hits">
        {entries.map((list, index) => (
          <>
            <h2>
              <Chinese text={apis[index]?.title ?? ''} />
            </h2>
            {apis[index] && <Lookups api={apis[index]} />}
            {list.map((entry) => (
              <Article entry={entry} />
            ))}
          </>
        ))}
      </div>
      <Construction apis={apis} />
    </>
  )
}

function Article({ entry: { api, error, operations, advice, answer, mock } }: { entry: Entry }) {
  const id = errorId(api.name, errorKey(error))
  const { section, grade } = error.source
  return (
    <article id={id} {...(advice.retry !== 'no' && { 'data-retry': advice.retry })}>
      <h3>
        <a href={`#${id}`}>{String(error.code)}</a> {error.name}
      </h3>
      <Words error={error} />
      <p>
        <Prose text={`${error.meaning} ${error.remedy}`} />
      </p>
      <dl>
        <dt>Retry</dt>
        <dd>
          <Prose text={advice.text} />
        </dd>
        <dt>Operations</dt>
        <dd>
          <Operations api={api} operations={operations} />
        </dd>
        <dt>Evidence</dt>
        <dd>
          <GradeWord grade={grade} />, <Chinese text={section} />
        </dd>
      </dl>
      <details>
        <summary>Example</summary>
        <pre>{raw(answer.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))}</pre>
        <Recipe mock={mock} />
      </details>
    </article>
  )
}

/** What to ask before retrying a call with side effects. */
function Lookups({ api }: { api: SiteApi }) {
  const operations = Object.values(api.contract.operations)
  const lookups = lookupsOf(operations)
  const blind = operations.filter(({ retry }) => retry === 'never')
  const link = (id: string) => {
    const operation = api.contract.operations[id]
    return operation && <a href={operationLink(api.name, operation)}>{id}</a>
  }
  return (
    <p>
      Before you retry a call with side effects, ask for its outcome
      {lookups.map(({ lookup, after }, index) => (
        <>
          {index ? ', ' : ': '}
          {link(lookup)} after {list(after)}
        </>
      ))}
      . No operation returns the outcome of {list(blind.map(({ id }) => id))}.
    </p>
  )
}

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** The partner's words for code and remedy, in Chinese but for a few. */
function Words({ error: { message, solution } }: { error: Entry['error'] }) {
  if (!message) return null
  return (
    <p lang={languageOf(message)}>
      <b>{message}</b> {solution}
    </p>
  )
}

function Recipe({ mock: { header, cause } }: { mock: Entry['mock'] }) {
  if (!header && !cause) return <p>The mock cannot produce it.</p>
  return (
    <p>
      {header && (
        <>
          Mock: <code>{header}</code>
        </>
      )}
      {header && cause && ', or '}
      {cause && (header ? cause : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}`)}.
    </p>
  )
}

/** A global code is not followed by seventeen links. */
function Operations({ api, operations }: { api: SiteApi; operations: Entry['operations'] }) {
  const all = Object.values(api.contract.operations)
  const missing = all.filter((operation) => !operations.includes(operation))
  if (!operations.length) return <>all signed calls: the gateway refuses them</>
  if (missing.length < 2)
    return (
      <>
        all of <a href={`${api.name}.html`}>{api.short}</a>
        {missing.map(({ id }) => ` except ${id}`)}
      </>
    )
  const links = operations.map((operation) => <a href={operationLink(api.name, operation)}>{operation.id}</a>)
  return <>{joined(links, ', ')}</>
}

function Construction({ apis }: { apis: readonly SiteApi[] }) {
  return (
    <section>
      <h2 id="codes">How codes are built</h2>
      {apis
        .filter(({ codeRule }) => codeRule !== '')
        .map(({ short, codeRule }) => (
          <p>
            {short}: <Prose text={codeRule} />
          </p>
        ))}
      <p>Treat a code that is not listed as a refusal.</p>
    </section>
  )
}
