import { make } from '../dom.ts'
import type { Explanation } from './explanation.ts'

/** Expected and received text beside each other, the first difference marked. */
export function compared({ expected, received, place }: Explanation): HTMLElement[] {
  if (!expected) return []
  return [
    make('h3', {}, 'Signed text'),
    ...(place ? [make('p', { class: 'muted' }, place)] : []),
    make(
      'div',
      { class: 'compared' },
      side('Expected', expected, 'expected'),
      received && side('Received', received, 'received'),
    ),
  ]
}

function side(title: string, spans: NonNullable<Explanation['expected']>, kind: string): HTMLElement {
  const pieces = spans.map(({ text, kind }) =>
    kind === 'different' ? make('mark', {}, text === '' ? 'end of text' : text) : text,
  )
  return make(
    'figure',
    { class: kind },
    make('figcaption', {}, title),
    make('pre', { tabindex: '0', role: 'region', 'aria-label': `${title} text` }, ...pieces),
  )
}
