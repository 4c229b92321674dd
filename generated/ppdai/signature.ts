// Made from spec/ppdai by `npm run generate`. Do not edit.

export const signature = {
  scheme: 'ppdai',
  algorithm: 'RSASSA-PKCS1-v1_5 with SHA-1, base64 on one line',
  'x-source': { document: 'sdk', section: 'signing, all four SDKs', grade: 'sdk' },
  headers: {
    appId: 'X-PPD-APPID',
    timestamp: 'X-PPD-TIMESTAMP',
    timestampSignature: 'X-PPD-TIMESTAMP-SIGN',
    signature: 'X-PPD-SIGN',
    signVersion: 'X-PPD-SIGNVERSION',
    serviceVersion: 'X-PPD-SERVICEVERSION',
    accessToken: 'X-PPD-ACCESSTOKEN',
  },
  canonical: {
    parameters:
      'Each top-level parameter as lower-cased name + value, ordered by lower-cased name, joined with nothing. Null, lists and objects are left out. Without parameters the empty text is signed.',
    timestamp: 'app id + timestamp, joined with nothing, the timestamp exactly as in its header',
  },
  versions: { signVersion: '1', serviceVersion: '1' },
  timestamp: {
    forms: ['utc-text', 'epoch-seconds'],
    default: 'utc-text',
    windowSeconds: { past: 600, future: 600 },
    'x-unconfirmed': true,
    'x-source': { document: 'sibling', section: 'timestamp check', grade: 'hint' },
  },
  parameters: {
    sendSmsAuthCode: { Mobile: 'String', DeviceFP: 'String' },
    userInfoAdd: { PlatformType: 'Int32', Info: 'String', OrderId: 'String', SourceId: 'Int32' },
  },
  refusals: {
    malformed: {
      code: 'GTW-BRQ-INVALIDSIGN',
      grade: 'inferred',
      status: 400,
      body: '{"Code":"GTW-BRQ-INVALIDSIGN","Message":"客户端请求参数的签名无效"}',
    },
    'app-missing': {
      code: 'GTW-BRQ-NOHEADER',
      grade: 'hint',
      status: 400,
      body: '{"Code":"GTW-BRQ-NOHEADER","Message":"请求头不完整"}',
    },
    'app-unknown': {
      code: 'GTW-BRQ-INVALIDAPP',
      grade: 'hint',
      status: 400,
      body: '{"Code":"GTW-BRQ-INVALIDAPP","Message":"应用不存在"}',
    },
    'timestamp-missing': {
      code: 'GTW-BRQ-NOHEADER',
      grade: 'hint',
      status: 400,
      body: '{"Code":"GTW-BRQ-NOHEADER","Message":"请求头不完整"}',
    },
    'timestamp-malformed': {
      code: 'GTW-BRQ-INVALIDTIMESTAMP',
      grade: 'hint',
      status: 400,
      body: '{"Code":"GTW-BRQ-INVALIDTIMESTAMP","Message":"时间戳已失效"}',
    },
    'timestamp-expired': {
      code: 'GTW-BRQ-INVALIDTIMESTAMP',
      grade: 'hint',
      status: 400,
      body: '{"Code":"GTW-BRQ-INVALIDTIMESTAMP","Message":"时间戳已失效"}',
    },
    'timestamp-future': {
      code: 'GTW-BRQ-INVALIDTIMESTAMP',
      grade: 'inferred',
      status: 400,
      body: '{"Code":"GTW-BRQ-INVALIDTIMESTAMP","Message":"时间戳已失效"}',
    },
    'signature-missing': {
      code: 'GTW-BRQ-NOHEADER',
      grade: 'hint',
      status: 400,
      body: '{"Code":"GTW-BRQ-NOHEADER","Message":"请求头不完整"}',
    },
    'signature-malformed': {
      code: 'GTW-BRQ-INVALIDSIGN',
      grade: 'hint',
      status: 400,
      body: '{"Code":"GTW-BRQ-INVALIDSIGN","Message":"客户端请求参数的签名无效"}',
    },
    'signature-mismatch': {
      code: 'GTW-BRQ-INVALIDSIGN',
      grade: 'hint',
      status: 400,
      body: '{"Code":"GTW-BRQ-INVALIDSIGN","Message":"客户端请求参数的签名无效"}',
    },
    'token-missing': {
      code: 'GTW-BRQ-INVALIDTOKEN',
      grade: 'observed',
      status: 400,
      body: '{"Code":"GTW-BRQ-INVALIDTOKEN","Message":"令牌校验失败:令牌不存在！"}',
    },
  },
} as const
