import { errors } from '../../generated/awda/errors.ts'
import { gateway, operations, servers } from '../../generated/awda/operations.ts'
import { signature } from '../../generated/awda/signature.ts'
import type { Contract } from '../contract.ts'

export const contract: Contract = {
  operations,
  errors,
  servers,
  gateway,
  windowSeconds: signature.timestamp.windowSeconds.past,
  validators: () => import('../../generated/awda/validators.js'),
}
