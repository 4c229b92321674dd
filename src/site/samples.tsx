import type { SampleLanguage, SiteApi } from './site.ts'
import { Table } from './words.tsx'

const where = {
  'npm test': 'in every test run',
  CI: 'in CI, and where a test run finds the tools',
}

/** In which languages every operation has a sample, and what executed it. */
export function Samples({ apis, samples }: { apis: readonly SiteApi[]; samples: readonly SampleLanguage[] }) {
  const counts = apis.map(({ short, contract }) => `${Object.keys(contract.operations).length} of ${short}`)
  return (
    <section>
      <h2 id="samples">Samples</h2>
      <p>
        Each language has a sample for every operation: {counts.join(' and ')}. The tests run each sample
        exactly as the reference shows it. The mock must accept the signature. With a wrong key, and with a
        refusal as the response, the sample must fail.
      </p>
      <Table label="Samples by language" names={['Language', 'Executed', 'With']} class="languages">
        {samples.map(({ label, runsIn, tools, note }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>{runsIn ? where[runsIn] : 'not executed'}</td>
            <td>
              {tools.length ? <code>{tools.join(', ')}</code> : 'Node'}
              {note && <p class="unknown">{note}</p>}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
