import { errors } from '../../generated/ppdai/errors.ts'
import { gateway, operations, servers } from '../../generated/ppdai/operations.ts'
import { signature } from '../../generated/ppdai/signature.ts'
import type { Contract } from '../contract.ts'

export const contract: Contract = {
  operations,
  errors,
  servers,
  gateway,
  windowSeconds: signature.timestamp.windowSeconds.past,
  tokenRefusal: signature.tokenRefusal,
  validators: () => import('../../generated/ppdai/validators.js'),
}
