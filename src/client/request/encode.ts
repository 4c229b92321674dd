// Percent-encoding. https://www.rfc-editor.org/rfc/rfc3986#section-2

/**
 * Encodes all but unreserved characters. encodeURIComponent leaves five more, and `'` of a query is changed by the URL
 * parser of fetch: what is signed would not be what is sent.
 */
export const encode = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, encodeByte)

/**
 * Keeps reserved characters and triples, as `{+value}` of RFC 6570 does. Encodes those that end a value of a query (`#`, `&`),
 * that mean something else in it (`+`), and that the URL parser changes (`'`).
 */
export const encodeReserved = (text: string) =>
  text.replace(/%[0-9A-Fa-f]{2}|[^]/gu, (part) =>
    part.length === 3 || /[:/?[\]@!$()*,;=]/.test(part) ? part : encode(part),
  )

/** Encodes what no path can hold, and keeps what a contract has written encoded. */
export const encodePath = (text: string) =>
  text.replace(/%[0-9A-Fa-f]{2}|[^]/gu, (part) =>
    (part.length === 3 && part.startsWith('%')) || /[/:@!$&'()*+,;=]/.test(part) ? part : encode(part),
  )

const encodeByte = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
