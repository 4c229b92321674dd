import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Read, type Site, tables, type Vectors, type VectorSchema } from '../site.ts'
import type { Document } from '../../generate/contract.ts'
import { countCoverage } from '../../generate/coverage.ts'
import { root } from '../../generate/redocly.ts'
import { languages } from '../../generate/samples/index.ts'
import { readGuides } from './guides.ts'
import { chineseOf, fieldsOf } from './fields.ts'

export const readGenerated = (api: string, name: string) =>
  readFile(join(root, 'generated', api, name), 'utf8')

/** All that the pages show: what is imported from generated/, and what is read from files here. */
export async function readSite(): Promise<Site> {
  const apis = await Promise.all(tables.map(async (table) => ({ ...table, ...(await readApi(table.name)) })))
  const vectors = await Promise.all(
    tables.map(async ({ name }) => [name, JSON.parse(await readGenerated(name, 'vectors.json')) as unknown]),
  )
  const samples = languages.map(({ label, execution: { runsIn, tools, note } }) => {
    return { label, runsIn, tools, ...(note && { note }) }
  })
  return {
    apis,
    samples,
    vectors: Object.fromEntries(vectors) as Vectors,
    vectorSchema: JSON.parse(await readFile(join(root, vectorSchema), 'utf8')) as VectorSchema,
    checkers: await readAll(checkers, 'generate/vectors'),
    recipes: await readAll(recipes, 'site/recipes'),
    guides: await readGuides(),
  }
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
]
const readAll = <Entry extends { file: string }>(entries: readonly Entry[], folder: string) =>
  Promise.all(
    entries.map(async (entry) => {
      return { ...entry, text: await readFile(join(root, 'src', folder, entry.file), 'utf8') }
    }),
  )

async function readApi(api: string): Promise<Read> {
  const document = JSON.parse(await readGenerated(api, 'openapi.json')) as Document
  const changes = await readFile(join(root, 'spec', api, 'changes.yaml'), 'utf8')
  return {
    documents: document['x-documents'],
    version: document.info.version,
    coverage: countCoverage(document),
    fields: fieldsOf(document),
    chinese: chineseOf(document),
    changes: parse(changes) as Read['changes'],
  }
}
