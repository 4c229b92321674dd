import type { Operation } from '../core/contract.ts'
import { TransportError } from '../core/lost-error.ts'

export const redirected = (operation: Operation) =>
  new TransportError(operation, 'redirect', 'the server answered with a redirect, which is never followed', {
    transient: false,
  })
