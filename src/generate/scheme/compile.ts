// Compiles a declared scheme into TypeScript that reads as if written by hand. The texts want formatting.

import { Code } from './code.ts'
import { isPairs, type Scheme } from '../../signing/grammar.ts'
import { type LibraryPath } from './module.ts'
import { leavesOf, namesIn, placesOf } from '../../signing/names.ts'
import { ruleOf, stepNames } from './prose.ts'
import { signer } from './sign.ts'
import { sourceOf, stringFunction } from './strings.ts'
import { verifier } from './verify.ts'

export interface CompileOptions {
  /** Where the declaration is, for the first line of each file. */
  readonly source: string
  readonly library: LibraryPath
  /** The folder of the hooks, as a path of the output. */
  readonly hooks: string
}

/** The modules of a scheme, of its responses and of its events, by file name. */
export function compileScheme(scheme: Scheme, options: CompileOptions): Map<string, string> {
  const { response, events } = scheme
  const files = new Map([
    ...modulesOf(scheme, '', options),
    ...(response ? modulesOf(response, '-response', options) : []),
    ...Object.entries(events).flatMap(([event, one]) => modulesOf(one, `-${event}`, options)),
  ])
  const sign = codeOf(files.get('sign.ts')!)
  for (const [name, text] of files)
    if (name.startsWith('sign-') && codeOf(text) === sign)
      files.set(name, `${text.slice(0, text.indexOf('\n\n'))}\n\nexport * from './sign.ts'\n`)
  return files
}

/** Without comments. */
const codeOf = (text: string) => text.replaceAll(/\/\*\*[^]*?\*\/|^\/\/.*$/gm, '')

function modulesOf(scheme: Scheme, suffix: string, options: CompileOptions): [name: string, text: string][] {
  const isMessage = suffix !== ''
  return [
    [`sign${suffix}.ts`, signModule(scheme, isMessage, options)],
    [`verify${suffix}.ts`, verifyModule(scheme, isMessage, `./sign${suffix}.ts`, options)],
  ]
}

function signModule(scheme: Scheme, isMessage: boolean, options: CompileOptions): string {
  const code = new Code(scheme, options.library, isMessage)
  // Before the imports, which are what these use.
  const parts = [
    declarations(code, scheme),
    ...usedStrings(scheme).map((name) => stringFunction(code, name)),
    signer(code),
  ]
  const signatures = stepNames(scheme).filter((name) => name.startsWith('signature.'))
  const rules = signatures.map((name) => ruleOf(scheme, name))
  return [banner(scheme, options, rules), imports(code, scheme, options), ...parts].join('\n\n')
}

function verifyModule(scheme: Scheme, isMessage: boolean, sign: string, options: CompileOptions): string {
  const code = new Code(scheme, options.library, isMessage)
  const main = verifier(code)
  for (const name of usedStrings(scheme))
    if (main.includes(`${code.stringFunction(name)}(`)) code.module.import(sign, code.stringFunction(name))
  if (main.includes('declarations.')) code.module.import(sign, 'declarations')
  const head = banner(scheme, options, [`Verifies what ${sign.slice(2)} makes.`])
  return [head, code.module.imports(), main].join('\n\n')
}

/** Strings that are signed or sent. */
function usedStrings(scheme: Scheme): string[] {
  const roots = [
    ...Object.keys(scheme.signatures).map((name) => `signature.${name}`),
    ...placesOf(scheme).flatMap(({ placed }) => namesIn(placed.text)),
  ]
  const used = new Set(roots.flatMap((name) => [name, ...leavesOf(scheme, name)]))
  return Object.keys(scheme.strings).filter((name) => used.has(name))
}

function banner(scheme: Scheme, { source }: CompileOptions, rules: readonly string[]): string {
  const lines = [`Made from ${source} by \`lendspec generate\`. Do not edit.`, '', ...rules]
  const from = sourceOf(scheme['x-source'])
  return [...lines, ...(from === undefined ? [] : [from])].map((line) => `// ${line}`.trimEnd()).join('\n')
}

function imports(code: Code, scheme: Scheme, { hooks }: CompileOptions): string {
  const hookImports = Object.entries(scheme.hooks).map(([name, { from }]) => {
    const local = code.hook(name)
    return `import { ${local === name ? name : `${name} as ${local}`} } from '${hooks}/${from.replace('./', '')}'`
  })
  return [...hookImports, code.module.imports()].join('\n')
}

function declarations(code: Code, scheme: Scheme): string {
  if (!Object.keys(scheme.strings).some((name) => code.readsDeclared(name))) return ''
  const isLower = Object.values(scheme.strings).some(
    (rule) => isPairs(rule) && rule.each === 'body' && rule.name === 'lower',
  )
  return `/** Parameters of each operation, by the names that are signed. */\nexport const declarations = ${code.use('declareAll')}(${isLower ? code.use('lowerCase') : ''})`
}
