// Causes in how a request and its signature are written, and in key and algorithm.

import { wanted } from './advice.ts'

export const generalCauses = {
  none: ['The request is signed as the contract says.', 'Change nothing.'],
  unknown: [
    'The signature matches none of the known mistakes: the text, the secret or both differ.{detail}',
    'Print the text you sign, compare it with the expected one, and check the secret letter by letter.',
  ],
  'unknown-text': [
    '{about}: the key is right, but another text was signed, and it is none of the known mistakes.{detail}',
    'Print the text you sign, compare it with the expected one, and look for changes made after signing.',
  ],
  'too-large': [
    'The request is too large to find the cause: it has {detail}. The signed text was not tried.',
    'Send a small request that is signed the same way, and correct what is found there.',
  ],
  'other-text': [
    'The text you gave was signed; it is not the expected one.',
    'Compare both at the marked position.',
  ],
} as const

/** What is there. */
export const contentCauses = {
  'not-signed': ['This operation has no signature, so none was checked.', 'Send it as it is.'],
  malformed: ['{about} cannot be read: {detail}.', 'Send one JSON object in UTF-8.'],
  'body-in-list': [
    'The body is a list; it must be the object alone.',
    'Send the object without the brackets [ ].',
  ],
  'body-json-string': [
    'The body is JSON text inside a JSON string: it was serialised twice.',
    'Serialise it once.',
  ],
  'form-encoded': [
    'The body is form-encoded, not JSON.',
    'Send the body as JSON with Content-Type application/json.',
  ],
  'no-envelope': ['The body has the parameters without the envelope around them.', '{envelope}'],
  'member-name': ['{about} is missing, but there is {detail}.', 'Spell the name exactly: {about}.'],
  'app-missing': ['{about} is missing.', 'Send the app id that the partner issued.'],
  'timestamp-missing': ['{about} is missing.', 'Send the time of the call in UTC.'],
  'nonce-missing': ['{about} is missing.', 'Send a text made at random, another one for every request.'],
  'signature-missing': ['{about} is missing.', 'Send the signature there.'],
  'constant-sent': ['{about} is not what the contract says.', 'Send {detail} there.'],
  'field-twice': ['{about} has a field twice.', 'Send each field once.'],
  'token-missing': [
    '{about} is missing: this operation needs the token of a user.',
    'Send the access token of the user.',
  ],
  undeclared: ['{detail}.', 'Use the names of the contract, or add the parameter to it and generate again.'],
  'same-name': ['{detail}.', 'Send each parameter once.'],
  'wrong-type': ['{detail}.', 'Send the value as its declared type requires.'],
  'undeclared-type': ['{detail}.', 'Correct the declared type in the contract.'],
} as const

/** How the signature is written. */
export const spellingCauses = {
  'not-base64': ['{about} is not base64.', wanted.written],
  'hex-not-base64': ['{about} is written in hexadecimal digits, not in base64.', wanted.written],
  'base64-twice': [
    '{about} was encoded more than once.',
    'Encode the bytes of the signature once, as base64.',
  ],
  'base64-url-safe': ['{about} is in the URL-safe alphabet of base64 (- and _ for + and /).', wanted.written],
  'base64-padding': [
    '{about} is not strict base64: its padding or its last character is wrong.',
    wanted.written,
  ],
  'line-breaks': [
    '{about} has line breaks or spaces, as encoders insert after 64 or 76 characters.',
    wanted.written,
  ],
  'plus-became-blank': ['{about} has spaces in place of +: it was URL-decoded on the way.', wanted.unchanged],
  'signature-quoted': ['{about} has quotes or whitespace around it.', 'Remove them.'],
  'signature-json-escaped': [
    '{about} has escapes of JSON (\\/ for /, for example).',
    'Send the text itself, as it is after the JSON was read.',
  ],
  'signature-twice': ['{about} has the signature twice.', 'Send the header once: set it, do not add it.'],
  'bytes-not-base64': ['{about} lists the bytes of the signature as numbers.', wanted.written],
  'signature-url-encoded': ['{about} is URL-encoded.', wanted.unchanged],
  'signature-html-escaped': ['{about} is escaped for HTML (&#43; for +, for example).', wanted.unchanged],
  'not-hex': ['{about} is not {digits}.', wanted.written],
  'hex-lower-case': ['{about} is written in lower case.', wanted.written],
  'hex-upper-case': ['{about} is written in upper case.', wanted.written],
  'base64url-not-base64': ['{about} is in the standard alphabet of base64, or padded.', wanted.written],
  'hex-separated': ['{about} has separators or a prefix between its digits.', wanted.written],
  'leading-zero': [
    '{about} lost its leading zeros: it was printed as a number.',
    'Print the bytes one by one, two digits each.',
  ],
  'base64-not-hex': ['{about} is written in base64, not in hexadecimal digits.', wanted.written],
  'half-md5': ['{about} has only the middle 16 digits of the MD5.', wanted.written],
  'signature-der': [
    '{about} is in DER, as OpenSSL and Java write it.',
    'Send r and s of the signature, 32 bytes each, one after the other (IEEE P1363).',
  ],
} as const

/** Which key, which algorithm. */
export const keyCauses = {
  'app-unknown': [
    '{about} names no app known here{detail}.',
    'Send the app id that the partner issued, or add it to the configuration.',
  ],
  'signature-length': [
    '{about} has {detail}.',
    'Send the whole signature, and sign with the key registered for this app id.',
  ],
  'wrong-key': [
    '{about} was made with another key, or its bytes were altered: the public key of this app finds no padding in it.',
    wanted.key,
  ],
  'key-of-another-app': ['{about} was made with the private key of another app known here.', wanted.key],
  'key-size': ['{about} was made with a key of another size: {detail}.', wanted.key],
  'bytes-reversed': [
    '{about} has its bytes in reverse order.',
    'Reverse the bytes of the signature before encoding them.',
  ],
  'digest-algorithm': ['{about} was made with {detail}.', 'Use {hash}, the hash that the contract names.'],
  'digest-info-missing': [
    '{about} pads a bare digest: the DigestInfo that names the hash is missing.',
    wanted.algorithm,
  ],
  'not-hashed': ['{about} pads a text that was not hashed.', wanted.algorithm],
  pss: ['{about} was made with RSASSA-PSS.', wanted.algorithm],
  hmac: ['{about} is an HMAC with the secret as its key.', wanted.secret],
  'secret-not-key': ['{about} is a plain hash with the secret {detail}, not an HMAC.', wanted.secret],
  'key-and-text-swapped': ['Text and secret were swapped: the text was the key.', wanted.secret],
  'key-not-decoded': [
    'The secret was used as text, not decoded, as the key of the HMAC.',
    'Decode the secret as the contract says, and use its bytes as the key.',
  ],
  'key-not-stripped': [
    'The prefix of the secret is part of the key.',
    'Remove the prefix before the secret is decoded.',
  ],
  'key-decoded': [
    'The secret was decoded from {detail} before it became the key.',
    'Use the secret as text, in UTF-8, as the key.',
  ],
  'key-not-derived': [
    'The key was derived in another way: {detail}.',
    'Derive the key step by step as the contract says.',
  ],
} as const
