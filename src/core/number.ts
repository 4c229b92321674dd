// Numbers in JSON text.

/** True for the text of a JSON number that JSON.parse reads as another decimal value: `1.50` and `1e2` are kept. */
export function isAltered(text: string): boolean {
  // A double holds every number of 15 digits.
  if (text.length <= 15 && !/e/i.test(text)) return false
  const parsed = String(Number(text))
  return parsed !== text && decimal(parsed) !== decimal(text)
}

/** One text for all ways of writing a number: its digits without outer zeros, and an exponent. */
function decimal(text: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)\.?(\d*)(?:e(.+))?$/i.exec(text) ?? []
  const digits = (whole + fraction).replace(/^0+/, '')
  let end = digits.length
  while (digits[end - 1] === '0') end--
  if (end === 0) return whole && '0'
  return `${sign}${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`
}
