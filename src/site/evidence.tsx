import type { SiteApi } from './site.ts'
import { grades, Head, isWeak } from './words.tsx'

/** How many statements each grade carries, and what the grades mean. */
export function Evidence({ apis }: { apis: readonly SiteApi[] }) {
  const names = Object.keys(grades) as (keyof typeof grades)[]
  return (
    <section>
      <h2 id="evidence">How well it is founded</h2>
      <p>
        Nothing has been confirmed against a live server. Every statement has a grade, and names the document
        and section that it comes from.
      </p>
      <dl class="grades">
        {Object.entries(grades).map(([grade, meaning]) => (
          <div>
            <dt class={isWeak(grade as keyof typeof grades) ? 'weak' : 'sure'}>{grade}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
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
    </section>
  )
}

const counted = (coverage: SiteApi['coverage']) =>
  Object.entries(coverage).filter(([, { total }]) => total > 0)
