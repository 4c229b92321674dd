import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'

/** Name of the file that finds the disk full. */
let last = ''
vi.mock(import('node:fs/promises'), async (original) => {
  const actual = await original()
  const writeFile: typeof actual.writeFile = (path, ...others) =>
    String(path).endsWith(last)
      ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }))
      : actual.writeFile(path, ...others)
  return { ...actual, writeFile }
})

it.each(['ppdai-private.pem', 'ppdai-public.pem', 'awda-secret.txt', 'config.json'])(
  'leaves no key behind where the disk is full at %s',
  async (name) => {
    const { ensureDemoApp } = await import('../src/mock/apps.ts')
    const folder = await mkdtemp(join(tmpdir(), 'lendspec-demo-'))
    last = name
    await expect(ensureDemoApp(join(folder, 'app'))).rejects.toThrow(/cannot be written \(ENOSPC\)/)
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  },
)
