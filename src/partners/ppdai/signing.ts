// PPDAI's signer as the public API names it, and the parts of the compiled one (generated/ppdai/sign.ts) that the doctor
// and the playground use.

import { createSigner, declarations, parametersString } from '../../../generated/ppdai/sign.ts'
import { operations } from '../../../generated/ppdai/operations.ts'
import { joinTexts } from '../../core/bytes.ts'
import * as declared from '../../signing/declared.ts'
import type { RequestSigner, Signer } from '../../signing/scheme.ts'
import type { TimestampForm } from '../../core/time.ts'

export type { DeclaredTypes } from '../../signing/declared.ts'

export const declareTypes = (types: Readonly<Record<string, string>>): declared.DeclaredTypes =>
  declared.declareTypes(types, declared.lowerCase)

/** Declared types of an operation of the contract. */
export const declaredTypes = (operationId: string): declared.DeclaredTypes =>
  declarations.of((operations as Readonly<Record<string, declared.Declaring>>)[operationId] ?? {})

/** The declaration of a parameter, whose name may come in any case. */
export const findDeclared = (name: string, types: declared.DeclaredTypes) =>
  types.get(name) ?? types.get(declared.lowerCase(name))

/** The string to sign of a body. */
export const canonicalText = (body: string, types: declared.DeclaredTypes): string =>
  joinTexts(parametersString(body, types))

export interface PpdaiSignerOptions {
  appId: string
  /** What signs, or a function that finds it: asked for every request, so that a key may be rotated. */
  signer: Signer | (() => Signer | Promise<Signer>)
  timestampForm?: TimestampForm
}

/**
 * Signs calls of one PPDAI app.
 * @throws ConfigurationError when the app id cannot stand in a header
 */
export const createPpdaiSigner = ({ appId, signer, timestampForm }: PpdaiSignerOptions): RequestSigner =>
  createSigner({ appId, privateKey: signer, timeForm: timestampForm })
