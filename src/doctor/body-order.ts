// Other orders and names of a body's fields, and fields that were signed but not sent.

import type { Tables } from '../core/redact.ts'
import type { Field, Node } from './json-text.ts'

export type Order = (fields: readonly Field[]) => readonly Field[]

export interface NamedOrder {
  readonly name: string
  readonly order: Order
  /** The fields of nested objects, too. */
  readonly isDeep: boolean
}

const by =
  (key: (name: string) => string | number): Order =>
  (fields) =>
    fields.toSorted((a, b) => {
      const [left, right] = [key(a.name), key(b.name)]
      return left < right ? -1 : Number(left > right)
    })
const anyCase = by((name) => name.toLowerCase())

/** The bucket of a name in a `java.util.HashMap` of this many buckets. */
export function bucketOf(name: string, size: number): number {
  let hash = 0
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 16)) & (size - 1)
}

const hashMap: Order = (fields) => {
  let size = 16
  while (fields.length > size * 0.75) size *= 2
  return by((name) => bucketOf(name, size))(fields)
}

/** Fields of one object that are put into every order at most. */
const mostPermuted = 5
const mostMoved = 12

/** Orders that programs use, then those that one hand-written line more or less makes of the fields of the body. */
export function ordersOf(tree: Node): NamedOrder[] {
  if (tree.kind !== 'object') return []
  const named = (what: string, order: Order, isDeep = true) => ({
    name: `with its fields ${what}`,
    order,
    isDeep,
  })
  const other = (order: Order) => named('in another order', order, false)
  const { length } = tree.fields
  const sorted = by((name) => name)
  return [
    named('sorted', sorted),
    named('as a Java HashMap orders them', hashMap),
    named('sorted without regard to case', anyCase),
    named('sorted in reverse', (fields) => sorted(fields).toReversed()),
    named('in reverse', (fields) => fields.toReversed()),
    ...(length <= mostPermuted
      ? permutations(length).map((places) => other((fields) => places.flatMap((at) => fields[at] ?? [])))
      : moves(Math.min(length, mostMoved)).map(([from, to]) =>
          other((fields) => {
            const field = fields[from]
            return field ? fields.toSpliced(from, 1).toSpliced(to, 0, field) : fields
          }),
        )),
  ]
}

function permutations(length: number): number[][] {
  if (length === 0) return [[]]
  return permutations(length - 1).flatMap((shorter) =>
    Array.from({ length }, (_, at) => shorter.toSpliced(at, 0, length - 1)),
  )
}

function moves(length: number): [from: number, to: number][] {
  const places = Array.from({ length }, (_, at) => at)
  return places.flatMap((from) =>
    places.filter((to) => to !== from).map((to): [number, number] => [from, to]),
  )
}

export function orderFields(node: Node, { order, isDeep }: NamedOrder, level = 0): Node {
  const inner = (value: Node) => (isDeep ? orderFields(value, { name: '', order, isDeep }, level + 1) : value)
  if (node.kind === 'array') return isDeep ? { kind: 'array', items: node.items.map(inner) } : node
  if (node.kind === 'leaf') return node
  const fields = node.fields.map((field) => ({ ...field, value: inner(field.value) }))
  return { kind: 'object', fields: order(fields) }
}

const humped = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
/** How programs name the fields of their objects, from the names that were sent. */
const namings: Readonly<Record<string, (name: string) => string>> = {
  PascalCase: (name) => humped(name).replace(/^\w/, (letter) => letter.toUpperCase()),
  camelCase: (name) => humped(name).replace(/^\w/, (letter) => letter.toLowerCase()),
  snake_case: (name) => name.replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
  'lower case': (name) => name.toLowerCase(),
}

/** Those that change a name of the body. */
export function namingsOf(tree: Node) {
  const names = tree.kind === 'object' ? tree.fields.map(({ name }) => name) : []
  return Object.entries(namings).filter(([, rename]) => names.some((name) => rename(name) !== name))
}

/** Names that callers give to fields they may leave empty. */
const usual =
  'remark,note,memo,comment,description,message,middleName,lastName,firstName,fullName,gender,birthday,birthDate,phone,phoneNumber,address,city,province,zipCode,postalCode,country,id,userId,customerId,type,status,source,channel,code,data,value,ext,extra,extInfo,params,amount,currency,date,createTime,updateTime,timestamp,token,deviceId,ip,url,callbackUrl,notifyUrl,referralCode,promoCode,tags,attachment,attachments,items,list,key,flag,npwp'.split(
    ',',
  )
const letters = 'abcdefghijklmnopqrstuvwxyz'

export interface Addition {
  readonly name: string
  readonly raw: string
  readonly at: number
}

/** The object with one field more. What no value was sent for cannot be hidden. */
export function addField(tree: Node, { name, raw, at }: Addition): Node {
  if (tree.kind !== 'object') return tree
  const field: Field = {
    name,
    raw: JSON.stringify(name),
    hideName: undefined,
    value: { kind: 'leaf', raw, hide: undefined },
  }
  return { kind: 'object', fields: tree.fields.toSpliced(at, 0, field) }
}

/** Fields without a value that may have been signed and then dropped: by name, value and place. */
export function* additionsTo(tree: Node, operation: string, known: Tables['fields']): Generator<Addition> {
  if (tree.kind !== 'object') return
  const { fields } = tree
  const namesOf = (id: string) => Object.keys(known[id]?.request.body ?? {})
  const present = new Set(fields.map(({ name }) => name))
  const absent = (names: readonly string[]) => [...new Set(names)].filter((name) => !present.has(name))
  const likely = absent([...namesOf(operation), ...letters])
  const others = absent([...usual, ...Object.keys(known).flatMap(namesOf)])
  const last = fields.length
  const all = Array.from({ length: last + 1 }, (_, back) => last - back)
  const sorted = (name: string) => {
    const at = fields.findIndex((field) => field.name > name)
    return at < 0 ? last : at
  }
  function* at(names: readonly string[], raw: string, places: (name: string) => Iterable<number>) {
    for (const name of names) for (const at of places(name)) yield { name, raw, at }
  }
  yield* at(likely.slice(0, 12), 'null', () => all)
  yield* at([...likely, ...others], 'null', () => [last])
  yield* at(likely, '""', () => [last])
  yield* at([...likely, ...others], 'null', (name) => new Set([sorted(name), 0]))
  yield* at(likely.slice(0, 12), '""', () => all)
  yield* at(likely, 'null', () => all)
  yield* at(others, '""', () => [last])
  yield* at(likely, '[]', () => [last])
  yield* at(likely, '""', () => all)
  yield* at(others, 'null', () => all)
}
