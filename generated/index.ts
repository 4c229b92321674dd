// Made from the folders of spec/ by `npm run generate`. Do not edit.

import type { Partner } from '../src/core/partner.ts'
import { choose } from '../src/core/project.ts'
import type { Declaration } from '../src/signing/grammar.ts'
import type { Runnable } from '../src/signing/message.ts'
import { partner as awda } from './awda/partner.ts'
import { partner as ppdai } from './ppdai/partner.ts'
import * as awdaScheme from './awda/scheme.ts'
import * as ppdaiScheme from './ppdai/scheme.ts'

export const partners = /* @__PURE__ */ choose('partners', { awda, ppdai } satisfies Record<string, Partner>)

/** The name of a partner: of its folder in spec/. */
export type PartnerName = keyof typeof partners

/** How each partner signs. */
export const schemes: Readonly<Record<PartnerName, Declaration>> = /* @__PURE__ */ choose('schemes', {
  awda: awdaScheme.scheme,
  ppdai: ppdaiScheme.scheme,
})

/** A value for each partner. */
export const forEachPartner: <T>(make: (name: PartnerName) => T) => Readonly<Record<PartnerName, T>> =
  /* @__PURE__ */ choose('forEachPartner', (make) => ({
    awda: make('awda'),
    ppdai: make('ppdai'),
  }))

/** The declaration of each partner with all that runs it. */
export const runnables: Readonly<Record<PartnerName, Runnable>> = /* @__PURE__ */ choose('runnables', {
  awda: awdaScheme,
  ppdai: ppdaiScheme,
})

export const partnerNames = /* @__PURE__ */ choose('partnerNames', [
  'awda',
  'ppdai',
] as const satisfies readonly PartnerName[])

/** @throws Error that names the known partners */
export function findPartner(name: string): PartnerName {
  const found = partnerNames.find((one) => one === name)
  if (found === undefined) throw new Error(`There is no partner ${name}: use ${partnerNames.join(' or ')}.`)
  return found
}
