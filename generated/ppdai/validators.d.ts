// Made from spec/ppdai by `npm run generate`. Do not edit.

export interface Problem {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}
export interface Validate {
  (data: unknown): boolean
  errors?: Problem[] | null
}
export declare const exchangeAuthorizationCodeRequest: Validate
export declare const exchangeAuthorizationCodeResponse: Validate
export declare const refreshAccessTokenRequest: Validate
export declare const refreshAccessTokenResponse: Validate
export declare const sendSmsAuthCodeRequest: Validate
export declare const sendSmsAuthCodeHeaders: Validate
export declare const sendSmsAuthCodeResponse: Validate
export declare const smsAuthCodeLoginRequest: Validate
export declare const smsAuthCodeLoginResponse: Validate
export declare const autoLoginRequest: Validate
export declare const autoLoginResponse: Validate
export declare const getUserNameByOpenIdRequest: Validate
export declare const getUserNameByOpenIdResponse: Validate
export declare const accountExistsRequest: Validate
export declare const accountExistsResponse: Validate
export declare const registerAccountRequest: Validate
export declare const registerAccountResponse: Validate
export declare const sendSmsRegisterCodeRequest: Validate
export declare const sendSmsRegisterCodeResponse: Validate
export declare const registerBySmsCodeRequest: Validate
export declare const registerBySmsCodeResponse: Validate
export declare const userInfoAddRequest: Validate
export declare const userInfoAddResponse: Validate
export declare const smsAuthCodeLoginHeaders: Validate
export declare const autoLoginHeaders: Validate
export declare const getUserNameByOpenIdHeaders: Validate
export declare const accountExistsHeaders: Validate
export declare const registerAccountHeaders: Validate
export declare const sendSmsRegisterCodeHeaders: Validate
export declare const registerBySmsCodeHeaders: Validate
export declare const userInfoAddHeaders: Validate
