import { anchor, Sequence } from './sequence.tsx'
import type { SiteApi } from './site.ts'
import { States } from './states.tsx'
import { Chinese } from './words.tsx'

/** Call sequences as ordered lists: drawn with lanes where there is room, plain on a phone or without style. */
export function Flows({ apis }: { apis: readonly SiteApi[] }) {
  return (
    <>
      <h1>Call sequences</h1>
      <Legend />
      <nav class="contents" aria-label="Call sequences">
        {apis.map(({ name, title, flows }) => (
          <div>
            <p>
              <Chinese text={title} />
            </p>
            <ul>
              {flows.map((flow) => (
                <li>
                  <a href={`#${anchor(name, flow)}`}>{flow.title}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {apis.map(({ name, title, flows, machines }) => (
        <>
          <h2>
            <Chinese text={title} />
          </h2>
          {flows.map((flow) => (
            <Sequence api={name} flow={flow} />
          ))}
          {machines.map((machine) => (
            <States api={name} machine={machine} />
          ))}
        </>
      ))}
    </>
  )
}

function Legend() {
  return (
    <>
      <p class="lead">
        Who calls whom, in which order. A solid line is a call, a dashed line a response. Calls of the
        contract link to their documentation.
      </p>
      <p class="muted">
        Every sequence shows its evidence. A step shows its own evidence only if that is different.{' '}
        <span class="weak">Unconfirmed</span> marks a call if no document of the partner states its path or
        fields. Other names in grey come from the partner’s diagram. We infer which operation such a name
        means.
      </p>
    </>
  )
}
