// The attempts of one call.

import { exchange } from './attempt.ts'
import { during } from './clock.ts'
import type { Answer, CallContext, FailedAttempt, PendingCall, Progress } from './context.ts'
import { readAnswer, unwrap } from './envelope.ts'
import { explainFailure } from './explain-failure.ts'
import { outcomeOf } from './failure.ts'
import { createLimit, timeLeft } from './limit.ts'
import { signRequest } from './prepare.ts'
import type { RawResponse } from './response.ts'
import { loadLater } from './load-later.ts'

/** Each attempt is signed again: a retry with an old timestamp would be rejected. */
export async function attemptAll(pending: PendingCall, context: CallContext): Promise<Answer> {
  const { budget, clock } = context
  const { signal } = pending
  const progress: Progress = { attempt: 1, corrections: 0, renewed: undefined }
  for (; ; progress.attempt++) {
    if (context.limiter) await (await loadLater()).waitTurn(context.limiter, pending)
    const usedOffset = clock.offset
    const result = await during(clock, () => attemptOnce(pending, progress, context))
    if (result.ok) {
      budget.earn()
      return result
    }
    const { failure } = result
    if (signal?.aborted) throw signal.reason
    if (timeLeft(pending) <= 0) throw failure
    // Loaded at the first failure; where that fails too, as in a browser without a network, the failure is final.
    const { recover } = await loadLater().catch(() => {
      throw failure
    })
    await recover(pending, { ...result, usedOffset }, progress, context)
  }
}

type AttemptResult = ({ ok: true } & Answer) | ({ ok: false } & FailedAttempt)

async function attemptOnce(
  pending: PendingCall,
  { attempt, renewed }: Progress,
  context: CallContext,
): Promise<AttemptResult> {
  const { operation, tokens, request } = pending
  const limit = createLimit(Math.min(context.attemptTimeout, timeLeft(pending)), pending.signal)
  const startedAt = performance.now()
  const report = (result: { outcome: string; status?: number; code?: string | number }) => {
    const durationMs = performance.now() - startedAt
    context.onEvent({ type: 'attempt', operationId: operation.id, attempt, durationMs, ...result })
  }
  let token: string | undefined
  let received: RawResponse | undefined
  try {
    if (operation.accessToken && tokens) token = await limit.race(tokens.find(operation, renewed))
    const { url, init, sent } = await limit.race(signRequest(pending, token, limit.signal, context))
    received = await exchange(operation, url, init, limit, { now: context.now, send: pending.send })
    const { status, response } = received
    if (context.checkResponse && operation.signed)
      await limit.race(
        context.checkResponse(
          operation,
          { url, method: request.method, now: context.now() + context.clock.offset },
          received,
        ),
      )
    const from = { url, headers: response.headers, bytes: received.bytes }
    const value = await limit.race(readAnswer(context.contract, operation, status, received.text, sent, from))
    const parsed = { text: operation.envelope.status ? received.text : unwrap(received.text), value }
    const answer =
      context.validate === 'off'
        ? parsed
        : await (await loadLater()).checkResponse(operation, parsed, context)
    report({ outcome: 'ok', status })
    return { ok: true, ...answer, response }
  } catch (error) {
    const failure = await explainFailure(operation, error, received && limit.signal, (loaded) =>
      (received ? loaded.explainBroken : loaded.explainUnprepared)(operation, error, limit.signal),
    )
    report(outcomeOf(failure))
    return { ok: false, failure, received, token }
  } finally {
    limit.release()
  }
}
