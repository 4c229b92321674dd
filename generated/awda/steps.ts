// Made from spec/awda/signature.yaml by `lendspec generate`. Do not edit.

/** What is done to sign a request, step by step. */
export const steps = [
  {
    name: 'envelope',
    title: 'Envelope',
    rule: 'Each field of the envelope but the signature as name + `:` + value, ordered by name, joined with nothing.',
  },
  {
    name: 'request',
    title: 'Envelope and secret',
    rule: '`envelope` and the secret, joined with nothing. With `blanks: strip` every blank, tab, carriage return and line feed is deleted first.',
    example:
      'appId:DEMObody:{"email":"siti@example.com","mobile":"81234567890","name":"Siti","nik":"3171010101900001"}timestamp:1700000000v:1.0<secret>',
  },
  {
    name: 'signature.request',
    title: 'Sign it',
    rule: 'MD5 over `request` in UTF-8; upper-case hexadecimal digits.',
    example: 'C5A7B6AF904886226C2DD193F850AA51',
  },
  {
    name: 'send',
    title: 'Send it',
    rule: 'The body is a JSON object with the fields `appId`, `timestamp`, `v`, `body`, `signature`.',
    example:
      '{"appId":"DEMO","timestamp":1700000000,"v":"1.0","body":{"email":"siti@example.com","mobile":"81234567890","name":"Siti","nik":"3171010101900001"},"signature":"C5A7B6AF904886226C2DD193F850AA51"}',
  },
] as const
