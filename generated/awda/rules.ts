// Made from spec/awda by `npm run generate`. Do not edit.

import type { CallRules } from '../../src/core/contract.ts'
import { gateway, servers } from './operations.ts'

export const rules: CallRules = {
  errors: async () => (await import('./errors.ts')).errors,
  servers,
  gateway,
  windowSeconds: 60,

  validators: () => import('./validators.js'),
}
