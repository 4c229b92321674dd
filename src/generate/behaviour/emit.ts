// Expressions and values of behaviour.yaml as TypeScript.

import { type Node, parseExpression } from './expression.ts'

/** What an expression may name, and what the written module has to import for it. */
export interface Names {
  readonly entities: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
  readonly minutesEast: number
  /** Of src/core/expression.ts. */
  readonly used: Set<string>
  readonly hooks: Set<string>
}

const quote = (text: string) => JSON.stringify(text)

/** The text of a function of a scope. */
export const arrow = (code: string): string => `${/\bscope\b/.test(code) ? '(scope)' : '()'} => (${code})`

/** A value as it is written: text that begins with `=` is an expression. */
export function emitValue(written: unknown, names: Names): string {
  if (typeof written === 'string')
    return written.startsWith('=') ? emit(parseExpression(written.slice(1)), names) : quote(written)
  if (Array.isArray(written)) return `[${written.map((one) => emitValue(one, names)).join(', ')}]`
  if (typeof written !== 'object' || written === null) return JSON.stringify(written)
  const fields = Object.entries(written).map(([name, one]) => `${quote(name)}: ${emitValue(one, names)}`)
  return `{ ${fields.join(', ')} }`
}

export const emitText = (text: string, names: Names): string => emit(parseExpression(text), names)

function emit(node: Node, names: Names): string {
  const use = (name: string) => {
    names.used.add(name)
    return name
  }
  const withFields = (base: string, fields: readonly string[]) =>
    fields.length ? `${use('field')}(${[base, ...fields.map(quote)].join(', ')})` : base
  const number = (part: Node) =>
    part.kind === 'value' && typeof part.value === 'number'
      ? String(part.value)
      : `${use('amount')}(${emit(part, names)})`

  switch (node.kind) {
    case 'value':
      return JSON.stringify(node.value)
    case 'not':
      return `!(${emit(node.of, names)})`
    case 'path':
      return withFields(baseOf(node.name), node.fields)
    case 'call':
      return withFields(call(node.name, node.values), node.fields)
    case 'pair':
      return `(${pair(node)})`
  }

  function baseOf(name: string): string {
    if (names.aliases.has(name)) return `names.${name}(scope)`
    return names.entities.has(name) ? `scope.entity(${quote(name)})` : `scope.${name}`
  }

  function call(name: string, values: readonly Node[]): string {
    const texts = values.map((value) => emit(value, names))
    if (names.entities.has(name)) return `scope.find(${quote(name)}, ${texts[0]})`
    switch (name) {
      case 'id':
        return `scope.id(${texts[0]})`
      case 'count':
      case 'total': {
        const [counter] = values
        const [, by, within] = texts
        const rest = within === undefined ? '' : `, ${number(values[2]!)}`
        return `scope.${name}(${quote(counter?.kind === 'path' ? counter.name : '')}, ${by}${rest})`
      }
      case 'known':
        return `(${texts[0]} !== undefined)`
      case 'number':
        return `Number(${texts[0]})`
      case 'time':
      case 'isoTime':
        return `${use(`${name}Text`)}(${texts[0]}, ${names.minutesEast})`
    }
    names.hooks.add(name)
    return `${name}(${texts.join(', ')})`
  }

  function pair({ sign, left, right }: Extract<Node, { kind: 'pair' }>): string {
    if (sign === '+' || sign === '/')
      return `${use(sign === '+' ? 'add' : 'divide')}(${emit(left, names)}, ${emit(right, names)})`
    const plain = { or: '||', and: '&&', is: '===', 'is not': '!==' }
    if (sign in plain)
      return `${emit(left, names)} ${plain[sign as keyof typeof plain]} ${emit(right, names)}`
    return `${number(left)} ${sign} ${number(right)}`
  }
}
