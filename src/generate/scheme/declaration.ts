// scheme.ts: the declaration as data, for the doctor and the documentation. A client does without: its signer is compiled.

import type { Scheme } from '../../signing/grammar.ts'

/** What only the published document needs of a header or field. */
const about = new Set(['as', 'description', 'schema', 'required'])

export function renderDeclaration(scheme: Scheme, source: string, hasTypes: boolean): string {
  const hooks = Object.entries(scheme.hooks)
  const imports = hooks.map(([name, { from }]) => `import { ${name} } from '${from}'\n`).join('')
  return `// Made from ${source} by \`lendspec generate\`. Do not edit.

import type { Declaration } from '../../src/signing/grammar.ts'
${imports}
/** How ${scheme.name} signs, as data. */
export const scheme: Declaration = ${JSON.stringify(lean(scheme))}

/** Declared types of the parameters of each operation. */
export ${hasTypes ? `{ parameters } from './signature.ts'` : `const parameters = {}`}

export const hooks = { ${hooks.map(([name]) => name).join(', ')} }
`
}

/** subject.ts: what the doctor needs of the partner. @param hasCauses spec/<api>/causes.ts is there */
export const renderSubject = (
  { name }: Scheme,
  source: string,
  hasCauses: boolean,
): string => `// Made from ${source} by \`lendspec generate\`. Do not edit.

import type { Subject } from '../../src/doctor/subject.ts'
${hasCauses ? "import { causes } from './causes.ts'\n" : ''}import { hooks, parameters, scheme } from './scheme.ts'
import { fields, sensitive } from './sensitive.ts'

export const subject: Subject = {
  name: '${name}',
  scheme,
  parameters,
  hooks,
  tables: { sensitive, fields },${hasCauses ? ' causes,' : ''}
}
`

function lean({
  types: _types,
  refusals: _refusals,
  mistakes: _mistakes,
  send,
  response,
  events,
  ...rest
}: Scheme): object {
  const text = JSON.stringify(send, (key, value: unknown) => (about.has(key) ? undefined : value))
  return {
    ...rest,
    send: JSON.parse(text) as object,
    ...(response && { response: lean(response) }),
    events: Object.fromEntries(Object.entries(events).map(([name, one]) => [name, lean(one)])),
  }
}
