// A declaration is checked before anything is made from it: its shape first, then its sense. Every message says where
// the fault is and what to do.

import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { Scheme } from '../../signing/grammar.ts'
import { spellOut } from '../../signing/long-form.ts'
import { didYouMean } from '../../core/nearest.ts'
import { stepsOf } from '../node.ts'
import { signatureSchema } from './schema.ts'
import { checkCover } from './check-cover.ts'
import { checkNames } from './check-names.ts'
import { checkParts } from './check-parts.ts'
import { checkReading } from './check-reading.ts'
import type { Fault, Report } from './fault.ts'

/** Tests a shape, and says all that is wrong with it. */
export const shapeOf = <Declared>(schema: object) =>
  new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
  }).compile<Declared>(schema)

const fits = shapeOf(signatureSchema)

/** All faults of a declaration; none when it can be compiled and no warning is due. */
export function checkScheme(declared: unknown, name = 'scheme'): Fault[] {
  if (!fits(declared))
    return distinct((fits.errors ?? []).flatMap((error) => describeShape(error, declared, 'signature.yaml')))
  return senseOf(spellOut(declared, name))
}

/**
 * The long form of a declaration.
 * @throws Error with a line for each fault
 */
export function readScheme(declared: unknown, name: string, file = 'signature.yaml'): Scheme {
  const errors = checkScheme(declared, name).filter(({ level }) => level === 'error')
  if (errors.length) throw new Error(errors.map((one) => `${file}: ${one.at}: ${one.message}`).join('\n'))
  return spellOut(declared, name)
}

function senseOf(scheme: Scheme, prefix = ''): Fault[] {
  const faults: Fault[] = []
  const report: Report = (at, message, level = 'error') =>
    faults.push({ at: prefix + at, message: message.trimEnd(), level })
  checkNames(scheme, report, prefix.startsWith('response.'))
  checkParts(scheme, report)
  // What a signature covers can be asked only where every name means something.
  if (!faults.some(({ level }) => level === 'error')) {
    checkCover(scheme, report)
    checkReading(scheme, report)
  }
  const inner = [
    ...(scheme.response ? [[`${prefix}response.`, scheme.response] as const] : []),
    ...Object.entries(scheme.events).map(([name, one]) => [`${prefix}events.${name}.`, one] as const),
  ]
  return distinct([...faults, ...inner.flatMap(([place, one]) => senseOf(one, place))])
}

function distinct(faults: Fault[]): Fault[] {
  const seen = new Set<string>()
  return faults.filter(({ at, message }) => {
    const key = `${at} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}

/** A fault of shape in words. Keywords that only lead to another fault say nothing. */
export function describeShape(
  { instancePath, keyword, params, parentSchema, data }: ErrorObject,
  whole: unknown,
  file: string,
): Fault[] {
  const at = instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/') || file
  const fault = (message: string): Fault[] => [{ at, message: message.trimEnd(), level: 'error' }]
  const { properties = {} } = (parentSchema ?? {}) as { properties?: object }
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      return fault(`has no key "${key}". ${didYouMean(key, Object.keys(properties)) || listed(properties)}`)
    }
    case 'required':
      return fault(`the key "${String(params['missingProperty'])}" is missing.`)
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String)
      const given = typeof data === 'string' ? data : ''
      return fault(`must be one of ${allowed.join(', ')}. ${didYouMean(given, allowed)}`)
    }
    case 'const':
      return fault(`must be ${JSON.stringify(params['allowedValue'])}.`)
    case 'propertyNames':
      return fault(nameFault(String(params['propertyName']), at))
    case 'type':
      return fault(
        `must be ${[params['type']].flat().map(typeName).join(' or ')}, and is ${kindOf(valueAt(whole, instancePath))}.`,
      )
    case 'minimum':
    case 'maximum':
      return fault(
        `must be a number ${keyword === 'minimum' ? 'of at least' : 'up to'} ${String(params['limit'])}.`,
      )
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return fault(
        Number(params['limit']) > 1 ? `must have at least ${String(params['limit'])} values.` : 'is empty.',
      )
    case 'maxProperties':
      return fault('must have one key only.')
    case 'uniqueItems':
      return fault('lists a value twice.')
    case 'pattern':
      // Of a key, the fault of its object says more.
      return typeof data === 'string' && valueAt(whole, instancePath) === data
        ? fault(`"${data}" is not written as it must be: ${String(params['pattern'])}.`)
        : []
    default:
      return []
  }
}

const listed = (properties: object) =>
  Object.keys(properties).length ? `Known: ${Object.keys(properties).join(', ')}.` : ''

const nameFault = (name: string, at: string) =>
  at.endsWith('headers')
    ? `"${name}" cannot be the name of a header.`
    : `"${name}" cannot be a name here. Write a lower-case letter, then letters and digits, or one of the listed values.`

const valueAt = (whole: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>((value, key) => Reflect.get(Object(value), key), whole)

const typeNames: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  integer: 'a whole number',
  boolean: 'true or false',
  string: 'text',
}
const typeName = (type: string) => typeNames[type] ?? type

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return typeNames[typeof value] ?? `a ${typeof value}`
}
