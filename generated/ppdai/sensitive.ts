// Made from spec/ppdai by `npm run generate`. Do not edit.

export const sensitive = {
  AccessToken: 'token',
  AccountName: 'name',
  Code: 'token',
  DeviceFP: 'device',
  Email: 'email',
  Info: 'personal-details',
  Mobile: 'phone',
  OpenID: 'personal-details',
  RedirectUrl: 'link',
  RefreshToken: 'token',
  SMSAuthCode: 'token',
  Token: 'token',
  UserName: 'name',
  'X-PPD-ACCESSTOKEN': 'token',
  'X-PPD-SIGN': 'signature',
  'X-PPD-TIMESTAMP-SIGN': 'signature',
  code: 'token',
} as const
