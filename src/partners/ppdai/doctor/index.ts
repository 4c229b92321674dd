// PPDAI: what is wrong with a request, in the order in which its verifier looks (signing/ppdai-verifier.ts).

import * as tables from '../../../../generated/ppdai/sensitive.ts'
import { signature as scheme } from '../../../../generated/ppdai/signature.ts'
import { SignatureError } from '../../../core/errors.ts'
import { JsonError, printMembers, readObject } from '../../../core/json.ts'
import { canonicalText, type DeclaredTypes, declaredTypes, declareTypes } from '../signing.ts'
import { parseTimestamp } from '../values.ts'
import { explainBody, explainLarge } from '../../../doctor/body.ts'
import { type Budget, isLarge, mostRead } from '../../../doctor/budget.ts'
import { type CauseId, causes } from '../../../doctor/causes.ts'
import { encodeUtf8, hasLostBytes } from '../../../doctor/charset.ts'
import type { ArrivedRequest, DiagnoseOptions, Finding, Known } from '../../../doctor/diagnosis.ts'
import { countValues, type Json, readTree } from '../../../doctor/json-text.ts'
import { readLarge } from '../../../doctor/large.ts'
import { missing, unknownApp } from '../../../doctor/near.ts'
import { parameterMistakes } from './mistakes.ts'
import { surroundingMistakes, timestampMistakes, type WholeStyle } from './request.ts'
import { buildParameters, type ParameterStyle, type Parameter, rightStyle, toParameters } from './texts.ts'
import type { RsaPublicKey } from '../../../doctor/rsa.ts'
import { examine, type Signed } from '../../../doctor/rsa-signature.ts'
import { asIs, search } from '../../../doctor/search.ts'
import { type ClassOf, classesOf, type Text } from '../../../doctor/text.ts'
import { explainTime } from '../../../doctor/time.ts'

const names = scheme.headers

export function diagnosePpdai(
  request: ArrivedRequest,
  known: Known,
  options: DiagnoseOptions,
  budget: Budget,
): readonly Finding[] {
  const { operation, headers, body, now } = request
  const read = (name: string) => headers.get(name) ?? ''
  const lacks = (cause: CauseId, name: string) => missing(cause, name, 'header', [...headers.keys()])
  const [appId, timestamp] = [read(names.appId), read(names.timestamp)]
  if (!appId) return [lacks('app-missing', names.appId)]
  const apps = known.ppdai ?? new Map<string, RsaPublicKey>()
  const app = apps.get(appId)
  if (!app) return [unknownApp(names.appId, appId, [...apps.keys()])]
  if (!timestamp) return [lacks('timestamp-missing', names.timestamp)]
  const findings = explainTime(
    names.timestamp,
    timestamp,
    parseTimestamp,
    scheme.timestamp.windowSeconds,
    now,
  )

  const keys = [app].flat()
  const others = [
    ...[...apps.values()].flat().filter((key) => !keys.includes(key)),
    ...(known.otherKeys ?? []),
  ]
  const types = options.types ? declareTypes(options.types) : declaredTypes(operation.id)
  const classOf = classesOf(tables, operation.id, [], '', Object.keys(options.types ?? {}))
  const parameters = readSafely(body, types)
  const around = {
    appId,
    timestamp,
    accessToken: read(names.accessToken),
    method: request.method ?? operation.method,
    path: request.path ?? operation.path,
    isKnownPath: (request.path ?? operation.path) === operation.path,
    signVersion: read(names.signVersion),
  }
  const timestampText: Text = [
    { text: appId },
    { text: timestamp, hide: isTime(timestamp) ? undefined : 'hidden' },
  ]
  const parametersText = 'cause' in parameters ? undefined : textOfParameters(parameters, classOf)
  const look = (name: string, signed: Omit<Signed, 'about' | 'value'>) =>
    read(name)
      ? examine(
          { about: name, value: read(name), ...signed },
          { keys, others, hashes: known.hashes, signedText: options.signedText, budget },
        )
      : [lacks('signature-missing', name)]

  findings.push(
    ...look(names.timestampSignature, {
      right: timestampText,
      find: (hash, matches) => {
        const right: WholeStyle = {
          whole: undefined,
          wrap: (text) => text,
          spell: asIs,
          encode: encodeUtf8,
          hash,
        }
        const build = ({ whole }: WholeStyle) => whole?.() ?? timestampText
        const mistakes = timestampMistakes(around, parametersText, hash)
        return search(mistakes, { right, build, matches, budget, values: 0 })
      },
    }),
  )
  if ('cause' in parameters) return [...findings, parameters]
  const json = readJson(body, classOf)
  findings.push(
    ...look(names.signature, {
      right: parametersText ?? [],
      find: (hash, matches) => {
        const declared = [...new Set([...types.values()].map(({ key }) => key))]
        const mistakes = [
          ...parameterMistakes(json, parameters, declared, classOf, hash),
          ...surroundingMistakes(around, timestampText),
        ]
        const unread = json.tree ? [] : (['raw-body-respelled', 'nested-included'] as const)
        const values = json.tree ? countValues(json.tree) : 0
        const build = (style: ParameterStyle) => buildParameters(parameters, style, classOf)
        return search(mistakes, {
          right: rightStyle(hash, encodeUtf8),
          build,
          matches,
          budget,
          values,
          unread,
        })
      },
    }),
  )
  if (operation.accessToken && !around.accessToken) findings.push(lacks('token-missing', names.accessToken))
  const named = findings.map((finding): Finding =>
    finding.cause === 'unknown-text' && finding.about === names.signature && looksNarrowed(body)
      ? { ...finding, cause: 'narrowed-bytes', certainty: 'likely' }
      : finding,
  )
  return swapped(named) ?? named
}

/** Chinese loses its upper bytes: what is left are one-byte characters, or no UTF-8 at all. */
const looksNarrowed = (body: string) =>
  body.length <= mostRead && (hasLostBytes(body) || (/[\xa0-\xff]/.test(body) && !/[^\0-\xff]/.test(body)))

/** A header may hold anything; what cannot be a time in any form is not shown. */
const isTime = (text: string) => /^[\d :.,/+TZ-]{1,40}$/.test(text)

/** The parameters, or why they have no string to sign. */
function readSafely(body: string, types: DeclaredTypes): readonly Parameter[] | Finding {
  try {
    if (body === '') return []
    const members = isLarge(body) ? readLarge(body) : readObject(body)
    if (!members) return explainLarge(body)
    // Names are judged without the large value, which toParameters compares with its type.
    const small = members.map(({ name, raw }) => ({ name, raw: isLarge(raw) ? 'null' : raw }))
    canonicalText(printMembers(small), types)
    return toParameters(members, types)
  } catch (error) {
    if (error instanceof JsonError)
      return { about: 'the body', certainty: 'certain', ...explainBody(body, error) }
    if (!(error instanceof SignatureError)) throw error
    const cause = Object.keys(causes).find((id): id is CauseId => id === error.reason) ?? 'malformed'
    const facts = { detail: error.message, field: error.field }
    return { cause, about: 'the body', certainty: 'certain', facts }
  }
}

/** The body as a tree where it is not too large to be read, and as written. */
function readJson(body: string, classOf: ClassOf): Json {
  if (isLarge(body)) return { tree: undefined, asWritten: [{ text: body, hide: 'body' }] }
  const { tree, asWritten } = readTree(body || '{}', classOf)
  return { tree, asWritten: body === '' ? [] : asWritten }
}

function textOfParameters(parameters: readonly Parameter[], classOf: ClassOf): Text {
  const keep = (bytes: Uint8Array) => bytes
  return buildParameters(parameters, rightStyle(keep, encodeUtf8), classOf)
}

/** Two signatures that are each the other's are one mistake. */
function swapped(findings: readonly Finding[]): readonly Finding[] | undefined {
  const isCrossed = ({ cause }: Finding) =>
    cause === 'timestamp-text-signed' || cause === 'parameters-text-signed'
  const crossed = findings.filter(isCrossed)
  const [first] = crossed
  if (crossed.length !== 2 || !first) return undefined
  return [{ ...first, cause: 'headers-swapped' }, ...findings.filter((finding) => !isCrossed(finding))]
}
