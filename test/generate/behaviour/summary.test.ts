import { expect, it } from 'vitest'
import { partners, schemes } from '../../../generated/index.ts'
import { codeIn, type Declaration, placedRules } from '../../../src/generate/behaviour/grammar.ts'
import { summarize } from '../../../src/generate/behaviour/summary.ts'
import { loadContract, operationsOf } from '../../../src/generate/contract.ts'
import { annotate } from '../../../src/site/build/annotate.ts'
import { readSite } from '../../../src/site/build/read.ts'
import { pages, renderPage } from '../../../src/site/pages.tsx'

it.each(['awda', 'ppdai'] as const)(
  'the reference of %s says what each operation rejects, and when',
  async (api) => {
    const contract = await loadContract(api)
    const remembered = summarize(contract)!
    const { document } = contract
    const site = { name: api, scheme: schemes[api], contract: partners[api].contract }
    annotate(site, { ...document, 'x-stateful': remembered })
    const texts = operationsOf(document).map(({ operation }) => operation.description)
    const rules = placedRules(contract.behaviour as Declaration).filter(({ rule }) => codeIn(rule))
    for (const { id, operation, rule } of rules) {
      const shown = operationsOf(document).find((one) => one.operation.operationId === operation)
      const when = rule.if ?? `not possible: ${rule.transition}`
      const line = `- \`${codeIn(rule)}\` if \`${when}\` (`
      expect(shown?.operation.description ?? texts.join(), id).toContain(line)
    }
  },
)

it('the page of sequences lists the states of each entity', async () => {
  const page = renderPage(
    pages.find(({ file }) => file === 'flows.html')!,
    await readSite(),
  )
  for (const api of Object.keys(partners)) {
    const { machines } = summarize(await loadContract(api))!
    expect(machines.length).toBeGreaterThan(0)
    for (const { entity, transitions } of machines) {
      const section = page.split(`id="${api}-states-${entity}"`)[1]!.split('</section>')[0]!
      for (const { name, to } of transitions) expect(section).toContain(`<code>${name}</code> → <b>${to}</b>`)
    }
  }
})
