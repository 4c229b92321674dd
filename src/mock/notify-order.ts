import { bodyField } from '../signing/credentials.ts'
import { describeProblem, type Source } from '../core/contract.ts'
import { ConfigurationError } from '../core/errors.ts'
import { quoteName } from '../core/field-name.ts'
import { isLoopback } from '../core/loopback.ts'
import { sender } from './sender.ts'

/** What each mode sends, and what the receiver should do. */
export const modeTexts = {
  plain: 'plain: should be handled',
  duplicate: 'duplicate: the same bytes twice, should be handled once',
  'retry-after-lost-response': 'retry after a lost response: signed again, should be handled once',
  'handler-fails-once': 'your handler fails at the first delivery: HTTP 5xx, the next should be handled',
  reordered: 'reordered: the newest first',
  stale: 'stale: 61 s old, should be refused',
  'bad-signature': 'bad signature: should be refused',
  'other-key': 'another secret: should be refused',
} as const
export type Mode = keyof typeof modeTexts

export const isMode = (name: string): name is Mode => Object.hasOwn(modeTexts, name)
export const modes: readonly Mode[] = Object.keys(modeTexts).filter(isMode)

/** Whether the receiver should refuse what this mode sends. */
export const isForged = (mode: Mode) => mode === 'stale' || mode === 'bad-signature' || mode === 'other-key'

/** The contract's notifications, each with its examples by name. */
export const notificationExamples: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(Object.entries(sender.notifications).map(([id, { parameters }]) => [id, parameters]))

/** What lendspec assumes, because no document says it. */
export const assumptions: readonly string[] = [
  `signed like a request to ${sender.short}, with the same secret`,
  `acknowledged by HTTP 200 and a success code, as in ${sender.short}’s own responses`,
  'retried until acknowledged, signed again each time, by a schedule of lendspec',
]

/** How long a signature is valid, in seconds. */
export const windowSeconds = sender.scheme.time?.window.past ?? 0

export interface NotificationOrder {
  /** Address of the receiver. */
  to: string
  /** Operation id of a webhook of the contract. */
  notification: string
  /** The parameters as JSON text, one for each notification, oldest first. Default: the example `ok`, once. */
  payloads?: readonly string[]
  /** Default `plain`. */
  mode?: Mode
}

export interface UnsignedNotification {
  readonly notification: string
  readonly number: number
  readonly mode: Mode
  readonly to: string
  readonly payload: string
  /** Age of its timestamp when it is sent. */
  readonly ageSeconds: number
}

/** `retry-after-lost-response` needs another second: signed again in the same one, the bytes would be the same. */
const extraAge: Partial<Record<Mode, number>> = { stale: windowSeconds + 1, 'retry-after-lost-response': 1 }

// Timestamps of one order are a second apart, and the oldest must still be valid.
export const mostAtOnce = 50

/**
 * The notifications of an order, in the order in which they are sent.
 * @throws ConfigurationError for an unknown mode, an address of another machine, or a payload that breaks the contract
 */
export async function planNotifications(
  order: NotificationOrder,
  allowHost: boolean,
): Promise<readonly UnsignedNotification[]> {
  const { to, notification } = order
  const mode = findMode(order.mode ?? 'plain')
  checkTarget(to, allowHost)
  const payloads = order.payloads ?? [exampleOf(notification, 'ok')]
  if (payloads.length < 1 || payloads.length > mostAtOnce)
    throw new ConfigurationError(`payloads: wanted 1 to ${mostAtOnce} notifications at a time.`)
  if (mode === 'reordered' && payloads.length < 2)
    throw new ConfigurationError('reordered: wanted two notifications at least.')
  for (const payload of payloads) await checkPayload(notification, payload)
  const planned = payloads.map((payload, index) => ({
    notification,
    number: index + 1,
    mode,
    to,
    payload,
    ageSeconds: payloads.length - 1 - index + (extraAge[mode] ?? 0),
  }))
  return mode === 'reordered' ? planned.reverse() : planned
}

/** @throws ConfigurationError that lists the known ones */
export function findMode(name: unknown): Mode {
  const mode = modes.find((one) => one === name)
  if (mode === undefined) throw new ConfigurationError(`mode: wanted one of ${modes.join(', ')}.`)
  return mode
}

/** @throws ConfigurationError that lists the known ones */
export function exampleOf(notification: string, name: string): string {
  const examples = Object.hasOwn(notificationExamples, notification)
    ? notificationExamples[notification]
    : undefined
  if (!examples)
    throw new ConfigurationError(
      `${sender.name} has no notification ${quoteName(notification)}: ${Object.keys(notificationExamples).join(', ')}.`,
    )
  const example = Object.hasOwn(examples, name) ? examples[name] : undefined
  if (example === undefined)
    throw new ConfigurationError(
      `${notification} has no example ${quoteName(name)}: ${Object.keys(examples).join(', ')}.`,
    )
  return example
}

/** The source of a notification in the contract, and which fact is missing. */
export async function sourceOf(notification: string): Promise<Source> {
  exampleOf(notification, 'ok')
  const document = (await sender.document()) as Webhooks
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
      `to: ${new URL(to).hostname} is not this machine. Use a loopback address, or allow it: --allow-host, allowHost: true.`,
    )
}

/** Checks the parameters against the contract's schema, in the envelope of its example. */
async function checkPayload(notification: string, payload: string): Promise<void> {
  exampleOf(notification, 'ok')
  let body: unknown
  try {
    body = JSON.parse(payload)
  } catch {
    throw new ConfigurationError(`${notification}: the parameters are not JSON.`)
  }
  const { contract, scheme, notifications } = sender
  const envelopeBody = bodyField(scheme)
  const validate = (await contract.validators())[`${notification}Notification`]
  const example = JSON.parse(notifications[notification]?.request['ok'] ?? '{}') as object
  if (!validate || validate(envelopeBody === undefined ? body : { ...example, [envelopeBody]: body })) return
  throw new ConfigurationError(
    `${notification} does not match the contract: ${(validate.errors ?? []).map(describeProblem).join('; ')}.`,
  )
}
