// PPDAI's string to sign, as compiled from spec/ppdai/signature.yaml.

import { operations } from '../../../generated/ppdai/operations.ts'
import { declarations, parametersString } from '../../../generated/ppdai/sign.ts'
import { joinTexts } from '../../../src/core/bytes.ts'
import * as declared from '../../../src/signing/declared.ts'

export const declareTypes = (types: Readonly<Record<string, string>>): declared.DeclaredTypes =>
  declared.declareTypes(types, declared.lowerCase)

/** Declared types of an operation of the contract. */
export const declaredTypes = (operationId: string): declared.DeclaredTypes =>
  declarations.of((operations as Readonly<Record<string, declared.Declaring>>)[operationId] ?? {})

/** The string to sign of a body. */
export const canonicalText = (body: string, types: declared.DeclaredTypes): string =>
  joinTexts(parametersString(body, types))
