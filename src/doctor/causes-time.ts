// Causes in timestamps, in the secret and in the fields of an envelope.

import { wanted } from './advice.ts'

export const timeCauses = {
  // The timestamp and its signature.
  'app-id-missing': ['The app id is missing from the text: the timestamp alone was signed.', wanted.rule],
  'timestamp-not-signed': [
    'The timestamp is missing from the text: the app id alone was signed.',
    wanted.rule,
  ],
  'timestamp-joined': ['App id and timestamp were joined in another way: {detail}.', wanted.rule],
  'timestamp-differs': [
    'The signed time is not the one that is sent: {detail}.',
    'Read the clock once, and use that one text for the signature and for the request.',
  ],
  'timestamp-quoted': ['The timestamp was signed with quotes.', 'Sign its digits alone.'],
  'app-id-case': ['The app id was signed in another case.', 'Sign the app id exactly as it is sent.'],
  'time-behind': ['The timestamp is {detail}.', wanted.setClock],
  'time-ahead': ['The timestamp is {detail}.', wanted.setClock],
  'time-local': ['The timestamp is {detail}.', wanted.clock],
  'time-shifted': ['The timestamp is {detail}.', wanted.clock],
  'time-12-hour': [
    'The timestamp is {detail}: a clock of 12 hours.',
    'Write the hour from 00 to 23 (HH, not hh).',
  ],
  'time-swapped': ['The timestamp is {detail}.', '{timeForm}.'],
  'time-month-for-minutes': ['The timestamp is {detail}.', 'Write yyyy-MM-dd HH:mm:ss; in PHP Y-m-d H:i:s.'],
  'time-milliseconds': ['The timestamp is in {detail}.', 'Divide it by 1000 and drop the fraction.'],
  'time-unit': ['The timestamp is in {detail}.', 'Send {timeUnit}.'],
  'time-form': ['The timestamp is in no documented form: {detail}.', 'Send {timeForms}.'],

  // The secret and the envelope.
  'secret-missing': ['The secret is missing from the text.', wanted.secret],
  'secret-line-break': [
    'The secret was signed with a line break after it, as a file ends with one.',
    'Remove the line break when the secret is read.',
  ],
  'secret-blank': ['The secret was signed with a space beside it.', wanted.secret],
  'secret-quoted': [
    'The secret was signed with quotes around it.',
    'Remove the quotes when the secret is read.',
  ],
  'secret-both-ends': ['The secret is at both ends of the text.', wanted.secret],
  'secret-at-start': ['The secret is at the start of the text.', wanted.secret],
  'secret-doubled': ['The secret is twice at the end of the text.', wanted.secret],
  'secret-named': ['The secret was signed with a name or separator before it.', wanted.secret],
  'secret-case': ['The secret was signed in another case.', 'Use the secret exactly as it was issued.'],
  'secret-of-the-document': [
    "The secret of the document's example was used.",
    'Use the secret that the partner issued to you.',
  ],
  'secret-of-another-app': [
    'The secret of another app known here was used.',
    'Use the secret that belongs to this {appId}.',
  ],
  'version-left-out': ['{field} is sent, but it was left out of the text.', wanted.rule],
  'version-added': [
    '{field} was signed, but it is not sent.',
    'Send {field}: the text is made of what is sent.',
  ],
  'version-differs': ['Another {field} was signed than is sent.', 'Send the {field} that you sign.'],
  'signature-included': ['The field {field} was signed too, as an empty value.', wanted.rule],
  'member-left-out': ['The field {field} was left out of the text.', wanted.rule],
} as const
