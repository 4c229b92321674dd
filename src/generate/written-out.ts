import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { contracts } from './contract.ts'

// The templates of samples and client packages write two signing rules out by hand. Each is known by a digest of its
// declaration, so that a changed declaration is not documented by the old templates.

const rules = new Set(['555267dcc7ae9ffc', 'bb2c30efdc9c4f4c'])

/** Read by people only, or a table that samples take from the contract. */
const isAside = (key: string) =>
  /^(title|rule|description|example|x-\S+|canonical|types|refusals|memberNames|window)$/.test(key)

/** A digest of what a declaration says about signing. */
export function digestOf(declared: object): string {
  // At the root it is a sentence of the reference.
  const { algorithm: _, ...rest } = declared as Record<string, unknown>
  const text = JSON.stringify(rest, (key, value: unknown) => (isAside(key) ? undefined : value))
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** @throws Error when samples and packages would show another rule than spec/<api>/signature.yaml declares */
export function refuseOtherRules(api: string, folder = contracts): void {
  const declared = parse(readFileSync(join(folder, api, 'signature.yaml'), 'utf8')) as object
  const digest = digestOf(declared)
  if (rules.has(digest)) return
  throw new Error(
    `spec/${api}/signature.yaml: no template of samples and packages signs by this rule (${digest}). ` +
      'Change src/generate/samples/*.txt and src/package/build/words.ts, then put the digest into src/generate/written-out.ts.',
  )
}
