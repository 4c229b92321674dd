import type { Child } from 'hono/jsx'
import type { Grade } from '../../core/contract.ts'
import { GradeWord, Prose } from '../words.tsx'

/**
 * A canonical text with each field's part marked: tint, edge and number, which is drawn and not copied.
 * @throws Error when the parts are not the whole text: a page must not show what nobody signed
 */
export function Canonical({
  name,
  text,
  parts,
}: {
  name: string
  text: string
  parts: readonly { readonly field: string; readonly text: string }[]
}) {
  const joined = parts.map((part) => part.text).join('')
  if (joined !== text) throw new Error(`${name}: the parts make ${joined}, not ${text}`)
  return (
    <pre class="canonical" tabindex={0} role="region" aria-label={name}>
      {parts.map(({ field, text: part }, index) => (
        <span class={mark(index)} title={field}>
          {part}
        </span>
      ))}
    </pre>
  )
}

/** Six hues, neighbours always different; the number goes on. */
export const mark = (index: number) => `part hue-${(index % 6) + 1}`

/** One stair: what is done, by which rule, and what comes of it. */
export function Stair({ title, rule, grade, children }: StairProps) {
  return (
    <li>
      <h3>{title}</h3>
      <p>
        <Prose text={rule} />{' '}
        <span class="evidence">
          <GradeWord grade={grade} />
        </span>
      </p>
      {children}
    </li>
  )
}

interface StairProps {
  title: string
  rule: string
  /** How well the rule is founded. */
  grade: Grade
  children: Child
}

/** A result that is read or copied as a whole. */
export function Result({ name, text }: { name: string; text: string }) {
  return (
    <pre class="wrap" tabindex={0} role="region" aria-label={name}>
      {text}
    </pre>
  )
}
