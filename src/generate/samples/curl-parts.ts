import { type Call, comment, snake } from './language.ts'
import { quoted } from './literal.ts'
import type { Step, Template } from './steps.ts'

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

export function signFunction(algorithm: string, file: string, encoder: string): string[] {
  const hash = algorithm.replace(/.*-/, '')
  if (algorithm === 'ed25519')
    return [
      'sign() {',
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
      'sign() {',
      `  openssl dgst -${hash} -sign ${file} | openssl asn1parse -inform DER | sed -n 's/.*INTEGER *://p' |`,
      `    while read -r number; do printf %64s "$number"; done | tr ' ' 0 | xxd -r -p | ${encoder}`,
      '}',
    ]
  const pss = algorithm.startsWith('rsa-pss')
    ? '-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest '
    : ''
  return [`sign() { openssl dgst -${hash} ${pss}-sign ${file} | ${encoder}; }`]
}

export function pairs(
  { name, of, rule, hook, isText, note }: Extract<Step, { do: 'pairs' }>,
  call: Call,
): string[] {
  const value =
    hook !== undefined
      ? hook
      : rule.value === 'raw' && of === 'parameters'
        ? 'tojson'
        : isText
          ? ''
          : 'if . == null then "" elif type == "string" then . else tojson end'
  const encode = rule.encoding === 'rfc3986' || (rule.value === 'raw' && of !== 'parameters') ? ' | @uri' : ''
  const pair = rule.pair
    .split(/(\{name\}|\{value\})/)
    .filter((one) => one !== '')
    .map((one) =>
      one === '{name}' ? `(.key${encode})` : one === '{value}' ? `(.value${encode})` : quoted(one),
    )
    .map((one) => one.replace(/^\((\.\w+)\)$/, '$1'))
  const filters = [
    'to_entries',
    ...(rule.name === 'lower' ? ['map(.key |= ascii_downcase)'] : []),
    ...(value ? [`map(.value |= ${/ /.test(value) ? `(${value})` : value})`] : []),
    ...(rule.value === 'trim'
      ? ['map(.value |= (gsub("\\\\s+"; " ") | sub("^ "; "") | sub(" $"; "")))']
      : []),
    ...(hook === undefined ? [] : ['map(select(.value != null))']),
    ...(rule.skipEmpty ? ['map(select(.value != ""))'] : []),
    ...rule.skip.map((one) => `map(select(.key != ${quoted(one)}))`),
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
