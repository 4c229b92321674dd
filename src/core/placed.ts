import { JsonError, readObject, readString } from './json.ts'
import type { RequestPlace } from './partner.ts'

/** What a request has in a place; undefined where it has nothing there. */
export function readPlace(
  { in: part, name, pattern }: RequestPlace,
  request: { path: string; headers: Readonly<Record<string, string>>; body: string },
): string | undefined {
  const text =
    part === 'header'
      ? request.headers[name]
      : part === 'field'
        ? fieldOf(request.body, name)
        : (new URLSearchParams(part === 'form' ? request.body : request.path.split('?')[1]).get(name) ??
          undefined)
  return pattern === undefined || text === undefined ? text : pattern.exec(text)?.[1]
}

function fieldOf(body: string, field: string): string | undefined {
  try {
    const raw = readObject(body).find(({ name }) => name === field)?.raw
    return raw?.startsWith('"') ? readString(raw) : raw
  } catch (error) {
    if (error instanceof JsonError) return undefined
    throw error
  }
}
