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
export const fields = {
  exchangeAuthorizationCode: {
    request: { AppID: '', code: 'token' },
    answer: {
      OpenID: 'personal-details',
      AccessToken: 'token',
      RefreshToken: 'token',
      ExpiresIn: '',
      ErrMsg: '',
    },
  },
  refreshAccessToken: {
    request: { AppID: '', OpenID: 'personal-details', RefreshToken: 'token' },
    answer: {
      OpenID: 'personal-details',
      AccessToken: 'token',
      RefreshToken: 'token',
      ExpiresIn: '',
      ErrMsg: '',
    },
  },
  sendSmsAuthCode: {
    request: { Mobile: 'phone', DeviceFP: 'device' },
    answer: { ResultCode: '', ResultMessage: '' },
  },
  smsAuthCodeLogin: {
    request: { Mobile: 'phone', DeviceFP: 'device', SMSAuthCode: 'token' },
    answer: {
      ResultCode: '',
      ResultMessage: '',
      ReturnCode: '',
      ReturnMessage: '',
      OpenID: 'personal-details',
      AccessToken: 'token',
      RefreshToken: 'token',
      ExpiresIn: '',
    },
  },
  autoLogin: {
    request: { Timestamp: '' },
    answer: { ResultCode: '', ResultMessage: '', Token: 'token', UserName: 'name' },
  },
  getUserNameByOpenId: {
    request: { OpenID: 'personal-details' },
    answer: { ReturnCode: '', ReturnMessage: '', UserName: 'name' },
  },
  accountExists: {
    request: { AccountName: 'name' },
    answer: { ResultCode: '', ResultMessage: '', IsExist: '' },
  },
  registerAccount: {
    request: { Mobile: 'phone', Email: 'email', Role: '' },
    answer: {
      ReturnCode: '',
      ReturnMessage: '',
      UserName: 'name',
      OpenID: 'personal-details',
      AccessToken: 'token',
      RefreshToken: 'token',
      ExpiresIn: '',
    },
  },
  sendSmsRegisterCode: {
    request: { Mobile: 'phone', DeviceFP: 'device' },
    answer: { ResultCode: '', ResultMessage: '' },
  },
  registerBySmsCode: {
    request: { Mobile: 'phone', DeviceFP: 'device', Code: 'token', Role: '' },
    answer: {
      ResultCode: '',
      ResultMessage: '',
      ReturnCode: '',
      ReturnMessage: '',
      OpenID: 'personal-details',
      AccessToken: 'token',
      RefreshToken: 'token',
      ExpiresIn: '',
    },
  },
  userInfoAdd: {
    request: { PlatformType: '', Info: 'personal-details', OrderId: '', SourceId: '' },
    answer: { Result: '', ResultCode: '', ResultMessage: '', Content: { RedirectUrl: 'link' } },
  },
} as const
