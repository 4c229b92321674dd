import { type Call, capitalized, type Language, type Outcome } from './language.ts'
import { quoted } from './literal.ts'

export const java: Language = {
  lang: 'Java',
  label: 'Java',
  template: 'java.txt',
  slots: ({ parameters, body, outcome }) => ({
    body: `"""\n    ${wrapped(body).join('\\\n    ')}"""`,
    parameters: mapOf(parameters),
    success: quoted(successOf(outcome)),
  }),
  execution: {
    runsIn: 'CI',
    tools: ['java', 'javac'],
    build: [['javac', '-encoding', 'UTF-8', '-d', '.', '<test/generate/samples/Start.java>', '*.java']],
    file: (operationId) => `${capitalized(operationId)}.java`,
    run: { all: (operationIds) => ['java', 'Start', ...operationIds] },
  },
}

function mapOf(parameters: Call['parameters']): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${quoted(name)}, ${JSON.stringify(value)}`)
  const line = pairs.join(', ')
  return line.length > 64 ? `Map.of(\n    ${pairs.join(',\n    ')})` : `Map.of(${line})`
}

/** JSON text in lines of one text, broken after members: a backslash at the end of a line takes the break away. */
function wrapped(body: string): string[] {
  const lines = ['']
  for (const [member] of body.matchAll(/(?:"(?:[^"\\]|\\.)*"|[^",])+,?/g)) {
    if (lines.at(-1)!.length + member.length > 100) lines.push('')
    lines.push(lines.pop()! + member.replaceAll('\\', '\\\\'))
  }
  return lines
}

/** What an answer of a success holds, as a regular expression. */
function successOf(outcome: Outcome): string {
  if ('proof' in outcome) return String.raw`"${outcome.proof}"\s*:\s*"[^"]`
  const names = outcome.codes.length > 1 ? `(${outcome.codes.join('|')})` : outcome.codes[0]
  return String.raw`"${names}"\s*:\s*${JSON.stringify(outcome.success)}\s*[,}]`
}
