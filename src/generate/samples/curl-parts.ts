import { lines } from '../lines.ts'
import * as shared from './language.ts'
import { type Call, type Pairs, snake } from './language.ts'
import { quoted } from './literal.ts'
import type { Template } from './steps.ts'

export const shell = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** A text in double quotes: line feeds stand in it as they are, the last one too. */
export function text(template: Template): string {
  if (template.every(({ name }) => name === undefined)) {
    const whole = template.map(({ text: fixed = '' }) => fixed).join('')
    return /^[\w./:-]+$/.test(whole) ? whole : shell(whole)
  }
  const inside = template.map(({ text: fixed = '', name }, at) => {
    if (name === undefined) return fixed.replaceAll(/[\\"$`]/g, String.raw`\$&`)
    const next = template[at + 1]?.text ?? ''
    return /^[\w[]/.test(next) ? `\${${snake(name)}}` : `$${snake(name)}`
  })
  return `"${inside.join('')}"`
}

export const digits = "od -An -v -tx1 | tr -d ' \\n'"
export const hexText = '-r | cut -d " " -f 1'

export function signFunction(name: string, algorithm: string, file: string, encoder: string): string[] {
  const hash = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519')
    return lines`
      ${name}() {
        # openssl signs with Ed25519 what is in a file.
        file=$(mktemp)
        cat > "$file"
        openssl pkeyutl -sign -rawin -inkey ${file} -in "$file" | ${encoder}
        rm "$file"
      }`
  if (algorithm.startsWith('ecdsa'))
    return lines`
      # openssl writes DER; wanted are r and s, 32 bytes each. Needs xxd.
      ${name}() {
        openssl dgst -${hash} -sign ${file} | openssl asn1parse -inform DER | sed -n 's/.*INTEGER *://p' |
          while read -r number; do printf %64s "$number"; done | tr ' ' 0 | xxd -r -p | ${encoder}
      }`
  const options = '-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest '
  const pss = algorithm.startsWith('rsa-pss') ? options : ''
  return [`${name}() { openssl dgst -${hash} ${pss}-sign ${file} | ${encoder}; }`]
}

export function pairs(step: Pairs, call: Call): string[] {
  const { name, of, rule, hook, note } = step
  const value = shared.valueOf(step, {
    hook: (hook) => hook,
    raw: 'tojson',
    text: '',
    any: '(if . == null then "" elif type == "string" then . else tojson end)',
  })
  const encode = (one: string) => (shared.isEncoded(step) ? `(${one} | @uri)` : one)
  const pair = shared.pairOf(step, encode('.key'), encode('.value'), quoted)
  const differs = (one: string) => `.key != ${quoted(one)}`
  const conditions = shared.conditionsOf(step, '.value != null', '.value != ""', differs)
  const trim = 'map(.value |= (gsub("\\\\s+"; " ") | sub("^ "; "") | sub(" $"; "")))'
  const filters = [
    'to_entries',
    rule.name === 'lower' && 'map(.key |= ascii_downcase)',
    value && `map(.value |= ${value})`,
    rule.value === 'trim' && trim,
    ...conditions.map((condition) => `map(select(${condition}))`),
    rule.order === 'name' && 'sort_by(.key)',
    `map(${pair.join(' + ')}) | join(${quoted(rule.join)})`,
  ]
  return lines`
    ${shared.comment('#', note)}
    ${snake(name)}=$(printf %s "$${of === 'parameters' ? 'body' : of}" | jq -j '
      ${hook !== undefined && call.hooks[hook]!.lines}
      ${filters.filter(Boolean).join('\n| ')}')`
}
