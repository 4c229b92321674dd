import { describe, expect, it } from 'vitest'
import type { Grade } from '../../src/core/contract.ts'
import { byPath, createPaths, type Found } from '../../src/mock/paths.ts'
import { operations as awda } from '../../generated/awda/operations.ts'
import { type Profile, profiles } from '../../src/mock/profiles.ts'
import type { Reply } from '../../src/mock/reply.ts'

const paths: Record<string, [method: string, path: string]> = {
  list: ['GET', '/orders'],
  create: ['POST', '/orders'],
  mine: ['GET', '/orders/mine'],
  invoice: ['GET', '/orders/invoice-{number}'],
  order: ['GET', '/orders/{id}'],
  remove: ['DELETE', '/orders/{id}'],
  row: ['GET', '/orders/{id}/rows/{row}'],
  rows: ['GET', '/{list}/a.b/rows/x'],
  spaced: ['GET', '/a b/é'],
  encoded: ['GET', '/c%2Fd'],
}
const createFind = (anyCase: Grade | null, also: Profile['otherPaths']['also'] = {}) => {
  const operations = Object.fromEntries(
    Object.entries(paths).map(([id, [method, path]]) => [id, { ...awda.getLoan, id, method, path }]),
  )
  const { contract } = profiles.awda
  return createPaths({
    ...profiles.awda,
    contract: { ...contract, operations },
    otherPaths: { anyCase, also },
  })
}
const shown = (found: Found | undefined) =>
  found && [
    found.operation.id,
    found.values,
    ...(found.allow ? [found.allow] : []),
    ...(found.grade ? [found.grade] : []),
  ]

describe('a path with parameters', () => {
  it.each<[string, string, unknown]>([
    ['GET', '/orders', ['list', {}]],
    ['POST', '/orders', ['create', {}]],
    ['PUT', '/orders', ['list', {}, ['GET', 'POST']]],
    ['GET', '/orders/mine', ['mine', {}]],
    ['DELETE', '/orders/mine', ['mine', {}, ['GET']]],
    ['GET', '/orders/invoice-7', ['invoice', { number: '7' }]],
    ['GET', '/orders/invoice-', ['order', { id: 'invoice-' }]],
    ['GET', '/orders/A%201', ['order', { id: 'A%201' }]],
    ['DELETE', '/orders/7', ['remove', { id: '7' }]],
    ['PATCH', '/orders/7', ['order', { id: '7' }, ['GET', 'DELETE']]],
    ['GET', '/orders/7/rows/8', ['row', { id: '7', row: '8' }]],
    ['GET', '/orders/a.b/rows/x', ['row', { id: 'a.b', row: 'x' }]],
    ['GET', '/x/a.b/rows/x', ['rows', { list: 'x' }]],
    ['GET', '/x/aab/rows/x', undefined],
    ['GET', '/orders/', undefined],
    ['GET', '/orders/7/', undefined],
    ['GET', '/x/orders/7', undefined],
    ['GET', '/Orders', undefined],
    ['GET', '/a%20b/%C3%A9', ['spaced', {}]],
    ['GET', '/c%2Fd', ['encoded', {}]],
    ['GET', '/c/d', undefined],
  ])('%s %s', (method, path, wanted) => {
    expect(shown(createFind(null)(path, method))).toEqual(wanted)
  })

  it('is found in any case where the contract says so, with that grade', () => {
    const find = createFind('hint')
    expect(shown(find('/ORDERS', 'POST'))).toEqual(['create', {}, 'hint'])
    expect(shown(find('/ORDERS/aB', 'GET'))).toEqual(['order', { id: 'aB' }, 'hint'])
    expect(shown(find('/orders/aB', 'GET'))).toEqual(['order', { id: 'aB' }])
  })

  it('has other paths, each with its grade, and none of an operation that is not there', () => {
    const find = createFind(null, {
      '/old': { operation: 'list', grade: 'sdk' },
      '/orders/mine': { operation: 'create', grade: 'hint' },
      '/none': { operation: 'nobody', grade: 'sdk' },
    })
    expect(shown(find('/old', 'GET'))).toEqual(['list', {}, 'sdk'])
    expect(shown(find('/orders/mine', 'POST'))).toEqual(['create', {}])
    expect(find('/none', 'GET')).toBeUndefined()
  })
})

describe('the evidence under another path', () => {
  const reply = { status: 200, source: 'example', evidence: 'sdk' } as Reply
  const detail = (grade: Grade) => `the path is not the contract's own; its grade is ${grade}`
  it.each<[Partial<Reply>, Grade | undefined, object]>([
    [{}, undefined, {}],
    [{ source: 'refusal' }, 'hint', {}],
    [{ source: 'state' }, 'hint', {}],
    [{}, 'hint', { evidence: 'hint', detail: detail('hint') }],
    [{}, 'documented', { evidence: 'sdk', detail: detail('documented') }],
    [{ detail: 'said' }, 'inferred', { evidence: 'inferred', detail: 'said' }],
  ])('%j with %s', (change, grade, wanted) => {
    const given = { ...reply, ...change }
    expect(byPath(given, { ...(grade && { grade }) } as Found)).toEqual({ ...given, ...wanted })
  })
})
