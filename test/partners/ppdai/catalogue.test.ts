import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { partners } from '../../../generated/index.ts'
import { answerOf, member, operationsOf, requestOf, resolve } from '../../../src/generate/contract.ts'
import type { Document, Schema } from '../../../src/generate/openapi.ts'
import { meaningOf } from '../../../src/core/meaning.ts'

// catalogue.yaml holds what public sources say of the operations beyond the first document. Each row is in the contract,
// and what differs is listed here with its reason.

type Field = [place: string, declared: string, grade: string, required?: 'required']
interface Row {
  path: string
  /** The first-generation operation with the same request and response. */
  twin?: string
  request?: Field[]
  response?: Field[]
  codes?: [value: string, message: string, grade: string][]
}

const file = new URL('catalogue.yaml', import.meta.url)
const rows = Object.entries(parse(await readFile(file, 'utf8')) as Record<string, Row>)
const bundle = new URL('../../../generated/ppdai/openapi.json', import.meta.url)
const document = JSON.parse(await readFile(bundle, 'utf8')) as Document
const operations = new Map(
  operationsOf(document).map(({ path, operation }) => [operation.operationId, { path, operation }]),
)
const { contract } = partners.ppdai

/** The schema of a place such as `LoanInfos[].Amount`. */
function schemaAt(schema: Schema, place: string): Schema | undefined {
  return place.split('.').reduce<Schema | undefined>((at, part) => {
    const name = part.replace('[]', '')
    const found = at && member(document, at, name)
    return found && part.endsWith('[]') ? resolve(document, found).items : found
  }, schema)
}

const sides = (id: string) => {
  const { operation } = operations.get(id)!
  return { request: requestOf(operation)!.schema, response: answerOf(operation).schema }
}

const fields = rows.flatMap(([id, row]) =>
  (['request', 'response'] as const).flatMap((side) =>
    (row[side] ?? []).map(([place, declared, grade, required]) => ({
      id,
      side,
      place,
      declared,
      grade,
      required,
    })),
  ),
)
const codes = rows.flatMap(([id, { codes = [] }]) =>
  codes.flatMap(([value, message, grade]) =>
    value.split(' / ').map((code) => ({ id, code, message, grade })),
  ),
)

/** JSON types by declared type; the first row that fits. */
const types: readonly [RegExp, string][] = [
  [/^(List|Json \(list\))/, 'array'],
  [/^(object|Json)/, 'object'],
  [/^(Int|int)/, 'integer'],
  [/^(Decimal|Double|double|number)/, 'number'],
  [/^(String|Date|null)/, 'string'],
]

const differences: Readonly<Record<string, { types?: string[]; grade?: string }>> = {
  // As in all other calls: the models of the SDK alone say Int.
  'listBidProducts.ResultCode': { types: ['string', 'null'] },
  // Graded by the SDKs, which decide that it is signed as text.
  'listLoans.StartDateTime': { grade: 'sdk' },
  'listDebts.StartDateTime': { grade: 'sdk' },
  // The catalogue infers it from the other calls.
  'submitDebtPurchase.ResultMessage': { grade: 'inferred' },
  // The table says String, the sample shows an object.
  'postListing.Content': { types: ['string', 'object', 'null'] },
}

describe('the catalogue', () => {
  it('has as many rows as its sources', () => {
    expect(rows).toHaveLength(34)
    expect(fields).toHaveLength(289)
    // A row of getRepayments names two codes.
    expect(codes).toHaveLength(43)
  })

  it.each(rows)('%s is an operation of the contract at its path', (id, { path, twin }) => {
    expect(operations.get(id)?.path).toBe(path)
    if (twin) expect(sides(id)).toEqual(sides(twin))
  })

  it.each(fields)('$id has $place in its $side, $declared', ({ id, side, place, declared, required }) => {
    const whole = sides(id)[side]
    const found = schemaAt(whole, place)
    const type = types.find(([pattern]) => pattern.test(declared))?.[1]
    const wanted = differences[`${id}.${place}`]?.types ?? [type, ...(/null/.test(declared) ? ['null'] : [])]
    const { type: one, anyOf = [] } = found ? resolve(document, found) : {}
    expect([one, ...anyOf.map((each) => each.type)].flat()).toEqual(expect.arrayContaining(wanted))
    if (required) expect(resolve(document, whole).required).toContain(place)
  })

  it.each(fields)('$id: $place has the grade $grade', ({ id, side, place, grade }) => {
    const source = schemaAt(sides(id)[side], place)?.['x-source'] as { grade: string } | undefined
    // A field that says nothing has the grade of its operation.
    const found = source?.grade ?? operations.get(id)!.operation['x-source'].grade
    expect(found).toBe(differences[`${id}.${place}`]?.grade ?? grade)
  })

  it.each(codes.filter(({ code }) => /^-?\d+$/.test(code)))(
    '$id may return $code',
    ({ id, code, message, grade }) => {
      const operation = contract.operations[id]!
      const pending = operation.envelope.pending?.codes ?? []
      expect([...operation.errors, ...pending].map(String)).toContain(code)
      const entry = contract.errors[meaningOf(contract.errors, operation, code)!]!
      expect(entry.kind === 'pending').toBe(pending.map(String).includes(code))
      expect(entry.source.grade).toBe(grade)
      const known = /[\u4e00-\u9fff]+/.exec(message.replace(/ in .*log/, ''))?.[0]
      if (known) expect(`${entry.message} ${entry.meaning}`).toContain(known)
    },
  )

  it.each(codes.filter(({ code }) => code === '(not recorded)'))(
    '$id describes the refusal $message, whose code nobody recorded',
    ({ id, message }) => {
      expect(operations.get(id)!.operation.description).toContain(message)
    },
  )
})
