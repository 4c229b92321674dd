import type {
  Composite,
  Credential,
  PairString,
  Placed,
  Scheme,
  Send,
  SignedString,
  TextString,
  Time,
} from './grammar.ts'

type Tree = Readonly<Record<string, unknown>>

/**
 * Spells out the short forms of a declaration that fits the JSON Schema, and adds the defaults.
 * @param name of the scheme, which its types are called after
 */
export function spellOut(declared: unknown, name: string): Scheme {
  const tree = declared as Tree
  const { time, body, response, events } = tree
  const rest = ['nonce', 'memberNames', 'x-source']
    .filter((key) => key in tree)
    .map((key) => [key, tree[key]])
  return {
    name,
    credentials: each<Credential>(tree['credentials'], (one) =>
      typeof one === 'string' ? { kind: one } : one,
    ),
    options: each(tree['options'], (one) => one),
    hooks: each(tree['hooks'], (one) => one),
    ...(body !== undefined && {
      body: { type: 'json-object', empty: 'allowed', blank: 'refused', names: 'any', ...(body as object) },
    }),
    ...(time !== undefined && { time: timeOf(time as Tree) }),
    strings: each<SignedString>(tree['strings'], stringOf),
    hashes: each(tree['hashes'], (one) => one),
    keys: each(tree['keys'], (one) => one),
    signatures: each(tree['signatures'], (one) => one),
    send: sendOf(tree['send'] as Tree),
    types: each(tree['types'], (one) => one),
    refusals: each(tree['refusals'], (one) => one),
    mistakes: (tree['mistakes'] ?? []) as Scheme['mistakes'],
    ...(response !== undefined && { response: spellOut(response, `${name}Response`) }),
    events: Object.fromEntries(
      Object.entries((events ?? {}) as Tree).map(([event, one]) => [
        event,
        eventOf(tree, event, one as Tree),
      ]),
    ),
    ...Object.fromEntries(rest),
  }
}

/** An event that is signed as requests are has their scheme, and its own source. */
function eventOf(tree: Tree, event: string, one: Tree): Scheme {
  if (one['like'] !== 'requests') return spellOut(one, event)
  const { response: _response, events: _events, refusals: _refusals, memberNames: _names, ...requests } = tree
  return { ...spellOut({ ...requests, 'x-source': one['x-source'] }, event), like: 'requests' }
}

/** Without a prototype: `{constructor}` in a template names nothing, as a table has no such row. */
function each<Long>(tree: unknown, spell: (one: unknown) => unknown): Record<string, Long> {
  const rows = Object.entries((tree ?? {}) as Tree)
  const table = Object.create(null) as Record<string, Long>
  return Object.assign(table, Object.fromEntries(rows.map(([name, one]) => [name, spell(one) as Long])))
}

function timeOf(time: Tree): Time {
  const { forms } = time
  const named = Array.isArray(forms) ? Object.fromEntries(forms.map((form) => [form, {}])) : forms
  return { ...(time as unknown as Time), forms: named as Time['forms'] }
}

function stringOf(one: unknown): SignedString {
  if (typeof one === 'string') return { text: one }
  if (!('each' in (one as Tree))) return one as TextString
  return {
    skip: [],
    skipEmpty: false,
    name: 'keep',
    value: 'text',
    encoding: 'none',
    order: 'name',
    twice: 'refused',
    ...(one as Partial<PairString> & Pick<PairString, 'each' | 'pair' | 'join'>),
  }
}

function sendOf(send: Tree): Send {
  const place = (name: string) => each<Placed>(send[name], placed)
  return {
    headers: each<Placed | Composite>(send['headers'], (one) => {
      if (typeof one === 'string' || !('fields' in (one as Tree))) return placed(one)
      const composite = one as Tree
      return { prefix: '', ...composite, fields: each<Placed>(composite['fields'], placed) }
    }),
    query: place('query'),
    form: place('form'),
    envelope: place('envelope'),
  }
}

function placed(one: unknown): Placed {
  if (typeof one === 'string') return { text: one }
  const { json, ...rest } = one as Tree
  return (json === undefined ? rest : { text: json, json: true, ...rest }) as unknown as Placed
}
