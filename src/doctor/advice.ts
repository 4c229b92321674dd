/** Advice that several causes share. */
export const wanted = {
  text: 'Sign each top-level parameter as lower-cased name + value, sorted by lower-cased name, with no separator.',
  time: 'Sign app id + timestamp with no separator, the timestamp exactly as in its header.',
  envelope:
    'Sign name:value of every field except signature, sorted by name, with no separator, then the secret.',
  body: 'Serialise the body once, and sign exactly the text that is sent.',
  secret: 'Append the secret once, at the end, with nothing before or after it.',
  utf8: 'Encode the text as UTF-8, whatever the default of the platform is.',
  base64: 'Send the signature as standard base64 with padding, on one line.',
  hex: 'Write the MD5 as exactly 32 upper-case hexadecimal digits.',
  clock: 'Send the current time in UTC, and read the clock again for every attempt.',
  setClock: 'Set the clock of the caller by NTP, and read it again for every attempt.',
  key: 'Sign with the private key whose public key is registered for this app id.',
  pkcs1: 'Sign with RSA PKCS#1 v1.5 and SHA-1 (SHA1withRSA), and pass that function the text itself.',
  types: 'Write each value by its declared type in the contract.',
  unchanged: 'Send the signature unchanged, without URL or HTML encoding or decoding.',
  json: 'Send exactly the JSON that was signed; nothing on the way may decode or encode its values.',
} as const
