/** Other texts that a lenient decoder takes for the same signature. */
export function respell(base64: string): Record<string, string> {
  const digits = base64.replace(/=+$/, '')
  const padding = base64.slice(digits.length)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  // Under padding the last digit has bits that stand for nothing.
  const last = alphabet[alphabet.indexOf(digits.at(-1)!) ^ 1]!
  const middle = digits.length >> 1
  return {
    'a line break at the end': `${base64}\n`,
    'a line break in the middle': `${digits.slice(0, middle)}\r\n${digits.slice(middle)}${padding}`,
    'a space in the middle': `${digits.slice(0, middle)} ${digits.slice(middle)}${padding}`,
    'a space at the end': `${base64} `,
    'a space at the start': ` ${base64}`,
    'a tab at the start': `\t${base64}`,
    'the alphabet of URLs': base64.replaceAll('+', '-').replaceAll('/', '_'),
    'no padding': digits,
    'more padding': `${base64}=`,
    'other bits under the padding': `${digits.slice(0, -1)}${last}${padding}`,
    'something behind the padding': `${base64}AA`,
  }
}

/** Other texts of the same JSON object, whose signed values are as they were. */
export function respellBody(body: string): Record<string, string> {
  const members = Object.entries(JSON.parse(body) as object)
  return {
    'a space at the start': ` ${body}`,
    'a space after the brace': body.replace('{', '{ '),
    'a line break at the end': `${body}\n`,
    'a name in escapes': body.replace(
      /^\{"(.)/,
      (_, letter: string) => `{"\\u00${letter.charCodeAt(0).toString(16)}`,
    ),
    'another order': JSON.stringify(Object.fromEntries(members.reverse())),
  }
}

/** Headers as a server would see them that does not look at them: Node's own refuse or trim some values. */
export const unchecked = (headers: Record<string, string>) =>
  ({ get: (name: string) => headers[name] ?? null }) as unknown as Headers
