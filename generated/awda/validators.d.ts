// Made from spec/awda by `npm run generate`. Do not edit.

export interface Problem {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}
export interface Validate {
  (data: unknown): boolean
  errors?: Problem[] | null
}
export declare const registerUserRequest: Validate
export declare const registerUserResponse: Validate
export declare const listAuthorizationsRequest: Validate
export declare const listAuthorizationsResponse: Validate
export declare const getAuthorizationUrlRequest: Validate
export declare const getAuthorizationUrlResponse: Validate
export declare const notifyAuthorizationRequest: Validate
export declare const notifyAuthorizationResponse: Validate
export declare const getBankCardRequest: Validate
export declare const getBankCardResponse: Validate
export declare const listBanksRequest: Validate
export declare const listBanksResponse: Validate
export declare const bindBankCardRequest: Validate
export declare const bindBankCardResponse: Validate
export declare const submitLoanRequest: Validate
export declare const submitLoanResponse: Validate
export declare const getLoanAgreementRequest: Validate
export declare const getLoanAgreementResponse: Validate
export declare const signAgreementRequest: Validate
export declare const signAgreementResponse: Validate
export declare const getLoanRequest: Validate
export declare const getLoanResponse: Validate
export declare const getRepaymentAccountRequest: Validate
export declare const getRepaymentAccountResponse: Validate
export declare const checkEligibilityRequest: Validate
export declare const checkEligibilityResponse: Validate
export declare const createUploadTokenRequest: Validate
export declare const createUploadTokenResponse: Validate
export declare const uploadImageFileRequest: Validate
export declare const uploadImageFileResponse: Validate
export declare const uploadImageRequest: Validate
export declare const uploadImageResponse: Validate
export declare const getRedirectUrlRequest: Validate
export declare const getRedirectUrlResponse: Validate
export declare const loanStatusChangedNotification: Validate
