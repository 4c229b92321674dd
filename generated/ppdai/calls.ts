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
