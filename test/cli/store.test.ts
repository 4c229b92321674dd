import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openTerminal } from '../in-process.ts'

// `lendspec mock --store`: what several mocks share.

const { lendspec, path, startMock } = openTerminal()

it('is a folder, in which one mock finds what another remembers', async () => {
  const mocks = [
    await startMock(['--stateful', '--store', path('shared')]),
    await startMock(['--stateful', '--store', path('shared')]),
    await startMock(['--stateful']),
  ]
  const codes = []
  for (const mock of mocks)
    codes.push(
      (await lendspec(['call', 'awda', 'registerUser', '--server', mock.server('awda'), '--example'])).code,
    )
  expect(codes).toEqual([0, 1, 0])
  for (const mock of mocks) {
    expect(await mock.stop()).toBe(0)
    expect(mock.shown.stdout).toBe(`listening on ${mock.url}\n`)
  }
  expect(readdirSync(path('shared')).length).toBeGreaterThan(0)
})

it.each(['redis://127.0.0.1:1', 'rediss://127.0.0.1:1'])(
  'is a Redis that is not reached: %s',
  async (place) => {
    const { code, stdout, stderr } = await lendspec([
      'mock',
      '--port',
      '0',
      '--strict-replay',
      '--store',
      place,
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'lendspec: Redis at 127.0.0.1:1 was not reached. Is it running? lendspec connects again by itself.\nHelp: lendspec mock --help\n',
    )
  },
)
