import type { WrittenRequest } from '../../core/request.ts'
import type { Kind } from '../../signing/grammar.ts'
import { piecesOf } from '../../signing/names.ts'
import { wrap } from '../scheme/module.ts'
import type { Plan } from './plan.ts'
import { merge, type Step, type Template } from './steps.ts'

/** What one sample does: a call of one operation, with the contract's example. */
export interface Call {
  readonly api: string
  readonly operation: string
  readonly method: string
  /** At the mock. */
  readonly url: string
  readonly contentType: string | null
  /** Of the demonstration app: an id as text, all else as the file that holds it. */
  readonly credentials: Readonly<Record<string, { readonly kind: Kind; readonly text: string }>>
  /** What a caller of the client writes; null where that is nothing. */
  readonly given: Readonly<Record<string, unknown>> | null
  /** Parameters of the body. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** JSON text of the parameters, without whitespace; or the body as the client writes it. */
  readonly body: { readonly kind: 'json' | 'given' | 'none'; readonly text: string }
  /** The fields of a form. */
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** The operation wants a token. */
  readonly token: boolean
  /** It is signed. */
  readonly signed: boolean
  /** Code in this language for a hook of the scheme, by its name. */
  readonly hooks: Readonly<Record<string, SampleHook>>
  readonly outcome: Outcome
  /** For a call that is more than a JSON object. */
  readonly request?: WrittenRequest
}

/** A hook of the scheme in the language of a sample. */
export interface SampleHook {
  lines: readonly string[]
  /** What it imports, in the words of the language. */
  uses: readonly string[]
}

/**
 * How a response shows success: one of these values, in the first of the fields that is there; a field that only a success
 * has; or, where nobody recorded it, the absence of the gateway's code.
 */
export type Outcome =
  | { codes: readonly string[]; success: readonly (string | number)[] }
  | { error: string; proof: string }
  | { absent: string }
  /** By the HTTP status. */
  | { status: true }

/** Writes one text from another, or adds an import and returns what the code calls it. */
export type Write = (text: string) => string

export interface Language {
  /** Redoc's name of the language. */
  lang: string
  /** What the reader chooses. */
  label: string
  /** Absent where it writes no body of several parts or of bytes: such an operation has no sample of it. */
  writes?: 'any request'
  /** How a file in spec/<api>/samples with a hook ends. */
  extension: string
  write(plan: Plan, call: Call): string
  /**
   * `npm test` executes samples that need nothing but Node always; those that need more where `tools` are found, which
   * CI installs. null: nothing executes them.
   */
  runsIn: 'npm test' | 'CI' | null
  /** Programs, by the name they are called with. */
  tools: readonly string[]
  /** Said of the execution where it is not plainly the language's own tool. */
  note?: string
}

export { pascal as capitalized } from '../scheme/module.ts'

export const snake = (name: string) =>
  name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

/** A function for each kind of step: the lines that it becomes. */
export type Handlers = {
  readonly [Kind in Step['do']]: (step: Extract<Step, { do: Kind }>) => readonly string[]
}

/** @param now reads the clock, where several steps need the same instant */
export const linesOf = (handlers: Handlers, plan: Plan, now: () => string): string[] => [
  ...(sharesNow(plan) ? [now()] : []),
  ...plan.steps.flatMap((step, at) => {
    const made = (handlers[step.do] as (step: Step) => readonly string[])(step)
    // A comment begins it.
    return step.do === 'pairs' && (at > 0 || plan.isJson) ? ['', ...made] : made
  }),
]

/** Whether several steps need the same instant. */
export const sharesNow = ({ steps }: Plan) =>
  steps.filter((step) => /^(time|date|httpDate)$/.test(step.do)).length > 1

/** The lines before the request: the body, then what signs it. */
export function prepared(mark: string, { signed }: Call, first: readonly string[], lines: readonly string[]) {
  const made = signed ? lines : [`${mark} This call carries no signature.`]
  return [...first, ...(first.length ? [''] : []), ...made, ...(signed && lines.length ? [''] : [])]
}

type Header = readonly [name: string, value: Template]

/** The headers that a sample writes, in order. */
export const headersOf = ({ content, headers }: Plan, { contentType, request }: Call): Header[] => [
  ...(contentType === null ? [] : [['Content-Type', [{ text: contentType }]] as const]),
  ...(content === 'envelope' ? [] : [['Accept', [{ text: 'application/json' }]] as const]),
  ...Object.entries(request?.headers ?? {}).map(([name, text]) => [name, [{ text }]] as const),
  ...headers,
]

/** The fields of a form that are signed, and sent in the query. */
export const elsewhere = ({ steps }: Plan) =>
  steps.flatMap((step) => (step.do === 'fields' && step.name === 'fields' ? step.elsewhere : []))

export type Pairs = Extract<Step, { do: 'pairs' }>

/** The value of a pair in a language: one of these ways to write it, by what is known of it. */
export function valueOf(
  { of, rule, hook, isText }: Pairs,
  ways: { hook(name: string): string; raw: string; text: string; any: string },
): string {
  if (hook !== undefined) return ways.hook(hook)
  if (rule.value === 'raw' && of === 'parameters') return ways.raw
  return isText ? ways.text : ways.any
}

/** Adds the hook of a string of pairs to the functions of a sample. */
export function addHook({ hook }: Pairs, { hooks }: Call, use: (name: string) => unknown): readonly string[] {
  const { uses = [], lines = [] } = hooks[hook ?? ''] ?? {}
  uses.forEach(use)
  return lines
}

export const isEncoded = ({ rule, of }: Pairs) =>
  rule.encoding === 'rfc3986' || (rule.value === 'raw' && of !== 'parameters')

/** Name, value and the texts around them. */
export const pairOf = ({ rule }: Pairs, name: string, value: string, literal: Write) =>
  piecesOf(rule.pair).map((piece) =>
    piece.name === 'name' ? name : piece.name === 'value' ? value : literal(piece.text ?? ''),
  )

/** What must hold of a pair that is signed. */
export const conditionsOf = ({ rule, hook }: Pairs, isValue: string, isFull: string, differs: Write) => [
  ...(hook === undefined ? [] : [isValue]),
  ...(rule.skipEmpty ? [isFull] : []),
  ...rule.skip.map(differs),
]

type Part = Template[number]

/** A long text in pieces, each for a line: broken behind line feeds, commas and ampersands. */
export function broken(template: Template): Template[] {
  const length = (parts: Template) =>
    parts.reduce((sum, { text, name = '' }) => sum + (text ?? name).length, 0)
  const feeds = template.filter(({ text = '' }) => text.includes('\n')).length
  if (length(template) <= 72 && feeds < 3) return [[...template]]
  const pieces: Part[][] = [[]]
  const parts = template.flatMap(({ text = '', name }): Part[] =>
    name === undefined ? text.split(/(?<=[\n,&]|, )/).map((one) => ({ text: one })) : [{ name }],
  )
  for (const part of parts) {
    const last = pieces.at(-1)!
    const end = last.at(-1)?.text?.at(-1) ?? ''
    if ((end === '\n' && feeds > 1) || (/[,& ]/.test(end) && length(last) > 40)) pieces.push([part])
    else last.push(part)
  }
  return pieces.filter((piece) => piece.length).map(merge)
}

/** A comment in lines of at most 100 columns. */
export const comment = (mark: string, text: string) => wrap(text, 96).map((line) => `${mark} ${line}`)

export const refusedNote = 'A refusal comes with HTTP 200 too.'

/** Where a query is added to. */
export const beforeQuery = ({ url }: Call) => url.replace(/\?.*/, '?')

/** Characters as a class of a regular expression. */
export const classOf = (characters: string) => `[${characters.replaceAll(/[\]^-]/g, String.raw`\$&`)}]`

/** Lines of one expression, the later ones indented and joined with an operator. */
export const continued = (operator: string, lines: readonly string[]) =>
  lines.map((line, at) => (at ? `    ${operator} ${line}` : line))

/** Lines between two texts. */
export const between = (start: string, lines: readonly string[], end: string) =>
  lines.map((line, at) => (at ? line : start + line) + (at === lines.length - 1 ? end : ''))
