import { authLine } from './auth.ts'
import { ownBrand } from './brand.ts'
import { Code } from './page.tsx'
import type { Change, Site, SiteApi } from './site.ts'
import { Chinese, grades, Prose } from './words.tsx'

/** The first page: what this is, the partners, how to start, and what is new. */
export function Overview({ site: { apis, firstCall, brand } }: { site: Site }) {
  return (
    <>
      <h1>{brand === ownBrand ? 'Signed partner APIs, from one contract' : brand.title}</h1>
      <p class="lead">
        lendspec has one OpenAPI contract for each partner. It generates a typed client that signs every
        request, a mock that says why a signature is wrong, and this documentation.
      </p>
      <div class="cards">
        {apis.map((api) => (
          <Card api={api} />
        ))}
      </div>
      <Unconfirmed apis={apis} />
      <Start program={firstCall} />
      <Tasks />
      <News apis={apis} />
    </>
  )
}

function Card({ api: { name, title, short, contract, coverage, scheme, version } }: { api: SiteApi }) {
  const counts = coverage['operations']
  const known = Object.keys(grades) as (keyof typeof grades)[]
  return (
    <section class="card">
      <h2 id={name}>
        <a href={`${name}.html`}>
          <Chinese text={title} />
        </a>
      </h2>
      <dl>
        <dt>Base URL</dt>
        <dd>
          <code>{Object.values(contract.servers)[0]}</code>
        </dd>
        <dt>Authentication</dt>
        <dd>
          <Prose text={authLine(scheme)} />
        </dd>
        <dt>Operations</dt>
        <dd>
          {Object.keys(contract.operations).length}, with {Object.keys(contract.errors).length} error codes.
          Contract {version}
        </dd>
        <dt>
          <a href="evidence.html">Evidence</a>
        </dt>
        <dd>
          {counts &&
            known
              .filter((grade) => counts[grade])
              .map((grade) => `${counts[grade]} ${grade}`)
              .join(', ')}
        </dd>
      </dl>
      <p class="links">
        <a href={`${name}.html`}>{short} reference</a> <a href={`errors.html?api=${name}`}>Error codes</a>{' '}
        <a href={`signing.html#${name}`}>Signing</a> <a href={`${name}-openapi.json`}>OpenAPI</a>
      </p>
    </section>
  )
}

/** One notice for all operations that no paper describes. */
function Unconfirmed({ apis }: { apis: readonly SiteApi[] }) {
  const counts = apis.flatMap(({ short, contract }) => {
    const { length } = Object.values(contract.operations).filter(({ unconfirmed }) => unconfirmed)
    return length ? [`${length} operations of ${short}`] : []
  })
  if (!counts.length) return null
  return (
    <p class="notice">
      <strong>Unconfirmed:</strong> no document states the path or fields of {counts.join(' and ')}. The mock
      serves them. A client refuses to call them at a real server until you give it the confirmed path. See{' '}
      <a href="evidence.html">Evidence</a>.
    </p>
  )
}

function Start({ program }: { program: string }) {
  return (
    <section>
      <h2 id="start">Get started</h2>
      <p>
        To look around, start the documentation and the mocks in a clone, with Node 20.19 or newer. Stop them
        with Ctrl-C.
      </p>
      <Code name="Start" lang="sh" copy text="npm ci && npm start" />
      <p>
        In your own project, install lendspec and start the mock.{' '}
        <a href="getting-started.html">Getting started</a> shows how. The mock writes demo credentials to{' '}
        <code>.lendspec/</code>. Then save this as <code>call.mjs</code>, and run <code>node call.mjs</code>.
        A call without a result prints <code>null</code>.
      </p>
      <Code name="Program" lang="ts" copy text={program} />
    </section>
  )
}

const tasks: readonly (readonly [file: string, title: string, about: string])[] = [
  ['playground.html', 'Sign a request', 'step by step, or find out why your signature is wrong'],
  ['errors-and-retries.html', 'Handle errors', 'what is thrown, and what is safe to retry'],
  ['webhooks.html', 'Receive notifications', 'in express, fastify, koa, hono, Next.js or NestJS'],
  ['mock.html', 'Test with the mock', 'choose errors, move its clock, watch each request'],
  ['contract-tests.html', 'Run contract tests in CI', 'jobs for GitHub and GitLab to copy'],
  ['vectors.html', 'Sign in another language', 'test vectors, and checkers for Java and Python'],
]

const Tasks = () => (
  <section>
    <h2 id="tasks">What you can do</h2>
    <ul class="ways">
      {tasks.map(([file, title, about]) => (
        <li>
          <a href={file}>{title}</a>: {about}
        </li>
      ))}
    </ul>
  </section>
)

/** The newest version of each contract. */
function News({ apis }: { apis: readonly SiteApi[] }) {
  const newest = apis.flatMap(({ short, changes }) =>
    changes
      .filter(({ version }) => version)
      .slice(0, 2)
      .map((change): [string, Change] => [short, change]),
  )
  return (
    <section>
      <h2 id="new">What is new</h2>
      <dl class="news">
        {newest.map(([short, { version, title, text }]) => (
          <div>
            <dt>
              {short} {version}: <Chinese text={title} />
            </dt>
            <dd>
              <Prose text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="changes.html">All changes</a>
      </p>
    </section>
  )
}
