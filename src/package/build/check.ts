import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from '../../generate/redocly.ts'
import { build } from './compile.ts'

/** The built package has to load, and publint has nothing to say of it. */
export async function checkPackage(): Promise<string[]> {
  // `npm run check` checks types beside this.
  await build(undefined, '--noCheck')
  const { messages, pkg } = await publint({ pkgDir: root, strict: true })
  // What `npm run build` leaves in dist/packages are packages to be copied, whose fields are for there.
  const isNested = ({ code }: (typeof messages)[number]) => code === 'NESTED_PACKAGE_JSON_FIELD_IGNORED'
  const problems = messages
    .filter((message) => !isNested(message))
    .map((message) => formatMessage(message, pkg) ?? message.code)
  const load = "await import('lendspec'); await import('lendspec/mock')"
  const exit = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', load], {
    cwd: root,
  }).catch((error: { stderr: string }) => error)
  if (exit instanceof Error) problems.push(`the built package does not load: ${exit.stderr}`)
  const cli = await promisify(execFile)(
    process.execPath,
    [join(root, 'dist/src/cli/main.js'), 'operations', '--json'],
    { cwd: root },
  )
  if (!Array.isArray(JSON.parse(cli.stdout))) problems.push('the built command line does not run')
  return problems
}
