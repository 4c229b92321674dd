import { callsOf, type Contract } from './contract.ts'
import { readRun } from './flow-runs.ts'
import { faultIf } from './rules/files.ts'

/** The flows with what a page needs to name a source and to link and mark an operation, faults thrown together. */
export function flowsOf({ api, document }: Contract) {
  const flows = document['x-flows'] ?? []
  const operations = callsOf(document)
  const link = (name: string) => {
    const [found] = operations.filter(({ operationId }) => operationId === name)
    return found && { id: name, tag: found.tags[0], unconfirmed: found['x-unconfirmed'] ?? false }
  }
  const problems = flows.flatMap(({ id, source, lanes, steps }, index) => [
    ...faultIf(flows.findIndex((flow) => flow.id === id) < index, `${id}: another flow has this id`),
    ...faultIf(
      !document['x-documents'][source.document],
      `${id}: documents.yaml does not list ${source.document}`,
    ),
    ...steps.flatMap(({ from, to, operation }) => [
      ...[from, to].filter((lane) => !lanes.includes(lane)).map((lane) => `${id}: ${lane} is not a lane`),
      ...faultIf(
        operation !== undefined && !link(operation),
        `${id}: no path and no webhook has the operation ${operation}`,
      ),
    ]),
  ])
  const runs = flows.map((flow) =>
    readRun(flow, document, (problem) => problems.push(`${flow.id}: ${problem}`)),
  )
  if (problems.length)
    throw new Error(problems.map((problem) => `spec/${api}/flows.yaml: ${problem}`).join('\n'))
  return flows.map(({ source, steps, run: _run, inputs: _inputs, ...flow }, index) => ({
    ...flow,
    ...runs[index],
    source: { ...source, title: document['x-documents'][source.document]?.title },
    steps: steps.map((step) => ({ ...step, ...(step.operation && { operation: link(step.operation) }) })),
  }))
}
