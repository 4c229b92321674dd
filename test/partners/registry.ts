// The registries of generated/ with partners of test/partners beside the built-in ones, for `vi.mock`.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFolder } from '../../src/files/replace.ts'
import { partsFrom } from '../../src/generate/add/from.ts'
import { renderFolder } from '../../src/generate/add/index.ts'
import { capitalized } from '../../src/generate/samples/language.ts'
import { callerId } from '../../src/signing/credentials.ts'
import { onlyApp } from '../../src/signing/scheme.ts'
import { type Generated, generatePartner } from './generated.ts'
import { writeMinimal } from './minimal.ts'
import type { Preset } from './preset.ts'

export interface Guests {
  readonly partners: ReadonlyMap<string, Generated>
  /** A generated registry, by the name of its file, with the guests in it. */
  with(file: string, original: object): Promise<object>
  remove(): void
}

/**
 * Generates folders of test/partners as partners; those without a contract get a small one, files are converted, and for
 * `added` ones the contract is that of `lendspec add --scheme`.
 */
export async function inviteGuests(
  whole: readonly Preset[],
  declared: readonly Preset[],
  files: readonly string[] = [],
  added: readonly string[] = [],
): Promise<Guests> {
  const home = mkdtempSync(join(import.meta.dirname, '../readme-guests-'))
  const made = new Map<string, Generated>()
  for (const name of whole) made.set(name, await generatePartner(name))
  for (const name of declared) {
    writeMinimal(name, join(home, name))
    made.set(name, await generatePartner(name, join(home, name)))
  }
  for (const preset of added) {
    const name = `added-${preset}`
    await replaceFolder(await renderFolder(name, preset), join(home, name))
    made.set(name, await generatePartner(name, join(home, name)))
  }
  for (const name of files) {
    await writeConverted(name, join(home, name))
    made.set(name, await generatePartner(name, join(home, name)))
  }
  return {
    partners: made,
    with: async (file, original) => withGuests(file, original, made),
    remove() {
      for (const { remove } of made.values()) remove()
      rmSync(home, { recursive: true })
    },
  }
}

/** What `lendspec add --from` writes. */
export async function writeConverted(name: string, folder: string): Promise<void> {
  const parts = partsFrom(join(import.meta.dirname, `${name}.yaml`), () => {})
  await replaceFolder(await renderFolder(name, 'hmac-header', parts), folder)
}

type Table = Readonly<Record<string, unknown>>

async function withGuests(file: string, original: object, made: ReadonlyMap<string, Generated>) {
  const real = original as Record<string, Table> & { partnerNames?: readonly string[] }
  const rows = await Promise.all(
    [...made].map(async ([name, guest]) => [name, await entryOf(file, name, guest)] as const),
  )
  const add = (table: string) => ({
    ...real[table],
    ...Object.fromEntries(rows.map(([name, entry]) => [name, (entry as Table)[table]])),
  })
  if (file !== 'index') return { ...real, [file]: add(file) }
  const partnerNames = [...(real.partnerNames ?? []), ...made.keys()]
  return {
    ...real,
    partners: add('partners'),
    schemes: add('schemes'),
    runnables: add('runnables'),
    partnerNames,
    forEachPartner: (make: (name: string) => unknown) =>
      Object.fromEntries(partnerNames.map((name) => [name, make(name)])),
    findPartner(name: string) {
      if (partnerNames.includes(name)) return name
      throw new Error(`There is no partner ${name}.`)
    },
  }
}

async function entryOf(file: string, name: string, guest: Generated): Promise<Table> {
  const { partner, load } = guest
  const Api = capitalized(name)
  if (file === 'clients') {
    const { response } = guest.loaded.scheme
    const checkResponses = response && (await load<Table>('responses.ts'))[`create${Api}ResponseCheck`]
    return { clients: { create: (await load<Table>('client.ts'))[`create${Api}Client`], checkResponses } }
  }
  if (file === 'signers')
    return { signers: { create: (await load<Table>('signer.ts'))[`create${Api}Signer`] } }
  if (file === 'messages') {
    const signs = async (module: string) => ({ create: (await load<Table>(module))['createSigner'] })
    const { response } = guest.loaded.scheme
    return { messages: { ...(response && { response: await signs('sign-response.ts') }), events: {} } }
  }
  if (file === 'verifiers') {
    const create = (await load<Table>('verify.ts'))['createVerifier'] as (apps: unknown) => unknown
    const isAnonymous = callerId(guest.loaded.scheme) === ''
    return {
      verifiers: isAnonymous ? (apps: ReadonlyMap<string, unknown>) => create(onlyApp(apps)) : create,
    }
  }
  const runnable = await load<Table>('scheme.ts')
  if (file === 'subjects') return { subjects: { ...runnable, name, tables: partner.tables } }
  return { partners: partner, schemes: runnable['scheme'], runnables: runnable }
}
