import { Ajv2020 } from 'ajv/dist/2020.js'
import { build } from 'esbuild'
import { answerSchemas, headersOf, mediaOf, operationsOf, type Contract } from './contract.ts'
import type { Parameter, Schema } from './openapi.ts'
import { bound } from './formats.ts'
import { mapSchema } from './map-schemas.ts'
import { textOf } from './node.ts'
import { countDecimals, spanKeyword } from './keywords.ts'
import { root } from './redocly.ts'
import { bodySchemas, parametersSchema } from './request/schemas.ts'
import { requestsOf } from './request/table.ts'
import { standalone } from './standalone.ts'

/** Keys of ours that are no keywords of JSON Schema. A key that is not listed fails the generation. */
const vocabulary = new Set(
  'x-sensitive x-encrypted x-source x-unconfirmed x-enumDescriptions x-formerly'.split(' '),
)

const idle = 'return () => true'

/**
 * Precompiled validators in one ES module without imports: one export for each request, response and notification,
 * and for the header parameters of an operation under their lower-cased names.
 * A schema that is none is refused at once. To render takes the most memory of a generation: let all else be done before.
 */
export function createValidators({ document }: Contract): { names: string[]; render: () => Promise<string> } {
  const ajv = new Ajv2020({
    strict: true,
    // A schema without a type is one: beside a reference, keywords of a type are all there is.
    strictTypes: false,
    strictRequired: false,
    // A list may be longer or shorter than what is said of its first items.
    strictTuples: false,
    // 0.07 / 0.01 is 7.000000000000001.
    multipleOfPrecision: 9,
    allowUnionTypes: true,
    allErrors: true,
    // Who reads a fault reads its place and keyword (`describeProblem`).
    messages: false,
    // Written out in each place that refers to it, schemas make a large file half as large again.
    inlineRefs: false,
    // Of a schema the source is enough. That which checks schemas has to run.
    code: { source: true, esm: true, lines: true, process: (code, env) => (env?.root.meta ? code : idle) },
  })
  // Each validator would note what it has seen.
  ajv.opts.unevaluated = ajv.opts.dynamicRef = /"(unevaluated|\$dynamic)/.test(JSON.stringify(document))
  ajv.addKeyword(spanKeyword)
  countDecimals(ajv)
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema(relink(schema, name))
    ajv.addSchema(relink(open(schema), name, '.answer'))
  }
  const ids: Record<string, string> = {}
  const add = (name: string, schema: Schema, suffix = '') => {
    const linked = relink(schema, `operation/${name}`, suffix)
    ajv.addSchema(linked)
    ids[name] = linked.$id
  }
  /** Most operations have the same headers, and share one validator. */
  const aliases: Record<string, string> = {}
  const shared = new Map<string, string>()
  const addHeaders = (name: string, schema: Schema) => {
    const text = JSON.stringify(schema)
    const first = shared.get(text)
    if (first) aliases[name] = first
    else add(name, schema)
    shared.set(text, first ?? name)
  }
  const requests = requestsOf(document)
  for (const site of operationsOf(document)) {
    const { operation } = site
    const { operationId: id } = operation
    for (const [suffix, schema] of bodySchemas(document, operation)) add(id + suffix, schema)
    const parameters = parametersSchema(document, site, requests.get(id)?.parameters)
    if (parameters) add(`${id}Parameters`, parameters)
    const headers = headersOf(document, operation)
    if (headers.length) addHeaders(`${operation.operationId}Headers`, schemaOf(headers))
    const [answer, ...others] = answerSchemas(operation)
    if (answer) add(`${id}Response`, open(others.length ? { anyOf: [answer, ...others] } : answer), '.answer')
  }
  for (const { post } of Object.values(document.webhooks ?? {})) {
    add(`${post.operationId}Notification`, open(mediaOf(post).schema), '.answer')
  }
  const shares = Object.entries(aliases).map(([name, first]) => `export const ${name} = ${first}`)
  return {
    names: Object.keys({ ...ids, ...aliases }),
    render: () => bundleModule([shorten(standalone(ajv, ids)), ...shares].join('\n')),
  }
}

/** Ajv's own ES module output still calls `require`, which plain Node refuses; bundling removes it. */
async function bundleModule(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    // The output names its inputs, and must not name where they lie.
    preserveSymlinks: true,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    legalComments: 'none',
  })
  return outputFiles[0]!.text
}

/** Types for the validators, which Ajv emits without. */
export function renderValidatorTypes(names: string[]): string {
  return [
    'export interface Problem { instancePath: string; keyword: string; params: Record<string, unknown> }',
    'export interface Validate { (data: unknown): boolean; errors?: Problem[] | null }',
    ...names.map((name) => `export declare const ${name}: Validate`),
  ].join('\n')
}

/** Gives a schema its own id, and turns references into the document into references to such ids. */
function relink(schema: Schema, name: string, suffix = ''): Schema & { $id: string } {
  const linked = mapSchema(schema, ({ $ref, description: _, examples: __, ...rest }) => {
    const entries = Object.entries(rest).filter(([key]) => !vocabulary.has(key))
    const target = /^#\/components\/schemas\/([^/]+)$/.exec(textOf($ref))
    const reference = target ? `/${target[1]}${suffix}` : $ref
    return bound({ ...(reference !== undefined && { $ref: reference }), ...Object.fromEntries(entries) })
  })
  return { ...(linked as Schema), $id: `/${name}${suffix}` }
}

/** Nothing reads the path in the schema of a fault, and one function for all faults is a third of the code. */
const shorten = (code: string) =>
  `${code
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      'vErrors = add(vErrors, $2);\n',
    )}
const add = (faults, fault) => (faults?.push(fault) ? faults : [fault])`

function schemaOf(headers: readonly Parameter[]): Schema {
  return {
    type: 'object',
    required: headers.filter(({ required }) => required).map(({ name }) => name.toLowerCase()),
    properties: Object.fromEntries(
      headers.map(({ name, schema = {} }) => [name.toLowerCase(), asText(schema)]),
    ),
  }
}

/** A header is text, also where it holds a number; an empty one holds nothing. */
function asText(schema: Schema): Schema {
  return schema.type === 'number' ? { type: 'string', pattern: '^(-?[0-9]+([.][0-9]+)?)?$' } : schema
}

/** Enums in partner data are open: the response may hold a value that the contract does not know yet. */
const open = (schema: Schema): Schema =>
  mapSchema(schema, ({ enum: _, 'x-enumDescriptions': __, ...rest }) => rest) as Schema
