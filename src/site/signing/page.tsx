import type { SiteApi, Vectors } from '../site.ts'
import { GradeWord, Head } from '../words.tsx'
import { Awda } from './awda.tsx'
import { type Mistake, mistakes } from './mistakes.ts'
import { Ppdai } from './ppdai.tsx'

/** Both schemes with a worked example each; printed, a sheet each. */
export function Signing({ apis, vectors }: { apis: readonly SiteApi[]; vectors: Vectors }) {
  const ppdai = apis.find(({ name }) => name === 'ppdai')
  if (!ppdai) throw new Error('there is no PPDAI')
  return (
    <>
      <h1>Signing</h1>
      <p class="lead">
        Both schemes, stair by stair. Every value is real: compute along, and stop at the first stair where
        yours differs. On paper it takes two sheets.
      </p>
      <div class="sheet">
        <Ppdai api={ppdai} vectors={vectors.ppdai} />
        <Mistakes list={mistakes.ppdai} />
      </div>
      <div class="sheet">
        <Awda vectors={vectors.awda} />
        <Mistakes list={mistakes.awda} />
      </div>
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
