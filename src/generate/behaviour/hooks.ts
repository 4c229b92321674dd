// Functions of spec/<api>/hooks.ts that expressions may call.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import type { Report } from './report.ts'
import type { Declaration } from './grammar.ts'

/** How many values each hook takes; a hook that is declared and not there is a fault. */
export async function readHooks(
  folder: string,
  { hooks = {} }: Declaration,
  report: Report,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const [name, { from }] of Object.entries(hooks)) {
    const text = await readFile(join(folder, from), 'utf8').catch(() => '')
    const count = parametersOf(text, name)
    if (count === undefined) report(`hooks.${name}`, `${from} exports no function ${name}.`)
    else found.set(name, count)
  }
  return found
}

function parametersOf(text: string, name: string): number | undefined {
  const { statements } = ts.createSourceFile('hooks.ts', text, ts.ScriptTarget.Latest)
  const found = statements
    .filter(ts.isFunctionDeclaration)
    .find(
      (one) =>
        one.name?.text === name && one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
  return found?.parameters.length
}
