import { type PartnerName, partners } from '../../generated/index.ts'
import { print, table } from './io.ts'

/** `lendspec operations`: lists the operations, with the evidence for each. */
export function listOperations(apis: readonly PartnerName[], { json }: { json?: boolean }): void {
  const rows = apis.flatMap((api) =>
    Object.values(partners[api].contract.operations).map((operation) => {
      const { id, method, path, unconfirmed, summary, source } = operation
      const { grade, unknown } = source
      return { api, id, method, path, grade, unconfirmed, ...(unknown && { unknown }), summary }
    }),
  )
  if (json) return print(JSON.stringify(rows, null, 2))
  const lines = rows.map(({ api, id, method, path, grade, unconfirmed }) => {
    return [api, id, method, path, grade, unconfirmed ? 'unconfirmed' : '']
  })
  print(table([['API', 'OPERATION', 'METHOD', 'PATH', 'GRADE', ''], ...lines]))
}
