// Made from spec/awda by `npm run generate`. Do not edit.

export const signature = {
  scheme: 'awda',
  credentials: { appId: 'id', secret: 'secret' },
  algorithm: 'MD5 over the canonical text and the secret, 32 upper-case hexadecimal digits',
  'x-source': { document: 'pages', section: 'Parameters Instructions', grade: 'published' },
  envelope: { appId: 'appId', timestamp: 'timestamp', version: 'v', signature: 'signature', body: 'body' },
  canonical: {
    request:
      'Every envelope member but the signature, in plain order of the names, each as name + ":" + value, joined with nothing; the value of body is its JSON text exactly as sent, or the empty text when there are no parameters. The secret follows at the end.',
  },
  versions: { v: '1.0' },
  blanks: 'keep',
  timestamp: {
    forms: ['epoch-seconds'],
    default: 'epoch-seconds',
    windowSeconds: { past: 60, future: 60 },
    'x-source': { document: 'overview', section: '全局状态码说明 1003', grade: 'documented' },
  },
} as const
