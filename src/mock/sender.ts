import { messages, type MessageSigners } from '../../generated/messages.ts'
import { type PartnerName, partnerNames, partners, schemes } from '../../generated/index.ts'
import { ConfigurationError } from '../core/errors.ts'
import { ownOf } from '../core/parse.ts'
import type { Partner } from '../core/partner.ts'
import type { Declaration } from '../signing/grammar.ts'

/** A partner that sends notifications. */
export interface Sender extends Pick<Partner, 'name' | 'short' | 'contract' | 'notifications'> {
  readonly events: Readonly<Record<string, Declaration>>
  readonly signers: MessageSigners['events']
}

/** Partners whose contracts have notifications. */
export const notifying: readonly PartnerName[] = partnerNames.filter(
  (name) => Object.keys(schemes[name].events).length > 0,
)

/** @throws ConfigurationError for a partner that sends none */
export function findSender(name: PartnerName | undefined = notifying[0]): Sender {
  if (name === undefined || !notifying.includes(name))
    throw new ConfigurationError(`partner: ${name ?? 'none'} sends no notifications.`)
  return { ...partners[name], events: schemes[name].events, signers: messages[name].events }
}

/**
 * The declared scheme of a notification.
 * @throws ConfigurationError that lists the known ones
 */
export function eventOf({ name, events }: Sender, notification: string): Declaration {
  const found = ownOf(events, notification)
  if (found) return found
  throw new ConfigurationError(
    `${name} declares no event for this notification: ${Object.keys(events).join(', ')}.`,
  )
}
