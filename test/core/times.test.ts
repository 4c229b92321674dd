import { expect, it } from 'vitest'
import { isoTimeText, timeText } from '../../src/core/expression.ts'

// Times in the zone of a partner, as its behaviour.yaml writes them.

const at = Date.UTC(2026, 10, 30, 17, 5, 9, 250)

it.each<[unknown, number, string | undefined, string | undefined]>([
  [at, 0, '2026-11-30 17:05:09', '2026-11-30T17:05:09Z'],
  [at, 420, '2026-12-01 00:05:09', '2026-12-01T00:05:09+07:00'],
  [at, 345, '2026-11-30 22:50:09', '2026-11-30T22:50:09+05:45'],
  [at, -210, '2026-11-30 13:35:09', '2026-11-30T13:35:09-03:30'],
  [undefined, 0, undefined, undefined],
  ['2026', 0, undefined, undefined],
  [Infinity, 0, undefined, undefined],
])('%s, %i minutes east', (time, east, text, iso) => {
  expect([timeText(time, east), isoTimeText(time, east)]).toEqual([text, iso])
})
