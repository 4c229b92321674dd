// Prevents two lists of goals that differ. Bench, table and test read this one.

import type { Figure, Row } from './figure.ts'

const atMost = (bound: number, unit: string, text: string): Row => ({ text, unit, atMost: bound })
const atLeast = (bound: number, unit: string, text: string): Row => ({ text, unit, atLeast: bound })
const beside = (unit: string, text: string): Row => ({ text, unit })

const unsigned = 'of unsigned openapi-fetch'
const [echo, node] = ['of a node:http echo', 'of node -e 0']

/** Every row, by the module that measures it in its own process. */
export const goals = {
  'client/socket': {
    'client/added': atMost(1.1, 'RSA operations', 'CPU added by signing a call with a key, over a socket'),
    'client/key-without-rsa': atMost(0.8, unsigned, 'CPU of a call with a key, without RSA, over a socket'),
    'client/secret': atMost(0.8, unsigned, 'CPU of a call with a secret, over a socket'),
    'client/unsigned': beside('µs CPU', 'unsigned openapi-fetch call, over a socket'),
  },
  'client/plain': {
    'client/hand-written': atMost(1.1, 'of a hand-written one', 'CPU of a call with a secret, no network'),
  },
  'client/signing': {
    'signing/sign': atLeast(0.9, 'of crypto.sign', 'speed of signing'),
    'signing/verify': atLeast(0.7, 'of two crypto.verify', 'speed of verifying, each timestamp new'),
  },
  'client/count': {
    'count/clone': atMost(0, 'per call', 'Request.clone'),
    'count/stringify': atMost(1, 'per call', 'JSON.stringify'),
    'count/encode': atMost(1, 'per call', 'UTF-8 encodes added, within one second'),
    'count/keys': atMost(1, 'per client', 'private keys parsed'),
  },
  'client/burst': {
    'client/burst': atMost(0.1, 'of signing on the loop', 'longest block while 64 calls start at once'),
  },
  'mock/request': {
    'mock/secret': atMost(1.5, echo, 'CPU of a request with a secret'),
    'mock/rsa1024': atMost(2.1, echo, 'CPU of a request, RSA-1024'),
    'mock/rsa2048': atMost(2.3, echo, 'CPU of a request, RSA-2048'),
    'mock/fresh': beside(echo, 'CPU of a request, RSA-2048, each timestamp new'),
    'mock/echo': beside('µs CPU', 'node:http echo'),
    'mock/prism-secret': atLeast(10, 'of the mock', 'CPU of Prism, request with a secret, not verified'),
    'mock/prism-rsa1024': atLeast(
      7.5,
      'of the mock, RSA-1024',
      'CPU of Prism, request with a key, not verified',
    ),
  },
  'mock/memory': {
    'mock/large': atMost(120, 'MB', 'memory after 400 requests of 1 MB'),
    'mock/large-peak': beside('MB', 'its peak'),
    'mock/many': atMost(100, 'MB', 'memory after 100,000 requests'),
  },
  'mock/replay': {
    'mock/replay': atMost(2, 'of one at 1,000', 'CPU of a replay cache call, 300,000 live entries'),
    'mock/replay-block': atMost(5, 'ms', 'longest replay cache call, evictions included'),
  },
  'mock/doctor': {
    'mock/doctor-secret': atMost(20, 'ms CPU', 'diagnosis of a request with a secret, worst body'),
    'mock/doctor-key': atMost(20, 'ms CPU', 'diagnosis of a request with a key, worst body'),
  },
  'mock/state': {
    'mock/stateful': atMost(1.25, 'of stateless', 'CPU of all operations in process as fetch, stateful'),
    'mock/advance': atMost(1000, 'ms CPU', 'advance over 10,000 transitions and notifications'),
    'mock/days': atMost(300, 'ms CPU', 'advance of forty days with all events of 50 loans'),
  },
  'package/start': {
    'start/mock': atMost(2.5, node, 'mock ready'),
    'start/command': atMost(2, node, 'lendspec errors, built'),
    'start/node': beside('ms', 'node -e 0'),
    'start/signing': atMost(1.1, 'of openapi-fetch alone', 'CPU of a start with the signing core'),
    'start/client': beside('of openapi-fetch alone', "CPU of a start with import 'lendspec'"),
  },
  'package/client': {
    'package/key': atMost(11.5, 'kB', 'package of a partner with a key, bundle of one operation, gzip'),
    'package/secret': atMost(8.5, 'kB', 'package of a partner with a secret, bundle of one operation, gzip'),
    'package/key-packed': atMost(75, 'kB', 'package of a partner with a key, packed'),
    'package/secret-packed': atMost(75, 'kB', 'package of a partner with a secret, packed'),
    'package/types': atMost(0.15, 's CPU above an empty project', 'type check of a call with a key'),
  },
  'generate/time': {
    'generate/unchanged': atMost(0.35, 's', 'npm run generate without npm, nothing changed'),
    'generate/cold': atMost(1.3, 'of openapi-typescript', 'CPU of both contracts, cold'),
  },
  'generate/watch': {
    'generate/watch-small': atMost(1.5, 's', 'generate --watch, a field more, one small contract'),
    'generate/watch-both': atMost(1.5, 's', 'generate --watch, a field more, both contracts'),
    'generate/watch-same': atMost(0.35, 's', 'generate --watch, both contracts, a file saved unchanged'),
  },
  'generate/growth': {
    'generate/slope': atMost(2, 'of openapi-typescript', 'CPU per operation, (t1000 − t300) / 700'),
    'generate/5000': atMost(2000, 'MB', '5,000 operations, largest process'),
  },
  'site/pages': {
    'site/reference': atMost(1.5, 's', 'until the largest reference page is interactive in Chromium'),
    'site/own': atMost(1.5, 's', 'until the largest of the other pages is'),
  },
} as const satisfies Record<string, Record<string, Row>>

/** Goals that this bench does not measure, because that takes too long, and the command that does. */
export const elsewhere = [
  { ...atMost(60, 's', 'npm test on two cores'), command: 'time npm test' },
  {
    ...atMost(2, 'MB', 'heap growth in half an hour'),
    command: 'npx --no-install tsx scripts/bench/soak.ts',
  },
]

export type PartName = keyof typeof goals
export type RowId = { [Part in PartName]: keyof (typeof goals)[Part] & string }[PartName]
/** What a module of that name exports as `measure`. */
export type Measure<Part extends PartName> = () => Promise<Record<keyof (typeof goals)[Part], Figure>>

export const partNames = Object.keys(goals) as PartName[]
export const rowsOf = (part: PartName) => Object.keys(goals[part]) as RowId[]
export const rows = Object.assign({}, ...Object.values(goals)) as Readonly<Record<RowId, Row>>

/** The rows of a group or the row of that name. */
export const findRows = (name: string) =>
  partNames.flatMap(rowsOf).filter((id) => id === name || id.startsWith(`${name}/`))
