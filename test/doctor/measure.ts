// What a diagnosis costs: `npx --no-install tsx test/doctor/measure.ts`. CPU time, so that a busy machine does not count against it;
// the worst of each is an unknown text, for which every mistake is tried.

import * as awda from './awda-mistakes.ts'
import * as ppdai from './ppdai-mistakes.ts'
import { causesOf, seeAwda, seen, seePpdai } from './seen.ts'

const unknown = [
  ...Object.entries(ppdai.samples).map(([name, sample]) => ({
    api: 'ppdai',
    id: `unknown texts, ${name}`,
    see: () =>
      seePpdai(sample, { 'X-PPD-SIGN': ppdai.rsa('another'), 'X-PPD-TIMESTAMP-SIGN': ppdai.rsa('another') }),
  })),
  ...Object.entries(awda.samples).map(([name, sample]) => ({
    api: 'awda',
    id: `an unknown text, ${name}`,
    see: () => seeAwda(sample.operation, awda.envelope(sample, '0'.repeat(32))),
  })),
]

const long = JSON.stringify({
  mobile: '81234567890',
  items: Array.from({ length: 2000 }, (_, at) => `item ${at}`),
})
const all = [
  ...seen,
  ...unknown,
  {
    api: 'awda',
    id: `an unknown text, a body of ${long.length} characters`,
    see: () => seeAwda('submitLoan', awda.envelope({ operation: 'submitLoan', body: long }, '0'.repeat(32))),
  },
]

/** Milliseconds of CPU of one diagnosis: the median of 9 samples of 5 each. */
function cost(see: () => unknown): number {
  const samples = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage()
    for (let round = 0; round < 5; round++) see()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 5000
  })
  return samples.toSorted((a, b) => a - b)[4] ?? 0
}

for (let round = 0; round < 5; round++) for (const { see } of all) see()
const rows = all.map(({ api, id, see }) => {
  const found = see()
  return { api, id, milliseconds: cost(see), tried: found.tried, found: causesOf(found) }
})

for (const { api, id, milliseconds, tried, found } of rows) {
  console.log(
    `${api.padEnd(6)} ${id.padEnd(44)} ${milliseconds.toFixed(2).padStart(6)} ms ${String(tried).padStart(4)} tried  ${found.join(', ')}`,
  )
}
for (const api of ['ppdai', 'awda']) {
  const own = rows.filter((row) => row.api === api)
  console.log(
    `${api}: ${Math.max(...own.map((row) => row.milliseconds)).toFixed(2)} ms at most, ${Math.max(...own.map((row) => row.tried))} texts tried at most`,
  )
}
