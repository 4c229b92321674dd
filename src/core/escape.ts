// Control, bidirectional and invisible characters, and halves of surrogate pairs: in a terminal they move the cursor, turn
// text around, or show one thing and copy another. https://trojansource.codes, https://unicode.org/reports/tr36/
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Line breaks and every character that could deceive, as escapes of JSON. */
export const escapeControls = (text: string) =>
  text.replaceAll(unsafe, (character) => named[character] ?? escapeUnits(character))

/** The same for text of several lines: JSON stays JSON with the same value. */
export const escapeForTerminal = (text: string) =>
  text.replaceAll(unsafe, (character) =>
    character === '\n' ? character : (named[character] ?? escapeUnits(character)),
  )

const escapeUnits = (character: string) =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
