/** Advice that several causes share. What is in braces depends on the declaration (words.ts). */
export const wanted = {
  rule: '{rule}',
  body: 'Serialise the body once, and sign exactly the text that is sent.',
  secret: '{secretRule}',
  utf8: 'Encode the text as UTF-8 on every platform.',
  written: '{signatureRule}',
  clock: 'Send the current time in UTC, and read the clock again for every attempt.',
  setClock: 'Set the clock of the caller by NTP, and read it again for every attempt.',
  key: 'Sign with the private key whose public key is registered for this app id.',
  algorithm: '{keyRule}',
  types: 'Write each value by its declared type in the contract.',
  unchanged: 'Send the signature unchanged, without URL or HTML encoding or decoding.',
  json: 'Send exactly the JSON that was signed; nothing on the way may decode or encode its values.',
} as const
