// Made from spec/ppdai by `npm run generate`. Do not edit.

export const operations = {
  sendSmsAuthCode: {
    id: 'sendSmsAuthCode',
    method: 'POST',
    path: '/auth/authservice/sendsmsauthcode',
    server: null,
    summary: 'Send the login one-time password by SMS',
    tag: 'account',
    source: { document: 'reference', section: 'AuthService.SendSMSAuthCode', grade: 'documented' },
    unconfirmed: false,
    signed: true,
    accessToken: false,
    errors: [-1, -100001101, -100001102, -100001201, -100001202, -100001203, -100001204, -100001205],
    envelope: { code: ['ResultCode'], error: null, success: [0], message: ['ResultMessage'], data: null },
    retry: 'never',
  },
  userInfoAdd: {
    id: 'userInfoAdd',
    method: 'POST',
    path: '/cps/BdRegService/UserInfoAdd',
    server: null,
    summary: "Add a CPS user's information",
    tag: 'cps',
    source: { document: 'reference', section: 'BdRegService.UserInfoAdd', grade: 'documented' },
    unconfirmed: false,
    signed: true,
    accessToken: true,
    errors: [1, -1],
    envelope: { code: ['Result'], error: null, success: [0], message: ['ResultMessage'], data: null },
    retry: 'never',
  },
} as const

export type OperationId = keyof typeof operations
export const servers = {
  production: 'https://openapi.ppdai.com',
  legacy: 'http://gw.open.ppdai.com',
} as const

export type ServerName = keyof typeof servers
