import {
  addHook,
  broken,
  type Call,
  comment,
  conditionsOf,
  isEncoded,
  pairOf,
  type Pairs,
} from './language.ts'
import { quoted } from './literal.ts'
import type { Step, Template } from './steps.ts'

export const initialism = (name: string) => name.replace(/Id$/, 'ID')

/** Texts with names between them, joined with +. */
export function text(template: Template, plus = '+'): string {
  if (template.length === 0) return '""'
  return template
    .map(({ text: fixed = '', name }) =>
      name !== undefined
        ? initialism(name)
        : fixed.includes('"') && !/[`\n\t\r\\]/.test(fixed)
          ? `\`${fixed}\``
          : quoted(fixed),
    )
    .join(plus)
}

/** gofmt puts spaces around + in an assignment, but not in an argument. */
export const spaced = (template: Template, plus?: string) => {
  const lines = broken(template).map((piece) => text(piece, plus))
  return lines.map((line, at) => (at ? `\t${line}` : line) + (at === lines.length - 1 ? '' : ' +'))
}
export const assigned = (start: string, lines: readonly string[], end = '') =>
  lines.map((line, at) => (at ? line : start + line) + (at === lines.length - 1 ? end : ''))

export function signFunction(
  name: string,
  algorithm: string,
  use: (path: string) => string,
  encode: (bytes: string) => string,
): string[] {
  const digest = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519')
    return [
      `func ${name}(text string, key ed25519.PrivateKey) string {`,
      `\treturn ${encode('ed25519.Sign(key, []byte(text))')}`,
      '}',
      '',
    ]
  const sums: Readonly<Record<string, string>> = {
    sha1: 'sha1.Sum',
    sha256: 'sha256.Sum256',
    sha512: 'sha512.Sum512',
  }
  use(`crypto/${digest}`)
  const hash = `crypto.${digest.toUpperCase()}`
  const type = algorithm.startsWith('ecdsa') ? 'ecdsa' : 'rsa'
  const lines = [
    `func ${name}(text string, key *${type}.PrivateKey) string {`,
    `\tdigest := ${sums[digest]}([]byte(text))`,
  ]
  if (type === 'ecdsa') {
    use('crypto/rand')
    return [
      ...lines,
      '\tr, s, err := ecdsa.Sign(rand.Reader, key, digest[:])',
      '\tif err != nil {',
      '\t\tlog.Fatal(err)',
      '\t}',
      '\tsignature := append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)',
      `\treturn ${encode('signature')}`,
      '}',
      '',
    ]
  }
  use('crypto')
  if (algorithm.startsWith('rsa-pss')) {
    use('crypto/rand')
    return [
      ...lines,
      '\toptions := &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash}',
      `\treturn ${encode(`must(rsa.SignPSS(rand.Reader, key, ${hash}, digest[:], options))`)}`,
      '}',
      '',
    ]
  }
  return [...lines, `\treturn ${encode(`must(rsa.SignPKCS1v15(nil, key, ${hash}, digest[:]))`)}`, '}', '']
}

export function pairs(
  step: Pairs,
  use: (path: string) => string,
  functions: string[],
  call: Call,
  sent: readonly Step[],
): string[] {
  const { name, of, rule, hook, isText, note } = step
  const isMap = of !== 'parameters'
  use('strings')
  const encode = (one: string) =>
    isEncoded(step) ? `strings.ReplaceAll(${use('net/url')}.QueryEscape(${one}), "+", "%20")` : one
  const inner: string[] = []
  if (hook !== undefined) {
    functions.push(...addHook(step, call, use), '')
    inner.push(`value, isSigned := ${hook}(${of}[name])`)
  } else if (isMap) inner.push(`value := ${of}[name]`)
  else if (rule.value === 'raw') inner.push(`value := string(must(json.Marshal(${of}[name])))`)
  else if (isText) inner.push(`value := ${of}[name].(string)`)
  else
    inner.push(
      `value, isText := ${of}[name].(string)`,
      `if !isText && ${of}[name] != nil {`,
      `\tvalue = string(must(json.Marshal(${of}[name])))`,
      '}',
    )
  if (rule.value === 'trim') inner.push('value = strings.Join(strings.Fields(value), " ")')
  const conditions = conditionsOf(step, 'isSigned', 'value != ""', (one) => `name != ${quoted(one)}`)
  const key = rule.name === 'lower' ? 'strings.ToLower(name)' : 'name'
  const pair = pairOf(step, encode(key), encode('value'), quoted).join('+')
  const push = `pairs = append(pairs, ${pair})`
  inner.push(...(conditions.length ? [`if ${conditions.join(' && ')} {`, `\t${push}`, '}'] : [push]))
  const less =
    rule.name === 'lower'
      ? `sort.Slice(names, func(i, j int) bool { return strings.ToLower(names[i]) < strings.ToLower(names[j]) })`
      : 'sort.Strings(names)'
  if (rule.order === 'name') use('sort')
  const entries = sent.flatMap((step) => (step.do === 'fields' && step.name === of ? step.entries : []))
  const given = isMap ? entries.map(([one]) => one) : Object.keys(call.parameters)
  const names =
    rule.order === 'sent'
      ? ['var pairs []string', `names := []string{${given.map(quoted).join(', ')}}`]
      : ['var names, pairs []string', `for name := range ${of} {`, '\tnames = append(names, name)', '}', less]
  return [
    ...comment('//', note),
    ...names,
    'for _, name := range names {',
    ...inner.map((line) => `\t${line}`),
    '}',
    `${name} := strings.Join(pairs, ${quoted(rule.join)})`,
  ]
}
