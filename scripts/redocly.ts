import { bundle as bundleWith, createConfig } from '@redocly/openapi-core'
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

export const root = join(import.meta.dirname, '..')
const bin = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')

/**
 * Runs Redocly CLI with telemetry and update checks off, and answers what it printed on stdout.
 * The config file switches telemetry off too, but not the update check, and not for a command run without it.
 */
export async function redocly(...args: string[]): Promise<string> {
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

/**
 * A contract as one document, every reference to another file followed. In this process, by the library that
 * openapi-typescript loads anyway: to start the command takes longer than all else that a generation does.
 * @throws Error that names file and place of each fault
 */
export async function bundle(file: string): Promise<unknown> {
  const { bundle: document, problems } = await bundleWith({ ref: file, config: await createConfig({}) })
  if (problems.length) {
    const lines = problems.map(({ message, location }) => {
      const place = location[0]
      return `${place ? `${place.source.absoluteRef} ${place.pointer ?? ''}: ` : ''}${message}`
    })
    throw new Error(`${file} cannot be bundled\n${lines.join('\n')}`)
  }
  return document.parsed
}
