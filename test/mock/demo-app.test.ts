import promises, { mkdtemp, readdir, rm } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { ensureDemoApp } from '../../src/mock/demo.ts'
import { shareDemoKeys } from '../demo-keys.ts'
import { share } from '../share.ts'

shareDemoKeys()

/** `node:fs/promises` as all modules import it finds the disk full at files of this name. */
function fillDisk(name: string): void {
  const { writeFile } = promises
  vi.spyOn(promises, 'writeFile').mockImplementation((path, ...others) =>
    String(path).endsWith(name)
      ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }))
      : writeFile(path, ...others),
  )
  syncBuiltinESMExports()
}
afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

it.each(share(['config.json', 'ppdai-private.pem', 'ppdai-public.pem', 'awda-secret.txt']))(
  'leaves no key behind where the disk is full at %s',
  async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'lendspec-demo-'))
    fillDisk(name)
    await expect(ensureDemoApp(join(folder, 'app'))).rejects.toThrow(/cannot be written \(ENOSPC\)/)
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  },
)
