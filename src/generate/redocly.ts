import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const above = join(import.meta.dirname, '../..')
const shipped = join(above, 'sources')

/** The repository; in the package, the part of it that generation reads, beside the compiled program. */
export const root = existsSync(shipped) ? shipped : above

/**
 * Runs Redocly CLI with telemetry and update checks off, and returns its stdout.
 * The config file switches telemetry off too, but not the update check, and not for a command run without it.
 */
export async function redocly(...args: string[]): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
  const bin = join(dirname(manifest), 'bin/cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [bin, ...args], {
      cwd: root,
      env,
      maxBuffer: 1 << 26,
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`redocly ${args[0]} failed\n${stdout}${stderr}`)
  }
}
