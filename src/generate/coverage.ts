// Counts the evidence of each statement, so that no guess passes as documented and no claim goes uncounted.

import { meaningOf } from '../core/meaning.ts'
import { callerOf, callsOf, failurePrefix, operationsOf, resolve } from './contract.ts'
import { isNode, nodeAt, nodeOf } from './node.ts'
import { type Grade, grades } from '../core/contract.ts'
import type { Answer, Document, ErrorEntry, Media, Operation, Schema } from './openapi.ts'

export const subjects = ['operations', 'fields', 'error codes', 'examples', 'notifications'] as const

type Subject = (typeof subjects)[number]
export type Count = Record<Grade | 'total' | 'unconfirmed', number>
export type Coverage = Record<Subject | 'total', Count>

/** The evidence of one statement. */
interface Evidence {
  grade: Grade
  unconfirmed: boolean
}

/**
 * Counts what a contract states, by grade.
 *
 * A field is a property of a schema, counted once. A type that several operations use counts for the first of them,
 * unless it has its own source. A property that only narrows one of the envelope counts only if it has a source.
 * The example of a failure has at most the grade of its operation and its code.
 */
export function countCoverage(document: Document): Coverage {
  const all = callsOf(document)
  const operations = operationsOf(document).map(({ operation }) => operation)
  const notifications = all.slice(operations.length)
  const counts: Record<Subject, Count> = {
    operations: count(operations.map(evidenceOf)),
    fields: count(fieldsOf(document, all)),
    'error codes': count(Object.values(document['x-error-codes']).map(errorEvidence)),
    examples: count(examplesOf(document, all)),
    notifications: count(notifications.map(evidenceOf)),
  }
  return { ...counts, total: sum(Object.values(counts)) }
}

function fieldsOf(document: Document, operations: Operation[]): Evidence[] {
  const found: Evidence[] = []
  const seen = new Set<string>()
  const visit = (schema: Schema, from: Evidence, known = new Set<string>()) => {
    if (schema.$ref) {
      if (seen.has(schema.$ref)) return
      seen.add(schema.$ref)
      const type = resolve(document, schema)
      return visitParts(type, ownEvidence(type) ?? from, known)
    }
    visitParts(schema, inherit(schema, from), known)
  }
  const visitParts = (schema: Schema, from: Evidence, known: Set<string>) => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const evidence = inherit(field, from)
      if (!known.has(name) || ownEvidence(field)) found.push(evidence)
      visit(field, evidence)
    }
    const names = new Set([...known, ...Object.keys(schema.properties ?? {})])
    for (const part of schema.allOf ?? []) {
      visit(part, from, names)
      for (const name of namesOf(document, part)) names.add(name)
    }
    const { anyOf, oneOf, items, additionalProperties } = schema
    for (const part of [anyOf, oneOf, items, additionalProperties].flat()) {
      if (isNode(part)) visit(part, from)
    }
  }
  for (const operation of operations) {
    const from = evidenceOf(operation)
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) visit(schema, from)
    for (const answer of Object.values(operation.responses)) {
      const shared = sharedAnswer(document, answer)
      for (const { schema } of mediaOf(shared)) visit(schema, ownEvidence(shared) ?? from)
    }
  }
  return found
}

function examplesOf(document: Document, operations: Operation[]): Evidence[] {
  const seen = new Set<string>()
  return operations.flatMap((operation) => {
    const from = evidenceOf(operation)
    const grade = (media: Media[], inherited: Evidence) =>
      media
        .flatMap(({ examples }) => Object.keys(examples ?? {}))
        .map((name) => {
          const errors = document['x-error-codes']
          const key = meaningOf(errors, callerOf(operation), name.replace(failurePrefix, ''))
          const error = key === undefined ? undefined : errors[key]
          return error ? weaker(inherited, errorEvidence(error)) : inherited
        })
    const answers = Object.values(operation.responses).flatMap((answer) => {
      if (answer.$ref && seen.has(answer.$ref)) return []
      if (answer.$ref) seen.add(answer.$ref)
      const shared = sharedAnswer(document, answer)
      return grade(mediaOf(shared), ownEvidence(shared) ?? from)
    })
    return [...grade(Object.values(operation.requestBody?.content ?? {}), from), ...answers]
  })
}

function sharedAnswer(document: Document, answer: Answer): Answer {
  if (!answer.$ref) return answer
  const shared = document.components.responses?.[answer.$ref.replace('#/components/responses/', '')]
  if (!shared) throw new Error(`${answer.$ref} names nothing`)
  return shared
}

const mediaOf = (answer: Answer): Media[] => Object.values(answer.content ?? {})

function namesOf(document: Document, schema: Schema): string[] {
  const { properties = {}, allOf = [] } = resolve(document, schema)
  return [...Object.keys(properties), ...allOf.flatMap((part) => namesOf(document, part))]
}

function evidenceOf(operation: Operation): Evidence {
  const evidence = ownEvidence(operation)
  if (!evidence) throw new Error(`${operation.operationId}: no x-source`)
  return evidence
}

/** An unconfirmed type has no confirmed field, even if the field has its own source. */
function inherit(node: object, from: Evidence): Evidence {
  const own = ownEvidence(node)
  return { grade: own?.grade ?? from.grade, unconfirmed: from.unconfirmed || isUnconfirmed(node) }
}

function ownEvidence(node: object): Evidence | undefined {
  const source = nodeAt(node, 'x-source')
  return 'grade' in source ? { grade: gradeOf(source['grade']), unconfirmed: isUnconfirmed(node) } : undefined
}

const isUnconfirmed = (node: object) => nodeOf(node)['x-unconfirmed'] === true

const errorEvidence = ({ source }: ErrorEntry): Evidence => ({
  grade: gradeOf(source.grade),
  unconfirmed: false,
})

function gradeOf(text: unknown): Grade {
  const grade = grades.find((one) => one === text)
  if (!grade) throw new Error(`${String(text)} is not a grade`)
  return grade
}

function weaker(one: Evidence, other: Evidence): Evidence {
  const worse = grades.indexOf(one.grade) > grades.indexOf(other.grade) ? one : other
  return { grade: worse.grade, unconfirmed: one.unconfirmed || other.unconfirmed }
}

function count(found: Evidence[]): Count {
  const result = empty()
  for (const { grade, unconfirmed } of found) {
    result[grade]++
    result.total++
    if (unconfirmed) result.unconfirmed++
  }
  return result
}

export function sum(counts: Count[]): Count {
  const result = empty()
  for (const one of counts) for (const column of columns) result[column] += one[column]
  return result
}

export const columns = [...grades, 'total', 'unconfirmed'] as const
const empty = () => Object.fromEntries(columns.map((column) => [column, 0])) as Count
