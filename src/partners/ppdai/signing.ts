// The parts of the compiled signer (generated/ppdai/sign.ts) that the doctor and the playground use.

import { declarations, parametersString } from '../../../generated/ppdai/sign.ts'
import { joinTexts } from '../../core/bytes.ts'
import * as declared from '../../signing/declared.ts'

export type { DeclaredTypes } from '../../signing/declared.ts'

export const declareTypes = (types: Readonly<Record<string, string>>): declared.DeclaredTypes =>
  declared.declareTypes(types, declared.lowerCase)

/** Declared types of an operation of the contract. */
export const declaredTypes = declarations.of

/** The declaration of a parameter, whose name may come in any case. */
export const findDeclared = (name: string, types: declared.DeclaredTypes) =>
  types.get(name) ?? types.get(declared.lowerCase(name))

/** The string to sign of a body. */
export const canonicalText = (body: string, types: declared.DeclaredTypes): string =>
  joinTexts(parametersString(body, types))
