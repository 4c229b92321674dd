// Sentences about a declaration, for the advice: how a string is made, how a signature and a time are written.

import { separatorName, signRule } from './rule-words.ts'
import { digestOf } from '../signing/mac.ts'
import { type Declaration, isAsymmetric, isEach, isMac, isPairs, type TimeForm } from '../signing/grammar.ts'
import { leavesOf, namesIn, piecesOf, placesOf } from '../signing/names.ts'

const algorithmName = (algorithm: string) =>
  isAsymmetric(algorithm) || algorithm.startsWith('hmac')
    ? algorithm.toUpperCase()
    : digestOf(algorithm).toUpperCase().replace('SHA', 'SHA-')

/** The hash that the contract names: SHA-1 of RSA-SHA1. */
const hashName = (algorithm: string) =>
  isMac(algorithm) ? algorithm.toUpperCase() : digestOf(algorithm).toUpperCase().replace('SHA', 'SHA-')

const formWords: Readonly<Record<TimeForm, string>> = {
  'epoch-seconds': 'whole seconds since 1970-01-01 UTC',
  'epoch-milliseconds': 'whole milliseconds since 1970-01-01 UTC',
  'utc-text': 'yyyy-MM-dd HH:mm:ss in UTC',
  'utc+8-text': 'yyyy-MM-dd HH:mm:ss in UTC+8',
  'iso-text': 'yyyy-MM-ddTHH:mm:ssZ in UTC',
  'iso-basic': 'yyyyMMddTHHmmssZ in UTC',
  'http-date': 'the date of HTTP, in GMT',
}

/** What `{rule}` and its like in an advice stand for. @param signature the one that the advice is about */
export function wordsOf(
  scheme: Declaration,
  signature = Object.keys(scheme.signatures)[0] ?? '',
): Readonly<Record<string, string>> {
  const { of, algorithm, encoding } = scheme.signatures[signature] ?? {
    of: '',
    algorithm: '',
    encoding: 'hex',
  }
  const leaves = leavesOf(scheme, of).add(of)
  const pairs = [...leaves].map((name) => scheme.strings[name]).find((rule) => isPairs(rule))
  const isLower = isPairs(pairs) && pairs.name === 'lower'
  const hasSecret = [...leaves].some((name) => scheme.credentials[name]?.kind === 'secret')
  const forms = Object.keys(scheme.time?.forms ?? {}) as TimeForm[]
  const [first = 'epoch-seconds'] = forms
  const epoch = forms.find((form) => form.startsWith('epoch')) ?? first
  const size = { md5: 16, sha1: 20, sha256: 32, sha512: 64 }[digestOf(algorithm)]
  const digits = `exactly ${size * 2} ${encoding === 'HEX' ? 'upper' : 'lower'}-case hexadecimal digits`
  const between = isPairs(pairs) ? /\{name\}([^]+?)\{value\}/.exec(pairs.pair)?.[1] : undefined
  const rule = signRule(scheme, of)
  const fields = Object.keys(scheme.send.envelope)
  const inner = fields.find((name) => namesIn(scheme.send.envelope[name]!.text).includes('body')) ?? 'body'
  const others = fields.filter((name) => name !== inner)
  const idPlace = placesOf(scheme).find(
    ({ placed }) => scheme.credentials[namesIn(placed.text)[0] ?? '']?.kind === 'id',
  )
  const timeSigned = Object.keys(scheme.signatures).find((name) =>
    leavesOf(scheme, scheme.signatures[name]!.of).has('time'),
  )
  const timeAt = placesOf(scheme).find(
    ({ placed }) => timeSigned !== undefined && placed.text.includes(`{signature.${timeSigned}}`),
  )
  return {
    rule: `${rule}.`,
    joinRule:
      between === undefined
        ? isPairs(pairs) && pairs.join === ''
          ? 'Join all with no separator.'
          : `${rule}.`
        : `Put ${separatorName(between)} between name and value, and ${isPairs(pairs) && pairs.join ? `${separatorName(pairs.join)} between the pairs` : 'no other separator'}.`,
    lowerRule: isLower
      ? 'Lower-case only the names of the parameters.'
      : hasSecret
        ? 'Keep the case of names, values and secret.'
        : 'Keep the case of the text.',
    upperRule: isLower
      ? 'Keep the case of the values, and lower-case the names.'
      : `Keep the case of the text${encoding === 'HEX' ? `; only the digits of the ${algorithmName(algorithm)} are in upper case` : ''}.`,
    bodyRule:
      leaves.has('body') && !isEach(pairs, 'body')
        ? 'Serialise the body once, and sign exactly the text that is sent.'
        : `${rule}.`,
    hash: hashName(algorithm),
    digits:
      encoding === 'base64' || encoding === 'base64url'
        ? `${encoding} of ${size} bytes`
        : `${size * 2} hexadecimal digits`,
    signatureRule:
      isAsymmetric(algorithm) || encoding.startsWith('base64')
        ? `Send the signature as ${encoding === 'base64url' ? 'base64url without padding' : encoding === 'base64' ? 'standard base64 with padding, on one line' : digits}.`
        : `Write the ${algorithmName(algorithm)} as ${digits}.`,
    keyRule: algorithm.startsWith('rsa-pss')
      ? `Sign with RSASSA-PSS and ${hashName(algorithm)}, and pass that function the text itself.`
      : `Sign with RSA PKCS#1 v1.5 and ${hashName(algorithm)} (${digestOf(algorithm).toUpperCase()}withRSA), and pass that function the text itself.`,
    secretRule: hasSecret
      ? (endRule(scheme, of) ?? `${rule}.`)
      : `Use the secret exactly as it was issued, as the key of ${algorithmName(algorithm)}.`,
    timeForms: forms.map((form) => formWords[form]).join(', or '),
    timeForm: `${first.startsWith('epoch') ? 'Send' : 'Write'} ${formWords[first]}`,
    timeUnit: formWords[epoch],
    envelope: `Put the parameters into the field ${inner}, beside ${others.slice(0, -1).join(', ')} and ${others.at(-1) ?? ''}.`,
    appId: idPlace?.in === 'envelope' ? idPlace.name : 'app id',
    timeSignature: timeAt ? `Leave it out: it is signed in ${timeAt.where}.` : 'Leave it out.',
  }
}

/** How a secret that ends a string is added to it; undefined where it is elsewhere too. */
function endRule({ strings, credentials }: Declaration, string: string): string | undefined {
  const rule = strings[string]
  const pieces = !rule || isPairs(rule) ? [] : piecesOf(rule.text)
  const secrets = pieces.filter(({ name }) => credentials[name ?? '']?.kind === 'secret')
  if (secrets.length !== 1 || secrets[0] !== pieces.at(-1)) return undefined
  const before = pieces.at(-2)?.text
  return before === undefined
    ? 'Append the secret once, at the end, with nothing before or after it.'
    : `Append ${before} and the secret once, at the end, with nothing after it.`
}
