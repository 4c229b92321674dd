import { type PartnerName, partners } from '../../generated/index.ts'
import { notifies } from '../core/partner.ts'
import { loadApps } from '../mock/apps.ts'
import { createNotifier, defaultSchedule, type Delivery, endedAsWanted } from '../mock/notify.ts'
import {
  assumptions,
  exampleOf,
  isForged,
  isMode,
  modes,
  mostAtOnce,
  notificationExamples,
  sourceOf,
} from '../mock/notify-order.ts'
import { demoFolder, findDemoApp, findSecret } from './credentials.ts'
import { notifying } from './examples.ts'
import { asUsage, print, say, table, unknown as unknownName, UsageError } from './io.ts'
import { withScheme } from './server.ts'
import { endWith } from './terminal.ts'

export interface NotifyOptions {
  to: string
  config?: string
  example: string
  mode: string
  times: number
  attempts: number
  allowHost?: boolean
  json?: boolean
}

/** `lendspec notify`: sends notifications like the partner. Exit code 1 unless the receiver did what it should. */
export async function runNotify(
  api: PartnerName,
  notification: string,
  options: NotifyOptions,
): Promise<void> {
  if (!notifies(partners[api]))
    throw new UsageError(`${api} sends no notifications: use ${notifying.join(', ')}`)
  const { mode } = options
  if (!isMode(mode)) throw new UsageError(`--mode: wanted one of ${modes.join(', ')}`)
  if (options.times < 1 || options.times > mostAtOnce)
    throw new UsageError(`--times needs a number from 1 to ${mostAtOnce}`)
  if (mode === 'reordered' && options.times < 2)
    throw new UsageError('--mode reordered needs --times 2 or more')
  checkReceiver(options.to)
  const payload = findExample(api, notification, options.example)
  const payloads = Array.from({ length: options.times }, () => payload)
  const { grade, unknown } = await sourceOf(notification)
  say(`${notification} is unconfirmed (${grade}). ${unknown ?? ''}`)
  for (const assumption of assumptions) say(`  inferred: ${assumption}`)

  const schedule = defaultSchedule.slice(0, options.attempts)
  const { allowHost = false, to } = options
  const notifier = createNotifier({ ...(await findSender(api, options.config)), schedule, allowHost })
  const deliveries = await asUsage(() => notifier.send({ to, notification, payloads, mode }))
  print(options.json ? JSON.stringify(deliveries, null, 2) : toTable(deliveries))
  if (endedAsWanted(deliveries)) return
  endWith(1)
  if (!isForged(mode) && schedule.length < defaultSchedule.length) {
    say(
      `Each notification had at most ${schedule.length} ${schedule.length === 1 ? 'attempt' : 'attempts'}. For the whole schedule: --attempts ${defaultSchedule.length}`,
    )
  }
}

/** @throws UsageError that says how to write the address */
function checkReceiver(to: string): void {
  if (/^https?:\/\//i.test(to) && URL.canParse(to)) return
  const advice = withScheme(to, '--to') ?? 'For example --to http://127.0.0.1:3000/hook'
  throw new UsageError(`--to needs the URL of your receiver. ${advice}`)
}

/** @throws UsageError that names the nearest, or lists the known ones */
function findExample(api: PartnerName, notification: string, name: string): string {
  const known = Object.keys(notificationExamples)
  if (!known.includes(notification)) throw unknownName(`${api} has no notification`, notification, known)
  const examples = Object.keys(notificationExamples[notification] ?? {})
  if (!examples.includes(name)) throw unknownName(`${notification} has no example`, name, examples)
  return exampleOf(notification, name)
}

/** The app to notify. The partner signs with the secret it shares with the app. */
async function findSender(api: PartnerName, config: string | undefined) {
  if (config === undefined) say(`no --config: signing for the demonstration app in ${demoFolder}/`)
  const file = config ?? (await findDemoApp()).configFile
  const sender = findSecret((await asUsage(() => loadApps(file)))[api])
  if (sender) return sender
  throw new UsageError(
    `${file}: "${api}" has no app. Add one: {"${api}": [{"appId": "…", "secretFile": "…"}]}`,
  )
}

function toTable(deliveries: readonly Delivery[]): string {
  const rows = deliveries.map(({ number, attempt, signedAt, at, outcome, asWanted }) => [
    String(number),
    String(attempt),
    `${Math.floor(at / 1000) - signedAt} s`,
    outcome,
    asWanted ? 'as it should be' : 'NOT as it should be',
  ])
  return table([['number', 'attempt', 'age', 'outcome', ''], ...rows])
}
