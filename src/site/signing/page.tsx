import type { Mistake } from '../../core/signing-guide.ts'
import type { SiteApi } from '../site.ts'
import { GradeWord, Head, Prose } from '../words.tsx'
import { Example } from './example.tsx'

/** Each scheme with a worked example; printed, a sheet each. */
export function Signing({ apis }: { apis: readonly SiteApi[] }) {
  return (
    <>
      <h1>Signing</h1>
      <p class="lead">
        Each scheme, step by step, with real values. Compute the same steps, and compare. The first step with
        a different result shows what to correct.
      </p>
      {apis.map((api) => (
        <div class="sheet">
          <Example api={api} />
          <Mistakes list={api.guide.mistakes} />
        </div>
      ))}
    </>
  )
}

function Mistakes({ list }: { list: readonly Mistake[] }) {
  return (
    <>
      <h3>Frequent mistakes: check them in this order</h3>
      <table class="mistakes">
        <Head names={['Mistake', 'Instead', 'Rule']} />
        <tbody>
          {list.map(({ mistake, remedy, grade }) => (
            <tr>
              <td>
                <Prose text={mistake} />
              </td>
              <td>
                <Prose text={remedy} />
              </td>
              <td>
                <GradeWord grade={grade} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
