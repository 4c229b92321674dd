import { capitalized, type Language, type Outcome } from './language.ts'
import { literal, quoted, type Syntax } from './literal.ts'

const dictionary: Syntax = {
  text: quoted,
  object: ['new Dictionary<string, object> { ', ' }'],
  list: ['new object[] { ', ' }'],
  member: (name) => `[${quoted(name)}] = `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '    ',
  lastComma: ',',
}

const anonymous: Syntax = {
  ...dictionary,
  object: ['new { ', ' }'],
  list: ['new[] { ', ' }'],
  member: (name) => `${name} = `,
}

export const csharp: Language = {
  lang: 'C#',
  label: 'C#',
  template: 'csharp.txt',
  slots: ({ parameters, outcome }) => ({
    dictionary: openBelow(literal(parameters, dictionary)),
    anonymous: openBelow(literal(parameters, anonymous)),
    refused: refused(outcome),
  }),
  execution: {
    runsIn: 'CI',
    tools: ['mcs', 'mono'],
    note: 'Executed with Mono only, never with .NET. Mono has neither RSA.ImportFromPem nor System.Text.Json and starts no asynchronous Main: the tests supply all three.',
    build: [
      [
        'mcs',
        '-langversion:7.2',
        '-r:System.Net.Http',
        '-r:System.Web.Extensions',
        '-main:Start',
        '-out:samples.exe',
        '*.cs',
        '<test/generate/samples/mono.cs>',
      ],
    ],
    file: (operationId) => `${capitalized(operationId)}.cs`,
    run: { all: (operationIds) => ['mono', 'samples.exe', ...operationIds] },
  },
}

/** A brace that opens more than one line has a line of its own. */
const openBelow = (text: string) => text.replaceAll(/^( *)(.*) \{$/gm, '$1$2\n$1{')

function refused(outcome: Outcome): string {
  const text = (name: string) => `(string)json[${quoted(name)}]`
  if ('proof' in outcome)
    return `!string.IsNullOrEmpty(${text(outcome.error)}) || string.IsNullOrEmpty(${text(outcome.proof)})`
  const code = outcome.codes.map((name) => `json[${quoted(name)}]`).join(' ?? ')
  return `(int?)${outcome.codes.length > 1 ? `(${code})` : code} != ${JSON.stringify(outcome.success)}`
}
