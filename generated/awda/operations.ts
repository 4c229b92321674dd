// Made from spec/awda by `npm run generate`. Do not edit.

export const registerUser = {
  id: 'registerUser',
  method: 'POST',
  path: '/welab-sun/api/user/register',
  server: null,
  summary: 'Register a customer',
  tag: 'user',
  source: { document: 'pages', section: 'Basic Services, user registration', grade: 'published' },
  unconfirmed: false,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1006, 1007, 1008, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'never',
} as const
export const listAuthorizations = {
  id: 'listAuthorizations',
  method: 'POST',
  path: '/welab-sun/api/auth/list',
  server: null,
  summary: 'List the authorisations of a customer',
  tag: 'authorization',
  source: {
    document: 'siblings',
    section: 'wedefend/tools of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: which authorisations exist and how the state of one is reported.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 600, 999, 1000, 1001, 1006, 1007, 1009, 1011, 1012],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const getAuthorizationUrl = {
  id: 'getAuthorizationUrl',
  method: 'POST',
  path: '/welab-sun/api/auth/getUrl',
  server: null,
  summary: 'Get the address of an authorisation page',
  tag: 'authorization',
  source: {
    document: 'siblings',
    section: 'wedefend/tools of the consumer app; credit/signPage',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: how the partner gives its own address.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 600, 999, 1000, 1001, 1006, 1007, 1009, 1011, 1012],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const notifyAuthorization = {
  id: 'notifyAuthorization',
  method: 'POST',
  path: '/welab-sun/api/auth/notify',
  server: null,
  summary: 'Report the outcome of an authorisation',
  tag: 'authorization',
  source: {
    document: 'siblings',
    section: 'wedefend/tools/thirdPartyjump of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: the values for outcomes other than success.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1006, 1007, 1009, 1011, 1012],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: { lookup: 'listAuthorizations' },
} as const
export const getBankCard = {
  id: 'getBankCard',
  method: 'POST',
  path: '/welab-sun/api/bankCard/get',
  server: null,
  summary: 'Get the bound bank card',
  tag: 'bank-card',
  source: {
    document: 'siblings',
    section: 'finances/saveBankCard of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: the response for a customer without a card (null, 600 or other).',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 600, 999, 1000, 1001, 1006, 1007, 1009, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const listBanks = {
  id: 'listBanks',
  method: 'POST',
  path: '/welab-sun/api/bank/list',
  server: null,
  summary: 'List the banks whose cards can be bound',
  tag: 'bank-card',
  source: {
    document: 'siblings',
    section: 'finances/saveBankCard of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: the bank codes, and whether the customer must be named.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1006, 1007, 1009, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const bindBankCard = {
  id: 'bindBankCard',
  method: 'POST',
  path: '/welab-sun/api/bankCard/bind',
  server: null,
  summary: 'Bind a bank card',
  tag: 'bank-card',
  source: {
    document: 'siblings',
    section: 'finances/saveBankCard of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: the response for a card that fails the comparison.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1006, 1007, 1009, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: { lookup: 'getBankCard' },
} as const
export const submitLoan = {
  id: 'submitLoan',
  method: 'POST',
  path: '/welab-sun/api/loan/submit',
  server: null,
  summary: 'Apply for a loan',
  tag: 'loan',
  source: {
    document: 'siblings',
    section:
      'credit/createOrder; user-profile, work-profile, contacts and credit-limit/use of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: which fields are required, and which field has which list of values.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1006, 1007, 1009, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: { lookup: 'getLoan' },
} as const
export const getLoanAgreement = {
  id: 'getLoanAgreement',
  method: 'POST',
  path: '/welab-sun/api/loan/getAgreement',
  server: null,
  summary: 'Get the loan agreement',
  tag: 'loan',
  source: {
    document: 'siblings',
    section: 'loan-sign of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: the form of the agreement (HTML, PDF, address or other).',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 600, 999, 1000, 1001, 1006, 1007, 1009, 1010, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const signAgreement = {
  id: 'signAgreement',
  method: 'POST',
  path: '/welab-sun/api/loan/signAgreement',
  server: null,
  summary: 'Sign the loan agreement',
  tag: 'loan',
  source: {
    document: 'siblings',
    section: 'agreement-sign of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: whether the customer signs with a one-time password.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 600, 999, 1000, 1001, 1006, 1007, 1009, 1010, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: { lookup: 'getLoan' },
} as const
export const getLoan = {
  id: 'getLoan',
  method: 'POST',
  path: '/welab-sun/api/loan/get',
  server: null,
  summary: 'Get a loan and its repayment schedule',
  tag: 'loan',
  source: {
    document: 'siblings',
    section: 'stored loan and schedule data',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: the codes of the states on the wire.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 600, 999, 1000, 1001, 1006, 1007, 1009, 1010, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const getRepaymentAccount = {
  id: 'getRepaymentAccount',
  method: 'POST',
  path: '/welab-sun/api/repayment/getAccount',
  server: null,
  summary: 'Get the virtual account for a repayment',
  tag: 'repayment',
  source: {
    document: 'siblings',
    section: 'stored virtual-account data',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: whether the response has one account or several, and when they expire.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 600, 999, 1000, 1001, 1006, 1007, 1009, 1010, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const checkEligibility = {
  id: 'checkEligibility',
  method: 'POST',
  path: '/welab-sun/api/user/checkEligibility',
  server: null,
  summary: 'Check whether a customer is eligible',
  tag: 'user',
  source: {
    document: 'lendspec',
    section: 'Eligible Check',
    grade: 'inferred',
    unknown:
      'Path, request and response fields are not public. Also not known: what is verified and how the verdict is reported.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1006, 1007, 1009, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const createUploadToken = {
  id: 'createUploadToken',
  method: 'POST',
  path: '/welab-sun/api/image/createToken',
  server: null,
  summary: 'Create a token for uploading an image',
  tag: 'image',
  source: {
    document: 'lendspec',
    section: 'Get the token for uploading image',
    grade: 'inferred',
    unknown:
      'Path, request and response fields are not public. Also not known: how long and how often a token is valid.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1006, 1007, 1009, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const uploadImageFile = {
  id: 'uploadImageFile',
  method: 'POST',
  path: '/welab-sun/api/image/uploadFile',
  server: null,
  summary: 'Upload an image as a file stream',
  tag: 'image',
  source: {
    document: 'lendspec',
    section: 'Upload Image (1)',
    grade: 'inferred',
    unknown:
      'Path, request and response fields are not public. Also not known: how the file stream is sent, in the signed JSON envelope or beside it.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1002, 1006, 1007, 1009, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'never',
} as const
export const uploadImage = {
  id: 'uploadImage',
  method: 'POST',
  path: '/welab-sun/api/image/upload',
  server: null,
  summary: 'Upload an image as base64 or by address',
  tag: 'image',
  source: {
    document: 'siblings',
    section: 'document of the consumer app',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: the image types, the limits, and what the image belongs to.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 999, 1000, 1001, 1006, 1007, 1009, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'never',
} as const
export const getRedirectUrl = {
  id: 'getRedirectUrl',
  method: 'POST',
  path: '/welab-sun/api/page/getUrl',
  server: null,
  summary: 'Get the address of an H5 page',
  tag: 'page',
  source: {
    document: 'siblings',
    section: 'credit/signPage',
    grade: 'hint',
    unknown:
      'Path, request and response fields are not public. Also not known: how one of the three pages is chosen.',
  },
  unconfirmed: true,
  signed: true,
  accessToken: false,
  errors: [100, 300, 400, 404, 600, 999, 1000, 1001, 1006, 1007, 1009, 1010, 1011],
  envelope: { code: ['code'], error: null, proof: null, success: [0], message: ['message'], data: 'result' },
  retry: 'safe',
} as const
export const operations = {
  registerUser,
  listAuthorizations,
  getAuthorizationUrl,
  notifyAuthorization,
  getBankCard,
  listBanks,
  bindBankCard,
  submitLoan,
  getLoanAgreement,
  signAgreement,
  getLoan,
  getRepaymentAccount,
  checkEligibility,
  createUploadToken,
  uploadImageFile,
  uploadImage,
  getRedirectUrl,
} as const
export type OperationId = keyof typeof operations
export const servers = {
  staging: 'https://sea-staging.wolaidai.com',
  production: 'https://japi.maucash.id',
} as const

export type ServerName = keyof typeof servers
export const gateway = {
  code: ['code'],
  error: null,
  proof: null,
  success: [0],
  message: ['message'],
  data: 'result',
} as const
export const title = 'AWDA / MauCash partner API' as const
