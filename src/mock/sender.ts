import { partnerNames, partners } from '../../generated/index.ts'
import { type Profile, profiles } from './profiles.ts'

const [name = partnerNames[0]] = partnerNames.filter(
  (each) => Object.keys(partners[each].notifications).length,
)

/** The one partner whose contract has notifications. */
export const sender: Profile = profiles[name]
