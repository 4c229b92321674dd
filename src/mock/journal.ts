import { parseRecord } from '../core/parse.ts'
import { randomUUID } from 'node:crypto'
import type { Exchange } from './exchange.ts'
import { meaningOf } from '../core/meaning.ts'
import { mapTexts } from '../core/scrub.ts'
import { profiles } from './profiles.ts'
import { redactExchange, withoutSecrets } from './redactor.ts'
import { type Skew, skewOf } from './skew.ts'

export interface JournalOptions {
  /**
   * Keeps bodies, headers, paths and names as they came. Default false: two seconds later at most, only what the contract
   * declares and does not call sensitive is left.
   */
  showBodies?: boolean
  /** Hidden wherever they are and however they are encoded, also with `showBodies`. */
  secrets?: readonly string[]
}

/** An exchange as it is kept: masked, and its long texts cut. */
export interface Entry extends Exchange {
  /** Undefined where the request carries no readable timestamp. */
  skew: Skew | undefined
  /** The partner's code in the response, where the contract lists it. */
  code: string | undefined
}

/** The last 100 exchanges of a gateway, for a page to show. Give `record` to the gateway as `onExchange`. */
export interface Journal {
  readonly showBodies: boolean
  /** Distinguishes this journal from one of an earlier start. */
  readonly run: string
  /** Oldest first. */
  readonly entries: readonly Entry[]
  /** Id of the newest entry that was thrown away by `clear`; 0 before. */
  readonly clearedUpTo: number
  /** @param size characters of the request's body */
  record(read: () => Exchange, size?: number): void
  clear(): void
  /** Calls back for every new entry, and without one when the journal was cleared. Returns how to stop it. */
  watch(listener: (entry?: Entry) => void): () => void
}

const most = 100
// Masking costs more than the response. Of many calls a second only those that will be kept are masked.
const pause = 1900
/** As many are masked at once, and requests are answered in between. */
const piece = 5
// Enough for every request of the contracts but an image; 100 exchanges then take 10 MB at most.
const longest = 16_000
/** Characters of bodies that may wait to be masked. */
const mostWaiting = 4_000_000

export function createJournal({ showBodies = false, secrets = [] }: JournalOptions = {}): Journal {
  const run = randomUUID()
  const listeners = new Set<(entry?: Entry) => void>()
  let entries: Entry[] = []
  let arrived: (() => Exchange)[] = []
  let waiting = 0
  let batch: (() => Exchange)[] = []
  let timer: NodeJS.Timeout | undefined
  let next: NodeJS.Immediate | undefined
  let [last, clearedUpTo] = [0, 0]

  function keep(reads: (() => Exchange)[]): void {
    const added = reads.map((read) => entryOf(read(), showBodies, secrets))
    entries = [...entries, ...added].slice(-most)
    for (const entry of added) for (const listener of listeners) listener(entry)
  }

  function startBatch(): void {
    clearTimeout(timer)
    timer = undefined
    batch = [...batch, ...arrived].slice(-most)
    arrived = []
    waiting = 0
  }

  function keepSoon(): void {
    startBatch()
    keepPieces()
  }

  function keepPieces(): void {
    clearImmediate(next)
    keep(batch.splice(0, piece))
    next = batch.length > 0 ? setImmediate(keepPieces).unref() : undefined
  }

  function keepArrived(): void {
    startBatch()
    clearImmediate(next)
    keep(batch.splice(0))
  }

  return {
    showBodies,
    run,
    get entries() {
      keepArrived()
      return entries
    },
    get clearedUpTo() {
      return clearedUpTo
    },
    record(read, size = 0) {
      const id = ++last
      const kept = size > longest ? holding(shorten(read())) : read
      arrived.push(() => ({ ...kept(), id }))
      if (arrived.length === 2 * most) arrived = arrived.slice(-most)
      waiting += size > longest ? kept().request.body.length : size
      if (listeners.size > 0 || waiting > mostWaiting) keepArrived()
      else timer ??= setTimeout(keepSoon, pause).unref()
    },
    clear() {
      keepArrived()
      entries = []
      clearedUpTo = last
      for (const listener of listeners) listener()
    },
    watch(listener) {
      keepArrived()
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function entryOf(exchange: Exchange, showBodies: boolean, secrets: readonly string[]): Entry {
  const kept = (showBodies ? withoutSecrets : redactExchange)(exchange, secrets, cut)
  return { ...kept, skew: skewOf(exchange), code: codeOf(exchange) }
}

const cut = (text: string) =>
  text.length > longest
    ? `${apart(text.slice(0, longest))}… (${text.length - longest} characters more)`
    : text

/** V8 keeps the whole of a long text for a piece of it. */
const apart = (text: string) => Buffer.from(text).toString()

const holding = (exchange: Exchange) => () => exchange

/** Without the long strings of JSON, as an image is one: what is left is valid JSON, and can be masked by name. */
const shorten = (exchange: Exchange) =>
  mapTexts(exchange, (text) =>
    text.length > longest ? apart(text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/gs, shortenString)) : text,
  )

const shortenString = (json: string) =>
  json.length > longest / 4 ? `"… (${json.length - 2} characters)"` : json

/** The first code of the response that the contract lists. */
function codeOf({ api, operation, answer }: Exchange): string | undefined {
  if (api === '') return undefined
  const { errors, operations, gateway } = profiles[api].contract
  const known = operations[operation]
  const members = parseRecord(answer.body) ?? {}
  const isListed = (code: string) => (known ? meaningOf(errors, known, code) : errors[code]) !== undefined
  return [...(known?.envelope.code ?? []), ...gateway.code]
    .map((name) => String(members[name]))
    .find(isListed)
}
