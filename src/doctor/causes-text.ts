// Causes in the signed text as a whole, and in what surrounds it.

import { wanted } from './advice.ts'

export const textCauses = {
  // The text as a whole.
  'headers-swapped': ["Each of the two signatures is in the other's header.", 'Put {detail}.'],
  'timestamp-text-signed': ['{about} signs {detail}.', wanted.rule],
  'parameters-text-signed': ['{about} signs {detail}.', wanted.rule],
  'empty-text': [
    '{about} signs the empty text.',
    'Sign the text of this request; only a request without parameters signs the empty text.',
  ],
  'hashed-first': [
    'The text was hashed with {detail} before it was signed.',
    'Sign the text itself. The algorithm hashes it.',
  ],
  'hashed-twice': [
    'The text was hashed before it was passed to the function that hashes, {detail}.',
    'Pass that function the text itself.',
  ],
  'raw-body': [
    '{about} signs the JSON text of the body, not the string to sign made of its parameters.',
    wanted.rule,
  ],
  'raw-body-respelled': [
    '{about} signs the JSON text of the body, written {detail}, not the string to sign made of its parameters.',
    wanted.rule,
  ],
  'raw-body-list': [
    '{about} signs the JSON text of a list around the body, not the string to sign made of its parameters.',
    wanted.rule,
  ],
  'body-twice': ['The body was serialised twice: its JSON text was signed as a JSON string.', '{bodyRule}'],
  'path-signed': ['{about} signs the path.', wanted.rule],
  'headers-signed': ['{about} signs the headers, not the parameters.', wanted.rule],
  'app-id-signed': ['{about} signs the app id alone.', wanted.rule],
  'only-body-signed': ['{about} signs the body and the secret, without the other fields.', wanted.rule],
  'whole-envelope-signed': ['{about} signs the JSON text of the envelope.', wanted.rule],

  // Its parts.
  'part-missing': ['The text is without {field}.', wanted.rule],
  'part-doubled': ['The text has {field} twice.', wanted.rule],
  'parts-swapped': ['Parts of the text are in another order: {detail} are swapped.', wanted.rule],
  'only-part-signed': ['{about} signs {field} alone.', wanted.rule],
  'separator-differs': ['The parts of the text were joined otherwise: {detail}.', wanted.rule],
  'constant-differs': ['A fixed word of the text is {detail}.', wanted.rule],
  'part-case': ['{field} was signed in another case.', wanted.rule],
  'method-case': ['The method was signed in lower case.', 'Sign the method in upper case, as it is sent.'],
  'nonce-differs': [
    'The signed nonce is not the one that is sent.',
    'Make the nonce once, and sign and send the same text.',
  ],
  'time-part': ['The timestamp was signed where only its date belongs.', wanted.rule],
  'query-missing': ['The path was signed without its query.', 'Sign the query too, exactly as it is sent.'],
  'query-included': ['The path was signed with its query.', 'Sign the path alone there.'],
  'query-order': [
    'The query was signed in another order than it was sent.',
    'Sign the query exactly as it is sent.',
  ],
  'query-encoded': [
    'The address was signed decoded.',
    'Sign the address percent-encoded, exactly as it is sent.',
  ],
  'full-url-signed': ['The whole URL was signed, not only its path.', 'Leave scheme and host out.'],
  'address-differs': ['The address was signed {detail}.', 'Sign the address exactly as it is sent.'],
  'not-hashed-first': ['The text has what is to be hashed itself, not its hash: {field}.', wanted.rule],
  'body-hashed': ['The text has a hash of the body ({detail}), not the body itself.', wanted.rule],
  'hash-written': ['A hash in the text was written as {detail}.', wanted.rule],
  'hash-algorithm': ['A hash in the text was made with {detail}.', wanted.rule],

  // What surrounds it.
  'app-id-included': [
    'The text of the parameters includes the app id.',
    'Leave the app id out of the parameters.',
  ],
  'timestamp-included': [
    'The text of the parameters includes the timestamp of the header.',
    '{timeSignature}',
  ],
  'token-included': ['The text includes the access token.', 'Leave the token out: it is never signed.'],
  'path-included': ['The text includes method or path.', 'Leave them out: the URL is never signed.'],
  'stray-characters': ['The text has {detail}.', 'Remove it before signing.'],
  'json-string': ['The text was signed as a JSON string, with quotes and escapes.', 'Sign the text itself.'],
  'all-lowered': ['The text was lower-cased, values too.', '{lowerRule}'],
  'all-uppered': ['The whole text was upper-cased.', '{upperRule}'],
  'url-encoded': ['The whole text was URL-encoded.', 'Sign the text without URL encoding.'],
  'text-encoded': ['The text was written as {detail} before it was signed.', 'Sign the text itself.'],
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
