import { declared } from '../../../generated/ppdai/hooks.ts'
import { timeText } from '../../../generated/ppdai/sign.ts'
import { readTime } from '../../../generated/ppdai/verify.ts'

export type TimestampForm = 'utc-text' | 'epoch-seconds'

/** The signed text of one parameter, or undefined for what is left out (null, lists, objects). */
export const signedText = declared

/** The timestamp as it is in its header. Both forms were accepted by the live platform. */
export const timestampText = timeText

/** Seconds since 1970 of either form, or undefined. Milliseconds behind the text are accepted, as the platform did. */
export const parseTimestamp = readTime
