// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { Behaviour, Expression, Reject } from '../../src/core/behaviour.ts'
import { add, amount, field } from '../../src/core/expression.ts'

const names: Record<'me' | 'owner' | 'mine' | 'stake' | 'granted', Expression> = {
  me: (scope) => scope.find('account', field(scope.find('session', scope.accessToken), 'OpenID')),
  owner: (scope) => scope.find('account', field(scope.entity('phone'), 'OpenID')),
  mine: (scope) => scope.find('wallet', field(scope.find('session', scope.accessToken), 'OpenID')),
  stake: (scope) =>
    add(add(field(scope.find('session', scope.accessToken), 'OpenID'), ' '), field(scope.sent, 'ListingId')),
  granted: (scope) =>
    (amount(field(scope.entity('listing'), 'left')) < amount(field(scope.sent, 'Amount')) &&
      field(scope.entity('listing'), 'left')) ||
    field(scope.sent, 'Amount'),
}
const before1: Reject = {
  verb: 'reject',
  id: 'before.1',
  grade: 'observed',
  if: (scope) => !scope.find('session', scope.accessToken),
  when: 'not session(accessToken)',
  code: 'GTW-BRQ-INVALIDTOKEN',
}

export const behaviour: Behaviour = {
  entities: {
    account: {
      key: 'OpenID',
      initial: 'active',
      seed: [],
      holdsTokens: false,
      fields: ['OpenID', 'state', 'Mobile', 'Email', 'UserName', 'riskTest'],
      transitions: {
        close: [
          {
            id: 'account.close',
            grade: 'inferred',
            unknown: 'How an account is closed. The code for a closed account is documented.',
            from: ['active'],
            to: 'closed',
            set: {},
          },
        ],
        failRiskTest: [
          {
            id: 'account.failRiskTest',
            grade: 'inferred',
            unknown: 'How a user fails the risk test. The code for it is observed.',
            from: ['active'],
            to: 'active',
            set: { riskTest: () => 'failed' },
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
    wallet: {
      key: 'OpenID',
      seed: [],
      holdsTokens: false,
      fields: ['OpenID', 'cash', 'locked'],
      transitions: {},
    },
    listing: {
      key: 'ListingId',
      grade: 'published',
      seed: [
        { ListingId: 9575229, Amount: 5000, left: 5000, OpenID: null },
        { ListingId: 23886150, Amount: 1000, left: 134, OpenID: null },
        { ListingId: 126198698, Amount: 5000, left: 5000, OpenID: null },
        { ListingId: 129967042, Amount: 20000, left: 134, OpenID: null },
      ],
      holdsTokens: false,
      fields: ['ListingId', 'Amount', 'left', 'OpenID'],
      transitions: {},
    },
    bid: {
      key: 'OrderId',
      grade: 'observed',
      initial: 'pending',
      seed: [],
      holdsTokens: false,
      fields: ['OrderId', 'state', 'ListingId', 'Amount', 'OpenID', 'taken', 'bidId'],
      transitions: {
        settle: [
          {
            id: 'bid.settle',
            grade: 'observed',
            unknown: 'How long it takes. Clients ask first after 3 to 240 seconds.',
            from: ['pending'],
            to: 'done',
            after: () => 3000,
            set: {},
          },
        ],
        fail: [
          {
            id: 'bid.fail',
            grade: 'inferred',
            unknown: 'Why a bid fails after it was accepted. Such failures were observed.',
            from: ['pending'],
            to: 'failed',
            set: {},
            do: [
              {
                verb: 'update',
                id: 'bid.fail',
                grade: 'inferred',
                unknown: 'Why a bid fails after it was accepted. Such failures were observed.',
                entity: 'wallet',
                by: (scope) => field(scope.entity('bid'), 'OpenID'),
                set: {
                  cash: (scope) =>
                    add(
                      field(scope.find('wallet', field(scope.entity('bid'), 'OpenID')), 'cash'),
                      field(scope.entity('bid'), 'taken'),
                    ),
                  locked: (scope) =>
                    amount(field(scope.find('wallet', field(scope.entity('bid'), 'OpenID')), 'locked')) -
                    amount(field(scope.entity('bid'), 'taken')),
                },
              },
              {
                verb: 'update',
                id: 'bid.fail',
                grade: 'inferred',
                unknown: 'Why a bid fails after it was accepted. Such failures were observed.',
                entity: 'listing',
                by: (scope) => field(scope.entity('bid'), 'ListingId'),
                set: {
                  left: (scope) =>
                    add(
                      field(scope.find('listing', field(scope.entity('bid'), 'ListingId')), 'left'),
                      field(scope.entity('bid'), 'taken'),
                    ),
                },
              },
              {
                verb: 'count',
                id: 'bid.fail',
                grade: 'inferred',
                unknown: 'Why a bid fails after it was accepted. Such failures were observed.',
                counter: 'bids',
                by: (scope) =>
                  add(
                    add(field(scope.entity('bid'), 'OpenID'), ' '),
                    field(scope.entity('bid'), 'ListingId'),
                  ),
                add: (scope) => 0 - amount(field(scope.entity('bid'), 'taken')),
              },
            ],
          },
        ],
      },
    },
    debt: {
      key: 'DebtDealId',
      grade: 'published',
      initial: 'onSale',
      seed: [
        { DebtDealId: 38458234, price: 446 },
        { DebtDealId: 200981738, price: 446 },
      ],
      holdsTokens: false,
      fields: ['DebtDealId', 'state', 'price'],
      transitions: {
        sell: [
          {
            id: 'debt.sell',
            grade: 'inferred',
            unknown: 'Whether only a debt on sale can be bought, and only once.',
            from: ['onSale'],
            to: 'sold',
            set: {},
          },
        ],
      },
    },
    purchase: {
      key: 'OrderId',
      grade: 'observed',
      initial: 'pending',
      seed: [],
      holdsTokens: false,
      fields: ['OrderId', 'state', 'OpenID', 'price'],
      transitions: {
        settle: [
          {
            id: 'purchase.settle',
            grade: 'observed',
            unknown: 'How long it takes. One client asks every 120 seconds.',
            from: ['pending'],
            to: 'done',
            after: () => 3000,
            set: {},
          },
        ],
        fail: [
          {
            id: 'purchase.fail',
            grade: 'inferred',
            unknown: 'Why a purchase fails after it was accepted, and what happens to the debt.',
            from: ['pending'],
            to: 'failed',
            set: {},
            do: [
              {
                verb: 'update',
                id: 'purchase.fail',
                grade: 'inferred',
                unknown: 'Why a purchase fails after it was accepted, and what happens to the debt.',
                entity: 'wallet',
                by: (scope) => field(scope.entity('purchase'), 'OpenID'),
                set: {
                  cash: (scope) =>
                    add(
                      field(scope.find('wallet', field(scope.entity('purchase'), 'OpenID')), 'cash'),
                      field(scope.entity('purchase'), 'price'),
                    ),
                },
              },
            ],
          },
        ],
      },
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
          when: 'not grant or grant.OpenID is not sent.OpenID',
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
          when: 'not phone',
          code: '-100001201',
        },
        {
          verb: 'reject',
          id: 'sendSmsAuthCode.2',
          grade: 'documented',
          if: (scope) => field(names.owner(scope), 'state') === 'closed',
          when: "owner.state is 'closed'",
          code: '-100001205',
        },
        {
          verb: 'reject',
          id: 'sendSmsAuthCode.3',
          grade: 'documented',
          if: (scope) => amount(scope.count('loginSms', field(scope.sent, 'Mobile'), 60000)) > 0,
          when: 'count(loginSms, sent.Mobile, 60s) > 0',
          code: '-100001202',
        },
        {
          verb: 'reject',
          id: 'sendSmsAuthCode.4',
          grade: 'documented',
          unknown: 'Whether a day is a calendar day, or 24 hours as here.',
          if: (scope) => amount(scope.count('loginSms', field(scope.sent, 'Mobile'), 86400000)) >= 10,
          when: 'count(loginSms, sent.Mobile, 1d) >= 10',
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
          when: 'not phone',
          code: '-100002301',
        },
        {
          verb: 'reject',
          id: 'smsAuthCodeLogin.2',
          grade: 'published',
          if: (scope) =>
            !scope.entity('loginCode') ||
            field(scope.sent, 'SMSAuthCode') !== field(scope.entity('loginCode'), 'sms'),
          when: 'not loginCode or sent.SMSAuthCode is not loginCode.sms',
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
          when: "me.state is 'closed'",
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
          when: 'not account',
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
          when: 'phone',
          code: '-100003206',
        },
        {
          verb: 'reject',
          id: 'registerAccount.2',
          grade: 'published',
          if: (scope) => scope.entity('mailbox'),
          when: 'mailbox',
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
          when: 'phone',
          code: '-100004301',
        },
        {
          verb: 'reject',
          id: 'sendSmsRegisterCode.2',
          grade: 'published',
          if: (scope) => amount(scope.count('registerSms', field(scope.sent, 'Mobile'), 60000)) > 0,
          when: 'count(registerSms, sent.Mobile, 60s) > 0',
          code: '-100004201',
        },
        {
          verb: 'reject',
          id: 'sendSmsRegisterCode.3',
          grade: 'published',
          unknown: 'Whether a day is a calendar day, or 24 hours as here.',
          if: (scope) => amount(scope.count('registerSms', field(scope.sent, 'Mobile'), 86400000)) >= 10,
          when: 'count(registerSms, sent.Mobile, 1d) >= 10',
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
          when: 'phone',
          code: '-100005301',
        },
        {
          verb: 'reject',
          id: 'registerBySmsCode.2',
          grade: 'published',
          unknown: 'How many wrong codes are too many, and for how long.',
          if: (scope) => amount(scope.count('wrongCodes', field(scope.sent, 'Mobile'), 3600000)) >= 5,
          when: 'count(wrongCodes, sent.Mobile, 1h) >= 5',
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
          when: 'not registerCode or sent.Code is not registerCode.sms',
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
    getBalance: {
      token: [before1],
      rules: [
        {
          verb: 'update',
          id: 'getBalance.1',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          if: (scope) => !field(scope.find('session', scope.accessToken), 'OpenID'),
          entity: 'session',
          by: (scope) => scope.accessToken,
          set: { OpenID: (scope) => scope.id('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') },
        },
        {
          verb: 'create',
          id: 'getBalance.2',
          grade: 'inferred',
          unknown: 'The balance of a new user. The mock invents one.',
          if: (scope) => !names.mine(scope),
          entity: 'wallet',
          set: {
            OpenID: (scope) => field(scope.find('session', scope.accessToken), 'OpenID'),
            cash: () => 10000,
            locked: () => 0,
          },
        },
        {
          verb: 'respond',
          id: 'getBalance.3',
          grade: 'published',
          value: (scope) => ({
            Balance: [
              { AccountCategory: '用户备付金.用户现金余额', Balance: field(names.mine(scope), 'cash') },
              { AccountCategory: '用户备付金.用户投标锁定', Balance: field(names.mine(scope), 'locked') },
            ],
          }),
        },
      ],
    },
    placeBid: {
      token: [before1],
      rules: [
        {
          verb: 'update',
          id: 'placeBid.1',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          if: (scope) => !field(scope.find('session', scope.accessToken), 'OpenID'),
          entity: 'session',
          by: (scope) => scope.accessToken,
          set: { OpenID: (scope) => scope.id('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') },
        },
        {
          verb: 'create',
          id: 'placeBid.2',
          grade: 'inferred',
          unknown: 'The balance of a new user. The mock invents one.',
          if: (scope) => !names.mine(scope),
          entity: 'wallet',
          set: {
            OpenID: (scope) => field(scope.find('session', scope.accessToken), 'OpenID'),
            cash: () => 10000,
            locked: () => 0,
          },
        },
        {
          verb: 'reject',
          id: 'placeBid.3',
          grade: 'inferred',
          unknown: 'That a closed account is meant. The code is published.',
          if: (scope) => field(names.me(scope), 'state') === 'closed',
          when: "me.state is 'closed'",
          code: '1002',
        },
        {
          verb: 'reject',
          id: 'placeBid.4',
          grade: 'published',
          if: (scope) => !scope.entity('listing'),
          when: 'not listing',
          code: '2002',
        },
        {
          verb: 'reject',
          id: 'placeBid.5',
          grade: 'published',
          if: (scope) => field(scope.entity('listing'), 'OpenID') === field(names.mine(scope), 'OpenID'),
          when: 'listing.OpenID is mine.OpenID',
          code: '3004',
        },
        {
          verb: 'reject',
          id: 'placeBid.6',
          grade: 'published',
          if: (scope) => field(scope.entity('listing'), 'left') === 0,
          when: 'listing.left is 0',
          code: '3005',
        },
        {
          verb: 'reject',
          id: 'placeBid.7',
          grade: 'published',
          unknown: 'Whether the total is that of one loan, as here, or of all.',
          if: (scope) =>
            amount(add(scope.total('bids', names.stake(scope)), field(scope.sent, 'Amount'))) > 20000,
          when: 'total(bids, stake) + sent.Amount > 20000',
          code: '3002',
        },
        {
          verb: 'reject',
          id: 'placeBid.8',
          grade: 'published',
          unknown:
            'Whether several bids add up. A second bid on a loan was refused, too (不允许重复投标, observed); its code is not known.',
          if: (scope) =>
            amount(amount(add(scope.total('bids', names.stake(scope)), field(scope.sent, 'Amount'))) * 10) >
            amount(amount(field(scope.entity('listing'), 'Amount')) * 3),
          when: '(total(bids, stake) + sent.Amount) * 10 > listing.Amount * 3',
          code: '3003',
        },
        {
          verb: 'reject',
          id: 'placeBid.9',
          grade: 'published',
          if: (scope) => amount(field(names.mine(scope), 'cash')) < amount(field(scope.sent, 'Amount')),
          when: 'mine.cash < sent.Amount',
          code: '4001',
        },
        {
          verb: 'create',
          id: 'placeBid.10',
          grade: 'published',
          unknown: 'When less is bid than was asked; here when the loan has less left.',
          entity: 'bid',
          set: {
            ListingId: (scope) => field(scope.sent, 'ListingId'),
            Amount: (scope) => field(scope.sent, 'Amount'),
            OrderId: (scope) => scope.id('1########'),
            OpenID: (scope) => field(names.mine(scope), 'OpenID'),
            taken: (scope) => names.granted(scope),
            state: () => 'done',
          },
        },
        {
          verb: 'count',
          id: 'placeBid.11',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          counter: 'bids',
          by: (scope) => names.stake(scope),
          add: (scope) => field(scope.entity('bid'), 'taken'),
        },
        {
          verb: 'update',
          id: 'placeBid.12',
          grade: 'inferred',
          unknown: 'When the amount of a bid is locked, and until when.',
          entity: 'wallet',
          by: (scope) => field(names.mine(scope), 'OpenID'),
          set: {
            cash: (scope) =>
              amount(field(names.mine(scope), 'cash')) - amount(field(scope.entity('bid'), 'taken')),
            locked: (scope) => add(field(names.mine(scope), 'locked'), field(scope.entity('bid'), 'taken')),
          },
        },
        {
          verb: 'update',
          id: 'placeBid.13',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          entity: 'listing',
          set: {
            left: (scope) =>
              amount(field(scope.entity('listing'), 'left')) - amount(field(scope.entity('bid'), 'taken')),
          },
        },
        {
          verb: 'respond',
          id: 'placeBid.14',
          grade: 'published',
          value: (scope) => ({
            ListingId: field(scope.sent, 'ListingId'),
            Amount: field(scope.sent, 'Amount'),
            ParticipationAmount: field(scope.entity('bid'), 'taken'),
            CouponAmount: 0,
            CouponStatus: 2,
            InvestId: Number(field(scope.entity('bid'), 'OrderId')),
          }),
        },
      ],
    },
    listBids: { token: [before1], rules: [] },
    listLenderBids: { token: [before1], rules: [] },
    getRepayments: { token: [before1], rules: [] },
    buyDebt: {
      token: [before1],
      rules: [
        {
          verb: 'update',
          id: 'buyDebt.1',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          if: (scope) => !field(scope.find('session', scope.accessToken), 'OpenID'),
          entity: 'session',
          by: (scope) => scope.accessToken,
          set: { OpenID: (scope) => scope.id('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') },
        },
        {
          verb: 'create',
          id: 'buyDebt.2',
          grade: 'inferred',
          unknown: 'The balance of a new user. The mock invents one.',
          if: (scope) => !names.mine(scope),
          entity: 'wallet',
          set: {
            OpenID: (scope) => field(scope.find('session', scope.accessToken), 'OpenID'),
            cash: () => 10000,
            locked: () => 0,
          },
        },
        {
          verb: 'reject',
          id: 'buyDebt.3',
          grade: 'published',
          unknown: 'Which failures have this code. The page has no other.',
          if: (scope) =>
            !scope.find('debt', field(scope.sent, 'debtDealId')) ||
            amount(field(names.mine(scope), 'cash')) <
              amount(field(scope.find('debt', field(scope.sent, 'debtDealId')), 'price')),
          when: 'not debt(sent.debtDealId) or mine.cash < debt(sent.debtDealId).price',
          code: '-1',
        },
        {
          verb: 'transition',
          id: 'buyDebt.4',
          grade: 'published',
          unknown: 'Which failures have this code. The page has no other.',
          entity: 'debt',
          name: 'sell',
          by: (scope) => field(scope.sent, 'debtDealId'),
          code: '-1',
        },
        {
          verb: 'update',
          id: 'buyDebt.5',
          grade: 'published',
          unknown: 'Which failures have this code. The page has no other.',
          entity: 'wallet',
          by: (scope) => field(names.mine(scope), 'OpenID'),
          set: {
            cash: (scope) =>
              amount(field(names.mine(scope), 'cash')) - amount(field(scope.entity('debt'), 'price')),
          },
        },
        {
          verb: 'respond',
          id: 'buyDebt.6',
          grade: 'published',
          unknown: 'Which failures have this code. The page has no other.',
          value: (scope) => ({ debtDealId: field(scope.sent, 'debtDealId') }),
        },
      ],
    },
    postListing: { token: [before1], rules: [] },
    submitBid: {
      token: [before1],
      rules: [
        {
          verb: 'update',
          id: 'submitBid.1',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          if: (scope) => !field(scope.find('session', scope.accessToken), 'OpenID'),
          entity: 'session',
          by: (scope) => scope.accessToken,
          set: { OpenID: (scope) => scope.id('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') },
        },
        {
          verb: 'create',
          id: 'submitBid.2',
          grade: 'inferred',
          unknown: 'The balance of a new user. The mock invents one.',
          if: (scope) => !names.mine(scope),
          entity: 'wallet',
          set: {
            OpenID: (scope) => field(scope.find('session', scope.accessToken), 'OpenID'),
            cash: () => 10000,
            locked: () => 0,
          },
        },
        {
          verb: 'reject',
          id: 'submitBid.3',
          grade: 'inferred',
          unknown:
            'Whether the code means a closed account. One client reads it as an authorisation that has expired.',
          if: (scope) => field(names.me(scope), 'state') === 'closed',
          when: "me.state is 'closed'",
          code: '1002',
        },
        {
          verb: 'reject',
          id: 'submitBid.4',
          grade: 'observed',
          unknown: 'What the call checks first.',
          if: (scope) => field(names.me(scope), 'riskTest') === 'failed',
          when: "me.riskTest is 'failed'",
          code: '5001',
        },
        {
          verb: 'reject',
          id: 'submitBid.5',
          grade: 'observed',
          unknown: 'What the call checks first.',
          if: (scope) => !scope.entity('listing') || field(scope.entity('listing'), 'left') === 0,
          when: 'not listing or listing.left is 0',
          code: '6001',
        },
        {
          verb: 'reject',
          id: 'submitBid.6',
          grade: 'inferred',
          unknown:
            'How the code for a full loan differs from 6001. Here it means a loan with less left than asked.',
          if: (scope) => amount(field(scope.entity('listing'), 'left')) < amount(field(scope.sent, 'Amount')),
          when: 'listing.left < sent.Amount',
          code: '3005',
        },
        {
          verb: 'reject',
          id: 'submitBid.7',
          grade: 'observed',
          unknown: 'What the call checks first.',
          if: (scope) =>
            amount(add(scope.total('bids', names.stake(scope)), field(scope.sent, 'Amount'))) > 20000,
          when: 'total(bids, stake) + sent.Amount > 20000',
          code: '3002',
        },
        {
          verb: 'reject',
          id: 'submitBid.8',
          grade: 'observed',
          unknown: 'What the call checks first.',
          if: (scope) =>
            amount(amount(add(scope.total('bids', names.stake(scope)), field(scope.sent, 'Amount'))) * 10) >
            amount(amount(field(scope.entity('listing'), 'Amount')) * 3),
          when: '(total(bids, stake) + sent.Amount) * 10 > listing.Amount * 3',
          code: '3003',
        },
        {
          verb: 'reject',
          id: 'submitBid.9',
          grade: 'observed',
          unknown: 'What the call checks first.',
          if: (scope) => amount(field(names.mine(scope), 'cash')) < amount(field(scope.sent, 'Amount')),
          when: 'mine.cash < sent.Amount',
          code: '4001',
        },
        {
          verb: 'create',
          id: 'submitBid.10',
          grade: 'observed',
          unknown: 'What the call checks first.',
          entity: 'bid',
          set: {
            ListingId: (scope) => field(scope.sent, 'ListingId'),
            Amount: (scope) => field(scope.sent, 'Amount'),
            OrderId: (scope) => scope.id('5bxxxxxxxxxxxxxxxxxxxxxx'),
            OpenID: (scope) => field(names.mine(scope), 'OpenID'),
            taken: (scope) => field(scope.sent, 'Amount'),
            bidId: (scope) => Number(scope.id('5########')),
          },
        },
        {
          verb: 'count',
          id: 'submitBid.11',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          counter: 'bids',
          by: (scope) => names.stake(scope),
          add: (scope) => field(scope.entity('bid'), 'taken'),
        },
        {
          verb: 'update',
          id: 'submitBid.12',
          grade: 'inferred',
          unknown: 'When the amount of a bid is locked, and until when.',
          entity: 'wallet',
          by: (scope) => field(names.mine(scope), 'OpenID'),
          set: {
            cash: (scope) =>
              amount(field(names.mine(scope), 'cash')) - amount(field(scope.entity('bid'), 'taken')),
            locked: (scope) => add(field(names.mine(scope), 'locked'), field(scope.entity('bid'), 'taken')),
          },
        },
        {
          verb: 'update',
          id: 'submitBid.13',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          entity: 'listing',
          set: {
            left: (scope) =>
              amount(field(scope.entity('listing'), 'left')) - amount(field(scope.entity('bid'), 'taken')),
          },
        },
        {
          verb: 'respond',
          id: 'submitBid.14',
          grade: 'observed',
          unknown: 'What the call checks first.',
          value: (scope) => ({
            ListingId: field(scope.sent, 'ListingId'),
            Amount: field(scope.sent, 'Amount'),
            OrderId: field(scope.entity('bid'), 'OrderId'),
            ResultCode: null,
          }),
        },
      ],
    },
    getBidResult: {
      token: [before1],
      rules: [
        {
          verb: 'reject',
          id: 'getBidResult.1',
          grade: 'inferred',
          unknown: 'What the result of an unknown order is.',
          if: (scope) => !scope.find('bid', field(scope.sent, 'orderId')),
          when: 'not bid(sent.orderId)',
          body: { result: -1, resultMessage: '订单不存在' },
        },
        {
          verb: 'reject',
          id: 'getBidResult.2',
          grade: 'inferred',
          unknown: 'The value and words for a failed bid. Only those for other outcomes are known.',
          if: (scope) => field(scope.find('bid', field(scope.sent, 'orderId')), 'state') === 'failed',
          when: "bid(sent.orderId).state is 'failed'",
          body: { result: 3, resultMessage: '投标失败' },
        },
        {
          verb: 'respond',
          id: 'getBidResult.3',
          grade: 'observed',
          if: (scope) => field(scope.find('bid', field(scope.sent, 'orderId')), 'state') === 'pending',
          value: () => ({ result: 2, resultMessage: '处理中' }),
        },
        {
          verb: 'respond',
          id: 'getBidResult.4',
          grade: 'observed',
          value: (scope) => ({
            resultContent: {
              bidId: field(scope.find('bid', field(scope.sent, 'orderId')), 'bidId'),
              listingId: field(scope.find('bid', field(scope.sent, 'orderId')), 'ListingId'),
              bidMessage: '成功',
              bidAmount: field(scope.find('bid', field(scope.sent, 'orderId')), 'Amount'),
              participationAmount: field(scope.find('bid', field(scope.sent, 'orderId')), 'taken'),
              succCouponAmount: 0,
            },
          }),
        },
      ],
    },
    getUserRiskType: { token: [before1], rules: [] },
    submitDebtPurchase: {
      token: [before1],
      rules: [
        {
          verb: 'update',
          id: 'submitDebtPurchase.1',
          grade: 'inferred',
          unknown:
            'How long a code is valid, in which order a call is checked, and what the gateway remembers.',
          if: (scope) => !field(scope.find('session', scope.accessToken), 'OpenID'),
          entity: 'session',
          by: (scope) => scope.accessToken,
          set: { OpenID: (scope) => scope.id('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') },
        },
        {
          verb: 'create',
          id: 'submitDebtPurchase.2',
          grade: 'inferred',
          unknown: 'The balance of a new user. The mock invents one.',
          if: (scope) => !names.mine(scope),
          entity: 'wallet',
          set: {
            OpenID: (scope) => field(scope.find('session', scope.accessToken), 'OpenID'),
            cash: () => 10000,
            locked: () => 0,
          },
        },
        {
          verb: 'reject',
          id: 'submitDebtPurchase.3',
          grade: 'inferred',
          unknown: 'Every code of a refusal.',
          if: (scope) =>
            !(field(scope.entity('debt'), 'state') === 'onSale') ||
            amount(field(names.mine(scope), 'cash')) < amount(field(scope.entity('debt'), 'price')),
          when: "not (debt.state is 'onSale') or mine.cash < debt.price",
          body: { Result: -1 },
        },
        {
          verb: 'update',
          id: 'submitDebtPurchase.4',
          grade: 'inferred',
          unknown: 'When a debt counts as sold.',
          entity: 'debt',
          set: { state: () => 'sold' },
        },
        {
          verb: 'create',
          id: 'submitDebtPurchase.5',
          grade: 'observed',
          unknown: 'When a purchase is done at once.',
          entity: 'purchase',
          set: {
            OrderId: (scope) => scope.id('5cxxxxxxxxxxxxxxxxxxxxxx'),
            OpenID: (scope) => field(names.mine(scope), 'OpenID'),
            price: (scope) => field(scope.entity('debt'), 'price'),
          },
        },
        {
          verb: 'update',
          id: 'submitDebtPurchase.6',
          grade: 'observed',
          unknown: 'When a purchase is done at once.',
          entity: 'wallet',
          by: (scope) => field(names.mine(scope), 'OpenID'),
          set: {
            cash: (scope) =>
              amount(field(names.mine(scope), 'cash')) - amount(field(scope.entity('debt'), 'price')),
          },
        },
        {
          verb: 'respond',
          id: 'submitDebtPurchase.7',
          grade: 'observed',
          unknown: 'When a purchase is done at once.',
          value: (scope) => ({ OrderId: field(scope.entity('purchase'), 'OrderId') }),
        },
      ],
    },
    getDebtOrder: {
      token: [before1],
      rules: [
        {
          verb: 'reject',
          id: 'getDebtOrder.1',
          grade: 'inferred',
          unknown: 'The code of a failure. Only the codes of other outcomes are known.',
          if: (scope) =>
            !scope.find('purchase', field(scope.sent, 'orderId')) ||
            field(scope.find('purchase', field(scope.sent, 'orderId')), 'state') === 'failed',
          when: "not purchase(sent.orderId) or purchase(sent.orderId).state is 'failed'",
          body: { code: -1 },
        },
        {
          verb: 'respond',
          id: 'getDebtOrder.2',
          grade: 'observed',
          if: (scope) => field(scope.find('purchase', field(scope.sent, 'orderId')), 'state') === 'pending',
          value: () => ({ code: 1001 }),
        },
        { verb: 'respond', id: 'getDebtOrder.3', grade: 'observed', value: () => ({ code: 1 }) },
      ],
    },
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
