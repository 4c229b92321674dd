import type { ApiName } from '../mock/profiles.ts'
import { type PackageReport, updatePackage } from '../package/package.ts'
import { print, say } from './io.ts'

export interface ClientOptions {
  out: string
  name?: string
  check?: boolean
  json?: boolean
}

/** `lendspec client`: a stand-alone package, made, updated or checked. Exit code 1 where a check finds it stale. */
export async function makeClient(api: ApiName, options: ClientOptions, from?: URL): Promise<void> {
  const { out, name, check = false, json = false } = options
  const report = await updatePackage({
    api,
    out,
    check,
    ...(name !== undefined && { name }),
    ...(from && { from }),
  })
  if (json) print(JSON.stringify(withoutTexts(report), null, 2))
  else for (const line of linesOf(report, options)) print(line)
  if (check && report.stale) process.exitCode = 1
  if (!json && !check) say(`Next: cd ${out} && npm install && npm test`)
}

const withoutTexts = ({ steps, ...report }: PackageReport) => ({
  ...report,
  files: steps.filter(({ action }) => action !== 'same').map(({ path, action }) => ({ path, action })),
})

function linesOf({ name, steps, changes, step, next, stale }: PackageReport, { out, check }: ClientOptions) {
  const count = (action: string) => steps.filter((one) => one.action === action).length
  const named = (action: string, text: string) =>
    steps.filter((one) => one.action === action).map(({ path }) => `  ${path}: ${text}`)
  const isNew = count('same') === 0
  const counts = ['added', 'updated', 'removed', 'same']
    .map((action) => `${count(action)} ${action}`)
    .join(', ')
  const version =
    step === 'unknown'
      ? 'version step: unknown. Install @redocly/cli beside lendspec, or restore openapi.json, to have contracts compared'
      : step && `version step: ${step}${next ? `, ${next} at least` : ''}`
  return [
    check
      ? `${name} in ${out}: ${stale ? 'stale' : 'up to date'}`
      : `${name} in ${out}: ${isNew ? `${count('added')} files` : counts}`,
    ...(check ? named('updated', 'is not what would be made now') : []),
    ...(check ? named('added', 'is missing') : []),
    ...(check ? named('removed', 'is made no more') : []),
    ...named('restored', check ? 'is deleted' : 'was deleted, and is back'),
    ...steps
      .filter(({ action }) => action === 'kept')
      .map(
        ({ path, text }) =>
          `  ${path}: edited, so it ${text === undefined ? 'stays' : check ? 'would stay; ours has changed' : `stays; ours is in ${path}.new`}`,
      ),
    ...(changes ?? []).map(({ step: size, where, what }) => `  ${size.padEnd(5)}  ${where}: ${what}`),
    ...(version ? [version] : []),
  ]
}
