// Made from spec/ppdai by `npm run generate`. Do not edit.

export interface Problem {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}
export interface Validate {
  (data: unknown): boolean
  errors?: Problem[] | null
}
export declare const sendSmsAuthCodeRequest: Validate
export declare const sendSmsAuthCodeResponse: Validate
export declare const userInfoAddRequest: Validate
export declare const userInfoAddResponse: Validate
