// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { ClientContract } from '../../src/core/contract.ts'
import { gateway, operations, servers } from './operations.ts'
import { signature } from './signature.ts'

export const contract: ClientContract = {
  operations,
  errors: async () => (await import('./errors.ts')).errors,
  servers,
  gateway,
  windowSeconds: signature.timestamp.windowSeconds.past,
  tokenRefusal: signature.tokenRefusal,
  validators: () => import('./validators.js'),
}
