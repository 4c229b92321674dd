import { type PartnerName, partners } from '../../generated/index.ts'
import { nearest } from '../site/errors/find.ts'
import { answering, errorKey } from '../core/meaning.ts'
import { errorLink } from '../site/links.ts'
import { print, table, UsageError } from './io.ts'
import { didYouMean } from '../core/nearest.ts'

/** `lendspec errors`: lists the error codes, or explains one. */
export function listErrors(
  apis: readonly PartnerName[],
  code: string | undefined,
  { json }: { json?: boolean },
): void {
  const all = apis.flatMap((api) => {
    const { contract } = partners[api]
    return Object.values(contract.errors).map((error) => ({
      api,
      ...error,
      operations: answering(contract, error).map(({ id }) => id),
      page: errorLink(api, errorKey(error)),
    }))
  })
  if (code !== undefined && /^-(?!\d)/.test(code)) throw unknownOption(code)
  // A code that means several things has a row for each.
  const rows =
    code === undefined ? all : all.filter((row) => [String(row.code), errorKey(row)].includes(code))
  if (rows.length === 0) {
    const findable = all.map((row) => ({ code: String(row.code), title: row.name, text: row.meaning }))
    const near = [...new Set(nearest(findable, code ?? '', 5).map((one) => one.code))]
    throw new UsageError(
      `no such code: ${quoteCode(code ?? '')}.${near.length ? ` Nearest: ${near.join(', ')}` : ''}`,
    )
  }
  if (json) return print(JSON.stringify(rows, null, 2))
  if (code === undefined) {
    const lines = rows.map((row) => {
      return [row.api, errorKey(row), row.name, row.retry, row.source.grade, row.meaning]
    })
    return print(table([['API', 'CODE', 'NAME', 'RETRY', 'GRADE', 'MEANING'], ...lines]))
  }
  for (const row of rows) {
    print(`${row.api} ${row.code} ${row.name}`)
    if (row.message) print(`  partner     ${row.message}`)
    print(`  meaning     ${row.meaning}`)
    print(`  remedy      ${row.remedy}`)
    print(`  retry       ${row.kind === 'pending' ? 'never: the call is in progress' : row.retry}`)
    print(`  grade       ${row.source.grade} (${row.source.section})`)
    print(`  operations  ${row.operations.join(', ') || 'any; the gateway rejects the request'}`)
    print(`  page        ${row.page} of the site that lendspec start serves and lendspec docs writes`)
  }
}

/** Shown only where it looks like a code: anything else may be a secret that was pasted here. */
const quoteCode = (code: string) => (/^[\w-]{1,40}$/.test(code) ? code : '<hidden>')

/** The command accepts unknown options, because a code may begin with a minus. */
const unknownOption = (option: string) =>
  new UsageError(
    `unknown option ${/^--?[a-z-]{1,30}$/.test(option) ? option : '<hidden>'}. ${didYouMean(option, ['--json', '--help'])}`.trim(),
  )
