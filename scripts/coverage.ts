// Prints what the contracts cover, as tables or as JSON.

import type { Declaration } from '../src/generate/behaviour/grammar.ts'
import { listApis, loadContract } from '../src/generate/contract.ts'
import { columns, countCoverage, type Coverage, subjects, sum } from '../src/generate/coverage.ts'
import { reachOf, reachTable, rememberedTable } from '../src/generate/reach.ts'

const rows = [...subjects, 'total'] as const

function table(title: string, coverage: Coverage): string {
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(14) + cells.map((cell, index) => String(cell).padStart(columns[index]!.length + 2)).join('')
  const cells = (row: (typeof rows)[number]) => columns.map((one) => coverage[row][one])
  return [line(title, columns), ...rows.map((row) => line(row, cells(row)))].join('\n')
}

const contracts = await Promise.all((await listApis()).map((api) => loadContract(api)))
const counted = contracts.map(({ api, document }) => ({ api, coverage: countCoverage(document) }))
const together = Object.fromEntries(
  rows.map((row) => [row, sum(counted.map(({ coverage }) => coverage[row]))]),
) as Coverage
const all = [...counted, { api: 'all', coverage: together }]
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(Object.fromEntries(all.map(({ api, coverage }) => [api, coverage])), null, 2))
} else {
  const reach = contracts.map(({ api, document, behaviour }) => {
    const rules = behaviour as Declaration | undefined
    return [
      reachTable(api, reachOf(document, rules)),
      ...(rules ? [rememberedTable(api, document, rules)] : []),
    ].join('\n')
  })
  console.log([...all.map(({ api, coverage }) => table(api, coverage)), ...reach].join('\n\n'))
}
