// How a value may be written, and where in a request or a response somebody may put it.

const units = (value: string) =>
  Array.from(
    { length: value.length },
    (_, at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
const percent = (value: string) =>
  Array.from(Buffer.from(value), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

/** Spellings of a value as text. */
export const spellings: Readonly<Record<string, (value: string) => string>> = {
  'as it is': (value) => value,
  'in upper case': (value) => value.toUpperCase(),
  'in lower case': (value) => value.toLowerCase(),
  'with a prefix': (value) => `E-${value}`,
  'in a sentence': (value) => `no such user ${value}, sorry`,
  'percent-encoded': percent,
  'percent-encoded twice': (value) => encodeURIComponent(percent(value)),
  'split by an escape': (value) => `${value.slice(0, 3)}${units(value.slice(3, 4))}${value.slice(4)}`,
  'in escapes': units,
  'in base64': (value) => Buffer.from(value).toString('base64'),
  'in base64url': (value) => Buffer.from(`x${value}`).toString('base64url'),
  'in hexadecimal digits': (value) => Buffer.from(value).toString('hex'),
  'as HTML': (value) => `<p>${[...value].map((one) => `&#${one.charCodeAt(0)};`).join('')}</p>`,
  'as JSON': (value) => JSON.stringify({ Mobile: value, other: [value] }),
  'as JSON in JSON': (value) => JSON.stringify(JSON.stringify({ Mobile: value })),
  'as a form': (value) => new URLSearchParams({ mobile: value, q: 'x' }).toString(),
}

type Body = Record<string, unknown>

/** Where in the parameters of a call. */
export const placements: Readonly<Record<string, (body: Body, text: string) => Body>> = {
  'an unknown field': (body, text) => ({ ...body, unknownToAll: text }),
  'an unknown object': (body, text) => ({ ...body, unknownToAll: { amount: { deeper: text }, state: text } }),
  'an unknown list': (body, text) => ({ ...body, unknownToAll: [text, [text]] }),
  'a name': (body, text) => ({ ...body, [text]: 1 }),
  'a name in a list': (body, text) => ({ ...body, unknownToAll: [{ [text]: { [text]: 'x' } }] }),
  'a field of another operation': (body, text) => ({
    ...body,
    promotionCode: text,
    OrderId: text,
    tenor: text,
  }),
  'a sensitive field in another case': (body, text) => ({ ...body, MOBILE: text, SmsAuthCode: text }),
  'an object where a text is due': (body, text) => ({ ...body, mobile: { [text]: text }, Mobile: [text] }),
}

/** Where in a response; `code` and `message` are the names of the operation's envelope. */
export const echoes: Readonly<Record<string, (text: string, code: string, message: string) => string>> = {
  'the code': (text, code) => JSON.stringify({ [code]: text }),
  'the message': (text, code, message) => JSON.stringify({ [code]: -31337, [message]: text }),
  'the code of the gateway': (text) => JSON.stringify({ Code: text, code: text }),
  'a name of a refusal': (text, code) => JSON.stringify({ [code]: -31337, [text]: text }),
  'a name of a success': (text, code) => JSON.stringify({ [code]: 0, [text]: text, n: { [text]: [text] } }),
  'a field of a success': (text, code, message) =>
    JSON.stringify({ [code]: 0, [message]: text, result: text, other: { amount: text } }),
  'a page': (text) => `<html><body>${text}</body></html>`,
}
