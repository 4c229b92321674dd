/** Text in a charset of one or two bytes a character. The platform only decodes them, so all pairs are decoded once. */
export function encode(charset: string, text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((character) => bytesOf(charset, character)))
}

const tables = new Map<string, Map<string, number[]>>()

function bytesOf(charset: string, character: string): number[] {
  const table = tables.get(charset) ?? makeTable(charset)
  tables.set(charset, table)
  const bytes = table.get(character)
  if (!bytes) throw new Error(`${charset} has no ${character}`)
  return bytes
}

function makeTable(charset: string): Map<string, number[]> {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(charset)
  const keep = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if (Array.from(character).length === 1 && character !== '\ufffd' && !table.has(character))
      table.set(character, bytes)
  }
  for (let lead = 0; lead < 256; lead++) keep(lead)
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) keep(lead, trail)
  // The first characters that GB 18030 gives four bytes.
  if (charset === 'gb18030') for (let last = 0x30; last < 0x3a; last++) keep(0x81, 0x39, 0xee, last)
  return table
}
