// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { CallRules } from '../../src/core/contract.ts'
import { gateway, servers } from './operations.ts'
import { signature } from './signature.ts'

export const rules: CallRules = {
  errors: async () => (await import('./errors.ts')).errors,
  servers,
  gateway,
  windowSeconds: signature.timestamp.windowSeconds.past,
  tokenRefusal: signature.tokenRefusal,
  validators: () => import('./validators.js'),
}
