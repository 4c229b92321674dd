// Spellings of one JSON number: 100, 100.0, 1E+2.

interface Decimal {
  readonly sign: string
  /** Significant digits without zeros at either end; the value is 0.digits x 10^point. */
  readonly digits: string
  readonly point: number
  /** Decimals as they were written. */
  readonly scale: number
}

const syntax = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i

/** The results for the last texts: each rule asks for the same few. */
export function remembering<T>(make: (raw: string) => T, most = 64): (raw: string) => T {
  const known = new Map<string, T>()
  return (raw) => {
    const found = known.get(raw)
    if (found !== undefined || known.has(raw)) return found as T
    if (known.size === most) known.clear()
    const made = make(raw)
    known.set(raw, made)
    return made
  }
}

/** The number in this text; undefined for text that is not a JSON number, or has more digits than people send. */
export const readDecimal = remembering((raw: string): Decimal | undefined => {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = syntax.exec(raw) ?? []
  if (whole === '' || raw.length > 40) return undefined
  const all = whole + fraction
  const digits = all.replace(/^0+/, '')
  const point = digits === '' ? 0 : whole.length + Number(exponent) - (all.length - digits.length)
  if (Math.abs(point) > 30) return undefined
  return { sign, digits: digits.replace(/0+$/, ''), point, scale: fraction.length }
})

/** Without an exponent, with at least so many decimals. */
function plain({ sign, digits, point }: Decimal, decimals = 0): string {
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits
  const whole = Math.max(point, 1)
  const fraction = padded.slice(whole).padEnd(decimals, '0')
  return sign + padded.slice(0, whole) + (fraction && `.${fraction}`)
}

interface Exponent {
  readonly mark: 'e' | 'E'
  readonly plus: '+' | ''
  readonly digits: 1 | 2
  /** Writes 1.0E2 for 1E2, as Java does. */
  readonly point: boolean
}

function scientific({ sign, digits, point }: Decimal, style: Exponent): string | undefined {
  if (digits === '') return undefined
  const fraction = digits.slice(1) || (style.point ? '0' : '')
  const exponent = point - 1
  const power = String(Math.abs(exponent)).padStart(style.digits, '0')
  const mantissa = digits.charAt(0) + (fraction && `.${fraction}`)
  return sign + mantissa + style.mark + (exponent < 0 ? '-' : style.plus) + power
}

/** One way to write numbers; undefined for a number that it does not concern. */
export interface NumberStyle {
  readonly name: string
  readonly write: (raw: string) => string | undefined
  /** Frequent enough to be tried together with another mistake. */
  readonly pairs?: boolean
}

const decimalStyle = (name: string, write: (decimal: Decimal) => string | undefined, pairs = false) => ({
  name,
  pairs,
  write: (raw: string) => {
    const decimal = readDecimal(raw)
    return decimal && write(decimal)
  },
})
const hasFraction = ({ digits, point }: Decimal) => digits.length > point

const exponents = (['E', 'e'] as const).flatMap((mark) =>
  (['+', ''] as const).flatMap((plus) =>
    [true, false].flatMap((point) => ([1, 2] as const).map((digits) => ({ mark, plus, point, digits }))),
  ),
)

export const numberStyles: readonly NumberStyle[] = [
  decimalStyle('numbers without zeros at their end', (decimal) => plain(decimal), true),
  decimalStyle('whole numbers with .0', (decimal) => plain(decimal, 1), true),
  decimalStyle('numbers with 2 decimals', (decimal) => plain(decimal, 2), true),
  ...[2, 3, 4].map((decimals) =>
    decimalStyle(`fractions with ${decimals} decimals`, (decimal) =>
      hasFraction(decimal) ? plain(decimal, decimals) : undefined,
    ),
  ),
  ...[3, 4, 6, 8].map((decimals) =>
    decimalStyle(`numbers with ${decimals} decimals`, (decimal) => plain(decimal, decimals)),
  ),
  decimalStyle('zero without its sign', ({ digits }) => (digits === '' ? '0' : undefined)),
  decimalStyle('zero without its sign', ({ digits, scale }) =>
    digits === '' && scale ? plain({ sign: '', digits, point: 0, scale }, scale) : undefined,
  ),
  decimalStyle('zero with a sign', ({ sign, digits, scale }) =>
    digits === '' && sign === '' ? `-${plain({ sign, digits, point: 0, scale }, scale)}` : undefined,
  ),
  {
    name: 'numbers with 17 digits',
    write: (raw) =>
      raw.length < 12 && raw.includes('.') && readDecimal(raw) ? Number(raw).toPrecision(17) : undefined,
  },
  { name: 'numbers as JavaScript writes them', write: (raw) => String(Number(raw)) },
  ...exponents.map((style) =>
    decimalStyle('numbers with an exponent', (decimal) => scientific(decimal, style)),
  ),
]

/** Whether a number of this many digits does not fit into a double. */
const isLong = (raw: string) => /^-?\d{16,20}$/.test(raw) && !Number.isSafeInteger(Number(raw))

/** What a double makes of a long integer, by the ways languages write it. */
export const rounded = remembering((raw: string): string[] => {
  if (!isLong(raw)) return []
  const value = Number(raw)
  const whole = BigInt(value).toString()
  const plainTexts = [String(value), whole, `${value}.0`, `${whole}.0`]
  // The shortest text, and the longer ones of older languages.
  const digits = [String(value), value.toPrecision(17), value.toPrecision(18)]
  const decimals = digits.flatMap((text) => readDecimal(text) ?? [])
  const texts = decimals.flatMap((decimal) => exponents.flatMap((style) => scientific(decimal, style) ?? []))
  return [...new Set([...plainTexts, ...texts])].filter((text) => text !== raw)
})

/** Longest list that `rounded` makes. */
export const mostRounded = 4 + 3 * exponents.length

/** Whether a number may be one that was rounded to 53 bits. */
export const looksRounded = (raw: string) =>
  /^-?\d[\d.eE+]{15,30}$/.test(raw) && Math.abs(Number(raw)) >= 2 ** 53 && Math.abs(Number(raw)) < 2 ** 64

/** Integers that a double rounds to this one, the nearest first. */
export function* unrounded(raw: string): Generator<string> {
  const value = Number(raw)
  const center = /^-?\d+$/.test(raw) ? BigInt(raw) : BigInt(value)
  for (let step = 1n; step <= 2048n; step++) {
    const around = [center + step, center - step].filter((near) => Number(near) === value)
    if (around.length === 0 && step > 200n) return
    for (const near of around) yield near.toString()
  }
}
