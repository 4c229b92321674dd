import { ownOf, parseJson } from '../core/parse.ts'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describeProblem, type Source } from '../core/contract.ts'
import { ConfigurationError } from '../core/errors.ts'
import { quoteName } from '../core/field-name.ts'
import { generatedFile } from '../core/project.ts'
import { bodyField, signingKind } from '../signing/credentials.ts'
import type { Declaration } from '../signing/grammar.ts'
import { encode } from '../signing/mac.ts'
import type { SignedNotification } from './notify-types.ts'
import { checkAddress } from './receiver-address.ts'
import { eventOf, type Sender } from './sender.ts'

/** What each mode sends, and what the receiver should do. */
export const modeTexts = {
  plain: 'plain: should be handled',
  duplicate: 'duplicate: the same bytes twice, should be handled once',
  'retry-after-lost-response': 'retry after a lost response: signed again, should be handled once',
  'handler-fails-once': 'your handler fails at the first delivery: HTTP 5xx, the next should be handled',
  reordered: 'reordered: the newest first',
  stale: 'stale: a second too old, should be refused',
  'bad-signature': 'bad signature: should be refused',
  'other-key': 'another secret: should be refused',
} as const
export type Mode = keyof typeof modeTexts

export const isMode = (name: string): name is Mode => Object.hasOwn(modeTexts, name)
export const modes: readonly Mode[] = Object.keys(modeTexts).filter(isMode)

/** Whether the receiver should refuse what this mode sends. */
export const isForged = (mode: Mode) => mode === 'stale' || mode === 'bad-signature' || mode === 'other-key'

/** The contract's notifications, each with its examples by name. */
export const examplesOf = ({
  events,
  notifications,
}: Sender): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(Object.keys(events).map((id) => [id, notifications[id]?.parameters ?? {}]))

/** What lendspec assumes, because no document says it. */
export const assumptionsOf = (sender: Sender, notification: string): readonly string[] => [
  ...(eventOf(sender, notification).like
    ? [
        `signed like a request to ${sender.short}, with the same ${signingKind(eventOf(sender, notification))}`,
      ]
    : []),
  acknowledgementOf(sender, notification) === undefined
    ? 'acknowledged by HTTP 2xx'
    : `acknowledged by HTTP 200 and a success code, as in ${sender.short}’s own responses`,
  'retried until acknowledged, and signed again each time; lendspec chose the pauses',
]

/** The response that the contract wants; undefined where an empty one is enough. */
export const acknowledgementOf = ({ notifications }: Sender, notification: string) =>
  notifications[notification]?.response['ok']

/** How long a signature is valid, in seconds. */
export const windowOf = (sender: Sender, notification: string) =>
  eventOf(sender, notification).time?.window.past ?? 3600

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

export interface UnsignedNotification extends Pick<
  SignedNotification,
  'notification' | 'number' | 'mode' | 'to'
> {
  readonly payload: string
  /** The same each time that it is signed: it may be what identifies the event. */
  readonly nonce: string | undefined
  /** Age of its timestamp when it is sent. */
  readonly ageSeconds: number
}

/** `retry-after-lost-response` needs another second: signed again in the same one, the bytes would be the same. */
const extraAge = (mode: Mode, window: number) =>
  mode === 'stale' ? window + 1 : mode === 'retry-after-lost-response' ? 1 : 0

export const mostAtOnce = 50

/**
 * The notifications of an order, in the order in which they are sent.
 * @throws ConfigurationError for an unknown mode, an address of another machine, or a payload that breaks the contract
 */
export async function planNotifications(
  sender: Sender,
  order: NotificationOrder,
  allowHost: boolean,
): Promise<readonly UnsignedNotification[]> {
  const { to, notification } = order
  const mode = findMode(order.mode ?? 'plain')
  checkAddress('to', to, allowHost, 'with --allow-host (in code: allowHost: true)')
  const payloads = order.payloads ?? [exampleOf(sender, notification, 'ok')]
  const window = windowOf(sender, notification)
  // Timestamps of one order are a second apart, and the oldest must still be valid.
  const most = Math.min(mostAtOnce, Math.ceil((window * 5) / 6))
  if (payloads.length < 1 || payloads.length > most)
    throw new ConfigurationError(`payloads: give 1 to ${most} notifications.`)
  if (mode === 'reordered' && payloads.length < 2)
    throw new ConfigurationError('reordered: give at least two notifications.')
  for (const payload of payloads) await checkPayload(sender, notification, payload)
  const planned = payloads.map((payload, index) => ({
    notification,
    number: index + 1,
    mode,
    to,
    payload,
    nonce: nonceOf(eventOf(sender, notification)),
    ageSeconds: payloads.length - 1 - index + extraAge(mode, window),
  }))
  return mode === 'reordered' ? planned.reverse() : planned
}

const nonceOf = ({ nonce }: Declaration) =>
  nonce && `${nonce.prefix ?? ''}${encode(randomBytes(nonce.bytes), nonce.encoding)}`

/** @throws ConfigurationError that lists the known ones */
export function findMode(name: unknown): Mode {
  const mode = modes.find((one) => one === name)
  if (mode === undefined) throw new ConfigurationError(`mode must be one of ${modes.join(', ')}.`)
  return mode
}

/** @throws ConfigurationError that lists the known ones */
export function exampleOf(sender: Sender, notification: string, name: string): string {
  const notificationExamples = examplesOf(sender)
  const examples = ownOf(notificationExamples, notification)
  if (!examples)
    throw new ConfigurationError(
      `${sender.name} has no notification ${quoteName(notification)}. Known: ${Object.keys(notificationExamples).join(', ')}.`,
    )
  const example = ownOf(examples, name)
  if (example === undefined)
    throw new ConfigurationError(
      `${notification} has no example ${quoteName(name)}. Known: ${Object.keys(examples).join(', ')}.`,
    )
  return example
}

/** The source of a notification in the contract, and which fact is missing. */
export async function sourceOf({ name }: Pick<Sender, 'name'>, notification: string): Promise<Source> {
  const { webhooks } = JSON.parse(await readFile(generatedFile(`${name}/openapi.json`), 'utf8')) as Webhooks
  return webhooks[notification]!.post['x-source']
}

interface Webhooks {
  webhooks: Record<string, { post: { 'x-source': Source } }>
}

/** Checks the parameters against the contract's schema, in the envelope of its example. */
async function checkPayload(sender: Sender, notification: string, payload: string): Promise<void> {
  const body = parseJson(payload)
  if (body === undefined) throw new ConfigurationError(`${notification}: the parameters are not JSON.`)
  const { contract, notifications } = sender
  const envelopeBody = bodyField(eventOf(sender, notification))
  const validate = (await contract.validators())[`${notification}Notification`]
  const example = JSON.parse(notifications[notification]?.request['ok'] ?? '{}') as object
  if (!validate || validate(envelopeBody === undefined ? body : { ...example, [envelopeBody]: body })) return
  throw new ConfigurationError(
    `${notification} does not match the contract: ${(validate.errors ?? []).map(describeProblem).join('; ')}.`,
  )
}
