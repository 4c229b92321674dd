import { describe, expect, it } from 'vitest'
import {
  addNotification,
  addTimer,
  addToCounter,
  amountsIn,
  emptyMemory,
  type Entity,
  findNotification,
  fromSnapshot,
  limit,
  type Memory,
  putEntity,
  toSnapshot,
} from '../../../src/mock/state/memory.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const entity = (stay = 1): Entity => ({ fields: {}, at: 0, stay, grade: 'documented', app: 'DEMO' })
const keysOf = ({ entities }: Memory) => [...(entities.get('loan')?.keys() ?? [])]

describe('a mock that runs for days', () => {
  it('forgets the oldest entities, of each kind', () => {
    const memory = emptyMemory('seed')
    putEntity(memory, 'user', 'first', entity())
    for (const number of numbers(limit + 2)) putEntity(memory, 'loan', String(number), entity())
    expect([keysOf(memory).length, keysOf(memory)[0], keysOf(memory).at(-1)]).toEqual([limit, '3', '10002'])
    expect(memory.entities.get('user')?.size).toBe(1)
  })

  it('forgets the oldest notifications, and finds the others by their ids', () => {
    const memory = emptyMemory('seed')
    const add = (number: number) =>
      addNotification(memory, { at: 0, event: 'e', payload: { number }, rule: 'r', app: 'DEMO' })
    numbers(limit).forEach(add)
    expect(findNotification(memory, 1)?.payload).toEqual({ number: 1 })
    add(limit + 1)
    for (const one of [memory, fromSnapshot(toSnapshot(memory))]) {
      const found = [1, 2, limit + 1, limit + 2].map((id) => findNotification(one, id)?.payload['number'])
      expect(found).toEqual([undefined, 2, limit + 1, undefined])
    }
    const { deliveries } = memory
    expect([deliveries.length, deliveries[0]?.id, deliveries.at(-1)?.id]).toEqual([limit, 2, limit + 1])
    deliveries.length = 0
    add(limit + 2)
    expect(deliveries).toEqual([{ at: 0, id: limit + 2 }])
  })

  it('drops timers of entities that it has forgotten or that are in another state, and keeps the order', () => {
    const memory = emptyMemory('seed')
    putEntity(memory, 'loan', 'live', entity(2))
    const timer = { entity: 'loan', key: 'live', transition: 'approve', stay: 2 }
    addTimer(memory, { ...timer, at: 7 })
    for (const number of numbers(2 * limit)) addTimer(memory, { ...timer, at: number, key: String(number) })
    for (const number of numbers(2 * limit - 1)) addTimer(memory, { ...timer, at: number, stay: 1 })
    expect(memory.timers).toHaveLength(4 * limit)
    addTimer(memory, { ...timer, at: 3 })
    expect(memory.timers).toEqual([
      { ...timer, at: 3 },
      { ...timer, at: 7 },
    ])
  })

  it('forgets the oldest amounts of a counter, and its oldest keys', () => {
    const memory = emptyMemory('seed')
    for (const amount of numbers(limit + 1)) addToCounter(memory, 'sms', 'one', 0, amount)
    expect(amountsIn(memory, 'sms', 'one', 0)).toHaveLength(limit)
    expect(amountsIn(memory, 'sms', 'one', 0)[0]).toBe(2)
    for (const key of numbers(limit)) addToCounter(memory, 'sms', `key ${key}`, 0, 1)
    expect(amountsIn(memory, 'sms', 'one', 0)).toEqual([])
    for (const one of [memory, fromSnapshot(toSnapshot(memory))])
      expect(amountsIn(one, 'sms', 'key 1', 0)).toEqual([1])
  })
})
