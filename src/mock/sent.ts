// What a call holds that is more than a JSON object, and what is wrong with it by the contract.

import { decodeUri, ownOf, parseJson } from '../core/parse.ts'
import type { Contract, Operation, Problem, Validate } from '../core/contract.ts'
import { isBinary, kindOf, type Media, type Parameter } from '../core/request.ts'
import { formPairsOf, plainObject, readPairs, readParameters, type Sources } from './parameters.ts'

/** A call with its body in bytes and in text. */
export interface Sent extends Sources {
  readonly bytes: Uint8Array
  readonly text: string
}

/** Finds what of a call the contract does not have. */
export type Check = (operation: Operation, sent: Sent) => Promise<readonly Problem[]>

export async function createCheck(contract: Contract): Promise<Check> {
  const validators = await contract.validators()
  return async (operation, sent) => {
    const parameters = validators[`${operation.id}Parameters`]
    const problems = parameters ? problemsOf(parameters, readParameters(operation, sent)) : []
    return [...problems, ...(await checkBody(operation, sent, validators))]
  }
}

/** True where the body of a call is not text. */
export function hasBytes({ body }: Operation, type = ''): boolean {
  const media = body && mediaOf(body.media, type)
  return media !== undefined && media !== null && isBinary(media.type)
}

async function checkBody(
  { id, body }: Operation,
  sent: Sent,
  validators: Readonly<Record<string, Validate>>,
): Promise<readonly Problem[]> {
  if (!body) return []
  if (sent.bytes.length === 0) return body.optional ? [] : [problem('', 'required')]
  const type = sent.headers['content-type']
  const media = mediaOf(body.media, type)
  if (!media) return [problem('/content-type', 'enum')]
  const value = await readBody(media, sent, type)
  if (value === undefined) return [problem('', 'format')]
  const validate = validators[`${id}Request${body.media.indexOf(media) || ''}`]
  return validate ? problemsOf(validate, value) : []
}

function mediaOf(media: readonly Media[], type = ''): Media | undefined {
  const name = type.split(';')[0]!.trim().toLowerCase()
  const fits = (range: string) =>
    range === '*/*' || range === name || (range.endsWith('/*') && name.startsWith(range.slice(0, -1)))
  return media.find((one) => fits(one.type.split(';')[0]!.trim().toLowerCase()))
}

/** Undefined for a body that is not what its type says. */
async function readBody(media: Media, { bytes, text }: Sent, type = ''): Promise<unknown> {
  switch (kindOf(media.type)) {
    case 'json':
      return parseJson(text)
    case 'form':
      return readForm(media, text)
    case 'multipart':
      return readParts(media, bytes, type)
    default:
      return text
  }
}

function readForm({ fields = {} }: Media, text: string): object {
  const pairs = formPairsOf(text)
  const names = new Set([...pairs.map(([name]) => decodeUri(name)), ...Object.keys(fields)])
  const all = [...names].map((name): Parameter => ({ name, in: 'query', ...ownOf(fields, name) }))
  const inside = (name: string) =>
    Object.entries(fields).some(
      ([field, { style }]) => style === 'deepObject' && name.startsWith(`${field}[`),
    )
  const own = all.filter(({ name }) => !inside(name))
  return plainObject(own.map((one) => [one.name, readPairs(one, pairs, own)]))
}

async function readParts(
  { fields = {} }: Media,
  bytes: Uint8Array,
  type: string,
): Promise<object | undefined> {
  try {
    const response = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    const data = await response.formData()
    return plainObject(
      [...new Set(data.keys())].map((name) => {
        const values = data.getAll(name).map((value) => (typeof value === 'string' ? value : ''))
        const isList = values.length > 1 || ownOf(fields, name)?.shape === 'list'
        return [name, isList ? values : values[0]]
      }),
    )
  } catch {
    return undefined
  }
}

/**
 * What a validator finds in texts. Where it wants something else than a text, it gets what the text is as JSON: a number, true,
 * or the object in a part.
 */
function problemsOf(validate: Validate, value: unknown): readonly Problem[] {
  if (validate(value)) return []
  const wanted = (validate.errors ?? []).filter(({ keyword }) => /^(?:type|enum|const)$/.test(keyword))
  const changed = wanted.map(({ instancePath }) => reviveAt(value, instancePath)).some(Boolean)
  if (!changed || validate(value)) return changed ? [] : (validate.errors ?? [])
  return validate.errors ?? []
}

/** Puts JSON in the place of its text. */
function reviveAt(root: unknown, pointer: string): boolean {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = steps.pop()
  let owner: unknown = root
  for (const step of steps) owner = (owner as Record<string, unknown> | undefined)?.[step]
  if (typeof owner !== 'object' || owner === null || last === undefined) return false
  const fields = owner as Record<string, unknown>
  const text = fields[last]
  const parsed = typeof text === 'string' ? parseJson(text) : undefined
  if (parsed === undefined) return false
  fields[last] = parsed
  return true
}

const problem = (instancePath: string, keyword: string): Problem => ({ instancePath, keyword, params: {} })
