import { maxDepth, stringEnd } from './json.ts'

/** True for JSON nested deeper than a partner means it: what walks such a value by recursion ends the program. */
export function isDeep(json: string): boolean {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '"') at = stringEnd(json, at) - 1
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    if (depth > maxDepth) return true
  }
  return false
}
