import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

// Programs that tests use where they are installed. A test that needs one is skipped without it and names it: reporter.ts
// fails the run for that under LENDSPEC_TOOLS=all.

/** Where a program is in PATH, by the first of its names that is found. */
export function find(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

export const missing = (tools: readonly string[]): string[] => tools.filter((tool) => !find(tool))

export const chromiumPath = find('chromium', 'chromium-browser', 'google-chrome')

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
