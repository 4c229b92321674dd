import type { Mistake } from '../../partners/page.ts'
import { partnerPages } from '../../partners/site.ts'
import type { SiteApi, Vectors } from '../site.ts'
import { GradeWord, Head } from '../words.tsx'
import { Example } from './example.tsx'

/** Each scheme with a worked example; printed, a sheet each. */
export function Signing({ apis, vectors }: { apis: readonly SiteApi[]; vectors: Vectors }) {
  return (
    <>
      <h1>Signing</h1>
      <p class="lead">
        Each scheme, stair by stair. Every value is real: compute along, and stop at the first stair where
        yours differs. On paper each takes a sheet.
      </p>
      {apis.map((api) => (
        <div class="sheet">
          <Example api={api} vectors={vectors[api.name]} />
          <Mistakes list={partnerPages[api.name].mistakes} />
        </div>
      ))}
    </>
  )
}

function Mistakes({ list }: { list: readonly Mistake[] }) {
  return (
    <>
      <h3>Frequent mistakes, in the order in which to look</h3>
      <table class="mistakes">
        <Head names={['Mistake', 'Instead', 'Rule']} />
        <tbody>
          {list.map(({ mistake, remedy, grade }) => (
            <tr>
              <td>{mistake}</td>
              <td>{remedy}</td>
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
