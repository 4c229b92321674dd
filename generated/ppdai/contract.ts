// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { ClientContract } from '../../src/core/contract.ts'
import { operations } from './operations.ts'
import { rules } from './rules.ts'

export const contract: ClientContract = { ...rules, operations }
