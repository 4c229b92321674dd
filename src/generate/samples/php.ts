import type { Language, Outcome } from './language.ts'
import { literal, type Syntax } from './literal.ts'

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const syntax: Syntax = {
  text: quote,
  object: ['[', ']'],
  list: ['[', ']'],
  member: (name) => `${quote(name)} => `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '    ',
  lastComma: ',',
}

export const php: Language = {
  lang: 'PHP',
  label: 'PHP',
  template: 'php.txt',
  slots: ({ parameters, outcome }) => ({
    parameters: literal(parameters, syntax),
    refused: refused(outcome),
  }),
  execution: {
    runsIn: 'CI',
    tools: ['php'],
    build: [],
    file: (operationId) => `${operationId}.php`,
    run: { each: (operationId) => ['php', `${operationId}.php`] },
  },
}

function refused(outcome: Outcome): string {
  const member = (name: string) => `$answer[${quote(name)}]`
  if ('proof' in outcome) return `!empty(${member(outcome.error)}) || empty(${member(outcome.proof)})`
  const code = [...outcome.codes.map(member), 'null'].join(' ?? ')
  return `(${code}) !== ${JSON.stringify(outcome.success)}`
}
