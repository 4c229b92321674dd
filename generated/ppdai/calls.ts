// Made from spec/ppdai by `npm run generate`. Do not edit.

import { callOf } from '../../src/client/call-of.ts'
import type { PpdaiOperations } from './client.ts'
import * as operations from './operations.ts'

/** {@link PpdaiOperations.exchangeAuthorizationCode} */
export const exchangeAuthorizationCode = /* @__PURE__ */ callOf<PpdaiOperations['exchangeAuthorizationCode']>(
  operations.exchangeAuthorizationCode,
)

/** {@link PpdaiOperations.refreshAccessToken} */
export const refreshAccessToken = /* @__PURE__ */ callOf<PpdaiOperations['refreshAccessToken']>(
  operations.refreshAccessToken,
)

/** {@link PpdaiOperations.sendSmsAuthCode} */
export const sendSmsAuthCode = /* @__PURE__ */ callOf<PpdaiOperations['sendSmsAuthCode']>(
  operations.sendSmsAuthCode,
)

/** {@link PpdaiOperations.smsAuthCodeLogin} */
export const smsAuthCodeLogin = /* @__PURE__ */ callOf<PpdaiOperations['smsAuthCodeLogin']>(
  operations.smsAuthCodeLogin,
)

/** {@link PpdaiOperations.autoLogin} */
export const autoLogin = /* @__PURE__ */ callOf<PpdaiOperations['autoLogin']>(operations.autoLogin)

/** {@link PpdaiOperations.getUserNameByOpenId} */
export const getUserNameByOpenId = /* @__PURE__ */ callOf<PpdaiOperations['getUserNameByOpenId']>(
  operations.getUserNameByOpenId,
)

/** {@link PpdaiOperations.accountExists} */
export const accountExists = /* @__PURE__ */ callOf<PpdaiOperations['accountExists']>(
  operations.accountExists,
)

/** {@link PpdaiOperations.registerAccount} */
export const registerAccount = /* @__PURE__ */ callOf<PpdaiOperations['registerAccount']>(
  operations.registerAccount,
)

/** {@link PpdaiOperations.sendSmsRegisterCode} */
export const sendSmsRegisterCode = /* @__PURE__ */ callOf<PpdaiOperations['sendSmsRegisterCode']>(
  operations.sendSmsRegisterCode,
)

/** {@link PpdaiOperations.registerBySmsCode} */
export const registerBySmsCode = /* @__PURE__ */ callOf<PpdaiOperations['registerBySmsCode']>(
  operations.registerBySmsCode,
)

/** {@link PpdaiOperations.userInfoAdd} */
export const userInfoAdd = /* @__PURE__ */ callOf<PpdaiOperations['userInfoAdd']>(operations.userInfoAdd)

/** {@link PpdaiOperations.getBalance} */
export const getBalance = /* @__PURE__ */ callOf<PpdaiOperations['getBalance']>(operations.getBalance)

/** {@link PpdaiOperations.listLoans} */
export const listLoans = /* @__PURE__ */ callOf<PpdaiOperations['listLoans']>(operations.listLoans)

/** {@link PpdaiOperations.getListings} */
export const getListings = /* @__PURE__ */ callOf<PpdaiOperations['getListings']>(operations.getListings)

/** {@link PpdaiOperations.getListingStatuses} */
export const getListingStatuses = /* @__PURE__ */ callOf<PpdaiOperations['getListingStatuses']>(
  operations.getListingStatuses,
)

/** {@link PpdaiOperations.getListingBids} */
export const getListingBids = /* @__PURE__ */ callOf<PpdaiOperations['getListingBids']>(
  operations.getListingBids,
)

/** {@link PpdaiOperations.placeBid} */
export const placeBid = /* @__PURE__ */ callOf<PpdaiOperations['placeBid']>(operations.placeBid)

/** {@link PpdaiOperations.listBids} */
export const listBids = /* @__PURE__ */ callOf<PpdaiOperations['listBids']>(operations.listBids)

/** {@link PpdaiOperations.listLenderBids} */
export const listLenderBids = /* @__PURE__ */ callOf<PpdaiOperations['listLenderBids']>(
  operations.listLenderBids,
)

/** {@link PpdaiOperations.getRepayments} */
export const getRepayments = /* @__PURE__ */ callOf<PpdaiOperations['getRepayments']>(
  operations.getRepayments,
)

/** {@link PpdaiOperations.listDebts} */
export const listDebts = /* @__PURE__ */ callOf<PpdaiOperations['listDebts']>(operations.listDebts)

/** {@link PpdaiOperations.listDebtsByLevel} */
export const listDebtsByLevel = /* @__PURE__ */ callOf<PpdaiOperations['listDebtsByLevel']>(
  operations.listDebtsByLevel,
)

/** {@link PpdaiOperations.getDebts} */
export const getDebts = /* @__PURE__ */ callOf<PpdaiOperations['getDebts']>(operations.getDebts)

/** {@link PpdaiOperations.buyDebt} */
export const buyDebt = /* @__PURE__ */ callOf<PpdaiOperations['buyDebt']>(operations.buyDebt)

/** {@link PpdaiOperations.postListing} */
export const postListing = /* @__PURE__ */ callOf<PpdaiOperations['postListing']>(operations.postListing)

/** {@link PpdaiOperations.submitBid} */
export const submitBid = /* @__PURE__ */ callOf<PpdaiOperations['submitBid']>(operations.submitBid)

/** {@link PpdaiOperations.getBidResult} */
export const getBidResult = /* @__PURE__ */ callOf<PpdaiOperations['getBidResult']>(operations.getBidResult)

/** {@link PpdaiOperations.getUserRiskType} */
export const getUserRiskType = /* @__PURE__ */ callOf<PpdaiOperations['getUserRiskType']>(
  operations.getUserRiskType,
)

/** {@link PpdaiOperations.submitDebtPurchase} */
export const submitDebtPurchase = /* @__PURE__ */ callOf<PpdaiOperations['submitDebtPurchase']>(
  operations.submitDebtPurchase,
)

/** {@link PpdaiOperations.getDebtOrder} */
export const getDebtOrder = /* @__PURE__ */ callOf<PpdaiOperations['getDebtOrder']>(operations.getDebtOrder)

/** {@link PpdaiOperations.saveAdvertise} */
export const saveAdvertise = /* @__PURE__ */ callOf<PpdaiOperations['saveAdvertise']>(
  operations.saveAdvertise,
)

/** {@link PpdaiOperations.checkAdvertise} */
export const checkAdvertise = /* @__PURE__ */ callOf<PpdaiOperations['checkAdvertise']>(
  operations.checkAdvertise,
)

/** {@link PpdaiOperations.listInvestmentFees} */
export const listInvestmentFees = /* @__PURE__ */ callOf<PpdaiOperations['listInvestmentFees']>(
  operations.listInvestmentFees,
)

/** {@link PpdaiOperations.getUserInfo} */
export const getUserInfo = /* @__PURE__ */ callOf<PpdaiOperations['getUserInfo']>(operations.getUserInfo)

/** {@link PpdaiOperations.listBidProducts} */
export const listBidProducts = /* @__PURE__ */ callOf<PpdaiOperations['listBidProducts']>(
  operations.listBidProducts,
)

/** {@link PpdaiOperations.listDebtProducts} */
export const listDebtProducts = /* @__PURE__ */ callOf<PpdaiOperations['listDebtProducts']>(
  operations.listDebtProducts,
)

/** {@link PpdaiOperations.listLoansViaOpenApi} */
export const listLoansViaOpenApi = /* @__PURE__ */ callOf<PpdaiOperations['listLoansViaOpenApi']>(
  operations.listLoansViaOpenApi,
)

/** {@link PpdaiOperations.getListingsViaOpenApi} */
export const getListingsViaOpenApi = /* @__PURE__ */ callOf<PpdaiOperations['getListingsViaOpenApi']>(
  operations.getListingsViaOpenApi,
)

/** {@link PpdaiOperations.getListingStatusesViaOpenApi} */
export const getListingStatusesViaOpenApi = /* @__PURE__ */ callOf<
  PpdaiOperations['getListingStatusesViaOpenApi']
>(operations.getListingStatusesViaOpenApi)

/** {@link PpdaiOperations.listBidsViaOpenApi} */
export const listBidsViaOpenApi = /* @__PURE__ */ callOf<PpdaiOperations['listBidsViaOpenApi']>(
  operations.listBidsViaOpenApi,
)

/** {@link PpdaiOperations.listLenderBidsViaOpenApi} */
export const listLenderBidsViaOpenApi = /* @__PURE__ */ callOf<PpdaiOperations['listLenderBidsViaOpenApi']>(
  operations.listLenderBidsViaOpenApi,
)

/** {@link PpdaiOperations.getListingBidsViaOpenApi} */
export const getListingBidsViaOpenApi = /* @__PURE__ */ callOf<PpdaiOperations['getListingBidsViaOpenApi']>(
  operations.getListingBidsViaOpenApi,
)

/** {@link PpdaiOperations.listDebtsViaOpenApi} */
export const listDebtsViaOpenApi = /* @__PURE__ */ callOf<PpdaiOperations['listDebtsViaOpenApi']>(
  operations.listDebtsViaOpenApi,
)

/** {@link PpdaiOperations.getDebtsViaOpenApi} */
export const getDebtsViaOpenApi = /* @__PURE__ */ callOf<PpdaiOperations['getDebtsViaOpenApi']>(
  operations.getDebtsViaOpenApi,
)

/** {@link PpdaiOperations.getRepaymentsViaOpenApi} */
export const getRepaymentsViaOpenApi = /* @__PURE__ */ callOf<PpdaiOperations['getRepaymentsViaOpenApi']>(
  operations.getRepaymentsViaOpenApi,
)
