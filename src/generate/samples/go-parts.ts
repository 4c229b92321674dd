import { lines } from '../lines.ts'
import * as shared from './language.ts'
import { broken, type Call, type Pairs, type Write } from './language.ts'
import { quoted } from './literal.ts'
import type { Step, Template } from './steps.ts'

export const initialism = (name: string) => name.replace(/Id$/, 'ID')

/** Texts with names between them, joined with +. */
export function text(template: Template, plus = '+'): string {
  if (template.length === 0) return '""'
  const write = (fixed: string) =>
    fixed.includes('"') && !/[`\n\t\r\\]/.test(fixed) ? `\`${fixed}\`` : quoted(fixed)
  return template.map(({ text: fixed = '', name }) => (name ? initialism(name) : write(fixed))).join(plus)
}

/** gofmt puts spaces around + in an assignment, but not in an argument. */
export const spaced = (template: Template, plus?: string) =>
  broken(template)
    .map((piece) => text(piece, plus))
    .join(' +\n\t')
    .split('\n')

export function signFunction(name: string, algorithm: string, use: Write, encode: Write): string[] {
  const digest = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519')
    return lines`
      func ${name}(text string, key ed25519.PrivateKey) string {
      \treturn ${encode('ed25519.Sign(key, []byte(text))')}
      }
      `
  const sum = { sha1: 'Sum', sha256: 'Sum256' }[digest] ?? 'Sum512'
  use(`crypto/${digest}`)
  const hash = `crypto.${digest.toUpperCase()}`
  const type = algorithm.startsWith('ecdsa') ? 'ecdsa' : 'rsa'
  const isPss = algorithm.startsWith('rsa-pss')
  if (type === 'rsa') use('crypto')
  if (type === 'ecdsa' || isPss) use('crypto/rand')
  const ecdsa = () => lines`
    r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
    if err != nil {
    \tlog.Fatal(err)
    }
    signature := append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
    return ${encode('signature')}`
  const pss = () => lines`
    options := &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash}
    return ${encode(`must(rsa.SignPSS(rand.Reader, key, ${hash}, digest[:], options))`)}`
  const pkcs1 = () => [`return ${encode(`must(rsa.SignPKCS1v15(nil, key, ${hash}, digest[:]))`)}`]
  const body = type === 'ecdsa' ? ecdsa() : isPss ? pss() : pkcs1()
  return lines`
    func ${name}(text string, key *${type}.PrivateKey) string {
    \tdigest := ${digest}.${sum}([]byte(text))
    \t${body}
    }
    `
}

export function pairs(
  step: Pairs,
  use: Write,
  functions: string[],
  call: Call,
  sent: readonly Step[],
): string[] {
  const { name, of, rule, hook, note } = step
  const isMap = of !== 'parameters'
  use('strings')
  const encode = (one: string) =>
    shared.isEncoded(step) ? `strings.ReplaceAll(${use('net/url')}.QueryEscape(${one}), "+", "%20")` : one
  if (hook !== undefined) functions.push(...shared.addHook(step, call, use), '')
  const any = lines`
    value, isText := ${of}[name].(string)
    if !isText && ${of}[name] != nil {
    \tvalue = string(must(json.Marshal(${of}[name])))
    }`
  const value = shared.valueOf(step, {
    hook: (hook) => `value, isSigned := ${hook}(${of}[name])`,
    raw: `value := string(must(json.Marshal(${of}[name])))`,
    text: isMap ? `value := ${of}[name]` : `value := ${of}[name].(string)`,
    any: any.join('\n'),
  })
  const conditions = shared.conditionsOf(step, 'isSigned', 'value != ""', (one) => `name != ${quoted(one)}`)
  const key = rule.name === 'lower' ? 'strings.ToLower(name)' : 'name'
  const push = `pairs = append(pairs, ${shared.pairOf(step, encode(key), encode('value'), quoted).join('+')})`
  const pushed = conditions.length ? [`if ${conditions.join(' && ')} {`, `\t${push}`, '}'] : push
  const isLess = 'strings.ToLower(names[i]) < strings.ToLower(names[j])'
  const lower = `sort.Slice(names, func(i, j int) bool { return ${isLess} })`
  if (rule.order === 'name') use('sort')
  const entries = sent.flatMap((step) => (step.do === 'fields' && step.name === of ? step.entries : []))
  const given = isMap ? entries.map(([one]) => one) : Object.keys(call.parameters)
  const asSent = ['var pairs []string', `names := []string{${given.map(quoted).join(', ')}}`]
  const sorted = lines`
    var names, pairs []string
    for name := range ${of} {
    \tnames = append(names, name)
    }
    ${rule.name === 'lower' ? lower : 'sort.Strings(names)'}`
  return lines`
    ${shared.comment('//', note)}
    ${rule.order === 'sent' ? asSent : sorted}
    for _, name := range names {
    \t${value}
    \t${rule.value === 'trim' && 'value = strings.Join(strings.Fields(value), " ")'}
    \t${pushed}
    }
    ${name} := strings.Join(pairs, ${quoted(rule.join)})`
}
