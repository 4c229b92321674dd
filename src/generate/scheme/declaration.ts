// scheme.ts: the declaration as data, for the doctor and the documentation. A client does without: its signer is compiled.

import type { Scheme } from '../../signing/grammar.ts'
import { mapValues } from '../node.ts'

/** What only the published document needs of a header or field. */
const about = new Set(['as', 'description', 'schema', 'required'])

/** @param parameters declared types of the parameters of each operation */
export function renderDeclaration(scheme: Scheme, source: string, parameters: object): string {
  const hooks = Object.entries(scheme.hooks)
  const imports = hooks.map(([name, { from }]) => `import { ${name} } from '${from}'\n`).join('')
  return `// Made from ${source} by \`lendspec generate\`. Do not edit.

import type { Declaration } from '../../src/signing/grammar.ts'
${imports}
/** How ${scheme.name} signs, as data. */
export const scheme: Declaration = ${JSON.stringify(lean(scheme))}

/** Declared types of the parameters of each operation. */
export const parameters = ${JSON.stringify(parameters)}

export const hooks = { ${hooks.map(([name]) => name).join(', ')} }
`
}

function lean({
  types: _types,
  refusals: _refusals,
  mistakes: _mistakes,
  memberNames: _memberNames,
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
    events: mapValues(events, lean),
  }
}
