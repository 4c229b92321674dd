import type { Child } from 'hono/jsx'
import type { Grade } from '../core/contract.ts'
import { splitAtHan } from './han.ts'

/** What each grade means, from the best evidence to the least. The wording is the same on every page. */
export const grades: Readonly<Record<Grade, string>> = {
  documented: 'in the partner’s own document',
  published: 'in other public pages of the same API',
  sdk: 'found in the partner’s published SDKs, by reading and running them',
  observed: 'working third-party programs, or responses pasted in public',
  hint: 'other evidence: other services of the same company, similar gateways',
  inferred: 'our conclusion, stated nowhere',
}

export const isWeak = (grade: Grade) => grade === 'hint' || grade === 'inferred'

/** A grade in words; the colour only adds to it. */
export function GradeWord({ grade }: { grade: Grade }) {
  return <span class={isWeak(grade) ? 'weak' : 'sure'}>{grade}</span>
}

/** Chinese inside English, marked so that it is spoken and set as such. */
export function Chinese({ text }: { text: string }) {
  return <>{splitAtHan(text).map((part, index) => (index % 2 ? <span lang="zh-CN">{part}</span> : part))}</>
}

/** Text with `names` in it. */
export function Prose({ text }: { text: string }) {
  return (
    <>{text.split('`').map((part, index) => (index % 2 ? <code>{part}</code> : <Chinese text={part} />))}</>
  )
}

/** The heading of a table. */
export function Head({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th scope="col">{name}</th>
        ))}
      </tr>
    </thead>
  )
}

export interface TableProps {
  label: string | undefined
  names: readonly string[]
  class?: string
  children: Child
}

/** A table that scrolls by itself where the screen is narrow. */
export function Table({ label, names, children, ...look }: TableProps) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={label}>
      <table {...look}>
        <Head names={names} />
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** Each child, with something between neighbours. */
export const joined = (children: readonly Child[], between: Child): Child[] =>
  children.flatMap((child, index) => (index ? [between, child] : [child]))

/** A long name may break between its words. */
export function Breakable({ name }: { name: string }) {
  return <>{joined(name.split(/(?=[A-Z][a-z])/), <wbr />)}</>
}
