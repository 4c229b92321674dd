import { createHash, type KeyObject } from 'node:crypto'
import { requestString } from '../generated/awda/sign.ts'

/** AWDA's signature of an envelope's string, made of the compiled string. */
export const digest = (envelope: string, secret: KeyObject, blanks: 'keep' | 'strip' = 'keep') =>
  createHash('md5')
    .update(requestString(envelope, secret.export().toString('utf8'), blanks))
    .digest('hex')
    .toUpperCase()
