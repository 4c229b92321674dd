// What spec/<api>/causes.ts may use: it says how values are written wrongly that only its partner's rule makes possible.

export type { Row } from '../signing/message.ts'
export type { ValueCauses, ValueMistake } from './subject.ts'
export { hexTexts, numberTexts, reverseBytes } from './number-texts.ts'
export { secondsOf } from './time-texts.ts'
