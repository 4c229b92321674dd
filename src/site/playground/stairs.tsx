import type { PartnerName } from '../../../generated/index.ts'
import type { PageStep } from '../../partners/page.ts'
import { partnerPages } from '../../partners/site.ts'
import { GradeWord, Prose } from '../words.tsx'

const request: readonly PageStep[] = [
  { id: 'request', title: 'The complete request', rule: 'As it goes over the wire.' },
  { id: 'curl', title: 'As a command', rule: 'For a shell with `curl`.' },
]

/** The stairs of one API, to be filled by the script. */
export function Stairs({ api }: { api: PartnerName }) {
  return (
    <ol class="stairs" id={`${api}-stairs`} data-api={api} hidden>
      {[...partnerPages[api].steps, ...request].map(({ id, title, rule, grade }) => (
        <li data-stair={id}>
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
