import type { PartnerName } from '../../generated/index.ts'
import { profiles } from '../mock/profiles.ts'
import { print, table } from './io.ts'

/** `lendspec operations`: lists the operations, with the evidence for each. */
export function listOperations(apis: readonly PartnerName[], { json }: { json?: boolean }): void {
  const rows = apis.flatMap((api) =>
    Object.values(profiles[api].contract.operations).map((operation) => ({
      api,
      id: operation.id,
      method: operation.method,
      path: operation.path,
      grade: operation.source.grade,
      unconfirmed: operation.unconfirmed,
      ...(operation.source.unknown && { unknown: operation.source.unknown }),
      summary: operation.summary,
    })),
  )
  if (json) return print(JSON.stringify(rows, null, 2))
  const header = ['API', 'OPERATION', 'METHOD', 'PATH', 'GRADE', '']
  print(
    table([
      header,
      ...rows.map((row) => [
        row.api,
        row.id,
        row.method,
        row.path,
        row.grade,
        row.unconfirmed ? 'unconfirmed' : '',
      ]),
    ]),
  )
}
