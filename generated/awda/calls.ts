// Made from spec/awda by `npm run generate`. Do not edit.

import { type Call, callWith } from '../../src/client/call-of.ts'
import type { AwdaOperations } from './client.ts'
import * as operations from './operations.ts'

/** {@link AwdaOperations.registerUser} */
export const registerUser: Call<AwdaOperations['registerUser']> = (connection, ...given) =>
  callWith(connection, operations.registerUser, given)

/** {@link AwdaOperations.listAuthorizations} */
export const listAuthorizations: Call<AwdaOperations['listAuthorizations']> = (connection, ...given) =>
  callWith(connection, operations.listAuthorizations, given)

/** {@link AwdaOperations.getAuthorizationUrl} */
export const getAuthorizationUrl: Call<AwdaOperations['getAuthorizationUrl']> = (connection, ...given) =>
  callWith(connection, operations.getAuthorizationUrl, given)

/** {@link AwdaOperations.notifyAuthorization} */
export const notifyAuthorization: Call<AwdaOperations['notifyAuthorization']> = (connection, ...given) =>
  callWith(connection, operations.notifyAuthorization, given)

/** {@link AwdaOperations.getBankCard} */
export const getBankCard: Call<AwdaOperations['getBankCard']> = (connection, ...given) =>
  callWith(connection, operations.getBankCard, given)

/** {@link AwdaOperations.listBanks} */
export const listBanks: Call<AwdaOperations['listBanks']> = (connection, ...given) =>
  callWith(connection, operations.listBanks, given)

/** {@link AwdaOperations.bindBankCard} */
export const bindBankCard: Call<AwdaOperations['bindBankCard']> = (connection, ...given) =>
  callWith(connection, operations.bindBankCard, given)

/** {@link AwdaOperations.submitLoan} */
export const submitLoan: Call<AwdaOperations['submitLoan']> = (connection, ...given) =>
  callWith(connection, operations.submitLoan, given)

/** {@link AwdaOperations.getLoanAgreement} */
export const getLoanAgreement: Call<AwdaOperations['getLoanAgreement']> = (connection, ...given) =>
  callWith(connection, operations.getLoanAgreement, given)

/** {@link AwdaOperations.signAgreement} */
export const signAgreement: Call<AwdaOperations['signAgreement']> = (connection, ...given) =>
  callWith(connection, operations.signAgreement, given)

/** {@link AwdaOperations.getLoan} */
export const getLoan: Call<AwdaOperations['getLoan']> = (connection, ...given) =>
  callWith(connection, operations.getLoan, given)

/** {@link AwdaOperations.getRepaymentAccount} */
export const getRepaymentAccount: Call<AwdaOperations['getRepaymentAccount']> = (connection, ...given) =>
  callWith(connection, operations.getRepaymentAccount, given)

/** {@link AwdaOperations.checkEligibility} */
export const checkEligibility: Call<AwdaOperations['checkEligibility']> = (connection, ...given) =>
  callWith(connection, operations.checkEligibility, given)

/** {@link AwdaOperations.createUploadToken} */
export const createUploadToken: Call<AwdaOperations['createUploadToken']> = (connection, ...given) =>
  callWith(connection, operations.createUploadToken, given)

/** {@link AwdaOperations.uploadImageFile} */
export const uploadImageFile: Call<AwdaOperations['uploadImageFile']> = (connection, ...given) =>
  callWith(connection, operations.uploadImageFile, given)

/** {@link AwdaOperations.uploadImage} */
export const uploadImage: Call<AwdaOperations['uploadImage']> = (connection, ...given) =>
  callWith(connection, operations.uploadImage, given)

/** {@link AwdaOperations.getRedirectUrl} */
export const getRedirectUrl: Call<AwdaOperations['getRedirectUrl']> = (connection, ...given) =>
  callWith(connection, operations.getRedirectUrl, given)
