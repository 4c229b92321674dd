// Causes in the names, the order and the values of a signed text.

import { wanted } from './advice.ts'

export const valueCauses = {
  // Names, order, separators.
  'names-not-lowered': [
    'The names of the parameters were not lower-cased.',
    'Lower-case the names; keep the values as they are.',
  ],
  'names-lowered': ['The names of the fields were lower-cased.', 'Sign the names exactly as they are sent.'],
  'names-respelled': [
    'The names of the parameters were {detail}.',
    'Lower-case the letters A to Z of the names, and add nothing.',
  ],
  'names-missing': ['The values were signed without their names.', 'Put each name in front of its value.'],
  'values-missing': ['The names were signed without their values.', 'Put each value after its name.'],
  'order-as-written': [
    'The names were signed in the order in which they were written.',
    'Sort them by name before signing.',
  ],
  'order-original-case': [
    'The parameters were sorted by their names before these were lower-cased: capitals come first.',
    'Lower-case the names, then sort.',
  ],
  'order-culture': [
    'The parameters were sorted by the rules of a language.',
    'Compare the names character by character (ordinal), without a culture or collation.',
  ],
  'order-reversed': ['The names were sorted in reverse.', 'Sort them in ascending order.'],
  'order-other': ['The names were sorted {detail}.', 'Sort them by name.'],
  joined: ['The text was joined with separators: {detail}.', '{joinRule}'],
  'form-signed': [
    'The parameters were signed as a form, with their names and order as they are written{detail}.',
    wanted.rule,
  ],
  'order-sorted': ['The names were sorted before signing.', 'Sign them in the order in which they are sent.'],
  'pairs-encoded': ['Names and values were signed {detail}percent-encoded.', wanted.rule],
  'empty-signed': [
    'Parameters with an empty value were signed too.',
    'Leave out parameters with an empty value.',
  ],
  'skipped-signed': ['{field} was signed, and does not belong to the text.', wanted.rule],
  'values-kept': ['Whitespace in header values was signed as it is.', wanted.rule],
  'only-text-signed': [
    'Only parameters that are text were signed.',
    'Sign numbers and booleans too; leave out only null, lists and objects.',
  ],
  'parameter-missing': ['{field} was left out of the text.', wanted.rule],
  'only-one-parameter': ['{field} alone was signed.', wanted.rule],
  'parameter-extra': [
    '{field} was signed, but it is not in the body.',
    'Send what you sign: one and the same set of parameters.',
  ],

  // Values.
  'number-as-text': [
    '{field} was signed as {detail}; its declared type is signed as hexadecimal digits.',
    wanted.types,
  ],
  'number-as-double': ['{field} was signed as a Double; it is declared otherwise.', wanted.types],
  'number-as-single': ['{field} was signed as a Single; it is declared otherwise.', wanted.types],
  'number-as-boolean': ['{field} was signed as a Boolean; it is declared as a number.', wanted.types],
  'integer-text': [
    '{field} was signed as {detail}; integers are signed as their decimal digits.',
    wanted.types,
  ],
  'hex-digits': [
    'The hexadecimal digits of a number were written otherwise: {detail}.',
    'Write 16 upper-case digits (8 for Single), the most significant byte first.',
  ],
  'boolean-text': ['Booleans were signed as {detail}.', 'Sign true as 1 and false as 0.'],
  'null-included': [
    'A null was signed, as {detail}.',
    'Leave null out of the text, name and all; better, do not send it.',
  ],
  'nested-included': [
    'A list or an object was signed, as {detail}.',
    'Leave lists and objects out of the text, name and all.',
  ],
  'empty-dropped': [
    'A parameter with an empty text was left out.',
    'Sign the name of an empty text, with nothing after it.',
  ],
  'values-padded': [
    '{field} was signed with {detail}, and sent without it.',
    'Trim the value before it is signed, and sign exactly the text that is sent.',
  ],
  'time-respelled': [
    'A time was signed in another form than it was sent: {detail}.',
    'Format the time once, and sign and send that one text.',
  ],
  'values-respelled': [
    'A value that is JSON text was written again before signing: {detail}.',
    'Serialise that value once, and sign and send that one text.',
  ],
  'values-trimmed': [
    'Whitespace around values was removed before signing, but sent.',
    'Sign the values exactly as they are sent.',
  ],
  'values-url-encoded': [
    'The values were URL-encoded before signing.',
    'Sign the values as they are in the JSON, without URL encoding.',
  ],
  'values-quoted': [
    'Text was signed with its quotes, as JSON.',
    'Sign the text itself, without quotes and escapes.',
  ],
  'values-escaped': ['Text was signed with its JSON escapes.', 'Sign the text without the escapes of JSON.'],
  'typed-as-text': ['A {detail} was signed as the text that is sent.', wanted.types],
  'text-as-type': [
    '{field} was signed as {detail}; the contract declares it String, which is signed as the text that is sent.',
    'Sign the text that is sent, or give your SDK this parameter as a String.',
  ],
  'date-zone': ['A DateTime was read as local time.', 'Count its seconds as if it were in UTC.'],
  'python-values': [
    'Values were signed as Python prints them (True, None, 150.0), as the Python SDK does.',
    wanted.types,
  ],
  'php-values': [
    'Values were signed as PHP prints them (nothing for false and null, number text), as the PHP SDK does.',
    wanted.types,
  ],
  'json-values': ['Numbers and booleans were signed as they are in the JSON.', wanted.types],
} as const
