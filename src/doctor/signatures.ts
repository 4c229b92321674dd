// The signatures of a request: what each should be made of, and what is wrong with it.

import type { Member } from '../core/json.ts'
import type { DigestName } from '../signing/digest.ts'
import { isAsymmetric, isMac, isPairs } from '../signing/grammar.ts'
import type { Message } from '../signing/message.ts'
import { leavesOf } from '../signing/names.ts'
import type { Claims } from '../signing/received.ts'
import type { Around } from './around-mistakes.ts'
import { lostFromBody } from './body-mistakes.ts'
import { type Budget, costOf, costs, costToRead, isLarge, mostRead, rareShareOf } from './budget.ts'
import { encodeUtf8 } from './charset.ts'
import type { ArrivedRequest, DiagnoseOptions, Finding, Known } from './diagnosis.ts'
import { countValues } from './body-changes.ts'
import { readTree } from './json-text.ts'
import { isEachBody, mistakesOf } from './mistakes.ts'
import type { RsaPublicKey } from './rsa.ts'
import { examine as examineRsa } from './rsa-signature.ts'
import { asIs } from './mistake.ts'
import { search, type Skipped } from './search.ts'
import type { Secrets } from './secret-mistakes.ts'
import { examineByKey, examineDigest, type Given } from './signature.ts'
import { bodyOf, pathOf, wayOf } from './request-texts.ts'
import { createBuilder, keyFinder, type Signed, type Style } from './style.ts'
import type { Subject } from './subject.ts'
import { classesOf, type Text } from './text.ts'
import { stringWords } from './rule-words.ts'

export interface Caller {
  readonly id: string
  /** The secret by the name of its credential. */
  readonly secrets: Readonly<Record<string, string>>
}

interface Context {
  readonly message: Message
  readonly claims: Claims
  readonly members: readonly Member[]
  readonly caller: Caller
  readonly known: Known
  readonly options: DiagnoseOptions
  readonly budget: Budget
}

export function createSignatures(subject: Subject, request: ArrivedRequest, context: Context) {
  const { scheme, tables, hooks } = subject
  const { message, claims, members, caller, known, options, budget } = context
  const { body: sent, operation } = request
  const isWhole = !isLarge(sent)
  const isEnvelope = message.envelope !== undefined
  const fields = scheme.body?.names === 'declared' ? undefined : tables.fields
  const others = [...(known.secrets ?? [])].filter(([id]) => id !== caller.id).map(([, secret]) => secret)
  // What is larger is never shown.
  const shown = isWhole ? sent : members.map(({ raw }) => (raw.length > mostRead ? '' : raw)).join(' ')
  const secrets = [...Object.values(caller.secrets), ...others]
  const classOf = classesOf(tables, operation.id, secrets, shown, Object.keys(options.types ?? {}))
  const body = bodyOf(scheme, message, isWhole, classOf)
  const asWritten = (): Text => (isWhole ? readTree(sent, classOf).asWritten : [{ text: sent, hide: 'body' }])
  const digest = (name: DigestName, bytes: Uint8Array) => {
    const hash = known.hashes[name]
    if (!hash) throw new Error(`no ${name} here`)
    return hash(bytes)
  }
  const signedOf = (of: string): Signed => ({
    scheme,
    of,
    message,
    means: { digest, hooks },
    body,
    classOf,
    way: (target) => wayOf(request, target, classOf),
    ...(isEnvelope && { asWritten }),
  })
  const made = new Map<string, Text>()
  const finish = { wrap: (text: Text) => text, spell: asIs, encode: encodeUtf8 }
  /** The right text of a string. */
  const make = (of: string): Text => {
    const found = made.get(of) ?? createBuilder(signedOf(of)).show({ ...finish, hash: (bytes) => bytes })
    made.set(of, found)
    return found
  }

  function examine(name: string, about: string, all: readonly string[]): Finding[] {
    const results = all.slice(0, 5).map((value) => examineOne(name, about, value))
    // One right signature of a list is enough.
    return results.find((findings) => findings.length === 0) ?? results[0] ?? []
  }

  function examineOne(name: string, about: string, value: string): Finding[] {
    const { of, algorithm, encoding, key } = scheme.signatures[name]!
    const signed = signedOf(of)
    const right = make(of)
    const { build, show, keyOf } = createBuilder(signed)
    const [secret] = Object.entries(caller.secrets)
    const find =
      (more = 0): Given['find'] =>
      (hash, matches, used) => {
        const around: Around = {
          claims,
          headers: request.headers,
          way: signed.way(pathOf(message)),
          others: otherStrings(name),
        }
        const plainHash = known.hashes[used]
        const own: Secrets | undefined = secret &&
          plainHash && { name: secret[0], own: secret[1], others, digest: plainHash, algorithm: used }
        const all = mistakesOf(
          signed,
          around,
          {
            key: isMac(algorithm) ? key : undefined,
            secrets: own,
            causes: subject.causes,
            hashes: known.hashes,
          },
          hash,
        )
        // Where each costs a verification, the frequent ones come first.
        const isFrequent = ({ pairs, cause }: (typeof all)[number]) =>
          pairs || /^(app-id-case|nonce-differs)$/.test(cause)
        const mistakes = more ? [...all.filter(isFrequent), ...all.filter((one) => !isFrequent(one))] : all
        const style: Style = { ...finish, hash }
        const read = signsBody(of) && body.tree ? costToRead(body.text) : 0
        return search(mistakes, {
          right: style,
          build,
          show,
          matches,
          budget,
          values: body.tree ? countValues(body.tree) : 0,
          more: more + inner(of) + read,
          bodyCost: isBodyHashed(of) ? costOf(body.text) : 0,
          leave: rareShareOf(scheme),
          late: signsBody(of) ? lostFromBody(body, operation.id, fields) : [],
          unread: unread(of),
        })
      }
    const given: Given = { about, name, value, right, find: find(), signedText: options.signedText, budget }
    if (!isAsymmetric(algorithm))
      return examineDigest(signed, given, known.hashes, keyFinder(key ?? '', keyOf), secret?.[1] ?? '')
    if (algorithm.startsWith('rsa') && known.publicKeys?.size) {
      const keys = [known.publicKeys.get(caller.id) ?? []].flat() as readonly RsaPublicKey[]
      const foreign = [...known.publicKeys.values()].flat().filter((one) => !keys.includes(one))
      const others = [...foreign, ...(known.otherKeys ?? [])]
      return examineRsa({ ...given, algorithm, encoding }, { keys, others, hashes: known.hashes })
    }
    const verify = known.verifiers?.get(caller.id)
    const bind = (one: NonNullable<typeof verify>) => (bytes: Uint8Array, signature: Uint8Array) =>
      one(algorithm, bytes, signature)
    const strangers = [...(known.verifiers ?? [])]
      .filter(([id]) => id !== caller.id)
      .map(([, one]) => bind(one))
    return examineByKey(
      signed,
      { ...given, find: find(costs.verify) },
      verify && bind(verify),
      strangers,
      known.hashes,
    )
  }

  /** What it costs to hash the strings inside a string. */
  function inner(of: string): number {
    const hashed = [...leavesOf(scheme, of)].flatMap((name) => scheme.hashes[name]?.of ?? [])
    return hashed
      .filter((name) => name in scheme.strings)
      .reduce((sum, name) => sum + costOf(make(name)) + costs.hash, 0)
  }

  const isBodyHashed = (of: string) =>
    [...leavesOf(scheme, of)].some((name) => scheme.hashes[name]?.of === 'body')

  const signsBody = (of: string) => leavesOf(scheme, of).has('body') || isEnvelope

  function unread(of: string): Skipped[] {
    if (isWhole || !signsBody(of)) return []
    return [of, ...leavesOf(scheme, of)].some((name) => isEachBody({ scheme }, name))
      ? ['raw-body-respelled', 'nested-included']
      : ['body-respelled', 'body-types', 'body-fields', 'body-flattened']
  }

  /** The strings of the other signatures, as one that was signed in the place of another. */
  function otherStrings(name: string): Around['others'] {
    const own = stringWords(scheme, scheme.signatures[name]!.of)
    return Object.entries(scheme.signatures).flatMap(([other, { of }]) => {
      if (other === name) return []
      const cause = isPairs(scheme.strings[of]) ? 'parameters-text-signed' : 'timestamp-text-signed'
      try {
        return [{ cause, detail: `${stringWords(scheme, of)}, not ${own}`, text: make(of) } as const]
      } catch {
        // Parameters that cannot be signed.
        return []
      }
    })
  }

  return { make, examine }
}
