import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { presetNames, renderFolder, writeFolder } from '../generate/add/index.ts'
import { partsFrom } from '../generate/add/from.ts'
import { isFreeName } from '../generate/scheme/module.ts'
import { print, readable, say, unknown, UsageError } from './io.ts'

/** `lendspec add`: writes the folder of a new partner. */
export async function addPartner(
  api: string,
  { scheme, spec, from }: { scheme: string; spec: string; from?: string },
): Promise<void> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(api) || !isFreeName(api))
    throw new UsageError(
      '<api> must be a name like acme-pay: a-z, 0-9 and single hyphens, no reserved word of JavaScript',
    )
  const known = await presetNames()
  if (!known.includes(scheme)) throw unknown('there is no preset', scheme, known)
  const folder = join(spec, api)
  if (existsSync(folder)) throw new UsageError(`${folder} exists. Give another name, or edit its files`)
  const notes: string[] = []
  const files = await readable(async () =>
    renderFolder(api, scheme, from === undefined ? undefined : partsFrom(from, (note) => notes.push(note))),
  )
  await readable(() => writeFolder(api, files, folder))
  for (const note of notes) say(note)
  print(`${folder}: ${files.size} files`)
  say(
    `Next: fill in ${folder}, as its README.md says. Run \`npx --no-install lendspec generate\`; in a clone of lendspec, \`npm run generate\``,
  )
}
