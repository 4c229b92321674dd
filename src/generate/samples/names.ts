/**
 * Names of the functions of a sample: one for each way to do something, the first without a number. A new one is written
 * by `write`.
 */
export function createNames() {
  const known = new Map<string, Map<string, string>>()
  return (base: string, way: string, write: (name: string) => void): string => {
    const ways = known.get(base) ?? new Map<string, string>()
    known.set(base, ways)
    const name = ways.get(way) ?? (ways.size ? `${base}${ways.size + 1}` : base)
    if (!ways.has(way)) write(name)
    ways.set(way, name)
    return name
  }
}
