import { raw } from 'hono/html'
import type { Guide } from './site.ts'

/** The guides of this folder's `guides/`, one after the other. */
export function Guides({ guides }: { guides: readonly Guide[] }) {
  return (
    <>
      <h1>Guides</h1>
      <ul class="ways">
        {guides.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      {guides.map(({ html }) => (
        <section>{raw(html)}</section>
      ))}
    </>
  )
}
