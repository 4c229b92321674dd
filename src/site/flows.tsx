import { raw } from 'hono/html'
import { flowsStyle } from './flows-style.ts'
import { anchor, Sequence, type Flow } from './sequence.tsx'
import { style } from './style.ts'

export interface FlowsApi {
  readonly name: string
  readonly title: string
  readonly flows: readonly Flow[]
}

/** Call sequences as ordered lists: drawn with lanes where there is room, plain on a phone or without style. */
export function Flows({ apis }: { apis: readonly FlowsApi[] }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Call sequences – lendspec</title>
        <link rel="icon" href="data:," />
        <style>{raw(style + flowsStyle)}</style>
      </head>
      <body>
        <a class="skip" href="#flows">
          Skip to the call sequences
        </a>
        <header>
          <nav class="pages" aria-label="Pages">
            <a href="/">lendspec</a>
            {apis.map(({ name, title }) => (
              <a href={`/docs/${name}`}>
                <Title text={title} />
              </a>
            ))}
          </nav>
        </header>
        <main id="flows">
          <h1>Call sequences</h1>
          <Legend />
          <nav class="contents" aria-label="Call sequences">
            {apis.map(({ name, title, flows }) => (
              <div>
                <p>
                  <Title text={title} />
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
          {apis.map(({ name, title, flows }) => (
            <>
              <h2>
                <Title text={title} />
              </h2>
              {flows.map((flow) => (
                <Sequence api={name} flow={flow} />
              ))}
            </>
          ))}
        </main>
      </body>
    </html>
  )
}

function Legend() {
  return (
    <>
      <p>
        Who calls whom, in which order. A full line is a call, a broken one an answer. Calls of the contract
        link to their documentation.
      </p>
      <p class="muted">
        Every sequence says how well it is founded, a step only where that differs.{' '}
        <span class="unconfirmed">Unconfirmed</span> marks a call whose path or fields no document of the
        partner states. Other names in grey are those of the partner’s own diagram; that one stands for the
        operation beside it is inferred.
      </p>
    </>
  )
}

/** Chinese inside English, marked so that it is spoken and set as such. */
function Title({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(\p{Script=Han}+)/u)
        .map((part, index) => (index % 2 ? <span lang="zh-CN">{part}</span> : part))}
    </>
  )
}
