import { SignatureError } from './errors.ts'

const maxDepth = 64
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * JSON text of a call's parameters. What JSON.stringify would alter in silence is refused instead: the partner would
 * receive, and the signature cover, something else than was meant.
 * @throws SignatureError that names the field, never its value
 */
export function serialize(parameters: unknown): string {
  check(parameters, '', 0)
  return JSON.stringify(parameters)
}

function check(value: unknown, path: string, depth: number): void {
  const refuse = (what: string) => {
    throw new SignatureError('not-serializable', `${path || 'the body'} ${what}`, path)
  }
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) refuse('holds half a surrogate pair')
      return
    case 'number':
      if (!Number.isFinite(value)) refuse('is not a finite number')
      if (Object.is(value, -0)) refuse('is -0')
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        refuse('is an integer beyond 2^53: send it as text')
      return
    case 'bigint':
    case 'function':
    case 'symbol':
      refuse(`is a ${typeof value}, which JSON cannot hold`)
      return
    case 'object':
      if (value === null) return
      if (depth >= maxDepth) refuse(`is nested deeper than ${maxDepth} levels`)
      for (const [name, child] of Object.entries(value)) {
        if (forbidden.has(name)) refuse(`has a member named ${name}`)
        check(child, path ? `${path}.${name}` : name, depth + 1)
      }
  }
}
