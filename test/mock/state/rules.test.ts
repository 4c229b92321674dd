import { describe, expect, it } from 'vitest'
import type {
  Behaviour,
  EntityRules,
  Expression,
  Fields,
  Rule,
  Transition,
} from '../../../src/core/behaviour.ts'
import { toPlain, type Memory } from '../../../src/mock/state/memory.ts'
import { createInterpreter } from '../../../src/mock/state/rules.ts'
import { type Asked, Look, nobody } from '../../../src/mock/state/scope.ts'

// What the interpreter does with each kind of rule, on a behaviour of nobody: orders, and the people who place them.

const order: EntityRules = {
  key: 'id',
  grade: 'sdk',
  initial: 'open',
  seed: [],
  holdsTokens: false,
  fields: ['id', 'state', 'sum'],
  transitions: {
    pay: [
      { ...step('pay', 'open', 'part'), if: ({ sent }) => sent['amount'] === 1, set: { sum: () => 1 } },
      {
        ...step('pay', ['open', 'part'], 'paid'),
        grade: 'hint',
        set: { sum: ({ sent }) => sent['amount'], none: () => undefined, bad: () => NaN },
        do: [
          { id: 'd1', grade: 'sdk', verb: 'count', counter: 'paid', by: () => 'all', add: () => 2 },
          {
            id: 'd2',
            grade: 'sdk',
            verb: 'count',
            counter: 'no',
            by: () => 'all',
            add: () => 1,
            if: () => false,
          },
        ],
        notify: { event: 'paid', fields: ['id', 'sum', 'none'] },
      },
    ],
    expire: [
      { ...step('expire', 'open', 'gone'), after: () => 1000 },
      { ...step('expire', 'paid', 'done'), after: () => -5 },
      { ...step('expire', 'part', 'gone'), after: () => 'later' },
      { ...step('expire', 'done', 'gone'), after: () => Infinity },
    ],
    cancel: [step('cancel', 'open', 'canceled')],
  },
}
function step(name: string, from: string | string[], to: string): Transition {
  return { id: `order.${name}`, grade: 'documented', from: [from].flat(), to, set: {} }
}
const person: EntityRules = {
  key: 'token',
  ttl: 500,
  seed: [{ token: 'seeded' }],
  holdsTokens: true,
  fields: ['token'],
  transitions: {},
}

const graded = { id: 'r', grade: 'observed' } as const
const asked: Asked = { operation: 'call', sent: { id: 'A', amount: 7 }, accessToken: 't', app: 'app' }
const at = 1_000_000

/** The outcome of one call under these rules, and what is remembered then. */
function decide(
  rules: readonly Rule[],
  {
    entities = { order, person },
    from,
    ask = asked,
    given,
  }: {
    entities?: Behaviour['entities']
    from?: Parameters<typeof createInterpreter>[1]
    ask?: Asked
    given?: Fields
  } = {},
) {
  const behaviour: Behaviour = { entities, operations: { call: { token: [], rules } } }
  const interpreter = createInterpreter(behaviour, from)
  const memory = interpreter.start('seed', at)
  if (given) interpreter.put(memory, 'order', { ...given }, at)
  const outcome = interpreter.answer(memory, ask, at)
  return { outcome, memory, interpreter, orders: ordersOf(memory) }
}
const ordersOf = (memory: Memory) =>
  [...(memory.entities.get('order') ?? [])].map(([key, { fields, grade, app }]) => ({
    key,
    fields,
    grade,
    app,
  }))

describe('a rule', () => {
  it.each<[string, Rule[], object | undefined]>([
    ['none at all', [], undefined],
    ['that rejects', [{ ...graded, verb: 'reject', code: '7', when: 'never' }], { code: '7', when: 'never' }],
    ['that rejects with a body', [{ ...graded, verb: 'reject', body: { no: 1 } }], { body: { no: 1 } }],
    [
      'with its missing fact',
      [{ ...graded, unknown: 'why', verb: 'reject', code: '7' }],
      { code: '7', unknown: 'why' },
    ],
    [
      'that responds',
      [{ ...graded, verb: 'respond', value: ({ sent }) => sent['amount'] }],
      { result: { value: 7 } },
    ],
    [
      'that computes nothing',
      [{ ...graded, verb: 'respond', value: () => NaN }],
      { result: { value: undefined } },
    ],
    ['whose condition fails', [{ ...graded, verb: 'reject', code: '7', if: () => false }], undefined],
    [
      'whose condition holds',
      [{ ...graded, verb: 'reject', code: '7', if: ({ now }) => now === at }],
      { code: '7' },
    ],
  ])('%s', (_, rules, wanted) => {
    const told = wanted && { rule: 'r', grade: 'observed', ...wanted }
    expect(decide(rules).outcome).toEqual(told)
  })

  it('is the first that decides; one with an effect alone leaves the example', () => {
    const effect: Rule = { ...graded, verb: 'count', counter: 'c', by: () => 'k', add: () => 'none' }
    const first: Rule = { ...graded, id: 'first', verb: 'reject', code: '1' }
    expect(decide([effect, first, { ...first, id: 'second' }]).outcome).toMatchObject({ rule: 'first' })
    const { outcome, memory } = decide([
      { ...effect, unknown: 'x' },
      { ...first, if: () => false },
    ])
    expect(outcome).toEqual({ rule: 'r', unknown: 'x' })
    expect(memory.counters.get('c')?.get('k')).toEqual([[at, 0]])
  })

  it.each([
    ['observed', 'r'],
    ['inferred', 'r'],
    ['sdk', 'other'],
  ] as const)('may reject from %s on: %s', (from, rule) => {
    const rules: Rule[] = [
      { ...graded, verb: 'reject', code: '1' },
      { ...graded, id: 'other', verb: 'respond', value: () => 1 },
    ]
    expect(decide(rules, { from }).outcome?.rule).toBe(rule)
  })

  it('has the weakest evidence of itself and of what it looks at', () => {
    const respond = (value: Expression): Rule => ({ ...graded, grade: 'documented', verb: 'respond', value })
    const given = { id: 'A' }
    const gradeOf = (rule: Rule, more = {}) => decide([rule], more).outcome?.grade
    expect(gradeOf(respond(() => 1))).toBe('documented')
    expect(gradeOf(respond(({ entity }) => entity === undefined))).toBe('documented')
    expect(gradeOf(respond((scope) => scope.entity('order')))).toBe('sdk')
    expect(
      gradeOf(
        respond((scope) => scope.entity('order')),
        { given },
      ),
    ).toBe('inferred')
    expect(gradeOf(respond((scope) => scope.find('order', 'none')))).toBe('sdk')
    expect(
      gradeOf(
        respond((scope) => scope.find('order', 'A')),
        { given },
      ),
    ).toBe('inferred')
    expect(gradeOf(respond((scope) => scope.find('person', 'none')))).toBe('documented')
    // What an earlier rule looked at counts for that one alone.
    const looks: Rule = {
      ...graded,
      verb: 'reject',
      code: '1',
      if: (scope) => !scope.entity('order') && false,
    }
    expect(decide([looks, respond(() => 1)]).outcome?.grade).toBe('documented')
  })
})

describe('an effect', () => {
  const create: Rule = {
    ...graded,
    verb: 'create',
    entity: 'order',
    set: { id: ({ sent }) => sent['id'], none: () => undefined },
  }
  it('creates an entity, whose key nobody else has', () => {
    const { orders, memory, outcome } = decide([create])
    expect(orders).toEqual([{ key: 'A', fields: { id: 'A', state: 'open' }, grade: 'observed', app: 'app' }])
    expect(memory.timers).toEqual([
      { at: at + 1000, entity: 'order', key: 'A', transition: 'expire', stay: 1 },
    ])
    expect(outcome).toEqual({ rule: 'r' })
    const nameless = decide([create], { ask: { ...asked, sent: {} } })
    expect([nameless.orders, nameless.memory.timers]).toEqual([[], []])
  })

  it('binds what it creates to the rules behind it', () => {
    const other: Rule = { ...graded, verb: 'create', entity: 'order', set: { id: () => 'B' } }
    const read: Rule = { ...graded, verb: 'respond', value: (scope) => scope.entity('order')?.['id'] }
    expect(decide([other, read]).outcome?.result).toEqual({ value: 'B' })
  })

  it.each<[string, Partial<Extract<Rule, { verb: 'update' }>>, Fields | undefined]>([
    ['the one that is named', {}, { id: 'A', state: 'open', sum: 7 }],
    ['another', { by: () => 'A' }, { id: 'A', state: 'open', sum: 7 }],
    ['none', { by: () => 'B' }, { id: 'A', state: 'open' }],
  ])('updates %s', (_, change, fields) => {
    const update: Rule = {
      ...graded,
      verb: 'update',
      entity: 'order',
      set: { sum: ({ sent }) => sent['amount'] },
      ...change,
    }
    expect(decide([update], { given: { id: 'A' } }).orders.map((one) => one.fields)).toEqual([fields])
  })

  it('makes the evidence of an entity no better', () => {
    const update: Rule = { ...graded, grade: 'hint', verb: 'update', entity: 'order', set: {} }
    expect(decide([create, update]).orders[0]?.grade).toBe('hint')
    expect(decide([create, { ...update, grade: 'documented' }]).orders[0]?.grade).toBe('observed')
  })

  it.each([
    ['the one that is named', undefined, 0],
    ['another', () => 'A', 0],
    ['none', () => 'B', 1],
  ])('deletes %s', (_, by, left) => {
    const remove: Rule = { ...graded, verb: 'delete', entity: 'order', ...(by && { by }) }
    expect(decide([remove], { given: { id: 'A' } }).orders).toHaveLength(left)
  })

  it('counts, by key and within a time', () => {
    const { memory } = decide([])
    const count = (by: string, add: number, now: number) => {
      const rule: Rule = { ...graded, verb: 'count', counter: 'c', by: () => by, add: () => add }
      const behaviour: Behaviour = { entities: {}, operations: { call: { token: [], rules: [rule] } } }
      createInterpreter(behaviour).answer(memory, asked, now)
    }
    count('k', 5, at)
    count('other', 1, at + 10)
    count('k', 3, at + 10)
    const scope = new Look({ entities: {}, operations: {} }, memory, at + 10, nobody)
    expect([scope.count('c', 'k'), scope.total('c', 'k')]).toEqual([2, 8])
    expect([scope.count('c', 'k', 10), scope.total('c', 'k', 10)]).toEqual([1, 3])
    expect([scope.count('c', 'k', 11), scope.total('c', 'k', 11)]).toEqual([2, 8])
    expect([scope.count('c', 'none'), scope.total('none', 'k')]).toEqual([0, 0])
  })
})

describe('a transition', () => {
  const pay: Rule = { ...graded, verb: 'transition', entity: 'order', name: 'pay', code: '9' }
  const given = { id: 'A' }

  it('that is possible sets fields, has effects and sends a notification', () => {
    const { orders, outcome, memory } = decide([{ ...pay, unknown: 'x' }], { given })
    expect(outcome).toEqual({ rule: 'r', unknown: 'x' })
    expect(orders).toEqual([
      { key: 'A', fields: { id: 'A', state: 'paid', sum: 7 }, grade: 'inferred', app: '' },
    ])
    expect(memory.counters).toEqual(new Map([['paid', new Map([['all', [[at, 2]]]])]]))
    expect(memory.outbox).toEqual([
      { id: 1, at, event: 'paid', payload: { id: 'A', sum: 7 }, rule: 'order.pay', app: '', attempts: [] },
    ])
    expect(memory.deliveries).toEqual([{ at, id: 1 }])
    // A wait that is over ends now; a wait that is not a number never ends.
    expect(memory.timers.map(({ at: due, stay }) => [due - at, stay])).toEqual([[0, 2], [1000, 1]]) // prettier-ignore
  })

  it('takes the first choice that fits', () => {
    const { orders, memory } = decide([pay], { given, ask: { ...asked, sent: { id: 'A', amount: 1 } } })
    expect(orders[0]?.fields).toEqual({ id: 'A', state: 'part', sum: 1 })
    expect([memory.outbox, memory.timers.length]).toEqual([[], 1])
  })

  it('that is not possible rejects, if its evidence may, and else is left out', () => {
    const done = { given: { id: 'A', state: 'gone' } }
    const rejected = { code: '9', when: 'order.pay is not possible', rule: 'r', grade: 'inferred' }
    expect(decide([pay], done).outcome).toEqual(rejected)
    expect(decide([pay]).outcome).toEqual({ ...rejected, grade: 'observed' })
    const next: Rule = { ...graded, id: 'next', verb: 'respond', value: () => 1 }
    expect(decide([pay, next], { ...done, from: 'sdk' }).outcome?.rule).toBe('next')
  })

  it('is about another entity, where the rule says so', () => {
    const other: Rule = { ...pay, by: () => 'B' }
    expect(decide([other], { given: { id: 'B' } }).orders[0]?.fields['state']).toBe('paid')
    const read: Rule = { ...graded, verb: 'respond', value: (scope) => scope.entity('order')?.['id'] }
    expect(decide([other, read], { given: { id: 'B' } }).outcome?.result).toEqual({ value: 'B' })
  })

  it.each<[string, string, string, string, string]>([
    ['nobody', 'X', 'pay', 'open', 'There is no order with this key.'],
    [
      'an open one',
      'A',
      'ship',
      'open',
      'The order is open: ship is not possible. Possible: pay, expire, cancel.',
    ],
    ['a part', 'A', 'cancel', 'part', 'The order is part: cancel is not possible. Possible: pay, expire.'],
    ['the end', 'A', 'pay', 'gone', 'The order is gone: pay is not possible. None is possible.'],
  ])('that a test wants of %s is refused', (_, key, name, state, message) => {
    const { interpreter, memory } = decide([], { given: { id: 'A', state } })
    expect(() => interpreter.transition(memory, 'order', key, name, {}, at)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message }),
    )
  })

  it('that a test wants has the values that it sends, and the app of the entity', () => {
    const create: Rule = { ...graded, verb: 'create', entity: 'order', set: { id: () => 'A' } }
    const { interpreter, memory } = decide([create])
    interpreter.transition(memory, 'order', 'A', 'pay', { amount: 3 }, at)
    expect(memory.outbox).toMatchObject([{ payload: { id: 'A', sum: 3 }, app: 'app' }])
  })
})

describe('what happens by itself', () => {
  it('happens when it is due, once, and not in a state that is over', () => {
    const { interpreter, memory } = decide([], { given: { id: 'A' } })
    expect(interpreter.tick(memory, at + 999)).toBe(false)
    expect(interpreter.tick(memory, at + 1000)).toBe(true)
    expect(ordersOf(memory)[0]?.fields['state']).toBe('gone')
    expect(interpreter.tick(memory, at + 9999)).toBe(false)

    const paid = decide([], { given: { id: 'A' } })
    paid.interpreter.transition(paid.memory, 'order', 'A', 'cancel', {}, at)
    expect(paid.interpreter.tick(paid.memory, at + 1000)).toBe(true)
    expect(ordersOf(paid.memory)[0]?.fields['state']).toBe('canceled')
  })

  it('is another transition where a test wants it, once, and only if that is possible', () => {
    const { interpreter, memory } = decide([], { given: { id: 'A' } })
    interpreter.put(memory, 'order', { id: 'B' }, at)
    memory.next.set('order', 'cancel')
    interpreter.tick(memory, at + 1000)
    interpreter.tick(memory, at + 1000)
    expect(ordersOf(memory).map(({ fields }) => fields['state'])).toEqual(['canceled', 'gone'])
    const other = decide([], { given: { id: 'A' } })
    other.memory.next.set('order', 'ship')
    other.interpreter.tick(other.memory, at + 1000)
    expect([ordersOf(other.memory)[0]?.fields['state'], other.memory.next.get('order')]).toEqual([
      'gone',
      'ship',
    ])
  })

  it('is the end of a life: a day later nobody knows the entity, nor a stranger its tokens', () => {
    const behaviour: Behaviour = { entities: { person }, operations: {} }
    const { start } = createInterpreter(behaviour)
    const memory = start('seed', at, ['one', 'two'])
    expect(toPlain(memory).entities).toEqual([
      [
        'person',
        ['seeded', 'one', 'two'].map((token) => [
          token,
          { fields: { token }, at, stay: 0, grade: 'inferred', app: '' },
        ]),
      ],
    ])
    const find = (now: number) => new Look(behaviour, memory, now, nobody).find('person', 'one')
    expect([find(at + 499), find(at + 500)]).toEqual([{ token: 'one' }, undefined])
    expect(memory.entities.get('person')?.has('one')).toBe(false)
    expect(person.seed).toEqual([{ token: 'seeded' }])
  })
})

describe('an access token', () => {
  it('is refused by the rules for tokens alone', () => {
    const reject = (id: string): Extract<Rule, { verb: 'reject' }> => ({
      ...graded,
      id,
      verb: 'reject',
      code: id,
    })
    const operations = { call: { token: [reject('token')], rules: [reject('rule')] } }
    const interpreter = createInterpreter({ entities: {}, operations })
    const memory = interpreter.start('', at)
    expect(interpreter.checkToken(memory, asked, at)?.rule).toBe('token')
    expect(interpreter.answer(memory, asked, at)?.rule).toBe('rule')
    const other = { ...asked, operation: 'other' }
    expect([interpreter.checkToken(memory, other, at), interpreter.answer(memory, other, at)]).toEqual([
      undefined,
      undefined,
    ])
  })
})
