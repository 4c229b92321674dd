// A declaration in a page, step by step: each step of generated/<api>/steps.ts and what it comes to.

import { digestOf } from '../../../signing/algorithms.ts'
import { bytesOf, hex } from '../../../signing/digest.ts'
import { type Declaration, isPairs } from '../../../signing/grammar.ts'
import { type Interpretation, interpret, joinPieces } from '../../../signing/interpret.ts'
import { encode } from '../../../signing/mac.ts'
import type { SignedPiece } from '../../../signing/message.ts'
import { leavesOf, signatureName } from '../../../signing/names.ts'
import { readTime } from '../../../signing/time-forms.ts'
import { byteCount, type Call, type Outcome, type Part, plain, type Signed } from './model.ts'
import { numbered, rowsOf } from './rows.ts'
import { fillRequest } from './send.ts'

/**
 * @param steps by their names, in the order of the work
 * @throws SignatureError where the inputs cannot be signed: `rowsOf` says at which row
 */
export async function signIn(call: Call, steps: readonly string[]): Promise<Signed> {
  const { scheme, operation, message } = call
  const rows = rowsOf(call)
  if (!operation.signed) {
    const { method, url, body } = message
    return { rows, outcomes: {}, sent: { method, url, headers: {}, body } }
  }
  const made = interpretCall(call)
  const signatures: Record<string, string> = {}
  const missing: string[] = []
  const outcomes: Record<string, Outcome | string> = {}
  for (const name of steps) {
    const signature = signatureName(name)
    const lack = lackOf(call, name)
    if (name === ':send') {
      outcomes[name] = missing[0] ?? plain(sendText(call, made, signatures))
    } else if (signature !== undefined && signature in scheme.signatures) {
      const signed = lack ?? (await signatureOf(call, made, signature))
      outcomes[name] = typeof signed === 'string' ? signed : signed.outcome
      if (typeof signed === 'string') missing.push(signed)
      else signatures[signature] = signed.text
    } else outcomes[name] = lack ?? outcomeOf(call, made, name)
  }
  if (missing.length)
    return { rows, outcomes: { ...outcomes, ':request': missing[0]!, ':curl': missing[0]! } }
  return { rows, outcomes, sent: fillRequest(call, made, signatures) }
}

export const interpretCall = (call: Call, scheme: Declaration = call.scheme): Interpretation =>
  interpret(scheme, call.message, {
    hooks: call.hooks,
    digest: (name, bytes) => call.hashes[name](bytes),
  })

/** A secret that a step needs, and is not given. */
function lackOf({ scheme, message }: Call, step: string): string | undefined {
  const [name = ''] = step.split(':')
  const needed = [name, ...leavesOf(scheme, name)]
  const secret = needed.find((one) => scheme.credentials[one]?.kind === 'secret' && !message.credentials[one])
  return secret === undefined ? undefined : 'Give the secret.'
}

async function signatureOf(
  { scheme, message, signers }: Call,
  made: Interpretation,
  name: string,
): Promise<{ text: string; outcome: Outcome } | string> {
  const { of, encoding, key = '' } = scheme.signatures[name]!
  if (scheme.time && readTime(scheme.time.forms, message.time ?? '') === undefined)
    return 'The timestamp is in no known form.'
  const signer = signers[key]
  if (typeof signer === 'string') return signer
  const bytes = made.expectedBytes(name) ?? (await signer!(bytesOf(made.textOf(of))))
  const text = encode(bytes, encoding)
  return { text, outcome: { parts: [{ text }], bytes: bytes.length } }
}

const hidden = '•'.repeat(8)

/** A string, a hash, a key, or a part of the work at one. */
function outcomeOf(call: Call, made: Interpretation, step: string): Outcome {
  const { scheme, hashes } = call
  const [name = '', part] = step.split(':')
  const rule = scheme.strings[name]
  if (part === 'hash') {
    const { of, algorithm } = scheme.signatures[signatureName(name) ?? '']!
    const bytes = hashes[digestOf(algorithm)!](bytesOf(made.textOf(of)))
    return { parts: [{ text: hex(bytes) }], bytes: bytes.length }
  }
  if (name in scheme.hashes) {
    const { of, algorithm } = scheme.hashes[name]!
    return { ...plain(made.textOf(name)), bytes: hashes[algorithm](bytesOf(made.textOf(of))).length }
  }
  if (name in scheme.keys) return { ...plain(hidden), copy: `<${name}>`, bytes: made.keyBytes(name).length }
  if (part !== undefined && isPairs(rule)) {
    const changed = {
      ...rule,
      join: rule.pair.endsWith('\n') ? rule.join : '\n',
      ...(part === 'values' && { pair: '{value}', order: 'sent' as const }),
    }
    const lined = interpretCall(call, { ...scheme, strings: { ...scheme.strings, [name]: changed } })
    return { parts: partsOf(lined.pieces(name), numbersOf(made.pieces(name))) }
  }
  return stringOf(scheme, made, name)
}

/** A string, with the pieces of the strings in it. A secret is not shown. */
function stringOf(scheme: Declaration, made: Interpretation, name: string): Outcome {
  const pieces = flat(made, name)
  const isSecret = ({ of }: SignedPiece) => scheme.credentials[of.name]?.kind === 'secret'
  const numbers = numbersOf(pieces.filter((piece) => !isSecret(piece)))
  const parts = pieces.flatMap((piece, at): Part[] => {
    if (isSecret(piece)) return [{ text: hidden, secret: piece.of.name }]
    // The pieces between two secrets are one run.
    const isFirst = at === 0 || isSecret(pieces[at - 1]!)
    const end = pieces.findIndex((one, index) => index > at && isSecret(one))
    return isFirst ? partsOf(pieces.slice(at, end < 0 ? undefined : end), numbers) : []
  })
  const outcome = { parts }
  if (!pieces.some(isSecret)) return outcome
  const copy = pieces.map((piece) => (isSecret(piece) ? `<${piece.of.name}>` : piece.text)).join('')
  return { ...outcome, copy, bytes: byteCount(made.textOf(name)) }
}

/** Where something was deleted from a string in it, that string is one piece. */
function flat(made: Interpretation, name: string): SignedPiece[] {
  return made.pieces(name).flatMap((piece) => {
    if (piece.of.kind !== 'string') return [piece]
    const inner = made.pieces(piece.of.name)
    return joinPieces(inner) === piece.text ? flat(made, piece.of.name) : [piece]
  })
}

const fieldOf = ({ of }: SignedPiece) => of.field ?? (of.kind === 'literal' ? undefined : of.name)

/** The place of each field in a string, from 1. */
export function numbersOf(pieces: readonly SignedPiece[]): ReadonlyMap<string, number> {
  const fields = new Set(pieces.flatMap((piece) => fieldOf(piece) ?? []))
  return new Map([...fields].map((field, at) => [field, at + 1]))
}

/** Pieces of one field that follow each other are one part, with the text between them. */
function partsOf(pieces: readonly SignedPiece[], numbers: ReadonlyMap<string, number>): Part[] {
  const parts: Part[] = []
  for (const [at, piece] of pieces.entries()) {
    const last = parts.at(-1)
    const field = fieldOf(piece)
    const isInside =
      field === undefined && pieces[at + 1] !== undefined && fieldOf(pieces[at + 1]!) === last?.field
    if (last?.field !== undefined && (field === last.field || isInside))
      parts[parts.length - 1] = { ...last, text: last.text + piece.text }
    else
      parts.push(
        field === undefined
          ? { text: piece.text }
          : { text: piece.text, field, ...numbered(numbers.get(field)) },
      )
  }
  return parts
}

/** What the scheme adds to the request. */
function sendText(call: Call, made: Interpretation, signatures: Readonly<Record<string, string>>): string {
  const { send } = call.scheme
  const { headers, url, body } = fillRequest(call, made, signatures)
  return [
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(Object.keys(send.query).length ? [new URL(url).search] : []),
    ...(Object.keys(send.form).length || Object.keys(send.envelope).length ? [body] : []),
  ].join('\n')
}
