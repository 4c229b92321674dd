import { errors } from '../../generated/awda/errors.ts'
import { gateway, operations, servers } from '../../generated/awda/operations.ts'
import type { Contract } from '../contract.ts'

export const contract: Contract = {
  operations,
  errors,
  servers,
  gateway,
  validators: () => import('../../generated/awda/validators.js'),
}
