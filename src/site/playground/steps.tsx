import type { Grade } from '../../core/contract.ts'
import type { SiteApi } from '../site.ts'
import { GradeWord, Prose } from '../words.tsx'

interface Item {
  readonly name: string
  readonly title: string
  readonly rule: string
  readonly grade?: Grade
}

const request: readonly Item[] = [
  { name: ':request', title: 'The complete request', rule: 'As it goes over the wire.' },
  { name: ':curl', title: 'As a command', rule: 'For a shell with `curl`.' },
]

/** The steps of one API, to be filled by the script. */
export function Steps({ api: { name: api, guide } }: { api: SiteApi }) {
  return (
    <ol class="signing-steps" id={`${api}-steps`} data-api={api} hidden>
      {[...guide.steps, ...request].map(({ name, title, rule, grade }: Item) => (
        <li data-step={name}>
          <h3>{title}</h3>
          <p class="tools">
            <span class="size"></span>
            <button type="button" aria-label={`Copy: ${title}`}>
              Copy
            </button>
          </p>
          <p class="rule">
            <Prose text={rule} />{' '}
            {grade && (
              <span class="evidence">
                <GradeWord grade={grade} />
              </span>
            )}
          </p>
          <pre class="canonical"></pre>
        </li>
      ))}
    </ol>
  )
}
