// What behaviour.yaml may name: fields of requests, responses and events by the contract; fields and states of entities.

import {
  type Contract,
  errorOf,
  operationsOf,
  parametersOf,
  requestOf,
  resolve,
  resultOf,
  type Schema,
  type Site,
} from '../contract.ts'
import { type Node, parseExpression } from './expression.ts'
import { type Declaration, listed, placedRules, type RuleDeclaration, transitionsOf } from './grammar.ts'
import type { ErrorEntry } from '../openapi.ts'
import { rowsOf } from '../request/table.ts'

export type Properties = Readonly<Record<string, Schema>>

export interface OperationFacts {
  /** Undefined where the contract says nothing of the fields. */
  readonly request: Properties | undefined
  readonly response: Properties | undefined
  /** What each code of x-errors means here. */
  readonly codes: ReadonlyMap<string, ErrorEntry>
  readonly carriesToken: boolean
}

export interface EntityFacts {
  readonly key: string
  readonly fields: ReadonlySet<string>
  readonly states: ReadonlySet<string>
}

export interface Facts {
  readonly operations: ReadonlyMap<string, OperationFacts>
  readonly events: ReadonlyMap<string, Properties>
  readonly entities: ReadonlyMap<string, EntityFacts>
  readonly counters: ReadonlySet<string>
  /** The code that refuses an access token. */
  readonly tokenCode: string | undefined
}

export function factsOf({ document, scheme }: Contract, declaration: Declaration): Facts {
  const token = scheme.refusals['token-unknown']?.code
  const carriers = new Set(rowsOf(document).flatMap(({ id, accessToken }) => (accessToken ? [id] : [])))
  const operations = operationsOf(document).map(
    (site) => [site.operation.operationId, operationOf(site)] as const,
  )

  function operationOf({ item, operation }: Site): OperationFacts {
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    const named = parameters.filter((one) => one.in === 'path' || one.in === 'query')
    const body = requestOf(operation) ? propertiesOf(document, parametersOf(document, operation)) : {}
    return {
      request: body && { ...Object.fromEntries(named.map((one) => [one.name, one.schema ?? {}])), ...body },
      response: propertiesOf(document, resultOf(document, operation)),
      codes: new Map(
        operation['x-errors'].map((code) => [String(code), errorOf(document, operation, code).entry]),
      ),
      carriesToken: carriers.has(operation.operationId),
    }
  }

  const events = Object.values(document.webhooks ?? {}).map(
    ({ post }) => [post.operationId, propertiesOf(document, parametersOf(document, post)) ?? {}] as const,
  )
  return {
    operations: new Map(operations),
    events: new Map(events),
    entities: entitiesOf(declaration),
    counters: new Set(allRules(declaration).flatMap(({ count }) => count ?? [])),
    tokenCode: token === undefined ? undefined : String(token),
  }
}

export const allRules = (declaration: Declaration): RuleDeclaration[] => [
  ...placedRules(declaration).map(({ rule }) => rule),
  ...transitionsOf(declaration).flatMap(({ transition }) => transition.do ?? []),
]

function entitiesOf(declaration: Declaration): Map<string, EntityFacts> {
  const rules = allRules(declaration)
  return new Map(
    Object.entries(declaration.entities).map(([name, { key, initial, seed }]) => {
      const transitions = transitionsOf(declaration).filter(({ entity }) => entity === name)
      const written = rules.filter(({ create, update }) => create === name || update === name)
      const fields = [
        key,
        ...(initial === undefined ? [] : ['state']),
        ...(Array.isArray(seed) ? seed.flatMap((one) => Object.keys(one)) : []),
        ...written.flatMap(({ copy = [], set = {} }) => [...copy, ...Object.keys(set)]),
        ...transitions.flatMap(({ transition }) => Object.keys(transition.set ?? {})),
      ]
      const states = [...listed(initial), ...transitions.map(({ transition }) => transition.to)]
      return [name, { key, fields: new Set(fields), states: new Set(states) }]
    }),
  )
}

/** The fields of a schema, its parts and alternatives; undefined where it names none. */
export function propertiesOf(document: Contract['document'], schema: Schema): Properties | undefined {
  const target = resolve(document, schema)
  const parts = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])]
  const found = parts.flatMap((part) => propertiesOf(document, part) ?? [])
  if (!target.properties && found.length === 0) return undefined
  return Object.assign({}, ...found, target.properties) as Properties
}

/** The entity that a node names or finds, or whose field it is. */
export function ownerOf(
  node: Node,
  entities: { has(name: string): boolean },
  names: Declaration['names'] = {},
): string | undefined {
  if (!('fields' in node)) return undefined
  if (entities.has(node.name)) return node.name
  const text = node.kind === 'path' && Object.hasOwn(names, node.name) ? names[node.name] : undefined
  try {
    return text === undefined ? undefined : entityOf(parseExpression(text), entities, names)
  } catch {
    return undefined
  }
}

/** The entity that a node is, where it is a whole one. */
export const entityOf: typeof ownerOf = (node, entities, names) =>
  'fields' in node && node.fields.length === 0 ? ownerOf(node, entities, names) : undefined
