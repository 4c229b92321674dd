import type { Declaration } from '../signing/grammar.ts'

/** How a caller signs, in one line; names are in backticks. */
export function authLine({ signatures, send }: Declaration): string {
  const algorithms = [...new Set(Object.values(signatures).map(({ algorithm }) => algorithm.toUpperCase()))]
  const signed = (place: Readonly<Record<string, object>>) =>
    Object.entries(place)
      .filter(([, placed]) => /\{signature\./.test(JSON.stringify(placed)))
      .map(([name]) => `\`${name}\``)
  const places = [
    ['header', signed(send.headers)],
    ['query parameter', signed(send.query)],
    ['form field', signed(send.form)],
    ['envelope field', signed(send.envelope)],
  ] as const
  const said = places
    .filter(([, names]) => names.length)
    .map(([kind, names]) => `the ${kind}${names.length > 1 ? 's' : ''} ${names.join(' and ')}`)
  return `${algorithms.join(' and ')} signature${Object.keys(signatures).length > 1 ? 's' : ''} in ${said.join(' and in ')}`
}
