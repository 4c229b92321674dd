import type { Operation } from '../core/contract.ts'
import type { ReceivedRequest } from '../signing/scheme.ts'
import { type CauseId, explain, type Facts, type Words } from './causes.ts'
import { compareTexts, type Difference } from './difference.ts'
import { type Merged, mergeFindings } from './merge-findings.ts'
import type { Hashes, RsaPublicKey } from './rsa.ts'
import type { Skipped } from './search.ts'
import { showTexts } from './shown.ts'
import type { Text } from './text.ts'

/**
 * `certain`: a recovered digest or an MD5 equals that of the named mistake, or the mistake is there to be seen.
 * `likely`: it explains what is seen, and so might something else. `unknown`: nothing known explains it.
 */
export type Certainty = 'certain' | 'likely' | 'unknown'

export type Verify = (algorithm: string, bytes: Uint8Array, signature: Uint8Array) => boolean

/** A request as it arrived. Method and path default to those of the operation. */
export interface ArrivedRequest extends ReceivedRequest {
  readonly method?: string
  readonly path?: string
}

/** What the doctor knows: who may call, and how to compute. */
export interface Known {
  readonly hashes: Hashes
  /** Public keys by app id; several while a key is being rotated. */
  readonly publicKeys?: ReadonlyMap<string, RsaPublicKey | readonly RsaPublicKey[]>
  /** Secrets by app id. */
  readonly secrets?: ReadonlyMap<string, string>
  /** Checks a signature by a key other than RSA, by app id. */
  readonly verifiers?: ReadonlyMap<string, Verify>
  /** What else is known of an app: ids that are signed, or must be those sent. */
  readonly credentials?: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** Other public keys that a caller may have used by mistake. */
  readonly otherKeys?: readonly RsaPublicKey[]
}

export interface DiagnoseOptions {
  /** Declared types of the parameters by name, for an operation that the contract does not list. */
  readonly types?: Readonly<Record<string, string>>
  /** Options of the declaration, as the verifier has them. Default: the first choice of each. */
  readonly options?: Readonly<Record<string, string>>
  /** Shows personal data in the texts. Secrets, tokens and signatures are hidden in any case. Default false. */
  readonly showValues?: boolean
  /** The text that the caller says was signed. */
  readonly signedText?: string
}

/** One thing that is wrong. */
export interface Complaint {
  /** Stable name. */
  readonly cause: CauseId
  /** The cause in one sentence. */
  readonly sentence: string
  /** What to change, in one imperative sentence. */
  readonly advice: string
  readonly certainty: Certainty
  /** The header or envelope field it is about. */
  readonly about: string
}

/** Why a request is refused. Holds no secret, no key and, unless asked for, no personal datum. */
export interface Diagnosis extends Complaint {
  readonly api: string
  readonly operation: string
  /** What is wrong besides, to be mended next. */
  readonly also: readonly Complaint[]
  /** The header or field whose texts these are. */
  readonly textsOf?: string
  /** The text that should have been signed, masked; absent where the request has none. */
  readonly expected?: string
  /** The text that was signed, masked; present only when it was recognised. */
  readonly received?: string
  readonly difference?: Difference
  /** How many texts were tried. */
  readonly tried: number
  /** Causes that were not tried, or not in all their forms, because the request is too large; `pairs` are two at once. */
  readonly skipped?: readonly Skipped[]
  /** All of it on one line of visible ASCII, fit for a header. */
  readonly summary: string
}

/** A complaint before it is put into words, with its texts before they are masked. */
export interface Finding {
  readonly cause: CauseId
  readonly about: string
  readonly certainty: Certainty
  readonly facts?: Facts | undefined
  readonly expected?: Text | undefined
  readonly received?: Text | undefined
  readonly tried?: number
  readonly skipped?: readonly Skipped[]
}

/** That a request is not looked at, because it would take too long. */
export const tooLarge = (length: number): Finding => ({
  cause: 'too-large',
  about: 'the body',
  certainty: 'unknown',
  facts: { detail: `${length} characters` },
})

/** The diagnosis of what was found, the first finding first; of nothing found, that nothing is wrong. */
export function describeFindings(
  api: string,
  wordsFor: (about: string) => Words,
  { id }: Operation,
  all: readonly Finding[],
  showValues: boolean,
): Diagnosis {
  const findings = mergeFindings(all)
  const complain = ({ cause, about, others = [], certainty, facts = {}, skipped = [] }: Merged) => {
    const detail = skipped.length ? describeSkipped(skipped) : facts.detail
    const explained = explain(wordsFor(about), cause, about, { ...facts, detail })
    const too = others.length ? ` The same is true of ${others.join(' and ')}.` : ''
    return { cause, sentence: explained.sentence + too, advice: explained.advice, certainty, about }
  }
  const [first = complain({ cause: 'none', about: 'the request', certainty: 'certain' }), ...also] =
    findings.map(complain)
  // A text that was recognised says more than one that is only expected; that of the first complaint more than another.
  const own = (finding: Finding) => finding.about === first.about
  const told =
    findings.find((finding) => finding.received && own(finding)) ??
    findings.find((finding) => finding.received) ??
    findings.find((finding) => finding.expected && own(finding)) ??
    findings.find((finding) => finding.expected)
  const { expected, received } = told ?? {}
  const difference = expected && received && compareTexts(expected, received, showValues)
  const skipped = [...new Set(findings.flatMap((finding) => finding.skipped ?? []))]
  const show = showTexts([expected ?? [], received ?? []], showValues)
  return {
    api,
    operation: id,
    ...first,
    also,
    ...(told && { textsOf: told.about }),
    ...(expected && { expected: show.text(expected) }),
    ...(received && { received: show.text(received) }),
    ...(difference && { difference: show.difference(difference) }),
    tried: [...new Map(all.map(({ about, tried = 0 }) => [about, tried])).values()].reduce(
      (sum, n) => sum + n,
      0,
    ),
    ...(skipped.length && { skipped }),
    summary: summarise(first, also),
  }
}

/** Causes named at most. */
const named = 3

function describeSkipped(skipped: readonly Skipped[]): string {
  const names = [...new Set(skipped)].map((one) => (one === 'pairs' ? 'two mistakes at once' : one))
  const more = names.length > named ? ` and ${names.length - named} more` : ''
  return ` Not tried, because the request is too large: ${names.slice(0, named).join(', ')}${more}.`
}

const limit = 400

function summarise({ cause, certainty, sentence, advice }: Complaint, also: readonly Complaint[]): string {
  const rest = also.map((other) => ` Also ${other.cause}: ${other.sentence}`).join('')
  const line = `${cause} (${certainty}): ${sentence} ${advice}${rest}`.replaceAll(/[^\x20-\x7e]+/g, ' ')
  return line.length > limit ? `${line.slice(0, limit - 3)}...` : line
}
