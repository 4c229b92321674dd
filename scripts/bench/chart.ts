// The figures of a suite as an SVG for the documentation: text stays text, and follows the reader's light or dark.

import { isMet, type Goal, type Result } from './measure.ts'

const width = 920
const [left, rowHeight] = [290, 26]
const scale = 320

const style = `
    .bench { font: 13px system-ui, sans-serif; fill: #24292f }
    .bench .back { fill: #fff }
    .bench .title { font-weight: 600 }
    .bench .quiet { fill: #57606a; font-size: 12px }
    .bench .met { fill: #1a7f64 }
    .bench .missed { fill: #bc4c00 }
    .bench .other { fill: #afb8c1 }
    .bench .goal { stroke: #24292f; stroke-dasharray: 3 3 }
    @media (prefers-color-scheme: dark) {
      .bench { fill: #e6edf3 }
      .bench .back { fill: #0d1117 }
      .bench .quiet { fill: #9198a1 }
      .bench .met { fill: #3fb68b }
      .bench .missed { fill: #f0883e }
      .bench .other { fill: #484f58 }
      .bench .goal { stroke: #e6edf3 }
    }`

/** A bar: its length as a share of the scale, and what is written beside it. */
interface Bar {
  name: string
  share: number
  text: string
  kind: 'met' | 'missed' | 'other'
}

interface Panel {
  title: string
  note: string
  bars: readonly Bar[]
  /** Where the goal is, as a share of the scale. */
  goal: number
}

/** A panel for every figure that is compared with two others or more, and one for all goals. */
export function renderChart(results: readonly Result[]): string {
  const panels = [...comparisons(results), overview(results)]
  let height = 8
  const drawn = panels.map((panel) => {
    const text = draw(panel, height)
    height += panelHeight(panel)
    return text
  })
  const missed = results.filter(({ value, goal }) => goal && !isMet(value, goal))
  const goals = results.filter(({ goal }) => goal).length
  return `<svg xmlns="http://www.w3.org/2000/svg" class="bench" viewBox="0 0 ${width} ${height}" role="img">
  <title>${goals - missed.length} of ${goals} goals met</title>
  <style>${style}
  </style>
  <rect class="back" width="${width}" height="${height}"/>
${drawn.join('\n')}
</svg>
`
}

const panelHeight = ({ bars }: Panel) => 62 + bars.length * rowHeight

function draw({ title, note, bars, goal }: Panel, top: number): string {
  const [first, place] = [top + 46, round(left + goal * scale)]
  const bottom = first + bars.length * rowHeight
  const rows = bars.map(({ name, share, text, kind }, index) => {
    const [y, length] = [first + index * rowHeight, round(Math.max(share * scale, 1))]
    return `  <text x="${left - 10}" y="${y + 17}" text-anchor="end">${escape(name)}</text>
  <rect class="${kind}" x="${left}" y="${y + 4}" width="${length}" height="${rowHeight - 8}" rx="2"/>
  <text class="quiet" x="${left + scale + 12}" y="${y + 17}">${escape(text)}</text>`
  })
  return `  <text class="title" x="16" y="${top + 18}">${escape(title)}</text>
  <text class="quiet" x="16" y="${top + 36}">${escape(note)}</text>
${rows.join('\n')}
  <line class="goal" x1="${place}" x2="${place}" y1="${first}" y2="${bottom}"/>`
}

/** Figures with the same unit as the one with the goal before them. */
function comparisons(results: readonly Result[]): Panel[] {
  return results.flatMap((result, index) => {
    const { goal, unit } = result
    if (!goal) return []
    const next = results.findIndex((other, at) => at > index && other.goal !== null)
    const others = results.slice(index + 1, next === -1 ? undefined : next)
    if (others.length < 2) return []
    const all = [result, ...others]
    const longest = Math.max(goal.bound, ...all.map(({ value }) => value))
    const bars = all.map((one): Bar => {
      const name = one === result ? 'lendspec' : one.name
      return { name, share: one.value / longest, text: one.value.toFixed(2), kind: kindOf(one) }
    })
    const note = `In ${unit}. The line is the goal, ${sign(goal)} ${goal.bound}.`
    return [{ title: result.name, note, bars, goal: goal.bound / longest }]
  })
}

// A figure far beyond its goal ends here, in goals.
const most = 2

/** All goals on one scale. */
function overview(results: readonly Result[]): Panel {
  const bars = results.flatMap((result): Bar[] => {
    const { name, value, unit, goal } = result
    if (!goal) return []
    const used = goal.at === 'most' ? value / goal.bound : goal.bound / value
    // 0 of 0 is a goal met.
    const share = Math.min(Number.isNaN(used) ? 0 : used, most) / most
    const verdict = isMet(value, goal) ? '' : ' – not met'
    const text = `${value.toFixed(2)} ${unit}, ${sign(goal)} ${goal.bound}${verdict}`
    return [{ name, share, text, kind: kindOf(result) }]
  })
  const note =
    'Each bar is the share of what its goal allows: it may reach the line, and is cut at twice as much.'
  return { title: 'Goals', note, bars, goal: 1 / most }
}

const kindOf = ({ value, goal }: Result) => (!goal ? 'other' : isMet(value, goal) ? 'met' : 'missed')

const sign = ({ at }: Goal) => (at === 'most' ? '≤' : '≥')

const round = (value: number) => Math.round(value * 10) / 10

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
