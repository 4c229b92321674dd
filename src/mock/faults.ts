// Responses that go wrong in transit. Each comes before or after the call's side effects: under `strictReplay` a request that did nothing may come
// again; one with side effects is a replay.

const table = {
  'reset-before': { acts: false, about: 'the connection is cut before anything is done' },
  'reset-after': { acts: true, about: 'all is done, then the connection is cut' },
  truncated: { acts: true, about: 'the connection is cut in the middle of the response' },
  html: { acts: false, about: 'HTTP 502 and a page' },
  'html-200': { acts: false, about: 'HTTP 200 and a page' },
  xml: { acts: true, about: 'the response as XML' },
  empty: { acts: true, about: 'HTTP 200 and no body' },
  'rate-limit': { acts: false, about: 'HTTP 429 with the body of the partner, where it is known' },
  'success-after-timeout': { acts: true, about: 'all is done; the response comes after `delay`, or never' },
} as const

export type FaultName = keyof typeof table

/** What `Prefer: fault=<name>` does. */
export const faults: Readonly<Record<FaultName, { readonly acts: boolean; readonly about: string }>> = table
export const isFaultName = (name: string): name is FaultName => Object.hasOwn(table, name)
