import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import {
  forEachPartner,
  type PartnerName,
  partnerNames,
  partners,
  runnables,
  schemes,
} from '../../../generated/index.ts'
import { generatedFile } from '../../core/project.ts'
import { firstCall } from '../../core/partner.ts'
import type { Read, Site, SiteApi, VectorFile, VectorSchema } from '../site.ts'
import { contracts, type Document } from '../../generate/contract.ts'
import { countCoverage } from '../../generate/coverage.ts'
import { root } from '../../generate/redocly.ts'
import { languages, samplesFor } from '../../generate/samples/index.ts'
import { signingKind } from '../../signing/credentials.ts'
import { readBrand } from './brand.ts'
import { readGuides, renderMarkdown } from './guides.ts'
import { chineseOf, fieldsOf } from './fields.ts'
import { requestsOf, workOut } from './worked.ts'

export const readGenerated = (api: string, name: string) => readFile(generatedFile(`${api}/${name}`), 'utf8')

/** All that the pages show: what is imported from generated/, and what is read from files here. */
export async function readSite(): Promise<Site> {
  const texts = new Map<PartnerName, string>()
  for (const name of partnerNames) texts.set(name, await readGenerated(name, 'vectors.json'))
  const vectors = forEachPartner((name) => JSON.parse(texts.get(name) ?? '') as VectorFile)
  const apis = await Promise.all(partnerNames.map((name) => readApi(name, vectors[name])))
  const samples = languages.map(({ label, runsIn, tools, note }) => {
    return { label, runsIn, tools, ...(note && { note }) }
  })
  const jobs = (await readAll(recipes, 'src/site/recipes')).map(recipeOfProject)
  return {
    apis,
    samples,
    firstCall: firstCallOf(partnerNames[0]),
    vectors,
    vectorSchema: JSON.parse(await readFile(join(root, vectorSchema), 'utf8')) as VectorSchema,
    checkers: await readAll(checkers, 'spec'),
    recipes: jobs,
    guides: await readGuides(jobs),
    brand: await readBrand(contracts),
  }
}

/** The recipes are written for a built-in partner. */
function recipeOfProject<Recipe extends { text: string }>(recipe: Recipe): Recipe {
  const [api] = partnerNames
  const name = /ci\/(\w+)\.json/.exec(recipe.text)?.[1] ?? api
  if (partnerNames.some((one) => one === name)) return recipe
  const isSecret = signingKind(schemes[api]) === 'secret'
  const text = recipe.text
    .replaceAll(name, api)
    .replaceAll(name.toUpperCase(), api.toUpperCase().replaceAll('-', '_'))
    .replaceAll('private.pem', isSecret ? 'secret.txt' : 'private.pem')
    .replaceAll('PRIVATE_KEY', isSecret ? 'SECRET' : 'PRIVATE_KEY')
  return { ...recipe, text }
}

/** The program is the sample of the reference, which the tests execute. */
function firstCallOf(api: PartnerName): string {
  const { id } = firstCall(partners[api])
  const [sample] = samplesFor(api, id)
  if (!sample) throw new Error(`${api} ${id} has no sample`)
  return sample.source
}

export const vectorSchema = 'spec/vectors.schema.json'

/** Programs that another team copies. */
const checkers = [
  { file: 'CheckVectors.java', lang: 'java' },
  { file: 'check_vectors.py', lang: 'python' },
]

/** CI configurations that another team copies. */
const recipes = [
  { name: 'GitHub Actions', file: 'github-actions.yml' },
  { name: 'GitLab', file: 'gitlab-ci.yml' },
  { name: 'GitHub Pages', file: 'github-pages.yml' },
  { name: 'GitLab Pages', file: 'gitlab-pages.yml' },
]
const readAll = <Entry extends { file: string }>(entries: readonly Entry[], folder: string) =>
  Promise.all(
    entries.map(async (entry) => {
      return { ...entry, text: await readFile(join(root, folder, entry.file), 'utf8') }
    }),
  )

async function readApi(name: PartnerName, vectors: VectorFile): Promise<SiteApi> {
  const partner = partners[name]
  const { scheme } = runnables[name]
  const requests = requestsOf(partner, scheme)
  const worked = await workOut(partner, runnables[name], requests, vectors)
  return { ...partner, name, scheme, requests, worked, ...(await readContract(name)) }
}

async function readContract(api: string): Promise<Read> {
  const document = JSON.parse(await readGenerated(api, 'openapi.json')) as Document
  const file = join(contracts, api, 'changes.yaml')
  const changes = existsSync(file) ? await readFile(file, 'utf8') : '[]'
  return {
    documents: document['x-documents'],
    version: document.info.version,
    about: renderMarkdown(document.info.description),
    coverage: countCoverage(document),
    fields: fieldsOf(document),
    chinese: chineseOf(document),
    machines: document['x-stateful']?.machines ?? [],
    changes: parse(changes) as Read['changes'],
  }
}
