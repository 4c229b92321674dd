import { errors } from '../../generated/ppdai/errors.ts'
import { gateway, operations, servers } from '../../generated/ppdai/operations.ts'
import type { Contract } from '../contract.ts'

export const contract: Contract = {
  operations,
  errors,
  servers,
  gateway,
  validators: () => import('../../generated/ppdai/validators.js'),
}
