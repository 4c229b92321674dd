import { type Call, comment, conditionsOf, isEncoded, pairOf, type Pairs, snake } from './language.ts'
import { quoted } from './literal.ts'
import type { Template } from './steps.ts'

export const shell = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** A text in double quotes: line feeds stand in it as they are, the last one too. */
export function text(template: Template): string {
  if (template.every(({ name }) => name === undefined)) {
    const whole = template.map(({ text: fixed = '' }) => fixed).join('')
    return /^[\w./:-]+$/.test(whole) ? whole : shell(whole)
  }
  return `"${inside(template)}"`
}

export const inside = (template: Template) =>
  template
    .map(({ text: fixed = '', name }, at) => {
      if (name === undefined) return fixed.replaceAll(/[\\"$`]/g, String.raw`\$&`)
      const next = template[at + 1]?.text ?? ''
      return /^[\w[]/.test(next) ? `\${${snake(name)}}` : `$${snake(name)}`
    })
    .join('')

export const digits = "od -An -v -tx1 | tr -d ' \\n'"
export const hexText = '-r | cut -d " " -f 1'

export function signFunction(name: string, algorithm: string, file: string, encoder: string): string[] {
  const hash = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519')
    return [
      `${name}() {`,
      '  # openssl signs with Ed25519 what is in a file.',
      '  file=$(mktemp)',
      '  cat > "$file"',
      `  openssl pkeyutl -sign -rawin -inkey ${file} -in "$file" | ${encoder}`,
      '  rm "$file"',
      '}',
    ]
  if (algorithm.startsWith('ecdsa'))
    return [
      '# openssl writes DER; wanted are r and s, 32 bytes each. Needs xxd.',
      `${name}() {`,
      `  openssl dgst -${hash} -sign ${file} | openssl asn1parse -inform DER | sed -n 's/.*INTEGER *://p' |`,
      `    while read -r number; do printf %64s "$number"; done | tr ' ' 0 | xxd -r -p | ${encoder}`,
      '}',
    ]
  const pss = algorithm.startsWith('rsa-pss')
    ? '-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest '
    : ''
  return [`${name}() { openssl dgst -${hash} ${pss}-sign ${file} | ${encoder}; }`]
}

export function pairs(step: Pairs, call: Call): string[] {
  const { name, of, rule, hook, isText, note } = step
  const value =
    hook !== undefined
      ? hook
      : rule.value === 'raw' && of === 'parameters'
        ? 'tojson'
        : isText
          ? ''
          : 'if . == null then "" elif type == "string" then . else tojson end'
  const encode = (one: string) => (isEncoded(step) ? `(${one} | @uri)` : one)
  const pair = pairOf(step, encode('.key'), encode('.value'), quoted)
  const filters = [
    'to_entries',
    ...(rule.name === 'lower' ? ['map(.key |= ascii_downcase)'] : []),
    ...(value ? [`map(.value |= ${/ /.test(value) ? `(${value})` : value})`] : []),
    ...(rule.value === 'trim'
      ? ['map(.value |= (gsub("\\\\s+"; " ") | sub("^ "; "") | sub(" $"; "")))']
      : []),
    ...conditionsOf(step, '.value != null', '.value != ""', (one) => `.key != ${quoted(one)}`).map(
      (condition) => `map(select(${condition}))`,
    ),
    ...(rule.order === 'name' ? ['sort_by(.key)'] : []),
    `map(${pair.join(' + ')}) | join(${quoted(rule.join)})`,
  ]
  const define = hook === undefined ? [] : call.hooks[hook]!.lines
  return [
    ...comment('#', note),
    `${snake(name)}=$(printf %s "$${of === 'parameters' ? 'body' : of}" | jq -j '`,
    ...define.map((line) => `  ${line}`),
    ...filters.map((filter, at) => `  ${at ? '| ' : ''}${filter}${at === filters.length - 1 ? "')" : ''}`),
  ]
}
