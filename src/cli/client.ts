import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PartnerName } from '../../generated/index.ts'
import { isProject } from '../core/project.ts'
import { type PackageOptions, type PackageReport, updatePackage } from '../package/package.ts'
import { isStale } from '../package/plan.ts'
import { built } from '../package/template.ts'
import { withProgress } from '../files/progress.ts'
import { asUsage, print, say, UsageError } from './io.ts'
import { endWith, terminal } from './terminal.ts'

export interface ClientCommandOptions extends Omit<PackageOptions, 'api' | 'from' | 'onOtherFiles'> {
  json?: boolean
}

/** `lendspec client`: makes, updates or checks a stand-alone package. Exit code 1 when a check finds it stale. */
export async function makeClient(api: PartnerName, options: ClientCommandOptions): Promise<void> {
  const { out, name, check = false, allowEdits = false, json = false } = options
  if (out === '') throw new UsageError('--out needs the name of a folder')
  if (allowEdits && !check) throw new UsageError('--allow-edits needs --check')
  const scratch = await mkdtemp(join(tmpdir(), 'lendspec-client-'))
  const update = async () => {
    const from = isProject() ? await buildOwn(api, scratch) : terminal().packages
    return updatePackage({
      api,
      out,
      check,
      allowEdits,
      onOtherFiles: (others, added) =>
        say(
          `${out} already has ${others} other ${others === 1 ? 'file' : 'files'}; adding ${added} beside them.`,
        ),
      ...(name !== undefined && { name }),
      ...(from && { from }),
    })
  }
  const report = await asUsage(() =>
    withProgress(`${check ? 'checking' : 'writing'} ${out}`, update, terminal().stderr),
  ).finally(() => rm(scratch, { recursive: true }))
  if (json) print(JSON.stringify(withoutTexts(report), null, 2))
  else for (const line of linesOf(report, options)) print(line)
  if (check && report.stale) endWith(1)
  if (!json && !check) say(`Next: cd ${out} && npm install && npm test`)
}

/** The package of a partner of this project. */
async function buildOwn(api: PartnerName, scratch: string): Promise<URL> {
  const { buildProjectPackage } = await import('../package/build/index.ts')
  await buildProjectPackage(api, join('spec', api), join(scratch, 'packages'), new URL('compare.js', built))
  return pathToFileURL(join(scratch, 'packages', '/'))
}

const withoutTexts = ({ steps, ...report }: PackageReport) => ({
  ...report,
  files: steps.filter(({ action }) => action !== 'same').map(({ path, action }) => ({ path, action })),
})

function linesOf(
  { name, steps, changes, step, next, stale }: PackageReport,
  { out, check, allowEdits }: ClientCommandOptions,
) {
  const count = (action: string) => steps.filter((one) => one.action === action).length
  const named = (action: string, text: string) =>
    steps
      .filter((one) => one.action === action && (!check || isStale(one, { check })))
      .map(({ path }) => `  ${path}: ${text}`)
  const isNew = count('same') === 0
  const counts = ['added', 'updated', 'removed', 'same']
    .map((action) => `${count(action)} ${action}`)
    .join(', ')
  const version =
    step === 'unknown'
      ? 'version step: unknown. Install @redocly/cli beside lendspec, or restore openapi.json, so that contracts can be compared'
      : step && `version step: ${step}${next ? `, ${next} at least` : ''}`
  return [
    check
      ? `${name} in ${out}: ${stale ? 'stale' : 'up to date'}`
      : `${name} in ${out}: ${isNew ? `${count('added')} files` : counts}`,
    ...(check ? named('updated', 'is out of date') : []),
    ...(check ? named('added', 'is missing') : []),
    ...(check ? named('removed', 'is no longer generated') : []),
    ...named('restored', check ? 'is missing' : 'was missing, restored'),
    ...steps
      .filter(({ action }) => action === 'kept')
      .map(
        ({ path, text }) =>
          `  ${path}: ${check ? 'edited by hand' : 'edited by hand, kept'}` +
          (text === undefined
            ? check && !allowEdits
              ? '. If that is meant, check with --allow-edits'
              : ''
            : check
              ? '; the generated one has changed'
              : `; the generated one is in ${path}.new`),
      ),
    ...(changes ?? []).map(({ step: size, where, what }) => `  ${size.padEnd(5)}  ${where}: ${what}`),
    ...(version ? [version] : []),
  ]
}
