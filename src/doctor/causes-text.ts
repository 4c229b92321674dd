// Causes in the signed text as a whole, and in what surrounds it.

import { wanted } from './advice.ts'

export const textCauses = {
  // The text as a whole.
  'headers-swapped': [
    "Each of the two signatures is in the other's header.",
    'Put the signature of app id + timestamp into X-PPD-TIMESTAMP-SIGN and that of the parameters into X-PPD-SIGN.',
  ],
  'timestamp-text-signed': ['{about} signs app id + timestamp, not the parameters.', wanted.text],
  'parameters-text-signed': ['{about} signs the parameters, not app id + timestamp.', wanted.time],
  'empty-text': [
    '{about} signs the empty text.',
    'Sign the text of this request; only a request without parameters signs the empty text.',
  ],
  'raw-body': [
    '{about} signs the JSON text of the body, not the string to sign made of its parameters.',
    wanted.text,
  ],
  'raw-body-respelled': [
    '{about} signs the JSON text of the body, written {detail}, not the string to sign made of its parameters.',
    wanted.text,
  ],
  'raw-body-list': [
    '{about} signs the JSON text of a list around the body, not the string to sign made of its parameters.',
    wanted.text,
  ],
  'body-twice': ['The body was serialised twice: its JSON text was signed as a JSON string.'],
  'path-signed': ['{about} signs the path.', wanted.text],
  'headers-signed': ['{about} signs the headers, not the parameters.', wanted.text],
  'app-id-signed': ['{about} signs the app id alone.', wanted.text],
  'only-body-signed': ['{about} signs the body and the secret, without the other fields.', wanted.envelope],
  'whole-envelope-signed': ['{about} signs the JSON text of the envelope.', wanted.envelope],

  // What surrounds it.
  'app-id-included': [
    'The text of the parameters includes the app id.',
    'Leave the app id out of the parameters.',
  ],
  'timestamp-included': [
    'The text of the parameters includes the timestamp of the header.',
    'Leave it out: it is signed in X-PPD-TIMESTAMP-SIGN.',
  ],
  'token-included': ['The text includes the access token.', 'Leave the token out: it is never signed.'],
  'path-included': ['The text includes method or path.', 'Leave them out: the URL is never signed.'],
  'stray-characters': ['The text has {detail}.', 'Remove it before signing.'],
  'json-string': ['The text was signed as a JSON string, with quotes and escapes.', 'Sign the text itself.'],
  'all-lowered': ['The text was lower-cased, values too.'],
  'all-uppered': ['The whole text was upper-cased.'],
  'url-encoded': ['The whole text was URL-encoded.', 'Sign the text without URL encoding.'],
  'blanks-stripped': ['Whitespace was deleted before signing.', 'Sign all whitespace that is sent.'],
  'blanks-kept': [
    'Whitespace was kept, and this server deletes it before it signs.',
    'Delete spaces, tabs and line breaks from the whole text.',
  ],
  'unicode-form': [
    'The text was normalised to Unicode {detail}.',
    'Sign the characters exactly as they are sent.',
  ],
  charset: ['The text was encoded as {detail}, not as UTF-8.', wanted.utf8],
  'narrowed-bytes': [
    'The request lost the upper byte of each character after signing, as DataOutputStream.writeBytes drops it.',
    'Write the body as bytes in UTF-8: getBytes(StandardCharsets.UTF_8), not writeBytes.',
  ],

  // A body that changed between signing and sending.
  'body-respelled': ['The body was signed in another spelling than it was sent: {detail}.', wanted.body],
  'body-types': ['The body was signed with other types than it was sent: {detail}.', wanted.body],
  'body-fields': ['The body was signed with other fields than it was sent: {detail}.', wanted.body],
  'body-flattened': ['The fields of the body were signed one by one, not its JSON text.', wanted.body],
  'empty-body': [
    'An empty body was signed, as {detail}.',
    'Sign the body as it is sent; without parameters it is the empty text.',
  ],
  'number-rounded': [
    'A long number was rounded, as a double of 53 bits rounds it: {detail}.',
    'Keep ids of more than 15 digits as text or as 64-bit integers, and sign the text that is sent.',
  ],
  'values-decoded': ['Values of the body were decoded after signing: {detail}.', wanted.json],
  'values-encoded': ['Values of the body were encoded after signing: {detail}.', wanted.json],
  'values-case': ['Values of the body were signed in {detail}.', wanted.body],
} as const
