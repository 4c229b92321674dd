import { beforeAll, vi } from 'vitest'
import * as messageKeys from '../src/mock/message-keys.ts'
import { rsaPair } from './keys.ts'

/** Demonstration apps that tests of this file make have the RSA pair of all tests: making one takes up to half a second. */
export function shareDemoKeys(): void {
  beforeAll(() => {
    const { freshPair } = messageKeys
    const shared = vi
      .spyOn(messageKeys, 'freshPair')
      .mockImplementation((algorithm) => (algorithm.startsWith('rsa') ? rsaPair(2048) : freshPair(algorithm)))
    return () => shared.mockRestore()
  })
}
