import type { Language, Outcome } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'

const syntax: Syntax = {
  text: quoted,
  object: ['{', '}'],
  list: ['[', ']'],
  member: (name) => `${quoted(name)}: `,
  null: 'None',
  true: 'True',
  false: 'False',
  indent: '    ',
  lastComma: ',',
}

export const python: Language = {
  lang: 'Python',
  label: 'Python',
  template: 'python.txt',
  slots: ({ parameters, outcome }) => ({
    parameters: literal(parameters, syntax),
    refused: refused(outcome),
  }),
  execution: {
    runsIn: 'CI',
    tools: ['python3', 'openssl'],
    build: [],
    file: (operationId) => `${operationId}.py`,
    run: { each: (operationId) => ['python3', `${operationId}.py`] },
  },
}

function refused(outcome: Outcome): string {
  const get = (name: string) => `answer.get(${quoted(name)})`
  if ('proof' in outcome) return `${get(outcome.error)} or not ${get(outcome.proof)}`
  const code = outcome.codes.reduceRight(
    (rest, name) => `answer.get(${quoted(name)}${rest && `, ${rest}`})`,
    '',
  )
  return `${code} != ${JSON.stringify(outcome.success)}`
}
