// Body, path and query of a request as texts that may be shown.

import type { Declaration } from '../signing/grammar.ts'
import { bodyField } from '../signing/credentials.ts'
import type { Message } from '../signing/message.ts'
import type { ArrivedRequest } from './diagnosis.ts'
import { type Body, readBody } from './body-text.ts'
import { type ClassOf, plain, type Text } from './text.ts'

export const pathOf = ({ url = '' }: Message) => url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '')

/** The body of the parameters, in an envelope or alone. */
export function bodyOf(scheme: Declaration, message: Message, isWhole: boolean, classOf: ClassOf): Body {
  const { envelope, body } = message
  const field = bodyField(scheme)
  if (!envelope || field === undefined) return readBody(body, body, classOf, isWhole)
  const raw = envelope.find(({ name }) => name === field)?.raw ?? '""'
  return readBody(raw, body, classOf.inside(field), isWhole)
}

/** Path and query, or a query with its `?`, as they may be shown: the value of a parameter is hidden like the parameter. */
export function wayOf({ operation }: ArrivedRequest, target: string, classOf: ClassOf): Text {
  const [path = '', ...query] = target.split('?')
  const segments = path.split('/')
  const template = operation.path.split('/')
  const isKnown =
    segments.length === template.length &&
    template.every((one, at) => one.startsWith('{') || one === segments[at])
  const hidden = (one: string, at: number) =>
    template[at]?.startsWith('{') ? classOf(template[at].slice(1, -1), one) : undefined
  const shown: Text = isKnown
    ? segments.flatMap((one, at) => [...(at ? plain('/') : []), { text: one, hide: hidden(one, at) }])
    : path === ''
      ? []
      : [{ text: path, hide: 'path' }]
  const pairs = query
    .join('?')
    .split('&')
    .flatMap((pair, at): Text => {
      const end = pair.includes('=') ? pair.indexOf('=') + 1 : pair.length
      const name = pair.slice(0, end)
      const bare = name.replace(/=$/, '')
      return [
        { text: at ? '&' : '?' },
        { text: name, hide: classOf.ofName(bare) },
        { text: pair.slice(end), hide: classOf(bare, pair.slice(end)) },
      ]
    })
  return query.length ? [...shown, ...pairs] : shown
}
