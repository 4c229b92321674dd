// Made from spec/ppdai by `npm run generate`. Do not edit.

export const parameters = {
  exchangeAuthorizationCode: { AppID: 'String', code: 'String' },
  refreshAccessToken: { AppID: 'String', OpenID: 'String', RefreshToken: 'String' },
  sendSmsAuthCode: { Mobile: 'String', DeviceFP: 'String' },
  smsAuthCodeLogin: { Mobile: 'String', DeviceFP: 'String', SMSAuthCode: 'String' },
  autoLogin: { Timestamp: 'String' },
  getUserNameByOpenId: { OpenID: 'String' },
  accountExists: { AccountName: 'String' },
  registerAccount: { Mobile: 'String', Email: 'String', Role: 'Int32' },
  sendSmsRegisterCode: { Mobile: 'String', DeviceFP: 'String' },
  registerBySmsCode: { Mobile: 'String', DeviceFP: 'String', Code: 'String', Role: 'Int32' },
  userInfoAdd: { PlatformType: 'Int32', Info: 'String', OrderId: 'String', SourceId: 'Int32' },
} as const

export const signature = {
  scheme: 'ppdai',
  credentials: { appId: 'id', privateKey: 'private-key', accessToken: 'token' },
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
    'x-source': {
      document: 'sibling',
      section: 'timestamp check',
      grade: 'hint',
      unknown: 'The window of PPDAI.',
    },
    'x-unconfirmed': true,
  },
  memberNames: {
    case: 'ignored',
    'x-source': {
      document: 'clients',
      section: 'code of working clients',
      grade: 'inferred',
      unknown: 'Which names are taken in another case.',
    },
  },
  tokenRefusal: 'GTW-BRQ-INVALIDTOKEN',
  parameters,
} as const
