// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { CallRules } from '../../src/core/contract.ts'
import { gateway, servers } from './operations.ts'

export const rules: CallRules = {
  errors: async () => (await import('./errors.ts')).errors,
  servers,
  gateway,
  windowSeconds: 600,
  tokenRefusal: 'GTW-BRQ-INVALIDTOKEN',
  validators: () => import('./validators.js'),
}
