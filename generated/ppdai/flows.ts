// Made from spec/ppdai by `npm run generate`. Do not edit.

export const flows = [
  {
    id: 'oauth',
    title: 'Login page and tokens',
    about:
      'A user logs in at PPDAI and comes back with a code, which buys the tokens. An access token lasts 604800 seconds, 7 days (grade sdk), a refresh token 90 days (published).',
    lanes: ['User’s browser', 'Partner', 'ac.ppdai.com', 'Gateway'],
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
    source: {
      document: 'lendspec',
      section: 'order of the calls',
      grade: 'inferred',
      unknown:
        'No page shows the calls as one sequence. How long a code is valid, and whether both calls must name the same device, is not stated.',
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
    source: {
      document: 'lendspec',
      section: 'order of the calls',
      grade: 'inferred',
      unknown:
        'No page shows the calls as one sequence. How long a code is valid, and whether both calls must name the same device, is not stated.',
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
] as const
