import { describe, expect, it } from 'vitest'
import * as awdaExamples from '../../generated/awda/examples.ts'
import { flows as awdaFlows } from '../../generated/awda/flows.ts'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import * as ppdaiExamples from '../../generated/ppdai/examples.ts'
import { flows as ppdaiFlows } from '../../generated/ppdai/flows.ts'
import { operations as ppdaiOperations } from '../../generated/ppdai/operations.ts'
import { type Contract } from '../../src/generate/contract.ts'
import { readSite } from '../../src/site/build/read.ts'
import { renderFlows } from '../../src/generate/render.ts'
import { pages, renderPage } from '../../src/site/pages.tsx'
import type { Flow } from '../../src/core/partner.ts'

const apis: {
  api: string
  flows: readonly Flow[]
  operations: Record<string, { tag: string; unconfirmed: boolean }>
  notifications: string[]
}[] = [
  {
    api: 'awda',
    flows: awdaFlows,
    operations: awdaOperations,
    notifications: Object.keys(awdaExamples.notifications),
  },
  {
    api: 'ppdai',
    flows: ppdaiFlows,
    operations: ppdaiOperations,
    notifications: Object.keys(ppdaiExamples.notifications),
  },
]

const rendered = pages.find(({ file }) => file === 'flows.html')!
const page = renderPage(rendered, await readSite())

/** The part of the page that shows one flow. */
function sectionOf(api: string, { id }: Flow): string {
  const found = page.match(/<section .*?<\/section>/gs)?.find((part) => part.includes(`id="${api}-${id}"`))
  if (!found) throw new Error(`${api} ${id} is not on the page`)
  return found
}

/** What a reader sees or hears, without markup. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')

const stepsOf = (section: string) => section.match(/<li value=.*?<\/li>/gs) ?? []

describe.each(apis)('flows of $api', ({ api, flows, operations, notifications }) => {
  it.each(flows)('shows $title as numbered steps between its participants', (flow) => {
    const section = sectionOf(api, flow)
    expect(section).toContain(`<h3 id="${api}-${flow.id}">${flow.title}</h3>`)
    for (const lane of flow.lanes) expect(section).toContain(`<li><span>${lane}</span></li>`)
    const steps = stepsOf(section)
    expect(steps).toHaveLength(flow.steps.length)
    for (const [index, { from, to, text }] of flow.steps.entries()) {
      const step = steps[index] ?? ''
      expect(step).toContain(`value="${index + 1}"`)
      expect(textOf(step)).toContain(from === to ? `${from}: ` : `${from} → ${to}: `)
      expect(textOf(step)).toContain(text.replaceAll('`', ''))
    }
  })

  it.each(flows)('links every call of $title to an operation of the contract', (flow) => {
    const steps = stepsOf(sectionOf(api, flow))
    for (const [index, { operation }] of flow.steps.entries()) {
      const links = steps[index]?.match(/href="[^"]*"/g) ?? []
      if (!operation) {
        expect(links).toEqual([])
        continue
      }
      const { id, tag, unconfirmed } = operation
      expect(links).toEqual([`href="${api}.html#/${tag}/${id.toLowerCase()}"`])
      if (!notifications.includes(id)) expect(operations[id]).toMatchObject({ tag, unconfirmed })
    }
  })

  it.each(flows)('shows the evidence of $title, and what is not known', (flow) => {
    const section = sectionOf(api, flow)
    const { grade, title, section: place, unknown } = flow.source
    expect(textOf(section)).toContain(`Evidence: ${grade}. ${title}, ${place}.`)
    if (unknown) expect(textOf(section)).toContain(`Not known: ${unknown.replaceAll('`', '')}`)
    const steps = stepsOf(section)
    for (const [index, step] of flow.steps.entries()) {
      const words = textOf(steps[index] ?? '')
      if (step.grade ?? grade === 'inferred') expect(words).toContain(step.grade ?? grade)
      if (step.operation?.unconfirmed) expect(words).toContain('unconfirmed')
    }
  })

  it.each(flows)('labels the conditions of $title, each around its own steps', (flow) => {
    const parts = sectionOf(api, flow)
      .split(/<div class="part[ "]/)
      .slice(1)
    const conditions = parts.flatMap((part) => {
      const [, id, when] = part.match(/<p class="when" id="([^"]*)">([^<]*)<\/p>/) ?? []
      if (id) expect(part).toContain(`role="group" aria-labelledby="${id}"`)
      return stepsOf(part).map(() => when)
    })
    expect(conditions).toEqual(flow.steps.map(({ when }) => when))
  })
})

describe('the page of flows', () => {
  it('has one main heading, headings in order, and an anchor for every link within it', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining(targets))
  })
})

describe('the generator', () => {
  const flow = { id: 'loop', title: '', about: '', lanes: ['A', 'B'] }
  const source = { document: 'paper', section: '', grade: 'documented' }
  const media = (properties: object) => ({ content: { 'application/json': { schema: { properties } } } })
  const ask = {
    operationId: 'ask',
    'x-envelope': {},
    requestBody: media({ number: { type: 'string' } }),
    responses: { '200': media({ state: { type: 'string' } }) },
  }
  const contract = (parts: object) =>
    ({
      api: 'bank',
      document: {
        paths: { '/ask': { post: ask } },
        'x-signature': { send: { headers: {}, query: {}, form: {}, envelope: {} } },
        'x-documents': { paper: { title: 'Paper' } },
        'x-flows': [{ ...flow, source, steps: [], ...parts }],
      },
    }) as unknown as Contract

  it.each([
    [{ source, steps: [{ from: 'A', to: 'B', text: '', operation: 'pay' }] }, 'has the operation pay'],
    [{ source, steps: [{ from: 'A', to: 'C', text: '' }] }, 'C is not a lane'],
    [{ source: { ...source, document: 'rumour' }, steps: [] }, 'does not list rumour'],
    [{ run: [{ call: 'pay' }] }, 'step 1 of run calls pay, which is not an operation of the contract'],
    [{ run: [{ wait: 'soon' }] }, 'step 1 of run waits soon: write a duration such as 5m'],
    [{ run: [{ wait: '0m' }] }, 'step 1 of run waits 0m: write a duration such as 5m, longer than zero'],
    [
      { run: [{ call: 'ask', with: { number: 'x' } }] },
      'step 1 of run has the value x: write =operation.field',
    ],
    [
      { run: [{ call: 'ask', with: { size: '=ask' } }] },
      'step 1 of run gives size, which is not a parameter of ask',
    ],
    [
      { run: [{ call: 'ask', with: { number: '=ask.state' } }] },
      'step 1 of run takes a value of ask, which is not called before',
    ],
    [
      { run: [{ call: 'ask' }, { call: 'ask', token: '=ask.size' }] },
      'step 2 of run takes size, which ask does not have',
    ],
    [
      { run: [{ call: 'ask', token: '=inputs.code' }] },
      'step 1 of run takes code, which inputs does not have',
    ],
    [
      { run: [], inputs: { code: { about: '', mock: 'sms' } } },
      'input code: mock must be entity(sent.Parameter).field',
    ],
  ])('names file and flow of a fault: %#', (parts, fault) => {
    expect(() => renderFlows(contract(parts))).toThrow(/^spec\/bank\/flows\.yaml: loop: /)
    expect(() => renderFlows(contract(parts))).toThrow(fault)
  })
})
