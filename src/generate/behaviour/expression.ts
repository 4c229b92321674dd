// Expressions of behaviour.yaml: `not user`, `count(sms, sent.Mobile, 60s) > 0`, `loan.state is 'approved'`.

import { readDuration } from '../../core/duration.ts'

export type Sign = 'or' | 'and' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | '+' | '-' | '*' | '/'
export type Node =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'path'; readonly name: string; readonly fields: readonly string[] }
  | {
      readonly kind: 'call'
      readonly name: string
      readonly values: readonly Node[]
      readonly fields: readonly string[]
    }
  | { readonly kind: 'not'; readonly of: Node }
  | { readonly kind: 'pair'; readonly sign: Sign; readonly left: Node; readonly right: Node }

const tokenPattern = /\s*(?:(\d+)(ms|[smhd])?(?![\w.])|'([^']*)'|([A-Za-z]\w*)|(<=|>=|[<>+\-*/(),.]))/y
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null }

interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'sign' | 'end'
  readonly text: string
}

/** @throws Error that quotes the expression and what could not be read */
export function parseExpression(text: string): Node {
  const tokens = tokensOf(text)
  let at = 0
  const next = () => tokens[at] ?? { kind: 'end', text: '' }
  const fail = (wanted: string): never => {
    const { kind, text: found } = next()
    throw new Error(`"${text}": expected ${wanted}, found ${kind === 'end' ? 'the end' : `"${found}"`}.`)
  }
  /** Goes on where one of these words or signs follows. */
  function take<Wanted extends string>(...wanted: readonly Wanted[]): Wanted | undefined {
    const { kind, text: found } = next()
    const taken = wanted.find((one) => one === found && (kind === 'word' || kind === 'sign'))
    if (taken !== undefined) at++
    return taken
  }
  function chain(part: () => Node, ...signs: readonly Sign[]): Node {
    let left = part()
    for (let sign = take(...signs); sign; sign = take(...signs))
      left = { kind: 'pair', sign, left, right: part() }
    return left
  }

  const either = (): Node => chain(both, 'or')
  const both = (): Node => chain(negation, 'and')
  const negation = (): Node => (take('not') ? { kind: 'not', of: negation() } : comparison())
  function comparison(): Node {
    const left = sum()
    const sign = take('<', '<=', '>', '>=', 'is')
    if (!sign) return left
    const exact = sign === 'is' && take('not') ? 'is not' : sign
    return { kind: 'pair', sign: exact, left, right: sum() }
  }
  const sum = (): Node => chain(product, '+', '-')
  const product = (): Node => chain(single, '*', '/')
  function single(): Node {
    if (take('(')) {
      const inner = either()
      return take(')') ? inner : fail('")"')
    }
    const { kind, text: found } = next()
    if (kind === 'end' || kind === 'sign') return fail('a value')
    at++
    if (kind === 'number') return { kind: 'value', value: Number(found) }
    if (kind === 'text') return { kind: 'value', value: found }
    if (Object.hasOwn(words, found)) return { kind: 'value', value: words[found] ?? null }
    if (!take('(')) return { kind: 'path', name: found, fields: fields() }
    const values: Node[] = []
    if (!take(')')) {
      do values.push(either())
      while (take(','))
      if (!take(')')) fail('")"')
    }
    return { kind: 'call', name: found, values, fields: fields() }
  }
  function fields(): string[] {
    const names: string[] = []
    while (take('.')) {
      const { kind, text: name } = next()
      names.push(kind === 'word' ? name : fail('the name of a field'))
      at++
    }
    return names
  }

  const whole = either()
  return at < tokens.length ? fail('the end') : whole
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  for (let at = 0; at < end; at = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = at
    const found = tokenPattern.exec(text)
    if (!found)
      throw new Error(`"${text}": cannot read "${text.slice(at).trim()}".${adviceFor(text.slice(at))}`)
    const [, number, unit, quoted, word, sign = ''] = found
    if (number !== undefined)
      tokens.push({ kind: 'number', text: String(unit ? readDuration(number + unit) : number) })
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted })
    else tokens.push(word === undefined ? { kind: 'sign', text: sign } : { kind: 'word', text: word })
  }
  return tokens
}

const adviceFor = (rest: string) =>
  /^\s*\d+\.\d/.test(rest) ? ' Numbers are whole: write 3 / 10 for 0.3.' : ' Texts are in single quotes.'
