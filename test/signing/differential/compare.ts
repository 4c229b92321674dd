import type { Contract } from '../../../src/core/contract.ts'
import type { Engine, Question } from '../../../src/mock/engine.ts'
import { codeFor, faultOf } from '../../../src/mock/fault.ts'

/** What an engine makes of a request. Status and body of a refusal are those of the gateway, so they do not count. */
export interface Outcome {
  /** Place and keyword of each fault, in order. */
  faults: string[]
  /** The partner's code of a refusal, undefined where it has none. */
  code?: string | undefined
  /** Status and body for a request that is accepted. */
  answer?: unknown
}

export async function ask(engine: Engine, question: Question, contract: Contract): Promise<Outcome> {
  const { status, body, problems } = await engine.answer({
    ...question,
    body: structuredClone(question.body),
  })
  if (problems.length === 0) return { faults: [], answer: { status, body: JSON.parse(body) as unknown } }
  const faults = problems.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
  const code = codeFor(contract, question.operation, problems.map(faultOf))
  return { faults: [...new Set(faults)].sort(), code }
}

/** Says a fault of one engine as the other would, or undefined where the other has none. */
type Translate = (fault: string, question: Question) => string | undefined

interface Class {
  name: string
  /** True where the other words may stand for another code. */
  changesVerdict?: true
  examples?: Translate
  prism?: Translate
}

/** Where the engines may disagree. All else is a mistake of one of them. */
export const classes: readonly Class[] = [
  {
    name: 'the error shape: an integer format is compiled as its bounds, a number in a header as a pattern',
    prism: (fault) =>
      fault.endsWith(' format')
        ? undefined
        : fault.replace(/^(\/x-\S+) (type|minimum|maximum)$/, '$1 pattern'),
  },
  {
    name: 'Prism takes null, false, 0 and the empty text for a missing body',
    changesVerdict: true,
    prism: (fault, { body }) => (!body && fault === ' required' ? ' type' : fault),
  },
  {
    name: 'Prism accepts every header that JavaScript reads as a number',
    changesVerdict: true,
    examples: (fault, { headers }) => {
      const header = /^\/(x-\S+) pattern$/.exec(fault)?.[1]
      return header && Number.isFinite(Number(headers[header])) ? undefined : fault
    },
  },
]

/** Names of the classes that explain the difference of two outcomes; undefined where they do not. */
export function explain(question: Question, examples: Outcome, prism: Outcome): string[] | undefined {
  let [one, other] = [examples.faults, prism.faults]
  const used = classes.filter((each) => {
    const before = [one, other]
    one = translate(one, question, each.examples)
    other = translate(other, question, each.prism)
    return !isSame(before, [one, other])
  })
  const isSameVerdict = isSame([examples.code, examples.answer], [prism.code, prism.answer])
  const mayDiffer = used.some(({ changesVerdict }) => changesVerdict)
  return isSame(one, other) && (isSameVerdict || mayDiffer) ? used.map(({ name }) => name) : undefined
}

function translate(faults: string[], question: Question, say: Translate = (fault) => fault): string[] {
  const said = faults.map((fault) => say(fault, question)).filter((fault) => fault !== undefined)
  return [...new Set(said)].sort()
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
