import { posix } from 'node:path'
import { get, nodeOf, textOf } from '../node.ts'
import { type ContractFiles, operationsIn, type Place, schemasIn, withTarget } from './files.ts'

/**
 * Names of fields that hold a personal datum or a secret, by class. A name is a guess: it finds fields that
 * somebody forgot to mark. False positives are excepted below, each with its reason.
 */
const personal: Record<string, RegExp> = {
  phone: /phone|mobile|msisdn|whatsapp|^tel/i,
  name: /name/i,
  'national-id': /nik$|ktp|npwp|passport|identity|id_?card|id_?(no|number)$|shenfen/i,
  email: /e?mail/i,
  address: /addr|post_?code|zip|street|village|district|province|city|^r[tw]$|latitude|longitude/i,
  birth: /birth|^dob$/i,
  'bank-account': /account(no|num|number)?$|card(no|num|number)?$|iban/i,
  'personal-details': /open_?id|religion|marital|education|salary|income|occupation|gender/i,
  contact: /contact|relationship/i,
  document: /image|photo|picture|selfie|base64/i,
  link: /ur[il]$/i,
  device: /device|fingerprint|imei|^ip$/i,
  token: /token|password|passwd|pwd|secret|otp|captcha|(sms|auth)_?code|^code$/i,
  signature: /sign(ature)?$/i,
}

const exceptions: Record<string, string> = {
  bankName: 'a bank is not a person',
  bankCode: 'a bank is not a person',
  clientUrl: 'an address of the partner, the same for every customer',
  'GetRedirectUrlParameters.redirectUrl': 'an address of the partner, the same for every customer',
}

/** Redaction is made from x-sensitive: a field without it goes into logs in clear. */
export function checkSensitive(contract: ContractFiles): string[] {
  const fields = schemasIn(contract).filter(({ role }) => role === 'field')
  const codes = codeFields(contract)
  const written = requestFields(contract)
  return [...fields, ...headersIn(contract)].flatMap(({ file, name, schema }) => {
    const target = withTarget(contract, { file, schema })
    const kind = target.schema['x-sensitive']
    if (kind !== undefined) {
      return Object.hasOwn(personal, String(kind)) ? [] : [`${file}: ${name}: ${String(kind)} is not a class`]
    }
    // A result code is not a datum.
    const guess = codes.has(name) && !written.has(schema) ? undefined : guessOf(file, name)
    const open = guess ? unmarked(contract, target, name) : []
    return open.map((field) => `${file}: ${field}: a ${guess} by its name, but not x-sensitive`)
  })
}

/** Fields that hold the result code, of an operation or of the gateway. */
function codeFields(contract: ContractFiles): Set<unknown> {
  const root = get(contract.files.get('openapi.yaml')?.data, 'x-envelope')
  const envelopes = [root, ...operationsIn(contract).map(({ operation }) => operation['x-envelope'])]
  return new Set(envelopes.flatMap((envelope) => [nodeOf(envelope)['code']].flat()))
}

/** Fields of bodies that a caller writes: a code there is one that a person was sent. */
const requestFields = (contract: ContractFiles): Set<unknown> =>
  new Set(
    operationsIn(contract).flatMap(({ file, operation }) =>
      Object.values(nodeOf(get(operation, 'requestBody', 'content'))).flatMap((media) => {
        const { schema } = withTarget(contract, { file, schema: nodeOf(nodeOf(media)['schema']) })
        return Object.values(nodeOf(schema['properties']))
      }),
    ),
  )

/** The class that a name alone suggests. */
export const sensitiveClass = (name: string) =>
  Object.keys(personal).find((kind) => personal[kind]!.test(name))

function guessOf(file: string, name: string): string | undefined {
  const field = name.split('.').at(-1)!
  const isExcepted = [field, `${posix.basename(file, '.yaml')}.${name}`].some((key) => key in exceptions)
  return isExcepted ? undefined : sensitiveClass(field)
}

/** An object is marked where each of its fields is: redaction then keeps its shape. */
function unmarked(contract: ContractFiles, { file, schema }: Place, name: string): string[] {
  if ('x-sensitive' in schema) return []
  const inner = (child: unknown, childName: string) =>
    unmarked(contract, withTarget(contract, { file, schema: nodeOf(child) }), childName)
  if ('items' in schema) return inner(schema['items'], name)
  const fields = Object.entries(nodeOf(schema['properties']))
  return fields.length ? fields.flatMap(([key, child]) => inner(child, `${name}.${key}`)) : [name]
}

/** Headers with their names; what is signed is marked by the declaration. */
const headersIn = ({ files }: ContractFiles): (Place & { name: string })[] =>
  [...files].flatMap(([file, { data }]) => {
    const schema = nodeOf(data)
    return file.startsWith('parameters/') ? [{ file, schema, name: textOf(schema['name']) }] : []
  })
