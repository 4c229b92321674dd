// Made from spec/ppdai/signature.yaml by `lendspec generate`. Do not edit.

import type { SigningGuide } from '../../src/core/signing-guide.ts'

/** What is done to sign a request, step by step, and what people get wrong. */
export const guide: SigningGuide = {
  heading: 'two signatures in headers',
  about:
    'RSASSA-PKCS1-v1_5 with SHA-1 over the strings to sign “App id and time” and “Parameters”. Not signed: the method, the path, the query and the access token of the user.',
  steps: [
    {
      name: 'timestamp',
      title: 'App id and time',
      rule: '`appId` and the time, joined without a separator.',
      grade: 'sdk',
    },
    {
      name: 'signature.timestamp:hash',
      title: 'Hash: App id and time',
      rule: 'SHA-1 over “App id and time” in UTF-8.',
      grade: 'sdk',
    },
    {
      name: 'signature.timestamp',
      title: 'Sign: App id and time',
      rule: 'RSASSA-PKCS1-v1_5 with SHA-1 over “App id and time” in UTF-8 with your private key; base64 on one line.',
      grade: 'sdk',
    },
    {
      name: 'parameters:values',
      title: 'Parameters: the values',
      rule: 'Text as it is, integers in decimal digits, Boolean as 1 or 0, Double and Decimal as 16 hexadecimal digits of the IEEE number. Null, lists and objects are left out.',
      grade: 'sdk',
    },
    {
      name: 'parameters:pairs',
      title: 'Parameters: the pairs in order',
      rule: 'Each top-level parameter of the body as lower-cased name + value, ordered by lower-cased name.',
      grade: 'sdk',
    },
    {
      name: 'parameters',
      title: 'Parameters: joined',
      rule: 'Joined without a separator. Without parameters the empty text is signed.',
      grade: 'sdk',
    },
    {
      name: 'signature.parameters:hash',
      title: 'Hash: Parameters',
      rule: 'SHA-1 over “Parameters” in UTF-8.',
      grade: 'sdk',
    },
    {
      name: 'signature.parameters',
      title: 'Sign: Parameters',
      rule: 'RSASSA-PKCS1-v1_5 with SHA-1 over “Parameters” in UTF-8 with your private key; base64 on one line.',
      grade: 'sdk',
    },
    {
      name: ':send',
      title: 'Send it',
      rule: 'Headers `X-PPD-APPID`, `X-PPD-TIMESTAMP`, `X-PPD-TIMESTAMP-SIGN`, `X-PPD-SIGNVERSION`, `X-PPD-SERVICEVERSION`, `X-PPD-SIGN` and `X-PPD-ACCESSTOKEN`.',
      grade: 'sdk',
    },
  ],
  mistakes: [
    {
      mistake: 'The partner has the public key of another private key',
      remedy: 'Check the key first: with a wrong key, every string to sign looks wrong.',
      grade: 'sdk',
    },
    { mistake: 'SHA-256 instead of SHA-1', remedy: 'RSASSA-PKCS1-v1_5 with SHA-1.', grade: 'sdk' },
    {
      mistake: 'Milliseconds, or local time',
      remedy: 'UTC as `yyyy-MM-dd HH:mm:ss`, or seconds since 1970; sign the text that is sent.',
      grade: 'sdk',
    },
    {
      mistake: 'An old time, as in a retry',
      remedy: 'A new one for every attempt. A time is valid for 600 s.',
      grade: 'hint',
    },
    {
      mistake: 'The JSON text of the body is signed',
      remedy: 'Each parameter as lower-cased name + value.',
      grade: 'sdk',
    },
    {
      mistake: 'Names as they are written, or values in lower case too',
      remedy: 'Lower-case the names only.',
      grade: 'sdk',
    },
    {
      mistake: 'Pairs in the order of the request',
      remedy: 'Ordered by the lower-cased names, by the codes of their characters.',
      grade: 'sdk',
    },
    {
      mistake: 'Joined with `&` or `=`',
      remedy: 'Lower-cased name + value, joined without a separator.',
      grade: 'sdk',
    },
    {
      mistake: 'A value is written by its JSON type',
      remedy:
        'By its declared type: text as it is, integers in decimal digits, Boolean as 1 or 0, Double and Decimal as 16 hexadecimal digits of the IEEE number. Null, lists and objects are left out.',
      grade: 'sdk',
    },
    {
      mistake: '`appId` is missing in front of the time',
      remedy: 'Both, joined without a separator.',
      grade: 'sdk',
    },
    {
      mistake: 'Another charset, such as GBK',
      remedy: 'UTF-8 for the string and for the body.',
      grade: 'sdk',
    },
    { mistake: 'Line breaks in the base64', remedy: 'One line.', grade: 'sdk' },
    { mistake: 'A Double in decimal digits, such as 150', remedy: 'As 4062C00000000000.', grade: 'sdk' },
    { mistake: 'true or True for a Boolean', remedy: 'As 1 or 0.', grade: 'sdk' },
    { mistake: 'Null, a list or an object is signed', remedy: 'Leave out the name too.', grade: 'sdk' },
  ],
}
