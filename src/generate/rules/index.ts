import { checkBehaviour } from '../behaviour/check.ts'
import type { Contract } from '../contract.ts'
import * as codes from './codes.ts'
import * as examples from './examples.ts'
import * as extensions from './extensions.ts'
import type { ContractFiles } from './files.ts'
import * as names from './names.ts'
import * as operations from './operations.ts'
import * as progress from './progress.ts'
import * as schemas from './schemas.ts'
import { checkSensitive } from './sensitive.ts'
import { checkSignature } from './signature.ts'
import { findRequestFaults } from '../request/refuse.ts'
import { checkRequestExamples } from '../request/example.ts'

export type Kit = extensions.Kit
type Rule<T> = (subject: T) => string[] | Promise<string[]>

/** What a contract as written has to hold, file by file. A problem reads `file: problem`. */
export const fileRules = {
  'operation has a source': operations.checkSources,
  'operation has an envelope': operations.checkEnvelopes,
  'operation lists its errors': codes.checkErrors,
  'operation has a retry rule': operations.checkRetries,
  'operation has a success example': operations.checkSuccessExamples,
  'operationId is unique': operations.checkOperationIds,
  'tag is declared': operations.checkTags,
  'server has a name': operations.checkServers,
  'code is used': codes.checkCodes,
  'code has a kind': codes.checkErrorTable,
  'scope of a code is known': codes.checkScopes,
  'rate is stated': operations.checkRates,
  'path is on known servers': operations.checkPathServers,
  'field is described': schemas.checkDescriptions,
  'text is described': schemas.checkTexts,
  'text with a comma is quoted': schemas.checkCommas,
  'personal datum is marked': checkSensitive,
  'keys stand in order': schemas.checkOrder,
  'format fits a JSON number': schemas.checkFormats,
  'enum is explained': schemas.checkEnums,
  'list has a limit': schemas.checkListLimits,
  'span is between two dates': schemas.checkSpans,
  'file is reachable': names.checkOrphans,
  'type name is unique': names.checkTypeNames,
  'path file is named like its URL': names.checkPathNames,
  'example file is named like its operation': names.checkExampleNames,
  'file is short': names.checkLengths,
  'signature is sound': checkSignature,
} satisfies Record<string, Rule<ContractFiles>>

/** What only the bundle can show. */
export const bundleRules = {
  'schema compiles': examples.checkCompilation,
  'example fits its schema': examples.checkExamples,
  'envelope fits the response': examples.checkEnvelopeMembers,
  'code has a failure example': examples.checkVerdicts,
  'call in progress can be asked about': progress.checkPending,
  'rate limit differs from responses': progress.checkRateLimit,
  'event key names fields': progress.checkEventKeys,
  'success is the first example': examples.checkFirstExamples,
  'integer is safe': examples.checkIntegers,
  'component name is unique': examples.checkComponentNames,
  'request can be written': findRequestFaults,
  'request has its examples': checkRequestExamples,
  'behaviour is sound': (contract) =>
    contract.behaviour === undefined ? [] : checkBehaviour(contract, contract.behaviour),
} satisfies Record<string, Rule<Contract>>

/** What holds for all contracts together. */
export const kitRules = {
  'extension is known': extensions.checkKnownExtensions,
  'extension is used': extensions.checkUsedExtensions,
  'extension has a reader': extensions.checkExtensionReaders,
} satisfies Record<string, Rule<Kit>>

/** The problems that the rules of a table find, by rule. A rule that stops on a broken contract is a problem too. */
export async function runRules<T>(rules: Record<string, Rule<T>>, subject: T) {
  const found = Object.entries(rules).map(async ([name, rule]): Promise<[string, string[]]> => {
    try {
      return [name, await rule(subject)]
    } catch (error) {
      return [name, [`openapi.yaml: rule "${name}" stopped: ${firstLine(error as Error)}`]]
    }
  })
  return Object.fromEntries((await Promise.all(found)).filter(([, problems]) => problems.length > 0))
}

export const firstLine = (error: Error): string => error.message.split('\n')[0] ?? ''
