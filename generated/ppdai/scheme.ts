// Made from spec/ppdai/signature.yaml by `lendspec generate`. Do not edit.

import type { Declaration } from '../../src/signing/grammar.ts'
import { declared } from './hooks.ts'

/** How ppdai signs, as data. */
export const scheme: Declaration = {
  name: 'ppdai',
  credentials: {
    appId: { kind: 'id', title: 'app id' },
    privateKey: { kind: 'private-key', title: 'RSA private key' },
    accessToken: { kind: 'token', title: 'access token of the user', optional: true },
  },
  options: {},
  hooks: {
    declared: {
      from: './hooks.ts',
      rule: 'text as it is, integers in decimal digits, Boolean as 1 or 0, Double and Decimal as 16 hexadecimal digits of the IEEE number. Null, lists and objects are left out.',
    },
  },
  body: { type: 'json-object', empty: 'allowed', blank: 'refused', names: 'declared' },
  time: {
    forms: { 'utc-text': { fraction: 3 }, 'epoch-seconds': { digits: 10 } },
    window: { past: 600, future: 600 },
    'x-source': {
      document: 'sibling',
      section: 'timestamp check',
      grade: 'hint',
      unknown: 'The window of PPDAI.',
    },
    'x-unconfirmed': true,
  },
  strings: {
    parameters: {
      skip: [],
      skipEmpty: false,
      name: 'lower',
      value: 'declared',
      encoding: 'none',
      order: 'name',
      twice: 'refused',
      title: 'Parameters',
      each: 'body',
      pair: '{name}{value}',
      join: '',
    },
    timestamp: { title: 'App id and time', text: '{appId}{time}' },
  },
  hashes: {},
  keys: {},
  signatures: {
    timestamp: { of: 'timestamp', algorithm: 'rsa-sha1', encoding: 'base64', key: 'privateKey' },
    parameters: { of: 'parameters', algorithm: 'rsa-sha1', encoding: 'base64', key: 'privateKey' },
  },
  'x-source': { document: 'sdk', section: 'signing, all four SDKs', grade: 'sdk' },
  send: {
    headers: {
      'X-PPD-APPID': {
        text: '{appId}',
        'x-source': { document: 'reference', section: 'Header Parameters', grade: 'documented' },
      },
      'X-PPD-TIMESTAMP': {
        text: '{time}',
        'x-source': { document: 'reference', section: 'Header Parameters', grade: 'documented' },
      },
      'X-PPD-TIMESTAMP-SIGN': {
        text: '{signature.timestamp}',
        'x-source': { document: 'reference', section: 'Header Parameters', grade: 'documented' },
      },
      'X-PPD-SIGNVERSION': {
        text: '1',
        example: 1,
        'x-source': { document: 'reference', section: 'Header Parameters', grade: 'documented' },
      },
      'X-PPD-SERVICEVERSION': {
        text: '1',
        example: 1,
        'x-source': { document: 'reference', section: 'Header Parameters', grade: 'documented' },
      },
      'X-PPD-SIGN': {
        text: '{signature.parameters}',
        'x-source': { document: 'reference', section: 'Header Parameters', grade: 'documented' },
      },
      'X-PPD-ACCESSTOKEN': {
        text: '{accessToken}',
        'x-source': {
          document: 'reference',
          section: 'BdRegService.UserInfoAdd Header Parameters',
          grade: 'documented',
        },
      },
    },
    query: {},
    form: {},
    envelope: {},
  },
  events: {},
}

/** Declared types of the parameters of each operation. */
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
  getBalance: {},
  listLoans: { PageIndex: 'Int32', StartDateTime: 'String' },
  getListings: { ListingIds: 'Other' },
  getListingStatuses: { ListingIds: 'Other' },
  getListingBids: { ListingIds: 'Other' },
  placeBid: { ListingId: 'Int32', Amount: 'Int32', UseCoupon: 'String' },
  listBids: {
    ListingId: 'Int32',
    StartTime: 'String',
    EndTime: 'String',
    PageIndex: 'Int32',
    PageSize: 'Int32',
  },
  listLenderBids: { LenderNames: 'Other', TopIndex: 'Int32' },
  getRepayments: { ListingId: 'Int32', OrderId: 'String' },
  listDebts: { PageIndex: 'Int32', StartDateTime: 'String' },
  listDebtsByLevel: { PageIndex: 'Int32', StartDateTime: 'String', Levels: 'String' },
  getDebts: { DebtIds: 'Other' },
  buyDebt: { debtDealId: 'Int32' },
  postListing: {
    RealName: 'String',
    ShenFenZH: 'String',
    ApplyLoanMonth: 'Int32',
    ApplyLoanAmount: 'Double',
    DaiKuanYT: 'String',
    LoanType: 'String',
    Info: 'String',
    OrderId: 'String',
  },
  submitBid: { ListingId: 'Int32', Amount: 'Int32', UseCoupon: 'String' },
  getBidResult: { orderId: 'String', listingId: 'Int32' },
  getUserRiskType: {},
  submitDebtPurchase: { DebtDealId: 'Int32' },
  getDebtOrder: { orderId: 'String' },
  saveAdvertise: {
    AppId: 'String',
    CallBackUrl: 'String',
    DeviceId: 'String',
    Idfa: 'String',
    Mac: 'String',
    Source: 'Int32',
  },
  checkAdvertise: { AppId: 'String', Idfas: 'Other', Source: 'Int32' },
  listInvestmentFees: { page: 'Int32', date: 'String' },
  getUserInfo: {},
  listBidProducts: { timestamp: 'String' },
  listDebtProducts: { PageIndex: 'Int32', PageSize: 'Int32' },
  listLoansViaOpenApi: { PageIndex: 'Int32', StartDateTime: 'String' },
  getListingsViaOpenApi: { ListingIds: 'Other' },
  getListingStatusesViaOpenApi: { ListingIds: 'Other' },
  listBidsViaOpenApi: {
    ListingId: 'Int32',
    StartTime: 'String',
    EndTime: 'String',
    PageIndex: 'Int32',
    PageSize: 'Int32',
  },
  listLenderBidsViaOpenApi: { LenderNames: 'Other', TopIndex: 'Int32' },
  getListingBidsViaOpenApi: { ListingIds: 'Other' },
  listDebtsViaOpenApi: { PageIndex: 'Int32', StartDateTime: 'String', Levels: 'String' },
  getDebtsViaOpenApi: { DebtIds: 'Other' },
  getRepaymentsViaOpenApi: { ListingId: 'Int32', OrderId: 'String' },
}

export const hooks = { declared }
