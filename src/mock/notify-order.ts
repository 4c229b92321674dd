import { notifications } from '../../generated/awda/examples.ts'
import { signature as scheme } from '../../generated/awda/signature.ts'
import { describeProblem, type Source } from '../contract.ts'
import { contract } from '../contracts/awda.ts'
import { ConfigurationError } from '../errors.ts'
import { quoteName } from '../field-name.ts'
import { isLoopback } from '../loopback.ts'
import { profiles } from './profiles.ts'

/** What a receiver has to withstand, and what it should do; `plain` is none of it. */
export const modeTexts = {
  plain: 'plain: to be handled',
  duplicate: 'duplicate: the same bytes twice, to be handled once',
  'retry-after-lost-response': 'retry after a lost response: signed again, to be handled once',
  'handler-fails-once': 'your handler fails at the first delivery: HTTP 5xx, then to be handled',
  reordered: 'reordered: the newest first',
  stale: 'stale: 61 s old, to be refused',
  'bad-signature': 'bad signature, to be refused',
  'other-key': 'another secret, to be refused',
} as const
export type Mode = keyof typeof modeTexts

export const isMode = (name: string): name is Mode => Object.hasOwn(modeTexts, name)
export const modes: readonly Mode[] = Object.keys(modeTexts).filter(isMode)

/** What has to be refused. */
export const isForged = (mode: Mode) => mode === 'stale' || mode === 'bad-signature' || mode === 'other-key'

/** Notifications of the contract with the names of their examples. */
export const notificationExamples: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(Object.entries(notifications).map(([id, { parameters }]) => [id, parameters]))

/** What no document of AWDA states, and what is assumed instead. */
export const assumptions: readonly string[] = [
  'signed like a request to AWDA, with the same secret',
  'acknowledged by HTTP 200 and a code of success, as in AWDA’s own answers',
  'without that repeated, signed afresh, by a schedule of lendspec',
]

/** How long a signed text is good, in seconds. */
export const windowSeconds = scheme.timestamp.windowSeconds.past

export interface NotificationOrder {
  /** Address of the receiver. */
  to: string
  /** Operation id of a webhook of the contract. */
  notification: string
  /** JSON texts of the parameters, one for each notification, oldest first. Default: the example `ok`, once. */
  payloads?: readonly string[]
  /** Default `plain`. */
  mode?: Mode
}

/** One notification before it is signed. */
export interface Letter {
  readonly notification: string
  readonly number: number
  readonly mode: Mode
  readonly to: string
  readonly payload: string
  /** Seconds between its timestamp and the moment it is sent. */
  readonly ageSeconds: number
}

/** Signed again within the same second, a notification would be the same bytes. */
const extraAge: Partial<Record<Mode, number>> = { stale: windowSeconds + 1, 'retry-after-lost-response': 1 }

// Notifications of one order differ by a second each, and the oldest must not be too old.
export const mostAtOnce = 50

/**
 * The notifications of an order, in the sequence in which they go out.
 * @throws ConfigurationError when the address is not of this machine, or a payload not what the contract says
 */
export async function lettersOf(order: NotificationOrder, allowHost: boolean): Promise<readonly Letter[]> {
  const { to, notification, mode = 'plain' } = order
  checkTarget(to, allowHost)
  const payloads = order.payloads ?? [exampleOf(notification, 'ok')]
  if (payloads.length < 1 || payloads.length > mostAtOnce)
    throw new ConfigurationError(`payloads: wanted 1 to ${mostAtOnce} notifications at a time.`)
  if (mode === 'reordered' && payloads.length < 2)
    throw new ConfigurationError('reordered: wanted two notifications at least.')
  for (const payload of payloads) await checkPayload(notification, payload)
  const letters = payloads.map((payload, index) => ({
    notification,
    number: index + 1,
    mode,
    to,
    payload,
    ageSeconds: payloads.length - 1 - index + (extraAge[mode] ?? 0),
  }))
  return mode === 'reordered' ? letters.reverse() : letters
}

/** @throws ConfigurationError that lists the known ones */
export function exampleOf(notification: string, name: string): string {
  const examples = Object.hasOwn(notificationExamples, notification)
    ? notificationExamples[notification]
    : undefined
  if (!examples)
    throw new ConfigurationError(
      `awda has no notification ${quoteName(notification)}: ${Object.keys(notificationExamples).join(', ')}.`,
    )
  const example = Object.hasOwn(examples, name) ? examples[name] : undefined
  if (example === undefined)
    throw new ConfigurationError(
      `${notification} has no example ${quoteName(name)}: ${Object.keys(examples).join(', ')}.`,
    )
  return example
}

/** Where the contract has a notification from, and which fact is missing. */
export async function sourceOf(notification: string): Promise<Source> {
  exampleOf(notification, 'ok')
  const document = (await profiles.awda.document()) as Webhooks
  return document.webhooks[notification]!.post['x-source']
}

interface Webhooks {
  webhooks: Record<string, { post: { 'x-source': Source } }>
}

function checkTarget(to: string, allowHost: boolean): void {
  if (!URL.canParse(to) || !/^https?:$/.test(new URL(to).protocol))
    throw new ConfigurationError('to: wanted an http(s) address.')
  const { username, password } = new URL(to)
  if (username || password)
    throw new ConfigurationError('to: wanted an address without user name and password.')
  if (!allowHost && !isLoopback(to))
    throw new ConfigurationError(
      `to: ${new URL(to).hostname} is not this machine. Take a loopback address, or allow it: --allow-host, allowHost: true.`,
    )
}

/** By the schema of the contract; the values of the envelope play no part in it. */
async function checkPayload(notification: string, payload: string): Promise<void> {
  exampleOf(notification, 'ok')
  let body: unknown
  try {
    body = JSON.parse(payload)
  } catch {
    throw new ConfigurationError(`${notification}: the parameters are not JSON.`)
  }
  const validate = (await contract.validators())[`${notification}Notification`]
  const envelope = { appId: '-', timestamp: 1, v: '1.0', signature: '0'.repeat(32), body }
  if (!validate || validate(envelope)) return
  throw new ConfigurationError(
    `${notification} is not what the contract says: ${(validate.errors ?? []).map(describeProblem).join('; ')}.`,
  )
}
