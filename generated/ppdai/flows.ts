// Made from spec/ppdai by `npm run generate`. Do not edit.

export const flows = [
  {
    id: 'oauth',
    title: 'Login page and tokens',
    about:
      'A user logs in at PPDAI and comes back with a code, which the partner exchanges for tokens. An access token lasts 604800 seconds, 7 days (grade sdk), a refresh token 90 days (published).',
    lanes: ['User’s browser', 'Partner', 'ac.ppdai.com', 'Gateway'],
    run: [
      { call: 'exchangeAuthorizationCode' },
      { call: 'getBalance', token: ['exchangeAuthorizationCode', 'AccessToken'] },
      { wait: 604800000 },
      {
        call: 'getBalance',
        token: ['exchangeAuthorizationCode', 'AccessToken'],
        rejects: 'GTW-BRQ-INVALIDTOKEN',
      },
      {
        call: 'refreshAccessToken',
        with: {
          OpenID: ['exchangeAuthorizationCode', 'OpenID'],
          RefreshToken: ['exchangeAuthorizationCode', 'RefreshToken'],
        },
      },
      { call: 'getBalance', token: ['refreshAccessToken', 'AccessToken'] },
    ],
    source: {
      document: 'sdk',
      section: 'README and code of the SDKs, authorisation and refresh',
      grade: 'sdk',
      unknown:
        'What comes back when the user declines, what `state` is for (empty in the sample), and whether a code can be used twice.',
      title: 'Official SDKs in Java, C#, PHP and Python (2018-07-12)',
    },
    steps: [
      {
        from: 'User’s browser',
        to: 'ac.ppdai.com',
        text: 'opens `/oauth2/login` with `AppID` and `ReturnUrl`',
      },
      {
        from: 'ac.ppdai.com',
        to: 'User’s browser',
        answer: true,
        text: 'sends the browser on to `ReturnUrl`',
      },
      { from: 'User’s browser', to: 'Partner', text: 'opens `ReturnUrl` with `code` and `state`' },
      {
        from: 'Partner',
        to: 'ac.ppdai.com',
        operation: { id: 'exchangeAuthorizationCode', tag: 'oauth', unconfirmed: false },
        text: 'trades the code, without any `X-PPD` header',
      },
      {
        from: 'ac.ppdai.com',
        to: 'Partner',
        answer: true,
        text: 'returns `OpenID`, `AccessToken`, `RefreshToken`, `ExpiresIn`, or `ErrMsg`',
      },
      { from: 'Partner', to: 'Gateway', grade: 'documented', text: 'calls with `X-PPD-ACCESSTOKEN`' },
      {
        from: 'Gateway',
        to: 'Partner',
        when: 'Once the access token is no longer valid',
        answer: true,
        grade: 'observed',
        text: 'refuses with `GTW-BRQ-INVALIDTOKEN`',
      },
      {
        from: 'Partner',
        to: 'ac.ppdai.com',
        when: 'Once the access token is no longer valid',
        operation: { id: 'refreshAccessToken', tag: 'oauth', unconfirmed: false },
        text: 'sends `OpenID` and `RefreshToken`, without any `X-PPD` header',
      },
      {
        from: 'ac.ppdai.com',
        to: 'Partner',
        when: 'Once the access token is no longer valid',
        answer: true,
        grade: 'observed',
        text: 'returns a new `AccessToken`, the same `RefreshToken`, no `OpenID`',
      },
      {
        from: 'Partner',
        to: 'Gateway',
        when: 'Once the access token is no longer valid',
        grade: 'inferred',
        text: 'retries the rejected call once, signed again, with the new token',
      },
    ],
  },
  {
    id: 'sms-login',
    title: 'Login by SMS code',
    about:
      'A user who owns a PPDAI account logs in with a one-time password. At most one SMS a minute and ten a day for one number (documented).',
    lanes: ['User', 'Partner', 'PPDAI'],
    run: [
      { call: 'sendSmsRegisterCode' },
      { call: 'registerBySmsCode', with: { Code: ['inputs', 'registerCode'] } },
      { call: 'sendSmsAuthCode' },
      { call: 'smsAuthCodeLogin', with: { SMSAuthCode: ['inputs', 'loginCode'] } },
    ],
    inputs: {
      registerCode: {
        about: 'The code in the SMS for a registration.',
        mock: { entity: 'registerCode', key: 'Mobile', field: 'sms' },
      },
      loginCode: {
        about: 'The password in the SMS for a login.',
        mock: { entity: 'loginCode', key: 'Mobile', field: 'sms' },
      },
    },
    source: {
      document: 'lendspec',
      section: 'order of the calls',
      grade: 'inferred',
      unknown:
        'No page shows the calls as one sequence. Not stated: how long a code is valid, and whether both calls must name the same device.',
      title: 'Concluded by lendspec',
    },
    steps: [
      {
        from: 'Partner',
        to: 'PPDAI',
        operation: { id: 'sendSmsAuthCode', tag: 'account', unconfirmed: false },
        grade: 'documented',
        text: 'sends `Mobile` and `DeviceFP`',
      },
      { from: 'PPDAI', to: 'User', grade: 'documented', text: 'sends the one-time password by SMS' },
      { from: 'User', to: 'Partner', text: 'enters the password' },
      {
        from: 'Partner',
        to: 'PPDAI',
        operation: { id: 'smsAuthCodeLogin', tag: 'account', unconfirmed: false },
        grade: 'published',
        text: 'sends `Mobile`, `DeviceFP` and `SMSAuthCode`',
      },
      {
        from: 'PPDAI',
        to: 'Partner',
        answer: true,
        grade: 'published',
        text: 'returns `OpenID`, `AccessToken`, `RefreshToken`, `ExpiresIn`',
      },
    ],
  },
  {
    id: 'sms-registration',
    title: 'Registration by SMS code',
    about:
      'A user without an account registers with a code. A number that has an account is refused with `-100004301`, a second SMS within a minute with `-100004201`, an eleventh in a day with `-100004202` (published).',
    lanes: ['User', 'Partner', 'PPDAI'],
    run: [
      { call: 'sendSmsRegisterCode' },
      { call: 'registerBySmsCode', with: { Code: ['inputs', 'registerCode'] } },
    ],
    inputs: {
      registerCode: {
        about: 'The code in the SMS for a registration.',
        mock: { entity: 'registerCode', key: 'Mobile', field: 'sms' },
      },
    },
    source: {
      document: 'lendspec',
      section: 'order of the calls',
      grade: 'inferred',
      unknown:
        'No page shows the calls as one sequence. Not stated: how long a code is valid, and whether both calls must name the same device.',
      title: 'Concluded by lendspec',
    },
    steps: [
      {
        from: 'Partner',
        to: 'PPDAI',
        operation: { id: 'sendSmsRegisterCode', tag: 'registration', unconfirmed: false },
        grade: 'published',
        text: 'sends `Mobile` and `DeviceFP`',
      },
      { from: 'PPDAI', to: 'User', grade: 'published', text: 'sends the code by SMS' },
      { from: 'User', to: 'Partner', text: 'enters the code' },
      {
        from: 'Partner',
        to: 'PPDAI',
        operation: { id: 'registerBySmsCode', tag: 'registration', unconfirmed: false },
        grade: 'published',
        text: 'sends `Mobile`, `DeviceFP`, `Code` and, if wanted, `Role`',
      },
      {
        from: 'PPDAI',
        to: 'Partner',
        answer: true,
        grade: 'published',
        text: 'returns `OpenID`, `AccessToken`, `RefreshToken`, `ExpiresIn`',
      },
    ],
  },
  {
    id: 'bid',
    title: 'Bid',
    about:
      'A user of the platform bids on a loan. The bid is accepted first and decided later. Clients ask after 3, 30 or 240 seconds (observed).',
    lanes: ['Partner', 'PPDAI'],
    run: [
      { call: 'exchangeAuthorizationCode' },
      { call: 'getBalance', token: ['exchangeAuthorizationCode', 'AccessToken'] },
      { call: 'submitBid', token: ['exchangeAuthorizationCode', 'AccessToken'] },
      { wait: 3000 },
      {
        call: 'getBidResult',
        with: { orderId: ['submitBid', 'OrderId'], listingId: ['submitBid', 'ListingId'] },
        token: ['exchangeAuthorizationCode', 'AccessToken'],
      },
    ],
    source: {
      document: 'clients',
      section: 'bid and queryBid, code of four clients',
      grade: 'observed',
      unknown: 'How long a decision takes, and why a bid fails after it was accepted.',
      title: 'Public third-party clients of the live platform (2017 to 2019)',
    },
    steps: [
      {
        from: 'Partner',
        to: 'PPDAI',
        operation: { id: 'getBalance', tag: 'funds', unconfirmed: false },
        text: 'asks what the user has',
      },
      {
        from: 'Partner',
        to: 'PPDAI',
        operation: { id: 'submitBid', tag: 'lending', unconfirmed: true },
        text: 'sends `ListingId` and `Amount`',
      },
      { from: 'PPDAI', to: 'Partner', answer: true, text: 'returns `9999` and `OrderId`' },
      {
        from: 'Partner',
        to: 'PPDAI',
        when: 'Later',
        operation: { id: 'getBidResult', tag: 'lending', unconfirmed: true },
        text: 'sends `orderId` and `listingId`',
      },
      {
        from: 'PPDAI',
        to: 'Partner',
        when: 'Later',
        answer: true,
        text: 'returns `1` for a bid that is done, `2` while it is in progress',
      },
    ],
  },
  {
    id: 'debt',
    title: 'Purchase of a debt',
    about:
      'A user of the platform buys a debt. The purchase is accepted first and decided later. One client asks every 120 seconds (observed).',
    lanes: ['Partner', 'PPDAI'],
    run: [
      { call: 'exchangeAuthorizationCode' },
      { call: 'listDebts', token: ['exchangeAuthorizationCode', 'AccessToken'] },
      { call: 'submitDebtPurchase', token: ['exchangeAuthorizationCode', 'AccessToken'] },
      { wait: 3000 },
      {
        call: 'getDebtOrder',
        with: { orderId: ['submitDebtPurchase', 'OrderId'] },
        token: ['exchangeAuthorizationCode', 'AccessToken'],
      },
    ],
    source: {
      document: 'clients',
      section: 'buy and queryOrder, code of three clients',
      grade: 'observed',
      unknown: 'When a purchase is done at once, and the codes of all failures.',
      title: 'Public third-party clients of the live platform (2017 to 2019)',
    },
    steps: [
      {
        from: 'Partner',
        to: 'PPDAI',
        operation: { id: 'listDebts', tag: 'debts', unconfirmed: false },
        grade: 'published',
        text: 'asks which debts are for sale',
      },
      {
        from: 'Partner',
        to: 'PPDAI',
        operation: { id: 'submitDebtPurchase', tag: 'debts', unconfirmed: true },
        text: 'sends `DebtDealId`',
      },
      { from: 'PPDAI', to: 'Partner', answer: true, text: 'returns `1001` and `OrderId`' },
      {
        from: 'Partner',
        to: 'PPDAI',
        when: 'Later',
        operation: { id: 'getDebtOrder', tag: 'debts', unconfirmed: true },
        text: 'sends `orderId`',
      },
      {
        from: 'PPDAI',
        to: 'Partner',
        when: 'Later',
        answer: true,
        text: 'returns `1` for a purchase that is done, `1001` while it is in progress',
      },
    ],
  },
] as const
