// Parts: each rule fits what it is applied to.

import { isJson } from '../../core/parse.ts'
import type { Report } from './fault.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import { isAsymmetric, isMac, isPairs, type PairString, type Scheme } from '../../signing/grammar.ts'
import { checkTime } from './check-reading.ts'
import { kindName } from './check-names.ts'
import { didYouMean } from '../../core/nearest.ts'
import { expand, namesIn, placesOf, signatureName } from '../../signing/names.ts'

export function checkParts(scheme: Scheme, report: Report): void {
  for (const [name, rule] of Object.entries(scheme.strings)) {
    if (isPairs(rule)) checkPairs(scheme, `strings.${name}`, rule, report)
    else if (rule.if && rule.delete === undefined)
      report(`strings.${name}.if`, 'decides about "delete", which is missing.')
  }
  for (const name of Object.keys(scheme.signatures)) checkSignature(scheme, name, report)
  checkKeys(scheme, report)
  if (scheme.time) checkTime(scheme.time, report)
  checkSend(scheme, report)
  checkUses(scheme, report)
}

function checkPairs(scheme: Scheme, at: string, rule: PairString, report: Report): void {
  const { each, value, pair, join, skipEmpty, encoding, twice } = rule
  const isFixed = Array.isArray(each) || each === 'envelope'
  const hooks = Object.keys(scheme.hooks)
  if (hooks.includes(value) && each !== 'body')
    report(`${at}.value`, `the hook ${value} needs declared types, which only parameters of a body have.`)
  if (!['text', 'raw', 'trim', ...hooks].includes(value))
    report(
      `${at}.value`,
      `"${value}" is neither text, raw nor trim, and no hook. ${didYouMean(value, hooks)}`,
    )
  if (each === 'envelope' && !Object.keys(scheme.send.envelope).length)
    report(`${at}.each`, 'there is no send.envelope whose fields could be signed.')
  if (isFixed && (skipEmpty || encoding !== 'none'))
    report(at, 'skipEmpty and encoding are for pairs of a body, query or form.')
  if (isFixed && value === 'raw') report(`${at}.value`, 'raw is for pairs of a body, query or form.')
  const others = Object.values(scheme.strings).filter(
    (one) => isPairs(one) && String(one.each) === String(each),
  )
  if (value === 'raw' && !others.every((one) => isPairs(one) && one.value === 'raw'))
    report(
      `${at}.value`,
      `is raw, and another string reads the ${String(each)} decoded. Use one of them for all.`,
    )
  if (twice === 'allowed' && !['query', 'form', 'parameters'].includes(String(each)))
    report(`${at}.twice`, 'only a query or form can have a name twice.')
  // A list of the names may be signed beside the values.
  if (!others.some((one) => isPairs(one) && namesIn(one.pair).includes('value')))
    report(`${at}.pair`, 'has no {value}: nothing that is sent would be signed.')
  else if (!namesIn(pair).some((name) => /^(name|value)$/.test(name)))
    report(`${at}.pair`, 'has neither {name} nor {value}. Write what is signed of a pair.')
  for (const name of namesIn(pair))
    if (name !== 'name' && name !== 'value') report(`${at}.pair`, `knows {name} and {value}, not {${name}}.`)
  if (/\}\{/.test(pair) && join === '')
    report(
      at,
      'names and values touch: {"ab":"c"} and {"a":"bc"} have one string to sign. Declare this only if the partner does so.',
      'warning',
    )
}

function checkSignature({ signatures, credentials, keys }: Scheme, name: string, report: Report): void {
  const { algorithm, key } = signatures[name]!
  const at = `signatures.${name}`
  const wanted = isAsymmetric(algorithm) ? 'private-key' : isMac(algorithm) ? 'secret' : undefined
  if (!wanted) {
    if (key !== undefined)
      report(
        at,
        `${algorithm} has no key. Put the secret into the string that is hashed, or use hmac-${algorithm}.`,
      )
    return
  }
  if (key === undefined) return report(at, `${algorithm} needs a key: name a ${wanted} of credentials.`)
  if (Object.hasOwn(keys, key)) {
    if (wanted === 'private-key')
      report(at, `${algorithm} needs a private-key, and ${key} is made for an HMAC.`)
    return
  }
  const kind = Object.hasOwn(credentials, key) ? credentials[key]?.kind : undefined
  if (kind === undefined) {
    const known = [...Object.keys(credentials), ...Object.keys(keys)]
    report(at, `the key "${key}" is neither a credential nor one of keys. ${didYouMean(key, known)}`)
  } else if (kind !== wanted) report(at, `${algorithm} needs a ${wanted}, and ${key} is ${kindName(kind)}.`)
}

function checkKeys({ keys, credentials }: Scheme, report: Report): void {
  for (const [name, { from, derive, strip, decode }] of Object.entries(keys)) {
    const at = `keys.${name}`
    if ((from === undefined) === (derive?.seed === undefined)) {
      report(
        at,
        from === undefined
          ? 'has no beginning. Name a secret as "from", or give the "seed" of "derive".'
          : '"from" and the "seed" of "derive" are both a first key. Remove one.',
      )
      continue
    }
    if (from === undefined && (strip !== undefined || decode)) report(at, 'strip and decode are for "from".')
    const kind = from === undefined ? undefined : credentials[from]?.kind
    if (from !== undefined && kind !== 'secret') {
      const secrets = namesOfKind({ credentials }, 'secret')
      report(`${at}.from`, `"${from}" is not a secret of credentials. ${didYouMean(from, secrets)}`)
    }
  }
}

function checkSend(scheme: Scheme, report: Report): void {
  const { send, credentials } = scheme
  const lower = Object.keys(send.headers).map((name) => name.toLowerCase())
  for (const [index, name] of lower.entries())
    if (lower.indexOf(name) !== index) report('send.headers', `${name} is there twice. Remove one.`)
  if (Object.keys(send.envelope).length && Object.keys(send.form).length)
    report('send', 'envelope and form both write the body. Keep one.')
  for (const { in: place, name, field, composite, placed } of placesOf(scheme)) {
    const at = `send.${place}.${name}${field === undefined ? '' : `.fields.${field}`}`
    const names = namesIn(placed.text)
    if (composite && !/^[^{]*\{name\}[^\w.{-][^{]*\{value\}[^{]*$/.test(composite.pair))
      report(
        `send.${place}.${name}.pair`,
        'must have {name}, then {value}, and between them a text that begins like no name: {name}={value}.',
      )
    if (placed.json && placed.text !== `{${names[0]}}` && !isJson(placed.text))
      report(at, 'a JSON value is one name in braces, or JSON.')
    if (placed.empty !== undefined && placed.text !== '{body}')
      report(at, '"empty" is for { json: "{body}" }.')
    const tokens = names.filter((one) => credentials[one]?.kind === 'token')
    if (tokens.length && (names.length > 1 || composite))
      report(at, `the token ${tokens[0]} needs its own header or field.`)
    if (placed.several !== undefined) checkSeveral(at, placed, composite !== undefined, report)
    const pieces = expand(scheme, placed.text)
    const touching = pieces.findIndex((piece, index) => piece.name && pieces[index + 1]?.name)
    if (touching >= 0)
      report(
        at,
        `{${pieces[touching]?.name}} and {${pieces[touching + 1]?.name}} touch: a receiver cannot see where one ends. Send them apart.`,
      )
  }
}

function checkSeveral(
  at: string,
  { text, several }: { text: string; several?: string | true },
  isField: boolean,
  report: Report,
): void {
  const names = namesIn(text)
  if (names.length !== 1 || signatureName(names[0]!) === undefined)
    report(at, '"several" is for one signature, with nothing but fixed text around it.')
  if (isField !== (several === true))
    report(
      at,
      isField
        ? '"several" is true in a header of fields.'
        : '"several" must be the text between two signatures.',
    )
  if (typeof several === 'string' && /[\w+/=-]/.test(several))
    report(at, `"${several}" may be part of a signature, and cannot separate two.`)
}

function checkUses({ credentials, hooks, strings, types, body }: Scheme, report: Report): void {
  const pairs = Object.values(strings).filter(isPairs)
  for (const name of Object.keys(hooks))
    if (!pairs.some(({ value }) => value === name))
      report(`hooks.${name}`, 'is used by no string. Name it as its value.')
  const readsBody = pairs.some(({ each }) => each === 'body')
  if (body?.names === 'declared' && !readsBody)
    report('body.names', 'no string reads the names of the body: add one with "each: body", or allow any.')
  if (Object.keys(hooks).length && body?.names !== 'declared')
    report('body.names', 'must be declared: a hook writes a value by its declared type.')
  if (Object.keys(types).length && !Object.keys(hooks).length)
    report('types', 'are for hooks, and there is none.')
  if (Object.keys(hooks).length && !Object.keys(types).length)
    report('types', 'are missing: a hook writes a value by its declared type.')
  const keyIds = namesOfKind({ credentials }, 'key-id')
  const keys = Object.values(credentials).filter(({ kind }) => kind === 'secret' || kind === 'private-key')
  if (keyIds.length > 1) report(`credentials.${keyIds[1]}`, 'is a second key-id. One chooses the key.')
  if (keyIds.length === 1 && keys.length !== 1)
    report(`credentials.${keyIds[0]}`, 'chooses a key, so there must be exactly one secret or private-key.')
  const tokens = namesOfKind({ credentials }, 'token')
  if (tokens.length > 1) report(`credentials.${tokens[1]}`, 'is a second token. A call carries one.')
  for (const [name, { kind, optional }] of Object.entries(credentials))
    if (optional && kind !== 'token') report(`credentials.${name}.optional`, 'is for a token.')
}
