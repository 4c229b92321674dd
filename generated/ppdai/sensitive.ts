// Made from spec/ppdai by `npm run generate`. Do not edit.

export const sensitive = {
  exchangeAuthorizationCode: {
    request: { code: 'token' },
    answer: { AccessToken: 'token', OpenID: 'personal-details', RefreshToken: 'token' },
  },
  refreshAccessToken: {
    request: { OpenID: 'personal-details', RefreshToken: 'token' },
    answer: { AccessToken: 'token', OpenID: 'personal-details', RefreshToken: 'token' },
  },
  sendSmsAuthCode: { request: { DeviceFP: 'device', Mobile: 'phone' }, answer: {} },
  smsAuthCodeLogin: {
    request: { DeviceFP: 'device', Mobile: 'phone', SMSAuthCode: 'token' },
    answer: { AccessToken: 'token', OpenID: 'personal-details', RefreshToken: 'token' },
  },
  autoLogin: { request: {}, answer: { Token: 'token', UserName: 'name' } },
  getUserNameByOpenId: { request: { OpenID: 'personal-details' }, answer: { UserName: 'name' } },
  accountExists: { request: { AccountName: 'name' }, answer: {} },
  registerAccount: {
    request: { Email: 'email', Mobile: 'phone' },
    answer: { AccessToken: 'token', OpenID: 'personal-details', RefreshToken: 'token', UserName: 'name' },
  },
  sendSmsRegisterCode: { request: { DeviceFP: 'device', Mobile: 'phone' }, answer: {} },
  registerBySmsCode: {
    request: { Code: 'token', DeviceFP: 'device', Mobile: 'phone' },
    answer: { AccessToken: 'token', OpenID: 'personal-details', RefreshToken: 'token' },
  },
  userInfoAdd: { request: { Info: 'personal-details' }, answer: { RedirectUrl: 'link' } },
} as const
export const sensitiveHeaders = {
  'x-ppd-timestamp-sign': 'signature',
  'x-ppd-sign': 'signature',
  'x-ppd-accesstoken': 'token',
} as const
export const harmless = ['AppID', 'OrderId', 'PlatformType', 'Role', 'SourceId', 'Timestamp'] as const
