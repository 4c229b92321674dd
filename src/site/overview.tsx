import type { Operation } from '../core/contract.ts'
import { operationLink } from './links.ts'
import { Code } from './page.tsx'
import { Evidence } from './evidence.tsx'
import { Samples } from './samples.tsx'
import type { FirstCall, SampleLanguage, Site, SiteApi } from './site.ts'
import { Breakable, Chinese, GradeWord, Head, Prose } from './words.tsx'

const start = 'npm ci && npm start'

/** The first page: what this is, the first signed call, and how well each operation is founded. */
export function Overview({ site: { apis, samples, firstCall } }: { site: Site }) {
  return (
    <>
      <h1>Signed partner APIs, from one contract</h1>
      <p class="lead">
        One OpenAPI contract per lending partner, and made from it: a typed client that signs correctly, a
        mock that verifies signatures and says why one is wrong, and this documentation. No money moves in the
        mock, and no business rule is checked.
      </p>
      <Links apis={apis} />
      <FirstSignedCall call={firstCall} />
      {apis.map((api) => (
        <Operations api={api} samples={samples} />
      ))}
      <Samples apis={apis} samples={samples} />
      <Evidence apis={apis} />
    </>
  )
}

function Links({ apis }: { apis: readonly SiteApi[] }) {
  return (
    <ul class="ways">
      <li>
        {apis.map(({ name, short }, index) => (
          <>
            {index > 0 && ' and '}
            <a href={`${name}.html`}>{short}</a>
          </>
        ))}
        : every operation, its fields and its errors
      </li>
      <li>
        <a href="errors.html">Error codes</a>: what a code means and whether to repeat the call
      </li>
      <li>
        <a href="signing.html">Signing</a>: each scheme, step by step; <a href="vectors.html">vectors</a> to
        test a signer in any language against
      </li>
      <li>
        <a href="playground.html">Playground</a>: sign a request of your own, or find out why a signature is
        wrong
      </li>
      <li>
        <a href="flows.html">Call sequences</a>: who calls whom, in which order
      </li>
    </ul>
  )
}

function FirstSignedCall({ call: { api, operation, program } }: { call: FirstCall }) {
  const command = `npm run -s lendspec -- call ${api} ${operation} --server http://127.0.0.1:4010/${api} --example`
  return (
    <section>
      <h2>The first signed call</h2>
      <ol class="steps">
        <li>
          <p>
            In a clone, with Node 20.19 or newer: start documentation and mock. It makes a key and a secret of
            its own, and keeps them in <code>.lendspec/</code>.
          </p>
          <Code name="Start" lang="sh" copy text={start} />
        </li>
        <li>
          <p>In a second terminal: one call, signed and verified. Its answer is the contract’s example.</p>
          <Code name="First call" lang="sh" copy text={command} />
        </li>
        <li>
          <p>The same from a program. A refusal throws, also inside HTTP 200.</p>
          <Code name="Program" lang="ts" copy text={program} />
        </li>
      </ol>
    </section>
  )
}

function Operations({ api, samples }: { api: SiteApi; samples: readonly SampleLanguage[] }) {
  const executed = samples.filter(({ runsIn }) => runsIn).length
  const operations = Object.values(api.contract.operations)
  const unconfirmed = operations.filter((operation) => operation.unconfirmed).length
  return (
    <section>
      <h2 id={api.name}>
        <Chinese text={api.title} />
      </h2>
      <p>
        {operations.length} operations,{' '}
        {unconfirmed ? `${unconfirmed} of them unconfirmed` : 'none unconfirmed'};{' '}
        {Object.keys(api.contract.errors).length} <a href={`errors.html?api=${api.name}`}>error codes</a>.
        Contract {api.version}.
      </p>
      <div class="scroll" tabindex={0} role="region" aria-label={`Operations of ${api.short}`}>
        <table class="operations">
          <Head names={['Operation', 'Does', 'Evidence', 'Samples']} />
          <tbody>
            {operations.map((operation) => (
              <Row api={api} operation={operation} executed={executed} />
            ))}
          </tbody>
        </table>
      </div>
      {unconfirmed > 0 && (
        <p class="muted">
          Unconfirmed: no document of the partner states path or fields. The mock serves such an operation; a
          client refuses to call it at a real server until it is given the confirmed path.
        </p>
      )}
    </section>
  )
}

function Row({ api, operation, executed }: { api: SiteApi; operation: Operation; executed: number }) {
  const { id, summary, path, source, unconfirmed } = operation
  return (
    <tr>
      <th scope="row">
        <a href={operationLink(api.name, operation)}>
          <Breakable name={id} />
        </a>
      </th>
      <td>
        {summary}
        <br />
        <code class="path">{path}</code>
      </td>
      <td>
        <GradeWord grade={source.grade} />
        {unconfirmed && (
          <>
            , <span class="weak">unconfirmed</span>
          </>
        )}
        {source.unknown && (
          <p class="unknown">
            Not known: <Prose text={source.unknown} />
          </p>
        )}
      </td>
      <td>
        <a href="#samples">{executed} executed</a>
      </td>
    </tr>
  )
}
