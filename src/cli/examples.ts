// Examples for the help, with the partners there are. No command's modules are loaded for them.

import { type PartnerName, partnerNames, partners, schemes } from '../../generated/index.ts'
import { firstCall, notifies } from '../core/partner.ts'
import { namesOfKind, otherIds, signingKind } from '../signing/credentials.ts'
import type { Credential } from '../signing/grammar.ts'

/** Two partners, or the only one twice. */
export const [one, other = one]: readonly [PartnerName, ...PartnerName[]] = partnerNames

/** Partner and operation of a first call. */
export const callOf = (name: PartnerName) => `${name} ${firstCall(partners[name]).id}`

export const credentialOf = (name: PartnerName) =>
  signingKind(schemes[name]) === 'secret' ? '--secret-file secret.txt' : '--key key.pem'

export const mockOf = (name: PartnerName) => `http://127.0.0.1:4010/${name}`

export const serverOf = (name: PartnerName) => Object.keys(partners[name].contract.servers)[0] ?? mockOf(name)

export const codeOf = (name: PartnerName) => Object.keys(partners[name].contract.errors)[0] ?? ''

/** Partners whose callers have a credential of this kind. */
export const having = (kind: Credential['kind']) =>
  partnerNames.filter((name) => namesOfKind(schemes[name], kind).length).join(', ')

/** A partner with users' tokens. */
export const tokened = partnerNames.find((name) => namesOfKind(schemes[name], 'token').length > 0) ?? one

/** Ids that callers give besides the app id, with the partners that want each. */
export const furtherIds = [...new Set(partnerNames.flatMap((name) => otherIds(schemes[name])))].map((id) => ({
  id,
  partners: partnerNames.filter((name) => otherIds(schemes[name]).includes(id)).join(', '),
}))

export const notifying = partnerNames.filter((name) => notifies(partners[name]))

/** Partner and notification. */
export const notificationOf = (name: PartnerName) =>
  `${name} ${Object.keys(partners[name].notifications)[0] ?? ''}`

/** The keys of a config file with apps. */
export const appsConfig = `{${partnerNames
  .map((name) => {
    const file = signingKind(schemes[name]) === 'secret' ? 'secretFile' : 'publicKeyFile'
    return `"${name}": [{"appId", "${file}"}]`
  })
  .join(', ')}}`
