import { raw } from 'hono/html'
import type { Contract, Operation } from '../contract.ts'
import { style } from './style.ts'

export interface OverviewApi {
  name: string
  title: string
  contract: Contract
  notifications: readonly string[]
}

/** The first page of the workbench: what is here, how well it is founded, and where to go. */
export function Overview({ apis, origin }: { apis: readonly OverviewApi[]; origin: string }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>lendspec</title>
        <link rel="icon" href="data:," />
        <style>{raw(style)}</style>
      </head>
      <body>
        <main>
          <h1>lendspec</h1>
          <p>
            One OpenAPI contract per lending partner; from it a client that signs, this mock that verifies,
            and the documentation. No money moves here and no business rule is checked.
          </p>
          <h2>Call the mock</h2>
          <p>
            The mock checks app, timestamp and signature, and answers a failure with the partner’s own code.
            Every answer says in <code>X-Lendspec-Evidence</code> how well it is founded.
          </p>
          <pre tabindex={0} aria-label="Commands for a first call">
            {apis.map(({ name, contract }) => firstCall(name, contract, origin)).join('\n')}
          </pre>
          <Coverage apis={apis} />
          {apis.map((api) => (
            <Operations api={api} />
          ))}
        </main>
      </body>
    </html>
  )
}

function firstCall(api: string, { operations }: Contract, origin: string): string {
  const first = Object.values(operations).find(({ signed, unconfirmed }) => signed && !unconfirmed)
  return `npm run -s lendspec -- call ${api} ${first?.id} --server ${origin}/${api}`
}

function Coverage({ apis }: { apis: readonly OverviewApi[] }) {
  return (
    <>
      <h2>What is here</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="What is here">
        <table>
          <thead>
            <tr>
              <th>API</th>
              <th>Documentation</th>
              <th>Mock</th>
              <th>Operations</th>
              <th>Unconfirmed</th>
              <th>Notifications</th>
              <th>Error codes</th>
            </tr>
          </thead>
          <tbody>
            {apis.map(({ name, title, contract, notifications }) => (
              <tr>
                <td>{title}</td>
                <td>
                  <a href={`/docs/${name}`}>/docs/{name}</a>
                </td>
                <td>
                  <code>/{name}</code>
                </td>
                <td class="number">{Object.keys(contract.operations).length}</td>
                <td class="number">
                  {Object.values(contract.operations).filter(({ unconfirmed }) => unconfirmed).length}
                </td>
                <td class="number">{notifications.length}</td>
                <td class="number">{Object.keys(contract.errors).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href="/flows">Call sequences</a>: who calls whom, in which order, as diagrams.
      </p>
    </>
  )
}

function Operations({ api }: { api: OverviewApi }) {
  return (
    <>
      <h2>{api.title}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={`Operations of ${api.title}`}>
        <table>
          <thead>
            <tr>
              <th>Operation</th>
              <th>Evidence</th>
              <th>Path</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(api.contract.operations).map((operation) => (
              <tr>
                <td>
                  <a href={`/docs/${api.name}#/${operation.tag}/${operation.id.toLowerCase()}`}>
                    {operation.id}
                  </a>
                  <br />
                  <span class="muted">{operation.summary}</span>
                </td>
                <td class="grade">
                  <Evidence operation={operation} />
                </td>
                <td>
                  <code>{operation.path}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Evidence({ operation }: { operation: Operation }) {
  if (!operation.unconfirmed) return <span class="sure">{operation.source.grade}</span>
  return (
    <span class="unconfirmed" title={operation.source.unknown}>
      {operation.source.grade},
      <br />
      unconfirmed
    </span>
  )
}
