import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { contracts } from './contract.ts'
import type { Scheme } from '../signing/grammar.ts'
import { spellOut } from './scheme/long-form.ts'

// Two signing rules are written out by hand: in the published vectors, which have to come from something else than the
// signer, and in the templates of samples and client packages. Each rule is known by a digest of its declaration, so that
// a changed declaration is not published with the old rule.

const rules = new Set(['fc9619c7df2ef879', 'd281051c7b5aac74'])

/** Read by people only, or a table that samples and vectors take from the contract. */
const isAside = (key: string) =>
  /^(title|rule|description|example|placeholders|x-\S+|types|refusals|window)$/.test(key)

/** A digest of what a declaration says about signing. */
export function digestOf({ name: _, ...scheme }: Scheme): string {
  const text = JSON.stringify(scheme, (key, value: unknown) => (isAside(key) ? undefined : value))
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** @throws Error when vectors, samples and packages would show another rule than the one that is declared */
export function refuseOtherRules(api: string, scheme: Scheme = readDeclared(api)): void {
  const digest = digestOf(scheme)
  if (rules.has(digest)) return
  throw new Error(
    `spec/${api}/signature.yaml: vectors, samples and packages are not written for this rule (${digest}). Change ` +
      'src/generate/vectors, src/generate/samples/*.txt and src/package/build/words.ts, then add the digest to ' +
      'src/generate/written-out.ts.',
  )
}

const readDeclared = (api: string): Scheme =>
  spellOut(parse(readFileSync(join(contracts, api, 'signature.yaml'), 'utf8')), api)
