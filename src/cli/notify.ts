import { dirname } from 'node:path'
import type { PartnerName } from '../../generated/index.ts'
import { loadApps } from '../mock/apps.ts'
import { createNotifier, defaultSchedule, endedAsWanted } from '../mock/notify.ts'
import type { Delivery } from '../mock/notify-types.ts'
import {
  assumptionsOf,
  exampleOf,
  examplesOf,
  isForged,
  isMode,
  modes,
  sourceOf,
} from '../mock/notify-order.ts'
import { readMessageKeys } from '../mock/key-files.ts'
import { eventOf, findSender, notifying, type Sender } from '../mock/sender.ts'
import { demoFolder, findDemoApp, findSecrets } from './credentials.ts'
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
  if (!notifying.includes(api))
    throw new UsageError(`${api} sends no notifications: use ${notifying.join(', ')}`)
  const { mode } = options
  if (!isMode(mode)) throw new UsageError(`--mode must be one of ${modes.join(', ')}`)
  if (mode === 'reordered' && options.times < 2)
    throw new UsageError('--mode reordered needs --times 2 or more')
  checkReceiver(options.to)
  const sender = findSender(api)
  const payload = findExample(sender, notification, options.example)
  const payloads = Array.from({ length: options.times }, () => payload)
  const { grade, unknown } = await sourceOf(sender, notification)
  say(
    unknown
      ? `${notification} is unconfirmed (${grade}). ${unknown}`
      : `evidence for ${notification}: ${grade}`,
  )
  for (const assumption of assumptionsOf(sender, notification)) say(`  inferred: ${assumption}`)

  const schedule = defaultSchedule.slice(0, options.attempts)
  const { allowHost = false, to } = options
  const notifier = createNotifier({
    partner: api,
    credentials: await findKeys(sender, api, notification, options.config),
    schedule,
    allowHost,
  })
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
function findExample(sender: Sender, notification: string, name: string): string {
  const all = examplesOf(sender)
  const known = Object.keys(all)
  if (!known.includes(notification))
    throw unknownName(`${sender.name} has no notification`, notification, known)
  const examples = Object.keys(all[notification] ?? {})
  if (!examples.includes(name)) throw unknownName(`${notification} has no example`, name, examples)
  return exampleOf(sender, notification, name)
}

/** What the partner signs with: the secret that it shares with the app to notify, or keys of the demonstration folder. */
async function findKeys(sender: Sender, api: PartnerName, notification: string, config: string | undefined) {
  if (!eventOf(sender, notification).like) {
    say(`signing with the keys of ${demoFolder}/ that begin with ${api}-${notification}`)
    const { configFile } = await findDemoApp()
    return asUsage(() => readMessageKeys(dirname(configFile), api, notification))
  }
  if (config === undefined) say(`no --config: signing for the demonstration app in ${demoFolder}/`)
  const file = config ?? (await findDemoApp()).configFile
  const found = findSecrets(api, await asUsage(() => loadApps(file)))
  if (found) return found
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
    asWanted ? 'as expected' : 'NOT as expected',
  ])
  return table([['number', 'attempt', 'age', 'outcome', ''], ...rows])
}
