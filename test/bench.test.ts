// Prevents a goal that is called met and is not: everything of the benchmarks but their clocks.

import { describe as group, expect, it } from 'vitest'
import { renderChart } from '../scripts/bench/chart.ts'
import { atLeast, atMost, isMet, measure, quantile, type Result } from '../scripts/bench/measure.ts'
import { describe, table } from '../scripts/bench/report.ts'

const results: Result[] = [
  { name: '<signing> & more', value: 0.912345, unit: 'of openssl', goal: atLeast(0.9) },
  { name: 'CPU added', value: 1.3, unit: 'operations', goal: atMost(1.25) },
  { name: 'a rival', value: 7, unit: 'operations', goal: null },
  { name: 'another', value: 2.5, unit: 'operations', goal: null },
  { name: 'clones', value: 0, unit: 'a request', goal: atMost(0) },
]

group('a goal', () => {
  it('is met at its bound, and not a hair beyond it', () => {
    expect(isMet(1.25, atMost(1.25))).toBe(true)
    expect(isMet(1.2500001, atMost(1.25))).toBe(false)
    expect(isMet(0.9, atLeast(0.9))).toBe(true)
    expect(isMet(0.8999999, atLeast(0.9))).toBe(false)
  })

  it.each([atMost(1), atLeast(1)])('is not met by what was not measured: $at', (goal) => {
    expect(isMet(NaN, goal)).toBe(false)
  })
})

group('measuring', () => {
  it('takes the value that a share of the others are below', () => {
    const values = [9, 1, 8, 2, 7, 3, 6, 4, 5, 0, 10]
    expect([0, 0.1, 0.5, 1].map((share) => quantile(values, share))).toEqual([0, 1, 5, 10])
    expect(quantile([], 0.5)).toBeNaN()
  })

  it('does a job as often as it is asked, never more at once, and divides its time by that', async () => {
    let [time, running, most, done] = [0, 0, 0, 0]
    const work = async () => {
      most = Math.max(most, ++running)
      await null
      time += 5
      running--
      done++
    }
    const jobs = { parallel: { work, times: 8, inFlight: 3 }, plain: { work: () => (time += 7), times: 4 } }
    // A tenth of the rounds more, to warm up.
    expect(await measure(10, jobs, () => time)).toEqual({ parallel: 5, plain: 7 })
    expect([done, most, running]).toEqual([11 * 8, 3, 0])
  })
})

group('the report', () => {
  it('keeps value, goal and verdict, and none for a figure that stands for comparison', () => {
    expect(results.slice(0, 3).map(describe)).toEqual([
      { name: '<signing> & more', value: 0.9123, unit: 'of openssl', goal: '>= 0.9', met: true },
      { name: 'CPU added', value: 1.3, unit: 'operations', goal: '<= 1.25', met: false },
      { name: 'a rival', value: 7, unit: 'operations', goal: null, met: null },
    ])
  })

  it('prints a line for each figure', () => {
    const [head, ...lines] = table(results).split('\n')
    expect(head).toMatch(/^name +value +unit +goal +met$/)
    expect(lines).toHaveLength(results.length)
    expect(lines[1]).toMatch(/^CPU added +1\.30 +operations +<= 1\.25 +NO$/)
    expect(lines[2]).toMatch(/^ {3}a rival +7\.00 +operations$/)
  })
})

group('the chart', () => {
  const svg = renderChart(results)

  it('is well-formed, with text as text', () => {
    const open: string[] = []
    for (const [, closing, name, rest] of svg.matchAll(/<(\/?)([a-z]+)([^<>]*)>/g)) {
      if (closing) expect(open.pop()).toBe(name)
      else if (!rest?.endsWith('/')) open.push(name ?? '')
    }
    expect(open).toEqual([])
    expect(svg.replaceAll(/<\/?[a-z][^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/)
    expect(svg).toContain('&lt;signing&gt; &amp; more')
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('says in words what it says in colours', () => {
    expect(svg).toContain('<title>2 of 3 goals met</title>')
    expect(svg.match(/not met/g)).toHaveLength(1)
  })

  it('ends a bar at the line where the goal is just met, and cuts one far beyond it', () => {
    const drawn = (value: number) => {
      const one = renderChart([{ name: 'P', value, unit: 'u', goal: atMost(4) }])
      const [line, bar] = [/<line[^>]* x1="([\d.]+)"/, /<rect class="\w+" x="([\d.]+)"[^>]* width="([\d.]+)"/]
      const [, x = '', width = ''] = bar.exec(one) ?? []
      return Number(x) + Number(width) - Number(line.exec(one)?.[1])
    }
    expect(drawn(4)).toBeCloseTo(0)
    expect(drawn(3.9)).toBeLessThan(0)
    expect(drawn(4.1)).toBeGreaterThan(0)
    expect(drawn(400)).toBe(drawn(8))
  })
})
