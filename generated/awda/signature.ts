// Made from spec/awda by `npm run generate`. Do not edit.

export const signature = {
  scheme: 'awda',
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
  refusals: {
    malformed: {
      code: 1007,
      grade: 'inferred',
      status: 200,
      body: '{"code":1007,"message":"参数有误","result":null}',
    },
    'app-missing': {
      code: 1005,
      grade: 'inferred',
      status: 200,
      body: '{"code":1005,"message":"商户号错误","result":null}',
    },
    'app-unknown': {
      code: 1005,
      grade: 'documented',
      status: 200,
      body: '{"code":1005,"message":"商户号错误","result":null}',
    },
    'timestamp-missing': {
      code: 1003,
      grade: 'inferred',
      status: 200,
      body: '{"code":1003,"message":"时间戳有误或已失效（仅处理60S内的请求）","result":null}',
    },
    'timestamp-malformed': {
      code: 1003,
      grade: 'documented',
      status: 200,
      body: '{"code":1003,"message":"时间戳有误或已失效（仅处理60S内的请求）","result":null}',
    },
    'timestamp-expired': {
      code: 1003,
      grade: 'documented',
      status: 200,
      body: '{"code":1003,"message":"时间戳有误或已失效（仅处理60S内的请求）","result":null}',
    },
    'timestamp-future': {
      code: 1003,
      grade: 'documented',
      status: 200,
      body: '{"code":1003,"message":"时间戳有误或已失效（仅处理60S内的请求）","result":null}',
    },
    'signature-missing': {
      code: 1004,
      grade: 'inferred',
      status: 200,
      body: '{"code":1004,"message":"签名校验不通过","result":null}',
    },
    'signature-malformed': {
      code: 1004,
      grade: 'documented',
      status: 200,
      body: '{"code":1004,"message":"签名校验不通过","result":null}',
    },
    'signature-mismatch': {
      code: 1004,
      grade: 'documented',
      status: 200,
      body: '{"code":1004,"message":"签名校验不通过","result":null}',
    },
    replayed: {
      code: 1001,
      grade: 'inferred',
      status: 200,
      body: '{"code":1001,"message":"重复请求","result":null}',
    },
  },
} as const
