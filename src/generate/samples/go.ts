import type { Language, Outcome } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'

const syntax: Syntax = {
  text: quoted,
  object: ['map[string]any{', '}'],
  list: ['[]any{', '}'],
  member: (name) => `${quoted(name)}: `,
  null: 'nil',
  true: 'true',
  false: 'false',
  indent: '\t',
  lastComma: ',',
  aligned: true,
}

export const go: Language = {
  lang: 'Go',
  label: 'Go',
  template: 'go.txt',
  slots: ({ parameters, outcome }) => ({
    parameters: literal(parameters, syntax),
    answer: 'proof' in outcome ? `struct{ ${outcome.error}, ${outcome.proof} string }` : 'map[string]any',
    refused: refused(outcome),
  }),
  execution: {
    runsIn: 'CI',
    tools: ['go'],
    env: { GOPROXY: 'off', CGO_ENABLED: '0' },
    build: [
      ['go', 'mod', 'init', 'samples'],
      ['go', 'build', '-ldflags=-s -w', '-o', 'bin/', './...'],
    ],
    file: (operationId) => `${operationId}/main.go`,
    run: { each: (operationId) => [`bin/${operationId}`] },
  },
}

function refused(outcome: Outcome): string {
  if ('proof' in outcome) return `answer.${outcome.error} != "" || answer.${outcome.proof} == ""`
  const success =
    typeof outcome.success === 'number' ? `float64(${outcome.success})` : quoted(outcome.success)
  return outcome.codes.map((name) => `answer[${quoted(name)}] != ${success}`).join(' && ')
}
