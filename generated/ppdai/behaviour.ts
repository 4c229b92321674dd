// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { Behaviour, Expression, Reject } from '../../src/core/behaviour.ts'
import { amount, field } from '../../src/core/expression.ts'

const names: Record<'me' | 'owner', Expression> = {
  me: (scope) => scope.find('account', field(scope.find('session', scope.accessToken), 'OpenID')),
  owner: (scope) => scope.find('account', field(scope.entity('phone'), 'OpenID')),
}
const before1: Reject = {
  verb: 'reject',
  id: 'before.1',
  grade: 'observed',
  if: (scope) => !scope.find('session', scope.accessToken),
  code: 'GTW-BRQ-INVALIDTOKEN',
}

export const behaviour: Behaviour = {
  entities: {
    account: {
      key: 'OpenID',
      initial: 'active',
      seed: [],
      holdsTokens: false,
      fields: ['OpenID', 'state', 'Mobile', 'Email', 'UserName'],
      transitions: {
        close: [
          {
            id: 'account.close',
            grade: 'inferred',
            unknown: 'How an account is closed. The code for one is documented.',
            from: ['active'],
            to: 'closed',
            set: {},
          },
        ],
      },
    },
    phone: { key: 'Mobile', seed: [], holdsTokens: false, fields: ['Mobile', 'OpenID'], transitions: {} },
    mailbox: { key: 'Email', seed: [], holdsTokens: false, fields: ['Email', 'OpenID'], transitions: {} },
    loginCode: {
      key: 'Mobile',
      ttl: 600000,
      seed: [],
      holdsTokens: false,
      fields: ['Mobile', 'sms'],
      transitions: {},
    },
    registerCode: {
      key: 'Mobile',
      ttl: 600000,
      seed: [],
      holdsTokens: false,
      fields: ['Mobile', 'sms'],
      transitions: {},
    },
    session: {
      key: 'AccessToken',
      grade: 'published',
      ttl: 604800000,
      seed: [],
      holdsTokens: true,
      fields: ['AccessToken', 'OpenID'],
      transitions: {},
    },
    grant: {
      key: 'RefreshToken',
      grade: 'published',
      ttl: 7776000000,
      seed: [],
      holdsTokens: false,
      fields: ['RefreshToken', 'OpenID'],
      transitions: {},
    },
  },
  operations: {
    exchangeAuthorizationCode: {
      token: [],
      rules: [
        {
          verb: 'create',
          id: 'exchangeAuthorizationCode.1',
          grade: 'sdk',
          unknown:
            'Whether a code can be used twice, and the response to an unknown one. Here every code is that of a new user.',
          entity: 'account',
          set: { OpenID: (scope) => scope.id('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') },
        },
        {
          verb: 'create',
          id: 'exchangeAuthorizationCode.2',
          grade: 'sdk',
          unknown:
            'Whether a code can be used twice, and the response to an unknown one. Here every code is that of a new user.',
          entity: 'session',
          set: {
            AccessToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('account'), 'OpenID'),
          },
        },
        {
          verb: 'create',
          id: 'exchangeAuthorizationCode.3',
          grade: 'sdk',
          unknown:
            'Whether a code can be used twice, and the response to an unknown one. Here every code is that of a new user.',
          entity: 'grant',
          set: {
            RefreshToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('account'), 'OpenID'),
          },
        },
        {
          verb: 'respond',
          id: 'exchangeAuthorizationCode.4',
          grade: 'sdk',
          unknown:
            'Whether a code can be used twice, and the response to an unknown one. Here every code is that of a new user.',
          value: (scope) => ({
            OpenID: field(scope.entity('account'), 'OpenID'),
            AccessToken: field(scope.entity('session'), 'AccessToken'),
            RefreshToken: field(scope.entity('grant'), 'RefreshToken'),
            ExpiresIn: 604800,
          }),
        },
      ],
    },
    refreshAccessToken: {
      token: [],
      rules: [
        {
          verb: 'reject',
          id: 'refreshAccessToken.1',
          grade: 'observed',
          unknown: 'Whether a refresh token that has ended is rejected with this text.',
          if: (scope) =>
            !scope.entity('grant') || field(scope.entity('grant'), 'OpenID') !== field(scope.sent, 'OpenID'),
          body: { ErrMsg: '用户与应用关联信息无效' },
        },
        {
          verb: 'create',
          id: 'refreshAccessToken.2',
          grade: 'sdk',
          unknown:
            'Whether the access token before it stays valid, and whether the refresh token gets new time.',
          entity: 'session',
          set: {
            AccessToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('grant'), 'OpenID'),
          },
        },
        {
          verb: 'respond',
          id: 'refreshAccessToken.3',
          grade: 'sdk',
          unknown:
            'Whether the access token before it stays valid, and whether the refresh token gets new time.',
          value: (scope) => ({
            AccessToken: field(scope.entity('session'), 'AccessToken'),
            RefreshToken: field(scope.entity('grant'), 'RefreshToken'),
            ExpiresIn: 604800,
          }),
        },
      ],
    },
    sendSmsAuthCode: {
      token: [],
      rules: [
        {
          verb: 'reject',
          id: 'sendSmsAuthCode.1',
          grade: 'documented',
          if: (scope) => !scope.entity('phone'),
          code: '-100001201',
        },
        {
          verb: 'reject',
          id: 'sendSmsAuthCode.2',
          grade: 'documented',
          if: (scope) => field(names.owner(scope), 'state') === 'closed',
          code: '-100001205',
        },
        {
          verb: 'reject',
          id: 'sendSmsAuthCode.3',
          grade: 'documented',
          if: (scope) => amount(scope.count('loginSms', field(scope.sent, 'Mobile'), 60000)) > 0,
          code: '-100001202',
        },
        {
          verb: 'reject',
          id: 'sendSmsAuthCode.4',
          grade: 'documented',
          unknown: 'Whether a day is a calendar day, or 24 hours as here.',
          if: (scope) => amount(scope.count('loginSms', field(scope.sent, 'Mobile'), 86400000)) >= 10,
          code: '-100001203',
        },
        {
          verb: 'count',
          id: 'sendSmsAuthCode.5',
          grade: 'documented',
          counter: 'loginSms',
          by: (scope) => field(scope.sent, 'Mobile'),
          add: () => 1,
        },
        {
          verb: 'create',
          id: 'sendSmsAuthCode.6',
          grade: 'documented',
          unknown: 'The form of a code, and how long it is valid.',
          entity: 'loginCode',
          set: { Mobile: (scope) => field(scope.sent, 'Mobile'), sms: (scope) => scope.id('######') },
        },
      ],
    },
    smsAuthCodeLogin: {
      token: [],
      rules: [
        {
          verb: 'reject',
          id: 'smsAuthCodeLogin.1',
          grade: 'published',
          if: (scope) => !scope.entity('phone'),
          code: '-100002301',
        },
        {
          verb: 'reject',
          id: 'smsAuthCodeLogin.2',
          grade: 'published',
          if: (scope) =>
            !scope.entity('loginCode') ||
            field(scope.sent, 'SMSAuthCode') !== field(scope.entity('loginCode'), 'sms'),
          code: '-100002202',
        },
        {
          verb: 'delete',
          id: 'smsAuthCodeLogin.3',
          grade: 'inferred',
          unknown: 'Whether a code can be used twice.',
          entity: 'loginCode',
        },
        {
          verb: 'create',
          id: 'smsAuthCodeLogin.4',
          grade: 'published',
          unknown: 'Whether an earlier token of the user stays valid.',
          entity: 'session',
          set: {
            AccessToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('phone'), 'OpenID'),
          },
        },
        {
          verb: 'create',
          id: 'smsAuthCodeLogin.5',
          grade: 'published',
          unknown: 'Whether an earlier token of the user stays valid.',
          entity: 'grant',
          set: {
            RefreshToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('phone'), 'OpenID'),
          },
        },
        {
          verb: 'respond',
          id: 'smsAuthCodeLogin.6',
          grade: 'published',
          unknown: 'Whether an earlier token of the user stays valid.',
          value: (scope) => ({
            OpenID: field(scope.entity('phone'), 'OpenID'),
            AccessToken: field(scope.entity('session'), 'AccessToken'),
            RefreshToken: field(scope.entity('grant'), 'RefreshToken'),
            ExpiresIn: 604800,
          }),
        },
      ],
    },
    autoLogin: {
      token: [before1],
      rules: [
        {
          verb: 'reject',
          id: 'autoLogin.1',
          grade: 'inferred',
          unknown: 'That a closed account is meant. The code is published.',
          if: (scope) => field(names.me(scope), 'state') === 'closed',
          code: '-100006301',
        },
      ],
    },
    getUserNameByOpenId: {
      token: [before1],
      rules: [
        {
          verb: 'reject',
          id: 'getUserNameByOpenId.1',
          grade: 'published',
          if: (scope) => !scope.entity('account'),
          code: '-100007302',
        },
      ],
    },
    accountExists: {
      token: [],
      rules: [
        {
          verb: 'respond',
          id: 'accountExists.1',
          grade: 'published',
          value: (scope) => ({
            IsExist:
              scope.find('phone', field(scope.sent, 'AccountName')) !== undefined ||
              scope.find('mailbox', field(scope.sent, 'AccountName')) !== undefined,
          }),
        },
      ],
    },
    registerAccount: {
      token: [],
      rules: [
        {
          verb: 'reject',
          id: 'registerAccount.1',
          grade: 'published',
          if: (scope) => scope.entity('phone'),
          code: '-100003206',
        },
        {
          verb: 'reject',
          id: 'registerAccount.2',
          grade: 'published',
          if: (scope) => scope.entity('mailbox'),
          code: '-100003402',
        },
        {
          verb: 'create',
          id: 'registerAccount.3',
          grade: 'published',
          entity: 'account',
          set: {
            Mobile: (scope) => field(scope.sent, 'Mobile'),
            Email: (scope) => field(scope.sent, 'Email'),
            OpenID: (scope) => scope.id('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
            UserName: (scope) => scope.id('pdu##########'),
          },
        },
        {
          verb: 'create',
          id: 'registerAccount.4',
          grade: 'published',
          if: (scope) => field(scope.sent, 'Mobile'),
          entity: 'phone',
          set: {
            Mobile: (scope) => field(scope.sent, 'Mobile'),
            OpenID: (scope) => field(scope.entity('account'), 'OpenID'),
          },
        },
        {
          verb: 'create',
          id: 'registerAccount.5',
          grade: 'published',
          if: (scope) => field(scope.sent, 'Email'),
          entity: 'mailbox',
          set: {
            Email: (scope) => field(scope.sent, 'Email'),
            OpenID: (scope) => field(scope.entity('account'), 'OpenID'),
          },
        },
        {
          verb: 'create',
          id: 'registerAccount.6',
          grade: 'published',
          entity: 'session',
          set: {
            AccessToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('account'), 'OpenID'),
          },
        },
        {
          verb: 'create',
          id: 'registerAccount.7',
          grade: 'published',
          entity: 'grant',
          set: {
            RefreshToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('account'), 'OpenID'),
          },
        },
        {
          verb: 'respond',
          id: 'registerAccount.8',
          grade: 'published',
          value: (scope) => ({
            UserName: field(scope.entity('account'), 'UserName'),
            OpenID: field(scope.entity('account'), 'OpenID'),
            AccessToken: field(scope.entity('session'), 'AccessToken'),
            RefreshToken: field(scope.entity('grant'), 'RefreshToken'),
            ExpiresIn: 604800,
          }),
        },
      ],
    },
    sendSmsRegisterCode: {
      token: [],
      rules: [
        {
          verb: 'reject',
          id: 'sendSmsRegisterCode.1',
          grade: 'published',
          if: (scope) => scope.entity('phone'),
          code: '-100004301',
        },
        {
          verb: 'reject',
          id: 'sendSmsRegisterCode.2',
          grade: 'published',
          if: (scope) => amount(scope.count('registerSms', field(scope.sent, 'Mobile'), 60000)) > 0,
          code: '-100004201',
        },
        {
          verb: 'reject',
          id: 'sendSmsRegisterCode.3',
          grade: 'published',
          unknown: 'Whether a day is a calendar day, or 24 hours as here.',
          if: (scope) => amount(scope.count('registerSms', field(scope.sent, 'Mobile'), 86400000)) >= 10,
          code: '-100004202',
        },
        {
          verb: 'count',
          id: 'sendSmsRegisterCode.4',
          grade: 'published',
          counter: 'registerSms',
          by: (scope) => field(scope.sent, 'Mobile'),
          add: () => 1,
        },
        {
          verb: 'create',
          id: 'sendSmsRegisterCode.5',
          grade: 'published',
          unknown: 'The form of a code, and how long it is valid.',
          entity: 'registerCode',
          set: { Mobile: (scope) => field(scope.sent, 'Mobile'), sms: (scope) => scope.id('######') },
        },
      ],
    },
    registerBySmsCode: {
      token: [],
      rules: [
        {
          verb: 'reject',
          id: 'registerBySmsCode.1',
          grade: 'inferred',
          unknown: 'The code for a phone that was registered in the meantime.',
          if: (scope) => scope.entity('phone'),
          code: '-100005301',
        },
        {
          verb: 'reject',
          id: 'registerBySmsCode.2',
          grade: 'published',
          unknown: 'How many wrong codes are too many, and for how long.',
          if: (scope) => amount(scope.count('wrongCodes', field(scope.sent, 'Mobile'), 3600000)) >= 5,
          code: '-100005202',
        },
        {
          verb: 'count',
          id: 'registerBySmsCode.3',
          grade: 'inferred',
          unknown: 'Which codes are counted.',
          if: (scope) =>
            !scope.entity('registerCode') ||
            field(scope.sent, 'Code') !== field(scope.entity('registerCode'), 'sms'),
          counter: 'wrongCodes',
          by: (scope) => field(scope.sent, 'Mobile'),
          add: () => 1,
        },
        {
          verb: 'reject',
          id: 'registerBySmsCode.4',
          grade: 'published',
          if: (scope) =>
            !scope.entity('registerCode') ||
            field(scope.sent, 'Code') !== field(scope.entity('registerCode'), 'sms'),
          code: '-100005201',
        },
        {
          verb: 'delete',
          id: 'registerBySmsCode.5',
          grade: 'inferred',
          unknown: 'Whether a code can be used twice.',
          entity: 'registerCode',
        },
        {
          verb: 'create',
          id: 'registerBySmsCode.6',
          grade: 'published',
          unknown: 'Whether an earlier token of the user stays valid.',
          entity: 'account',
          set: {
            Mobile: (scope) => field(scope.sent, 'Mobile'),
            OpenID: (scope) => scope.id('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
          },
        },
        {
          verb: 'create',
          id: 'registerBySmsCode.7',
          grade: 'published',
          unknown: 'Whether an earlier token of the user stays valid.',
          entity: 'phone',
          set: {
            Mobile: (scope) => field(scope.sent, 'Mobile'),
            OpenID: (scope) => field(scope.entity('account'), 'OpenID'),
          },
        },
        {
          verb: 'create',
          id: 'registerBySmsCode.8',
          grade: 'published',
          unknown: 'Whether an earlier token of the user stays valid.',
          entity: 'session',
          set: {
            AccessToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('phone'), 'OpenID'),
          },
        },
        {
          verb: 'create',
          id: 'registerBySmsCode.9',
          grade: 'published',
          unknown: 'Whether an earlier token of the user stays valid.',
          entity: 'grant',
          set: {
            RefreshToken: (scope) => scope.id('xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'),
            OpenID: (scope) => field(scope.entity('phone'), 'OpenID'),
          },
        },
        {
          verb: 'respond',
          id: 'registerBySmsCode.10',
          grade: 'published',
          unknown: 'Whether an earlier token of the user stays valid.',
          value: (scope) => ({
            OpenID: field(scope.entity('phone'), 'OpenID'),
            AccessToken: field(scope.entity('session'), 'AccessToken'),
            RefreshToken: field(scope.entity('grant'), 'RefreshToken'),
            ExpiresIn: 604800,
          }),
        },
      ],
    },
    userInfoAdd: { token: [before1], rules: [] },
    getBalance: { token: [before1], rules: [] },
    placeBid: { token: [before1], rules: [] },
    listBids: { token: [before1], rules: [] },
    listLenderBids: { token: [before1], rules: [] },
    getRepayments: { token: [before1], rules: [] },
    buyDebt: { token: [before1], rules: [] },
    postListing: { token: [before1], rules: [] },
    submitBid: { token: [before1], rules: [] },
    getBidResult: { token: [before1], rules: [] },
    getUserRiskType: { token: [before1], rules: [] },
    submitDebtPurchase: { token: [before1], rules: [] },
    getDebtOrder: { token: [before1], rules: [] },
    getUserInfo: { token: [before1], rules: [] },
    listBidProducts: { token: [before1], rules: [] },
    listDebtProducts: { token: [before1], rules: [] },
    listBidsViaOpenApi: { token: [before1], rules: [] },
    listLenderBidsViaOpenApi: { token: [before1], rules: [] },
    getRepaymentsViaOpenApi: { token: [before1], rules: [] },
  },
  accessToken: { header: 'x-ppd-accesstoken', prefix: '' },
  app: (scope) => field(scope.sent, 'AppID'),
}
