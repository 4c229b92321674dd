import type { Flow, FlowStep } from '../core/partner.ts'
import { operationLink } from './links.ts'
import { Code } from './page.tsx'
import { Breakable, GradeWord, isWeak, joined, Prose } from './words.tsx'

/** One sequence: what it is, its evidence, and its steps. */
export function Sequence({ api, flow }: { api: string; flow: Flow }) {
  const id = anchor(api, flow)
  const { grade, title, section, unknown } = flow.source
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{flow.title}</h3>
      <div class="about">
        <p>
          <Prose text={flow.about} />
        </p>
        <p class="evidence">
          <b>Evidence:</b> <GradeWord grade={grade} />. {title}, {section}.
          {unknown && (
            <>
              <br />
              <b>Not known:</b> <Prose text={unknown} />
            </>
          )}
        </p>
      </div>
      <div class={`diagram lanes-${flow.lanes.length}`}>
        <ul class="lanes" aria-label="Participants">
          {flow.lanes.map((lane) => (
            <li>
              <span>{lane}</span>
            </li>
          ))}
        </ul>
        <div class="parts">
          {partsOf(flow).map(({ when, first, steps }, index) => (
            <div class={when ? 'part group' : 'part'} {...(when && named(`${id}-${index}`))}>
              {when && (
                <p class="when" id={`${id}-${index}`}>
                  {when}
                </p>
              )}
              <ol start={first} role="list">
                {steps.map((step, offset) => (
                  <Step api={api} flow={flow} step={step} number={first + offset} />
                ))}
              </ol>
            </div>
          ))}
        </div>
      </div>
      {flow.run && (
        <>
          <p>Run it against a stateful mock:</p>
          <Code name={`Run ${flow.title}`} lang="sh" copy text={runCommand(api, flow)} />
        </>
      )}
    </section>
  )
}

function Step(props: { api: string; flow: Flow; step: FlowStep; number: number }) {
  const { api, flow, step, number } = props
  const { from, to, operation, text } = step
  return (
    <li value={number} class={drawing(flow.lanes, step)}>
      <div class="message">
        <div class="words">
          <span class="who">{from === to ? from : `${from} → ${to}`}: </span>
          {operation && (
            <a href={operationLink(api, operation)}>
              <Breakable name={operation.id} />
            </a>
          )}{' '}
          <Prose text={text} /> <Notes flow={flow} step={step} />
        </div>
      </div>
    </li>
  )
}

/** What a reader must know of a step beyond its text: its evidence, and its name in a diagram. */
function Notes({ flow, step: { operation, grade, term } }: { flow: Flow; step: FlowStep }) {
  const founded = grade ?? (isWeak(flow.source.grade) && flow.source.grade)
  const notes = [
    operation?.unconfirmed && <span class="weak">unconfirmed</span>,
    founded && <span class={isWeak(founded) ? 'weak' : 'muted'}>{founded}</span>,
    term && <Breakable name={term} />,
  ].filter(Boolean)
  if (!notes.length) return null
  return (
    <small>
      <span class="spoken">– </span>
      {joined(notes, ' · ')}
    </small>
  )
}

const runCommand = (api: string, { id }: Flow) =>
  `npx --no-install lendspec test ${api} --server http://127.0.0.1:4010/${api} --flows ${id}`

/** Where the page has a sequence. */
export const anchor = (api: string, { id }: Flow) => `${api}-${id}`
const named = (id: string) => ({ role: 'group', 'aria-labelledby': id })

/** Neighbouring steps under the same condition, each part knowing the number of its first step. */
function partsOf({ steps }: Flow) {
  const parts: { when: string | undefined; first: number; steps: FlowStep[] }[] = []
  for (const [index, step] of steps.entries()) {
    const last = parts.at(-1)
    if (last && last.when === step.when) last.steps.push(step)
    else parts.push({ when: step.when, first: index + 1, steps: [step] })
  }
  return parts
}

/**
 * The position of a step as classes, because the page's policy forbids style attributes. The grid has two columns for
 * each lane, so line 2n + 2 is the lifeline of lane n. A step within one lane takes the room up to its right neighbour,
 * or to its left one if it is the last.
 */
function drawing(lanes: readonly string[], { from, to, answer }: FlowStep) {
  const [start, end] = [lanes.indexOf(from), lanes.indexOf(to)]
  const last = start === lanes.length - 1
  const across = start === end ? (last ? start - 1 : start + 1) : end
  const kind = start === end ? (last ? 'own last' : 'own') : start < end ? 'right' : 'left'
  const [left, right] = [Math.min(start, across), Math.max(start, across)].map((lane) => lane * 2 + 2)
  return `${kind}${answer ? ' answer' : ''} from-${left} to-${right}`
}
