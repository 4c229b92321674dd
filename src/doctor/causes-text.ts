// Causes in the signed text as a whole, and in what surrounds it.

import { wanted } from './advice.ts'

export const textCauses = {
  // The text as a whole.
  'headers-swapped': [
    "The two signatures stand in each other's header.",
    'Put the signature of app id + timestamp into X-PPD-TIMESTAMP-SIGN and that of the parameters into X-PPD-SIGN.',
  ],
  'timestamp-text-signed': ['{about} signs app id + timestamp, not the parameters.', wanted.text],
  'parameters-text-signed': ['{about} signs the parameters, not app id + timestamp.', wanted.time],
  'empty-text': [
    '{about} signs the empty text.',
    'Sign the text of this request; only a request without parameters signs the empty text.',
  ],
  'raw-body': [
    '{about} signs the JSON text of the body, not the canonical text of its parameters.',
    wanted.text,
  ],
  'raw-body-respelled': [
    '{about} signs the JSON text of the body, printed {detail}, not the canonical text of its parameters.',
    wanted.text,
  ],
  'raw-body-list': [
    '{about} signs the JSON text of a list around the body, not the canonical text of its parameters.',
    wanted.text,
  ],
  'body-twice': ['The body was serialised twice: its JSON text was signed as a JSON string.', wanted.body],
  'path-signed': ['{about} signs the path.', wanted.text],
  'headers-signed': ['{about} signs the headers, not the parameters.', wanted.text],
  'app-id-signed': ['{about} signs the app id alone.', wanted.text],
  'only-body-signed': ['{about} signs the body and the secret, without the other members.', wanted.envelope],
  'whole-envelope-signed': ['{about} signs the JSON text of the envelope.', wanted.envelope],

  // What surrounds it.
  'app-id-included': [
    'The text of the parameters holds the app id.',
    'Leave the app id out of the parameters.',
  ],
  'timestamp-included': [
    'The text of the parameters holds the timestamp of the header.',
    'Leave it out: it is signed in X-PPD-TIMESTAMP-SIGN.',
  ],
  'token-included': ['The text holds the access token.', 'Leave the token out: it is never signed.'],
  'path-included': ['The text holds method or path.', 'Leave them out: the URL is never signed.'],
  'stray-characters': ['The text has {detail}.', 'Remove it before signing.'],
  'json-string': ['The text was signed as a JSON string, with quotes and escapes.', 'Sign the text itself.'],
  'all-lowered': [
    'The text was lower-cased, values too.',
    'Lower-case nothing but the names of PPDAI parameters.',
  ],
  'all-uppered': [
    'The whole text was upper-cased.',
    'Keep the case of the text; only the digits of an MD5 are in upper case.',
  ],
  'url-encoded': ['The whole text was URL-encoded.', 'Sign the text without URL encoding.'],
  'blanks-stripped': ['Blanks were deleted before signing.', 'Sign every blank that is sent.'],
  'blanks-kept': [
    'Blanks were kept, and this server deletes them before it signs.',
    'Delete blanks, tabs and line breaks from the whole text.',
  ],
  'unicode-form': [
    'The text was normalised to Unicode {detail}.',
    'Sign the characters exactly as they are sent.',
  ],
  charset: ['The text was turned into bytes as {detail}, not as UTF-8.', wanted.utf8],
} as const
