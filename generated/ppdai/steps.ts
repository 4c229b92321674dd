// Made from spec/ppdai/signature.yaml by `lendspec generate`. Do not edit.

/** What is done to sign a request, step by step. */
export const steps = [
  {
    name: 'timestamp',
    title: 'App id and time',
    rule: '`appId` and the time, joined with nothing.',
    example: '9f6a4c76e03c441ea0d3b8ff238311a02017-03-20 08:53:20',
  },
  {
    name: 'signature.timestamp',
    title: 'Sign timestamp',
    rule: 'RSASSA-PKCS1-v1_5 with SHA-1 over `timestamp` in UTF-8 with your private key; base64 on one line.',
    example:
      'n9onP21f66ub3g08GJxrQ1iu+vW8iVoHCV224be1aIw0BGBagYvhilVxs8Ze2vZ4CVHlaPro+GYhLczn0IQh/NmHSLSZinGMr0lmKIjpv1xw7Z2hV2LeT+456u6StmHCVQEGaq+iOYTibg6SzO7n99zaw/SuJuW3nMAJ45HDw7A=',
  },
  {
    name: 'parameters',
    title: 'Parameters',
    rule: 'Each top-level parameter of the body as lower-cased name + value, ordered by lower-cased name, joined with nothing. Values: text as it is, integers in decimal digits, Boolean as 1 or 0, Double and Decimal as 16 hexadecimal digits of the IEEE number. Null, lists and objects are left out. Without parameters the empty text is signed.',
    example: 'devicefp1234567890mobile15200000001',
  },
  {
    name: 'signature.parameters',
    title: 'Sign parameters',
    rule: 'RSASSA-PKCS1-v1_5 with SHA-1 over `parameters` in UTF-8 with your private key; base64 on one line.',
    example:
      'iNnmiyFFNdsWkjMI4l97RG6doWxtJnXbsB4Q0j6/n+EQtfF2tgxH9rGc13w9CSzXOTf1dkVIjooBmwol/+DYe92X4XyookNTObC5tKu3lk/fY8D5JoO/2RlYv+8+iMhhmwnlnZ43EcmQd1LQlnFVFW3sdLXOBPvIwoLac6DFaQI=',
  },
  {
    name: 'send',
    title: 'Send it',
    rule: 'Headers: `X-PPD-APPID`, `X-PPD-TIMESTAMP`, `X-PPD-TIMESTAMP-SIGN`, `X-PPD-SIGNVERSION`, `X-PPD-SERVICEVERSION`, `X-PPD-SIGN`, `X-PPD-ACCESSTOKEN`.',
    example:
      'X-PPD-APPID: 9f6a4c76e03c441ea0d3b8ff238311a0\nX-PPD-TIMESTAMP: 2017-03-20 08:53:20\nX-PPD-TIMESTAMP-SIGN: n9onP21f66ub3g08GJxrQ1iu+vW8iVoHCV224be1aIw0BGBagYvhilVxs8Ze2vZ4CVHlaPro+GYhLczn0IQh/NmHSLSZinGMr0lmKIjpv1xw7Z2hV2LeT+456u6StmHCVQEGaq+iOYTibg6SzO7n99zaw/SuJuW3nMAJ45HDw7A=\nX-PPD-SIGNVERSION: 1\nX-PPD-SERVICEVERSION: 1\nX-PPD-SIGN: iNnmiyFFNdsWkjMI4l97RG6doWxtJnXbsB4Q0j6/n+EQtfF2tgxH9rGc13w9CSzXOTf1dkVIjooBmwol/+DYe92X4XyookNTObC5tKu3lk/fY8D5JoO/2RlYv+8+iMhhmwnlnZ43EcmQd1LQlnFVFW3sdLXOBPvIwoLac6DFaQI=',
  },
] as const
