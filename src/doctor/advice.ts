/** Advice that several causes share. */
export const wanted = {
  text: 'Sign each top-level parameter as lower-cased name + value, in order of the lower-cased names, joined with nothing.',
  time: 'Sign app id + timestamp, joined with nothing, the timestamp exactly as in its header.',
  envelope:
    'Sign name:value of every member but signature, sorted by name, joined with nothing, then the secret.',
  body: 'Serialise the body once, and sign exactly the text that is sent.',
  secret: 'Append the secret once, at the end, with nothing before or behind it.',
  utf8: 'Turn the text into bytes as UTF-8, whatever the default of the platform is.',
  base64: 'Send the signature as standard base64 with its padding, on one line.',
  hex: 'Write the MD5 as exactly 32 upper-case hexadecimal digits.',
  clock: 'Send the present time in UTC, and take it anew for every attempt.',
  setClock: 'Set the clock of the caller by NTP, and take the time anew for every attempt.',
  key: 'Sign with the private key whose public key was registered for this app id.',
  pkcs1: 'Sign with RSA PKCS#1 v1.5 and SHA-1 (SHA1withRSA), and give that function the text itself.',
  types: 'Write each value by its declared type in the contract.',
} as const
