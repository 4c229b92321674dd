/**
 * Turns `{ $bytes, name?, type? }`, a file as JSON text has it, into a File. `$bytes` is base64.
 * Anywhere else JSON stays as it is.
 */
export function readGivenFiles(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(readGivenFiles)
  if ('$bytes' in value && typeof value.$bytes === 'string') {
    const { name, type } = value as { name?: unknown; type?: unknown }
    const bytes = Uint8Array.from(atob(value.$bytes), (character) => character.charCodeAt(0))
    return new File([bytes], typeof name === 'string' ? name : 'blob', {
      type: typeof type === 'string' ? type : '',
    })
  }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, readGivenFiles(field)]))
}
