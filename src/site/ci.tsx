import { Code } from './page.tsx'
import type { Site } from './site.ts'

const config = `{
  "appId": "…",
  "privateKeyFile": "ppdai-private.pem",
  "parameters": { "accountExists": { "AccountName": "…" } }
}`

/** How another team's CI keeps client, contract and server together. */
export function Ci({ site: { recipes } }: { site: Site }) {
  return (
    <>
      <h1>In your CI</h1>
      <p class="lead">
        Three jobs that a team can copy: the client package is what the contract makes of it, your own tests
        run against the mock gateway, and a server still answers as the contract says.
      </p>
      <p>
        They take lendspec from your development dependencies. Folder, port and name of the API are yours to
        change; for AWDA write <code>awda</code> and a <code>secretFile</code>.
      </p>
      {recipes.map(({ name, file, text }) => (
        <section>
          <h2 id={file.replace('.yml', '')}>{name}</h2>
          <p>
            <a href={file}>{file}</a>
          </p>
          <Code name={name} lang="yaml" copy text={text} />
        </section>
      ))}
      <h2 id="config">The config of the contract test</h2>
      <p>
        <code>ci/ppdai.json</code> says who calls, and with which parameters; paths in it are relative to it.
        Keys never stand in it. An operation without parameters there is skipped, and the plan says so.
      </p>
      <Code name="ci/ppdai.json" lang="json" copy text={config} />
      <h2 id="plan">What is called</h2>
      <p>
        The plan is printed before anything is sent: each operation, whether it is called, and why. Without{' '}
        <code>--allow</code> and its name no operation is called that sends an SMS, creates a user, binds a
        card or moves money. <code>--plan</code> prints the plan and ends.
      </p>
      <h2 id="result">What comes out</h2>
      <p>
        Exit code 1 when server and contract differ, a line for each difference with its JSON path; JUnit XML,
        which both systems show beside your tests; and the evidence, with sensitive members hidden.
      </p>
    </>
  )
}
