// What a caller knows of a partner that signs responses and notifications: keys and secrets, given or found each time.

import { ConfigurationError } from '../core/unsent-error.ts'
import { awaitGiven } from '../core/given.ts'
import type { KeyHandle } from '../core/node-crypto.ts'
import type { PublicKeyInput } from '../crypto/keys.ts'
import type { Keys, RemoteVerifier } from '../signing/keys.ts'
import type { MessageVerifier, ReceivedRequest, Verdict } from '../signing/scheme.ts'

type OneOrMore<T> = T | readonly T[]
/** One, or a list of which any may match during a rotation. A function is called for every message. */
type Found<T> = OneOrMore<T> | (() => OneOrMore<T> | Promise<OneOrMore<T>>)
/** By their id: a Map, an object, or a function that is called for every message. */
type FoundById<T> =
  | ReadonlyMap<string, T>
  | Readonly<Record<string, T>>
  | ((id: string) => T | undefined | Promise<T | undefined>)

/** Shared secrets, as text or as a KeyObject. */
export type SecretSource = Found<string | KeyHandle>
export type SecretsById = FoundById<string | KeyHandle>
/** Public keys, or what verifies with one that is elsewhere. */
export type PublicKeySource = Found<PublicKeyInput | RemoteVerifier>
export type PublicKeysById = FoundById<PublicKeyInput | RemoteVerifier>

/** Loads a key where it is none that verifies elsewhere. */
export const orRemote =
  <Key>(load: (input: PublicKeyInput) => Key) =>
  (input: PublicKeyInput | RemoteVerifier): Key | RemoteVerifier =>
    typeof input === 'object' && input !== null && 'verify' in input ? input : load(input)

/**
 * Finds keys or secrets of which any may match.
 * @throws ConfigurationError that names the option, at once unless a function finds them
 */
export function finderOf<Given, Key>(
  option: string,
  source: Found<Given>,
  load: (input: Given) => Key,
): () => Promise<readonly Key[]> {
  const all = (found: OneOrMore<Given>) => {
    const keys = ([found].flat() as Given[]).map((one) => load(one))
    if (keys.length > 0) return keys
    throw new ConfigurationError(`${option}: found an empty list. Give at least one.`)
  }
  if (typeof source === 'function') {
    const find = source as () => OneOrMore<Given> | Promise<OneOrMore<Given>>
    return async () => all(await awaitGiven(option, find))
  }
  const loaded = all(source)
  return async () => loaded
}

/**
 * Finds a key or secret by its id.
 * @throws ConfigurationError that names the option, at once unless a function finds it
 */
export function keysById<Given, Key>(
  option: string,
  source: FoundById<Given>,
  load: (input: Given) => Key,
): Keys<Key> {
  if (typeof source === 'function')
    return {
      async get(id) {
        const found = await awaitGiven(option, () => source(id))
        return found === undefined || found === null ? undefined : load(found)
      },
    }
  if (typeof source !== 'object' || source === null)
    throw new ConfigurationError(
      `${option} must be a Map, an object or a function that finds a key by its id.`,
    )
  const entries = source instanceof Map ? [...source] : Object.entries(source)
  return new Map(entries.map(([id, given]: [string, Given]) => [id, load(given)]))
}

type Message = Omit<ReceivedRequest, 'operation'>
export type Verify = (message: Message) => Promise<Verdict>
type Finders<Keys extends object> = { readonly [Name in keyof Keys]: () => Promise<readonly Keys[Name][]> }

/**
 * Verifies a message with each key or secret that is found until one matches. Nothing is asked for a message that is
 * refused without any.
 */
export function verifyWith<Keys extends object>(
  finders: Finders<Keys>,
  verifierOf: (keys: Keys) => MessageVerifier<keyof Message>,
): Verify {
  const names = Object.keys(finders) as (keyof Keys & string)[]
  const wanted = new Error('a key is wanted')
  const wantKey = {
    get(): never {
      throw wanted
    },
  }
  const keyless = verifierOf(
    Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, wantKey]))) as Keys,
  )
  return async (message) => {
    try {
      return await keyless.verify(message)
    } catch (error) {
      if (error !== wanted) throw error
    }
    let sets: Partial<Keys>[] = [{}]
    for (const name of names) {
      const found = await finders[name]()
      sets = sets.flatMap((set) => found.map((key) => ({ ...set, [name]: key })))
    }
    let verdict: Verdict | undefined
    for (const set of sets) {
      verdict = await verifierOf(set as Keys).verify(message)
      if (verdict.ok) return verdict
    }
    return verdict!
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text that was signed, or undefined for bytes that are not UTF-8. */
export function decodeExactly(raw: Uint8Array): string | undefined {
  try {
    return utf8.decode(raw)
  } catch {
    return undefined
  }
}
