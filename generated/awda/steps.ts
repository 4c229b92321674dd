// Made from spec/awda/signature.yaml by `lendspec generate`. Do not edit.

import type { SigningGuide } from '../../src/core/signing-guide.ts'

/** What is done to sign a request, step by step, and what people get wrong. */
export const guide: SigningGuide = {
  heading: 'one signature in the envelope',
  about: 'MD5 over the string to sign “Envelope and secret”. Not signed: the method, the path and the query.',
  steps: [
    {
      name: 'envelope:pairs',
      title: 'Envelope: the pairs in order',
      rule: 'Each field of the envelope except the signature as name + `:` + value, ordered by name.',
      grade: 'published',
    },
    { name: 'envelope', title: 'Envelope: joined', rule: 'Joined without a separator.', grade: 'published' },
    {
      name: 'request',
      title: 'Envelope and secret',
      rule: '“Envelope” and the secret, joined without a separator. With the option `blanks: strip`, every space, tab, carriage return and line feed is deleted first.',
      grade: 'published',
    },
    {
      name: 'signature.request',
      title: 'Sign it',
      rule: 'MD5 over “Envelope and secret” in UTF-8; upper-case hexadecimal digits.',
      grade: 'published',
    },
    {
      name: ':send',
      title: 'Send it',
      rule: 'The body is a JSON object with the fields `appId`, `timestamp`, `v`, `body` and `signature`.',
      grade: 'published',
    },
  ],
  mistakes: [
    {
      mistake: 'A line break at the end of the secret',
      remedy: 'Remove it when the file is read.',
      grade: 'published',
    },
    { mistake: 'The secret in front, or at both ends', remedy: 'Once, at the end.', grade: 'published' },
    {
      mistake: 'Milliseconds',
      remedy: 'Seconds since 1970; sign the text that is sent.',
      grade: 'published',
    },
    {
      mistake: 'An old time, as in a retry',
      remedy: 'A new one for every attempt. A time is valid for 60 s.',
      grade: 'documented',
    },
    { mistake: '`v` left out', remedy: 'Every field except the signature is signed.', grade: 'published' },
    { mistake: 'The signature itself is signed', remedy: 'Leave it out.', grade: 'published' },
    {
      mistake: 'Pairs in the order of the request',
      remedy: 'Ordered by the names, by the codes of their characters.',
      grade: 'published',
    },
    {
      mistake: 'Joined with `&` or `=`',
      remedy: 'Name + `:` + value, joined without a separator.',
      grade: 'published',
    },
    {
      mistake: 'The body is serialised again after signing',
      remedy: 'Send the text that was signed.',
      grade: 'published',
    },
    {
      mistake: 'Whitespace in the body added or removed',
      remedy: 'Sign it as it is sent.',
      grade: 'published',
    },
    {
      mistake: 'Another charset, such as GBK',
      remedy: 'UTF-8 for the string and for the body.',
      grade: 'published',
    },
    {
      mistake: 'Lower-case hexadecimal digits',
      remedy: 'Upper-case hexadecimal digits.',
      grade: 'published',
    },
  ],
}
