import type { StateMachine } from '../core/behaviour.ts'
import { GradeWord } from './words.tsx'

/** The states of an entity as a list: from each state the transitions that lead on. */
export function States({
  api,
  machine: { entity, initial, transitions },
}: {
  api: string
  machine: StateMachine
}) {
  const states = [...new Set([initial, ...transitions.map(({ to }) => to)])]
  const id = `${api}-states-${entity}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>States: {entity}</h3>
      <p class="muted">
        What the mock does with <code>--stateful</code>.
      </p>
      <ul class="states">
        {states.map((state) => (
          <li>
            <b>{state}</b>
            {state === initial && ' (first)'}
            <Next transitions={transitions.filter(({ from }) => from.includes(state))} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Next({ transitions }: Pick<StateMachine, 'transitions'>) {
  return transitions.length === 0 ? null : (
    <ul>
      {transitions.map(({ name, to, after, when, notify, grade, unknown }) => (
        <li>
          <code>{name}</code> → <b>{to}</b>
          {after && (
            <>
              {' '}
              by itself after <code>{after}</code>
            </>
          )}
          {when && (
            <>
              {' '}
              if <code>{when}</code>
            </>
          )}
          {notify && (
            <>
              , sends <code>{notify}</code>
            </>
          )}{' '}
          <small>
            <GradeWord grade={grade} />
            {unknown && `. Not known: ${unknown}`}
          </small>
        </li>
      ))}
    </ul>
  )
}
