// Made from spec/awda by `npm run generate`. Do not edit.

import { callOf } from '../../src/client/call-of.ts'
import type { AwdaOperations } from './client.ts'
import * as operations from './operations.ts'

/** {@link AwdaOperations.registerUser} */
export const registerUser = /* @__PURE__ */ callOf<AwdaOperations['registerUser']>(operations.registerUser)

/** {@link AwdaOperations.listAuthorizations} */
export const listAuthorizations = /* @__PURE__ */ callOf<AwdaOperations['listAuthorizations']>(
  operations.listAuthorizations,
)

/** {@link AwdaOperations.getAuthorizationUrl} */
export const getAuthorizationUrl = /* @__PURE__ */ callOf<AwdaOperations['getAuthorizationUrl']>(
  operations.getAuthorizationUrl,
)

/** {@link AwdaOperations.notifyAuthorization} */
export const notifyAuthorization = /* @__PURE__ */ callOf<AwdaOperations['notifyAuthorization']>(
  operations.notifyAuthorization,
)

/** {@link AwdaOperations.getBankCard} */
export const getBankCard = /* @__PURE__ */ callOf<AwdaOperations['getBankCard']>(operations.getBankCard)

/** {@link AwdaOperations.listBanks} */
export const listBanks = /* @__PURE__ */ callOf<AwdaOperations['listBanks']>(operations.listBanks)

/** {@link AwdaOperations.bindBankCard} */
export const bindBankCard = /* @__PURE__ */ callOf<AwdaOperations['bindBankCard']>(operations.bindBankCard)

/** {@link AwdaOperations.submitLoan} */
export const submitLoan = /* @__PURE__ */ callOf<AwdaOperations['submitLoan']>(operations.submitLoan)

/** {@link AwdaOperations.getLoanAgreement} */
export const getLoanAgreement = /* @__PURE__ */ callOf<AwdaOperations['getLoanAgreement']>(
  operations.getLoanAgreement,
)

/** {@link AwdaOperations.signAgreement} */
export const signAgreement = /* @__PURE__ */ callOf<AwdaOperations['signAgreement']>(operations.signAgreement)

/** {@link AwdaOperations.getLoan} */
export const getLoan = /* @__PURE__ */ callOf<AwdaOperations['getLoan']>(operations.getLoan)

/** {@link AwdaOperations.getRepaymentAccount} */
export const getRepaymentAccount = /* @__PURE__ */ callOf<AwdaOperations['getRepaymentAccount']>(
  operations.getRepaymentAccount,
)

/** {@link AwdaOperations.checkEligibility} */
export const checkEligibility = /* @__PURE__ */ callOf<AwdaOperations['checkEligibility']>(
  operations.checkEligibility,
)

/** {@link AwdaOperations.createUploadToken} */
export const createUploadToken = /* @__PURE__ */ callOf<AwdaOperations['createUploadToken']>(
  operations.createUploadToken,
)

/** {@link AwdaOperations.uploadImageFile} */
export const uploadImageFile = /* @__PURE__ */ callOf<AwdaOperations['uploadImageFile']>(
  operations.uploadImageFile,
)

/** {@link AwdaOperations.uploadImage} */
export const uploadImage = /* @__PURE__ */ callOf<AwdaOperations['uploadImage']>(operations.uploadImage)

/** {@link AwdaOperations.getRedirectUrl} */
export const getRedirectUrl = /* @__PURE__ */ callOf<AwdaOperations['getRedirectUrl']>(
  operations.getRedirectUrl,
)
