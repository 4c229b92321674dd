// Examples for the help, with the partners there are. No command's modules are loaded for them.

import { type PartnerName, partnerNames, partners } from '../../generated/index.ts'
import { type CredentialKind, firstCall, notifies, signingKind } from '../core/partner.ts'

/** Two partners, or the only one twice. */
export const [one, other = one]: readonly [PartnerName, ...PartnerName[]] = partnerNames

/** Partner and operation of a first call. */
export const callOf = (name: PartnerName) => `${name} ${firstCall(partners[name]).id}`

export const credentialOf = (name: PartnerName) =>
  signingKind(partners[name]) === 'secret' ? '--secret-file secret.txt' : '--key key.pem'

export const mockOf = (name: PartnerName) => `http://127.0.0.1:4010/${name}`

export const serverOf = (name: PartnerName) => Object.keys(partners[name].contract.servers)[0] ?? mockOf(name)

export const codeOf = (name: PartnerName) => Object.keys(partners[name].contract.errors)[0] ?? ''

/** Partners whose callers have a credential of this kind. */
export const having = (kind: CredentialKind) =>
  partnerNames.filter((name) => Object.values<string>(partners[name].credentials).includes(kind)).join(', ')

export const notifying = partnerNames.filter((name) => notifies(partners[name]))

/** Partner and notification. */
export const notificationOf = (name: PartnerName) =>
  `${name} ${Object.keys(partners[name].notifications)[0] ?? ''}`

/** The keys of a config file with apps. */
export const appsConfig = `{${partnerNames
  .map((name) => {
    const file = signingKind(partners[name]) === 'secret' ? 'secretFile' : 'publicKeyFile'
    return `"${name}": [{"appId", "${file}"}]`
  })
  .join(', ')}}`
