import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { parse } from 'yaml'
import { ConfigurationError } from '../../core/errors.ts'
import { quoteName } from '../../core/field-name.ts'
import { type Brand, ownBrand } from '../brand.ts'

const types: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png' }
const mostBytes = 100_000
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/**
 * `docs.yaml` beside the contracts, where there is one.
 * @throws ConfigurationError that says which key is wrong
 */
export async function readBrand(folder: string): Promise<Brand> {
  const file = join(folder, 'docs.yaml')
  const refuse = (problem: string) => new ConfigurationError(`${relative('', file)}: ${problem}`)
  if (!existsSync(file)) return ownBrand
  const given = readYaml(await readFile(file, 'utf8'), refuse)
  const unknown = Object.keys(given).find((key) => !['title', 'logo', 'links', 'extensions'].includes(key))
  if (unknown !== undefined)
    throw refuse(`${quoteName(unknown)} is unknown. The keys are title, logo, links and extensions.`)
  const { title = ownBrand.title, logo, links = {}, extensions = false } = given
  if (!isText(title)) throw refuse('"title" must be text.')
  if (typeof extensions !== 'boolean') throw refuse('"extensions" must be true or false.')
  if (typeof links !== 'object' || links === null || !Object.values(links).every(isAddress))
    throw refuse('"links" must be https addresses by name, for example Status: https://status.example.com')
  if (logo !== undefined && !isText(logo)) throw refuse('"logo" must be the name of a file.')
  const picture = logo === undefined ? {} : { logo: await readLogo(folder, logo, refuse) }
  return { title, links: links as Brand['links'], extensions, ...picture }
}

const isAddress = (value: unknown) => isText(value) && URL.canParse(value) && /^https?:\/\//.test(value)

type Refuse = (problem: string) => ConfigurationError

function readYaml(text: string, refuse: Refuse): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(text) ?? {}
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>
  } catch (error) {
    // Its first line names the fault and its place.
    throw refuse((error as Error).message.split('\n')[0]!.replace(/:$/, '.'))
  }
  throw refuse('wanted keys and values.')
}

async function readLogo(folder: string, logo: string, refuse: Refuse): Promise<string> {
  const type = types[extname(logo).toLowerCase()]
  if (!type) throw refuse('"logo" must be an .svg or .png file.')
  const bytes = await readFile(join(folder, logo)).catch(() => undefined)
  if (!bytes) throw refuse(`"logo": there is no such file in this folder.`)
  if (bytes.length > mostBytes) throw refuse(`"logo" is over ${mostBytes} bytes: it is part of every page.`)
  return `data:${type};base64,${bytes.toString('base64')}`
}
