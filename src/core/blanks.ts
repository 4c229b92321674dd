/**
 * What becomes of whitespace in a signed text. `strip` deletes every space, tab, CR and LF first: the two differ as soon as
 * a value holds one.
 */
export type Blanks = 'keep' | 'strip'

export const stripBlanks = (text: string): string => text.replaceAll(/[ \t\r\n]/g, '')
