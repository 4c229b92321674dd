// Made from spec/ppdai by `npm run generate`. Do not edit.

import { type Call, callWith } from '../../src/client/call-of.ts'
import type { PpdaiOperations } from './client.ts'
import * as operations from './operations.ts'

/** {@link PpdaiOperations.exchangeAuthorizationCode} */
export const exchangeAuthorizationCode: Call<PpdaiOperations['exchangeAuthorizationCode']> = (
  connection,
  ...given
) => callWith(connection, operations.exchangeAuthorizationCode, given)

/** {@link PpdaiOperations.refreshAccessToken} */
export const refreshAccessToken: Call<PpdaiOperations['refreshAccessToken']> = (connection, ...given) =>
  callWith(connection, operations.refreshAccessToken, given)

/** {@link PpdaiOperations.sendSmsAuthCode} */
export const sendSmsAuthCode: Call<PpdaiOperations['sendSmsAuthCode']> = (connection, ...given) =>
  callWith(connection, operations.sendSmsAuthCode, given)

/** {@link PpdaiOperations.smsAuthCodeLogin} */
export const smsAuthCodeLogin: Call<PpdaiOperations['smsAuthCodeLogin']> = (connection, ...given) =>
  callWith(connection, operations.smsAuthCodeLogin, given)

/** {@link PpdaiOperations.autoLogin} */
export const autoLogin: Call<PpdaiOperations['autoLogin']> = (connection, ...given) =>
  callWith(connection, operations.autoLogin, given)

/** {@link PpdaiOperations.getUserNameByOpenId} */
export const getUserNameByOpenId: Call<PpdaiOperations['getUserNameByOpenId']> = (connection, ...given) =>
  callWith(connection, operations.getUserNameByOpenId, given)

/** {@link PpdaiOperations.accountExists} */
export const accountExists: Call<PpdaiOperations['accountExists']> = (connection, ...given) =>
  callWith(connection, operations.accountExists, given)

/** {@link PpdaiOperations.registerAccount} */
export const registerAccount: Call<PpdaiOperations['registerAccount']> = (connection, ...given) =>
  callWith(connection, operations.registerAccount, given)

/** {@link PpdaiOperations.sendSmsRegisterCode} */
export const sendSmsRegisterCode: Call<PpdaiOperations['sendSmsRegisterCode']> = (connection, ...given) =>
  callWith(connection, operations.sendSmsRegisterCode, given)

/** {@link PpdaiOperations.registerBySmsCode} */
export const registerBySmsCode: Call<PpdaiOperations['registerBySmsCode']> = (connection, ...given) =>
  callWith(connection, operations.registerBySmsCode, given)

/** {@link PpdaiOperations.userInfoAdd} */
export const userInfoAdd: Call<PpdaiOperations['userInfoAdd']> = (connection, ...given) =>
  callWith(connection, operations.userInfoAdd, given)

/** {@link PpdaiOperations.getBalance} */
export const getBalance: Call<PpdaiOperations['getBalance']> = (connection, ...given) =>
  callWith(connection, operations.getBalance, given)

/** {@link PpdaiOperations.listLoans} */
export const listLoans: Call<PpdaiOperations['listLoans']> = (connection, ...given) =>
  callWith(connection, operations.listLoans, given)

/** {@link PpdaiOperations.getListings} */
export const getListings: Call<PpdaiOperations['getListings']> = (connection, ...given) =>
  callWith(connection, operations.getListings, given)

/** {@link PpdaiOperations.getListingStatuses} */
export const getListingStatuses: Call<PpdaiOperations['getListingStatuses']> = (connection, ...given) =>
  callWith(connection, operations.getListingStatuses, given)

/** {@link PpdaiOperations.getListingBids} */
export const getListingBids: Call<PpdaiOperations['getListingBids']> = (connection, ...given) =>
  callWith(connection, operations.getListingBids, given)

/** {@link PpdaiOperations.placeBid} */
export const placeBid: Call<PpdaiOperations['placeBid']> = (connection, ...given) =>
  callWith(connection, operations.placeBid, given)

/** {@link PpdaiOperations.listBids} */
export const listBids: Call<PpdaiOperations['listBids']> = (connection, ...given) =>
  callWith(connection, operations.listBids, given)

/** {@link PpdaiOperations.listLenderBids} */
export const listLenderBids: Call<PpdaiOperations['listLenderBids']> = (connection, ...given) =>
  callWith(connection, operations.listLenderBids, given)

/** {@link PpdaiOperations.getRepayments} */
export const getRepayments: Call<PpdaiOperations['getRepayments']> = (connection, ...given) =>
  callWith(connection, operations.getRepayments, given)

/** {@link PpdaiOperations.listDebts} */
export const listDebts: Call<PpdaiOperations['listDebts']> = (connection, ...given) =>
  callWith(connection, operations.listDebts, given)

/** {@link PpdaiOperations.listDebtsByLevel} */
export const listDebtsByLevel: Call<PpdaiOperations['listDebtsByLevel']> = (connection, ...given) =>
  callWith(connection, operations.listDebtsByLevel, given)

/** {@link PpdaiOperations.getDebts} */
export const getDebts: Call<PpdaiOperations['getDebts']> = (connection, ...given) =>
  callWith(connection, operations.getDebts, given)

/** {@link PpdaiOperations.buyDebt} */
export const buyDebt: Call<PpdaiOperations['buyDebt']> = (connection, ...given) =>
  callWith(connection, operations.buyDebt, given)

/** {@link PpdaiOperations.postListing} */
export const postListing: Call<PpdaiOperations['postListing']> = (connection, ...given) =>
  callWith(connection, operations.postListing, given)

/** {@link PpdaiOperations.submitBid} */
export const submitBid: Call<PpdaiOperations['submitBid']> = (connection, ...given) =>
  callWith(connection, operations.submitBid, given)

/** {@link PpdaiOperations.getBidResult} */
export const getBidResult: Call<PpdaiOperations['getBidResult']> = (connection, ...given) =>
  callWith(connection, operations.getBidResult, given)

/** {@link PpdaiOperations.getUserRiskType} */
export const getUserRiskType: Call<PpdaiOperations['getUserRiskType']> = (connection, ...given) =>
  callWith(connection, operations.getUserRiskType, given)

/** {@link PpdaiOperations.submitDebtPurchase} */
export const submitDebtPurchase: Call<PpdaiOperations['submitDebtPurchase']> = (connection, ...given) =>
  callWith(connection, operations.submitDebtPurchase, given)

/** {@link PpdaiOperations.getDebtOrder} */
export const getDebtOrder: Call<PpdaiOperations['getDebtOrder']> = (connection, ...given) =>
  callWith(connection, operations.getDebtOrder, given)

/** {@link PpdaiOperations.saveAdvertise} */
export const saveAdvertise: Call<PpdaiOperations['saveAdvertise']> = (connection, ...given) =>
  callWith(connection, operations.saveAdvertise, given)

/** {@link PpdaiOperations.checkAdvertise} */
export const checkAdvertise: Call<PpdaiOperations['checkAdvertise']> = (connection, ...given) =>
  callWith(connection, operations.checkAdvertise, given)

/** {@link PpdaiOperations.listInvestmentFees} */
export const listInvestmentFees: Call<PpdaiOperations['listInvestmentFees']> = (connection, ...given) =>
  callWith(connection, operations.listInvestmentFees, given)

/** {@link PpdaiOperations.getUserInfo} */
export const getUserInfo: Call<PpdaiOperations['getUserInfo']> = (connection, ...given) =>
  callWith(connection, operations.getUserInfo, given)

/** {@link PpdaiOperations.listBidProducts} */
export const listBidProducts: Call<PpdaiOperations['listBidProducts']> = (connection, ...given) =>
  callWith(connection, operations.listBidProducts, given)

/** {@link PpdaiOperations.listDebtProducts} */
export const listDebtProducts: Call<PpdaiOperations['listDebtProducts']> = (connection, ...given) =>
  callWith(connection, operations.listDebtProducts, given)

/** {@link PpdaiOperations.listLoansViaOpenApi} */
export const listLoansViaOpenApi: Call<PpdaiOperations['listLoansViaOpenApi']> = (connection, ...given) =>
  callWith(connection, operations.listLoansViaOpenApi, given)

/** {@link PpdaiOperations.getListingsViaOpenApi} */
export const getListingsViaOpenApi: Call<PpdaiOperations['getListingsViaOpenApi']> = (connection, ...given) =>
  callWith(connection, operations.getListingsViaOpenApi, given)

/** {@link PpdaiOperations.getListingStatusesViaOpenApi} */
export const getListingStatusesViaOpenApi: Call<PpdaiOperations['getListingStatusesViaOpenApi']> = (
  connection,
  ...given
) => callWith(connection, operations.getListingStatusesViaOpenApi, given)

/** {@link PpdaiOperations.listBidsViaOpenApi} */
export const listBidsViaOpenApi: Call<PpdaiOperations['listBidsViaOpenApi']> = (connection, ...given) =>
  callWith(connection, operations.listBidsViaOpenApi, given)

/** {@link PpdaiOperations.listLenderBidsViaOpenApi} */
export const listLenderBidsViaOpenApi: Call<PpdaiOperations['listLenderBidsViaOpenApi']> = (
  connection,
  ...given
) => callWith(connection, operations.listLenderBidsViaOpenApi, given)

/** {@link PpdaiOperations.getListingBidsViaOpenApi} */
export const getListingBidsViaOpenApi: Call<PpdaiOperations['getListingBidsViaOpenApi']> = (
  connection,
  ...given
) => callWith(connection, operations.getListingBidsViaOpenApi, given)

/** {@link PpdaiOperations.listDebtsViaOpenApi} */
export const listDebtsViaOpenApi: Call<PpdaiOperations['listDebtsViaOpenApi']> = (connection, ...given) =>
  callWith(connection, operations.listDebtsViaOpenApi, given)

/** {@link PpdaiOperations.getDebtsViaOpenApi} */
export const getDebtsViaOpenApi: Call<PpdaiOperations['getDebtsViaOpenApi']> = (connection, ...given) =>
  callWith(connection, operations.getDebtsViaOpenApi, given)

/** {@link PpdaiOperations.getRepaymentsViaOpenApi} */
export const getRepaymentsViaOpenApi: Call<PpdaiOperations['getRepaymentsViaOpenApi']> = (
  connection,
  ...given
) => callWith(connection, operations.getRepaymentsViaOpenApi, given)
