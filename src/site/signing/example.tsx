import { partnerPages } from '../../partners/site.ts'
import type { Cell, Exhibit, VectorFile } from '../../partners/page.ts'
import { Linked } from '../linked.tsx'
import type { SiteApi } from '../site.ts'
import { Head } from '../words.tsx'
import { Canonical, mark, Result, Stair } from './parts.tsx'

/** A partner's signature, step by step, with the values of its vectors. */
export function Example({ api, vectors }: { api: SiteApi; vectors: VectorFile }) {
  const { heading, workedExample } = partnerPages[api.name]
  const { about, steps, aboutKnown, known } = workedExample(vectors, api.contract.operations)
  return (
    <section>
      <h2 id={api.name}>
        {api.short}: {heading}
      </h2>
      <p>
        <Linked api={api.name} prose={about} />
      </p>
      <ol class="stairs">
        {steps.map(({ title, rule, grade, shows }) => (
          <Stair title={title} rule={rule} grade={grade}>
            {shows.map((exhibit) => (
              <Shown exhibit={exhibit} />
            ))}
          </Stair>
        ))}
      </ol>
      <h3>Known answers</h3>
      <p>
        <Linked api={api.name} prose={aboutKnown} />
      </p>
      <dl class="known">
        {known.map(({ canonical, signature }) => (
          <div>
            <dt>{canonical}</dt>
            <dd>{signature}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Shown({ exhibit: { name, shown } }: { exhibit: Exhibit }) {
  if ('parts' in shown) return <Canonical name={name} text={shown.text} parts={shown.parts} />
  if ('secret' in shown)
    return (
      <pre class="canonical" tabindex={0} role="region" aria-label={name}>
        {shown.text}
        <strong>{shown.secret}</strong>
      </pre>
    )
  if ('text' in shown) return <Result name={name} text={shown.text} />
  return (
    <table>
      <Head names={shown.head} />
      <tbody>
        {shown.rows.map((row) => (
          <tr>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell) => (
              <td>
                <Value cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ cell: { text, isCode, place } }: { cell: Cell }) {
  if (!isCode) return <>{text}</>
  return place === undefined ? <code>{text}</code> : <code class={mark(place)}>{text}</code>
}
