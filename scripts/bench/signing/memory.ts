import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { atMost, quantile, type Result } from '../measure.ts'
import { ownFile } from '../suite.ts'
import { answer, callUnsigned, createSigned, createUnsigned, parameters } from './subjects.ts'

const megabyte = 1024 * 1024

/** The highest memory of a process that makes one signed call of 10 MB, above one that makes it unsigned. */
export async function measureMemory(): Promise<Result[]> {
  const peaks: Record<'signed' | 'unsigned', number[]> = { signed: [], unsigned: [] }
  for (let round = 0; round < 5; round++) {
    for (const kind of ['signed', 'unsigned'] as const) {
      const child = fork(ownFile(), ['memory', kind])
      const [peak]: unknown[] = await once(child, 'message')
      peaks[kind].push(Number(peak))
    }
  }
  const value = (quantile(peaks.signed, 0.5) - quantile(peaks.unsigned, 0.5)) / 10 / megabyte
  return [{ name: 'peak memory added, 10 MB', value, unit: 'of the body', goal: atMost(2) }]
}

/** Such a process. */
export async function callOnce(kind: string | undefined): Promise<void> {
  const body = { ...parameters, DeviceFP: 'x'.repeat(10 * megabyte) }
  const fetch = async (request: Request) => {
    // As a network does: what signing let go of is gone before the body is read.
    await nextTurn()
    await request.arrayBuffer()
    return answer()
  }
  if (kind === 'signed') await createSigned({ fetch }).sendSmsAuthCode(body)
  else await callUnsigned(createUnsigned(fetch), body)
  process.send?.(process.resourceUsage().maxRSS * 1024)
  process.disconnect?.()
}
