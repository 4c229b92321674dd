import { type Call, capitalized, type Language } from './language.ts'
import { literal as write, type Syntax } from './literal.ts'

const quote = (text: string) => (/^[^'"\\\p{C}]*$/u.test(text) ? `'${text}'` : JSON.stringify(text))

const syntax: Syntax = {
  text: quote,
  object: ['{ ', ' }'],
  list: ['[', ']'],
  member: (name) => `${/^[a-z_]\w*$/i.test(name) ? name : quote(name)}: `,
  indent: '  ',
  lastComma: ',',
}

/** What a caller writes. A file of an example is written as the File that a caller has. */
export function literal(parameters: Call['given'] | ''): string {
  if (!parameters) return ''
  const files: string[] = []
  const marked = JSON.parse(
    JSON.stringify(parameters, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value
      const { $bytes, name, type = '' } = value as { $bytes: string; name: string; type?: string }
      const content = `Buffer.from(${quote($bytes)}, 'base64')`
      files.push(`new File([${content}], ${quote(name)}${type && `, { type: ${quote(type)} }`})`)
      return `file ${files.length - 1} of this sample`
    }),
  ) as unknown
  return write(marked, syntax).replaceAll(
    /'file (\d+) of this sample'/g,
    (_, at: string) => files[Number(at)]!,
  )
}

/** Credentials as options of the client, which does the rest. */
export const optionLines = ({ credentials, token }: Pick<Call, 'credentials' | 'token'>): string[] =>
  Object.entries(credentials).flatMap(([name, { kind, text }]) => {
    if (kind === 'id' || kind === 'key-id') return [`${name}: ${quote(text)},`]
    if (kind === 'token' && !token) return []
    return [`${name}: readFileSync('${text}', 'utf8')${kind === 'private-key' ? '' : '.trim()'},`]
  })

export const typescript: Language = {
  lang: 'TypeScript',
  label: 'TypeScript',
  writes: 'any request',
  extension: '',
  write(_, call) {
    const { api, operation, url } = call
    const create = `create${capitalized(api)}Client`
    const given = optionLines(call)
    return [
      ...(given.some((line) => line.includes('readFileSync'))
        ? ["import { readFileSync } from 'node:fs'"]
        : []),
      `import { ${create} } from 'lendspec'`,
      '',
      `const ${api} = ${create}({`,
      ...given.map((line) => `  ${line}`),
      `  server: '${new URL(`/${api}`, url).href}',`,
      '})',
      '',
      `// ${call.signed ? 'The client signs the call, and' : 'The client'} throws if the partner refuses it.`,
      `const result = await ${api}.${operation}(${literal(call.given)})`,
      'console.log(result)',
    ].join('\n')
  },
  runsIn: 'npm test',
  tools: [],
}
