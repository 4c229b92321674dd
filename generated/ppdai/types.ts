// Made from spec/ppdai by `npm run generate`. Do not edit.

export interface paths {
  '/oauth2/authorize': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['exchangeAuthorizationCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/oauth2/refreshtoken': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['refreshAccessToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/auth/authservice/sendsmsauthcode': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendSmsAuthCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/open/oauthservice/smsauthcodelogin': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['smsAuthCodeLogin']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/auth/LoginService/AutoLogin': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['autoLogin']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/open/openApiPublicQueryService/QueryUserNameByOpenID': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getUserNameByOpenId']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/auth/registerservice/accountexist': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['accountExists']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/auth/registerservice/register': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['registerAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/auth/registerservice/sendsmsregistercode': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['sendSmsRegisterCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/open/registerservice/smscoderegister': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['registerBySmsCode']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cps/BdRegService/UserInfoAdd': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['userInfoAdd']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/balance/balanceService/QueryBalance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getBalance']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/LLoanInfoService/LoanList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listLoans']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/LLoanInfoService/BatchListingInfos': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getListings']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/LLoanInfoService/BatchListingStatusInfos': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getListingStatuses']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/LLoanInfoService/BatchListingBidInfos': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getListingBids']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/BidService/Bidding': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['placeBid']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/BidService/BidList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listBids']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/BidService/BatchLenderBidList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listLenderBids']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/RepaymentService/FetchLenderRepayment': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getRepayments']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/LLoanInfoService/DebtList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listDebts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/LLoanInfoService/DebtListNew': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listDebtsByLevel']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/LLoanInfoService/BatchDebtInfos': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getDebts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/BidService/BuyDebt': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['buyDebt']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/cps/postlistingservice/regafterpostlisting': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['postListing']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/listing/openapi/bid': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['submitBid']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/listingbid/openapi/queryBid': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getBidResult']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/listing/openapi/queryUserRiskType': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getUserRiskType']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/debt/openapi/buy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['submitDebtPurchase']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/debt/openapi/queryOrder': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getDebtOrder']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/marketing/AdvertiseService/SaveAdvertise': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['saveAdvertise']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/marketing/AdvertiseService/CheckAdvertise': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['checkAdvertise']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/charge/volume/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listInvestmentFees']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/auth/LoginService/QueryUserInfo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getUserInfo']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/BidproductlistService/LoanList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listBidProducts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/invest/BidproductlistService/LoanDebtList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listDebtProducts']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/listing/openapiNoAuth/loanList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listLoansViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/listing/openapiNoAuth/batchListingInfo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getListingsViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/listing/openapiNoAuth/batchListingStatusInfo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getListingStatusesViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/bid/openapi/bidList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listBidsViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/bid/openapi/batchLenderBidList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listLenderBidsViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/bid/openapiNoAuth/batchListingBidInfos': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getListingBidsViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/debt/openapiNoAuth/buyList': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['listDebtsViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/debt/openapiNoAuth/batchDebtInfo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getDebtsViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/creditor/openapi/fetchLenderRepayment': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post: operations['getRepaymentsViaOpenApi']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description The authorisation code, and the app it was issued for. */
    ExchangeAuthorizationCodeRequest: {
      /**
       * @description App id given by PPDAI (应用ID), the same as in X-PPD-APPID.
       * @example 9f6a4c76e03c441ea0d3b8ff238311a0
       */
      AppID: string
      /**
       * @description Authorisation code (授权码), from the query of the address that the browser comes back to. Written `code` as in the Java and C# SDKs; the PHP and Python SDKs send `Code`. Both spellings were in use.
       * @example 6f1c2d4e8a9b4c0d9e7f5a3b1c2d4e6f
       */
      code: string
    }
    /** @description The tokens of the user, or the text of the failure. */
    ExchangeAuthorizationCodeResponse: {
      /**
       * @description The user's unique identifier on your platform (用户在第三方唯一标识).
       * @example 706762e882f94c809fa588bb262e330f
       */
      OpenID?: string
      /**
       * @description Access token (访问令牌) for X-PPD-ACCESSTOKEN. A UUID until 2018, long hexadecimal text later: treat it as opaque.
       * @example d70f7da0-a0e2-48cb-86a4-9a229cfce076
       */
      AccessToken?: string
      /**
       * @description What refreshes the access token (刷新令牌), valid for 90 days (grade published).
       * @example a21b0472-41bd-4805-b3cc-ec4f792e60bf
       */
      RefreshToken?: string
      /**
       * @description How long the access token is valid, in seconds (超时时间，单位秒). 604800 is 7 days. A number; one client showed it as text, so accept both.
       * @example 604800
       */
      ExpiresIn?: number | string
      /** @description Text of the failure (错误信息). A text that is not empty means that the call failed; the SDKs have no code for a failure. */
      ErrMsg?: string | null
    }
    /** @description The refresh token, and the app and user it was issued for. */
    RefreshAccessTokenRequest: {
      /**
       * @description App id given by PPDAI (应用ID), the same as in X-PPD-APPID.
       * @example 9f6a4c76e03c441ea0d3b8ff238311a0
       */
      AppID: string
      /**
       * @description The user's unique identifier (用户唯一标识), from the code exchange. Written `OpenID` as in the Java, C# and PHP SDKs; the Python SDK and two clients send `OpenId`.
       * @example 706762e882f94c809fa588bb262e330f
       */
      OpenID: string
      /**
       * @description Refresh token (刷新令牌) of the user.
       * @example a21b0472-41bd-4805-b3cc-ec4f792e60bf
       */
      RefreshToken: string
    }
    /** @description The new access token, or the text of the failure. */
    RefreshAccessTokenResponse: {
      /**
       * @description The user's unique identifier. The SDKs read it, but clients found it missing (grade observed). Keep the OpenID that you have.
       * @example 706762e882f94c809fa588bb262e330f
       */
      OpenID?: string
      /**
       * @description New access token (访问令牌) for X-PPD-ACCESSTOKEN. A UUID until 2018, long hexadecimal text later: treat it as opaque.
       * @example d70f7da0-a0e2-48cb-86a4-9a229cfce076
       */
      AccessToken?: string
      /**
       * @description Refresh token (刷新令牌). One client got back the token that it had sent (grade observed). If the field is missing, keep the token that you have.
       * @example a21b0472-41bd-4805-b3cc-ec4f792e60bf
       */
      RefreshToken?: string
      /**
       * @description How long the access token is valid, in seconds (超时时间，单位秒). 604800 is 7 days. A number; one client showed it as text, so accept both.
       * @example 604800
       */
      ExpiresIn?: number | string
      /** @description Text of the failure (错误信息). A text that is not empty means that the call failed; the SDKs have no code for a failure. */
      ErrMsg?: string | null
    }
    /** @description Where to send the password, and from which device it was asked for. */
    SendSmsAuthCodeRequest: {
      /**
       * @description Login phone number (登录手机号).
       * @example 15200000001
       */
      Mobile: string
      /**
       * @description Device fingerprint (设备指纹), the unique identifier of the device (对应设备的唯一标识).
       * @example 9b8b9a1bea324e92bf00ae78d31e21e8
       * @example 1234567890
       */
      DeviceFP: string
    }
    /** @description Whether the password was sent. */
    SendSmsAuthCodeResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 means sent, anything else is a refusal.
       * @example 0
       */
      ResultCode: number
      /**
       * @description Return text (返回信息), in Chinese. The JSON sample of the document has the text below. Its table prints the text of a registration (动态注册验证码发送成功).
       * @example 动态登录密码发送成功
       */
      ResultMessage?: string
    }
    /** @description What the gateway returns when a header, token or signature is refused. */
    GatewayRefusal: {
      /**
       * @description Gateway code, always beginning with GTW-.
       * @example GTW-BRQ-INVALIDTOKEN
       */
      Code: string
      /**
       * @description The reason in Chinese.
       * @example 令牌校验失败:令牌不存在！
       */
      Message: string
      /** @description One client looks for this field beside Code. Its type and values are not known. */
      HttpStatus?: unknown
    }
    /** @description What the gateway returns after too many calls. It has no code, and its names are in lower case. `message` and `status` distinguish it from a business response. How many calls are allowed is not published. */
    RateLimited: {
      /**
       * @description When the gateway responded, `yyyy-MM-dd HH:mm:ss`. The time zone is not known.
       * @example 2018-08-28 12:15:06
       */
      timestamp?: string
      /**
       * Format: int32
       * @description Holds 200 although the call was refused.
       * @example 200
       */
      status: number
      /**
       * @description Holds OK although the call was refused.
       * @example OK
       */
      error?: string
      /**
       * @description The reason in Chinese, here "you are acting too often, have a cup of tea and try again".
       * @example 您的操作太频繁啦，请喝杯茶后，再来试试吧
       */
      message: string
      /**
       * @description Path inside the gateway. It is not the path that was called.
       * @example /gateway/openapi/buyList
       */
      path?: string
    }
    /** @description What the server returns when it fails. It looks like a business response, without the fields of the operation. */
    ServerError: {
      /**
       * Format: int32
       * @description Holds 500.
       * @example 500
       */
      ResultCode: number
      /**
       * @description Text of the failure, in English.
       * @example Internal Server Error
       */
      ResultMessage?: string
    }
    /** @description Who logs in, from which device, with the password of the SMS. */
    SmsAuthCodeLoginRequest: {
      /**
       * @description Registered phone number (注册手机号).
       * @example 15200000001
       */
      Mobile: string
      /**
       * @description Device fingerprint (设备指纹), the unique identifier of the device (对应设备的唯一标识).
       * @example 9b8b9a1bea324e92bf00ae78d31e21e8
       */
      DeviceFP: string
      /**
       * @description One-time login password (动态登录密码), from the SMS of `sendSmsAuthCode`.
       * @example 111111
       */
      SMSAuthCode: string
    }
    /** @description Whether the user is logged in, and with which tokens. */
    SmsAuthCodeLoginResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 means logged in, anything else is a refusal. Seen in a live response (grade observed).
       * @example 0
       */
      ResultCode?: number
      /** @description Return text (返回信息), in Chinese. */
      ResultMessage?: string | null
      /**
       * Format: int32
       * @description Return code under the name of the JSON sample; the table and the failure sample print ResultCode. Accept both.
       * @example 0
       */
      ReturnCode?: number
      /** @description Return text under the other name. The JSON sample holds null. */
      ReturnMessage?: string | null
      /**
       * @description The user's unique identifier on your platform (用户在第三方平台上的唯一标识).
       * @example 706762e882f94c809fa588bb262e330f
       */
      OpenID?: string
      /**
       * @description The user's access token for your platform (用户给第三方平台的授权访问令牌), valid for 7 days (有效期7天).
       * @example d70f7da0-a0e2-48cb-86a4-9a229cfce076
       */
      AccessToken?: string
      /**
       * @description What refreshes the access token (用户给第三方授权使用刷新令牌), valid for 90 days (有效期90天).
       * @example a21b0472-41bd-4805-b3cc-ec4f792e60bf
       */
      RefreshToken?: string
      /**
       * Format: int32
       * @description How long the access token is valid, in seconds (用户给第三方授权访问令牌超时时间，单位s).
       * @example 604799
       */
      ExpiresIn?: number
    }
    /** @description When the login was asked for. The access token names the user. */
    AutoLoginRequest: {
      /**
       * @description Timestamp (时间戳), `yyyy-MM-dd HH:mm:ss`; the time zone is not stated. The page declares DateTime, which the SDKs sign in different ways. All SDKs sign a String alike, so this contract declares it as text.
       * @example 2016-03-14 19:15:22
       */
      Timestamp: string
    }
    /** @description Whether a token for the web site was issued, and for whom. */
    AutoLoginResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 is success, anything else a refusal.
       * @example 0
       */
      ResultCode: number
      /**
       * @description Return text (返回文本信息), in Chinese.
       * @example 登录成功
       */
      ResultMessage?: string
      /**
       * @description Token for logging in at ac.ppdai.com (AC.PPDAI.COM自动登录用的Token), valid for 180 seconds (有效时间180秒).
       * @example 7RH28R2MRV54
       */
      Token?: string
      /**
       * @description User name made by PPDAI (生成的用户名), not encrypted.
       * @example pdu8512415174
       */
      UserName?: string
    }
    /** @description Whose user name is asked for. */
    GetUserNameByOpenIdRequest: {
      /**
       * @description The user's unique identifier on your platform (OpenID).
       * @example 706762e882f94c809fa588bb262e330f
       */
      OpenID: string
    }
    /** @description The encrypted user name. */
    GetUserNameByOpenIdResponse: {
      /**
       * Format: int32
       * @description Return code (返回码 0=成功， -1=失败). 0 is success, anything else a failure.
       * @example 0
       */
      ReturnCode: number
      /** @description Text of the failure (失败的消息). The samples hold null on success. */
      ReturnMessage?: string | null
      /** @description Encrypted user name (加密后的用户名称): base64 of one RSA block with PKCS#1 v1.5 padding, UTF-8 text inside. Decrypt it with your private key, as the SDKs and three clients do. The page mentions the public key of the server instead. Null on failure. */
      UserName?: string | null
    }
    /** @description Which account is asked about. */
    AccountExistsRequest: {
      /**
       * @description Account name (帐号名称): a phone number, an email address or a name of the user's own (支持手机\邮箱\自定义帐号).
       * @example 15200000001
       */
      AccountName: string
    }
    /** @description Whether the account exists. */
    AccountExistsResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 is success, anything else a failure.
       * @example 0
       */
      ResultCode: number
      /**
       * @description Return text (返回信息), in Chinese. The sample holds null on success.
       * @example null
       */
      ResultMessage?: string | null
      /**
       * @description Whether the account exists (帐号是否存在).
       * @example true
       */
      IsExist?: boolean
    }
    /** @description Whom to register. Send Role, and Mobile or Email or both. */
    RegisterAccountRequest: {
      /**
       * @description Phone number to register (用户注册手机号). Required without Email (与邮箱中必须输入至少一项).
       * @example 13911111111
       * @example 15200000111
       */
      Mobile?: string
      /**
       * @description Email address to register (用户注册邮箱). Required without Mobile (与用户手机至少需要输入一项).
       * @example xxxxxx@ppdai.com
       */
      Email?: string
      /**
       * Format: int32
       * @description Role of the user (用户角色). 4 is lender, 8 borrower, 12 both.
       *
       *     - `4`: 借出者 — lender
       *     - `8`: 借入者 — borrower
       *     - `12`: 借入借出者 — lender and borrower
       * @example 12
       * @enum {integer}
       */
      Role: 4 | 8 | 12
    }
    /** @description Whether the user was registered, under which name and with which tokens. */
    RegisterAccountResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 means registered, anything else is a refusal.
       * @example 0
       */
      ReturnCode: number
      /**
       * @description Return text (返回文本信息), in Chinese. The sample holds null on success.
       * @example null
       * @example 用户角色信息异常
       */
      ReturnMessage?: string | null
      /**
       * @description User name made by PPDAI (生成的用户名), not encrypted.
       * @example pdu8512415174
       */
      UserName?: string
      /**
       * @description The user's unique identifier on your platform (用户在第三方平台上的唯一标识).
       * @example 706762e882f94c809fa588bb262e330f
       */
      OpenID?: string
      /**
       * @description The user's access token for your platform (用户给第三方平台的授权访问令牌), valid for 7 days (有效期7天).
       * @example d70f7da0-a0e2-48cb-86a4-9a229cfce076
       */
      AccessToken?: string
      /**
       * @description What refreshes the access token (用户给第三方授权使用刷新令牌), valid for 90 days (有效期90天).
       * @example a21b0472-41bd-4805-b3cc-ec4f792e60bf
       */
      RefreshToken?: string
      /**
       * Format: int32
       * @description How long the access token is valid, in seconds (用户给第三方授权访问令牌超时时间，单位s).
       * @example 604799
       */
      ExpiresIn?: number
    }
    /** @description Where to send the code, and from which device it was asked for. */
    SendSmsRegisterCodeRequest: {
      /**
       * @description Phone number to register (注册手机号).
       * @example 15200000001
       */
      Mobile: string
      /**
       * @description Device fingerprint (设备指纹), the unique identifier of the device (对应设备的唯一标识).
       * @example 9b8b9a1bea324e92bf00ae78d31e21e8
       */
      DeviceFP: string
    }
    /** @description Whether the code was sent. */
    SendSmsRegisterCodeResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 means sent, anything else is a refusal.
       * @example 0
       */
      ResultCode: number
      /**
       * @description Return text (返回信息), in Chinese.
       * @example 动态注册验证码发送成功
       */
      ResultMessage?: string
    }
    /** @description Whom to register, from which device, with the code of the SMS. */
    RegisterBySmsCodeRequest: {
      /**
       * @description Phone number to register (注册手机号).
       * @example 15200000001
       */
      Mobile: string
      /**
       * @description Device fingerprint (设备指纹), the unique identifier of the device (对应设备的唯一标识).
       * @example 9b8b9a1bea324e92bf00ae78d31e21e8
       */
      DeviceFP: string
      /**
       * @description Registration code (验证码), from the SMS of `sendSmsRegisterCode`.
       * @example 111111
       */
      Code: string
      /**
       * Format: int32
       * @description Role of the user (角色类型). What a missing role means is not published. 4 is lender, 8 borrower, 12 both.
       *
       *     - `4`: 借出 — lender
       *     - `8`: 借入 — borrower
       *     - `12`: 借入借出 — lender and borrower
       * @example 8
       * @enum {integer}
       */
      Role?: 4 | 8 | 12
    }
    /** @description Whether the user was registered, and with which tokens. */
    RegisterBySmsCodeResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 means registered, anything else is a refusal.
       * @example 0
       */
      ResultCode?: number
      /** @description Return text (返回信息), in Chinese. */
      ResultMessage?: string | null
      /**
       * Format: int32
       * @description Return code under the name of the JSON sample; the table and the failure sample print ResultCode. Accept both.
       * @example 0
       */
      ReturnCode?: number
      /** @description Return text under the other name. The JSON sample holds null. */
      ReturnMessage?: string | null
      /**
       * @description The user's unique identifier on your platform (用户在第三方平台上的唯一标识).
       * @example 706762e882f94c809fa588bb262e330f
       */
      OpenID?: string
      /**
       * @description The user's access token for your platform (用户给第三方平台的授权访问令牌), valid for 7 days (有效期7天).
       * @example d70f7da0-a0e2-48cb-86a4-9a229cfce076
       */
      AccessToken?: string
      /**
       * @description What refreshes the access token (用户给第三方授权使用刷新令牌), valid for 90 days (有效期90天).
       * @example a21b0472-41bd-4805-b3cc-ec4f792e60bf
       */
      RefreshToken?: string
      /**
       * Format: int32
       * @description How long the access token is valid, in seconds (用户给第三方授权访问令牌超时时间，单位s).
       * @example 604799
       */
      ExpiresIn?: number
    }
    /** @description A borrower brought by a CPS partner. */
    UserInfoAddRequest: {
      /**
       * Format: int32
       * @description Platform of the user (平台类型). 1 is PC, 2 is mobile (移动).
       *
       *     - `1`: PC — personal computer
       *     - `2`: 移动 — mobile
       * @example 2
       * @enum {integer}
       */
      PlatformType: 1 | 2
      /**
       * @description Further details of the user (用户额外的详细信息), optional (可选), as JSON text (JSON格式). Which fields are required or
       *     allowed is not documented, nor what they mean. The document's sample is quoted with single quotes and is not
       *     valid JSON; its 20 fields, all text:
       *
       *     `name` 孙XX, `shenfenzh` 3XXXXXXXXXXXXXXXX5, `zhiye` 上班族, `fangchan` 有房，目前无房贷,
       *     `chechan` 有车，但是有车贷未还清, `phone` 157XXXXXXXX, `gongzixingshi` 现金, `jingyingzz` 有,
       *     `yuexin` 1500~3000, `shebao` 连续6个月以内, `duigongliushui` 半年银行流水 10万以下, `fuzhaiqingkuang` 有,
       *     `applyCity` 蚌埠, `money` 3000, `month` 12, `daikuanlx` 个人贷款, `chushengnian` 1996, `xinyong` 少量逾期,
       *     `gongsiliushui` 3万以下, `jingyingzhucedi` 本地.
       */
      Info?: string
      /**
       * @description Order number (订单号), optional (可选): the unique identifier of this user (这个用户的唯一标志), for example a user id (用户ID).
       * @example 123456465465
       * @example 5765465456423465
       */
      OrderId?: string
      /**
       * Format: int32
       * @description The document leaves its description empty; its table and its sample hold 0.
       * @example 0
       */
      SourceId?: number
    }
    /** @description Where the borrower goes next. */
    UserInfoAddContent: {
      /**
       * @description Address to go to (表示要跳转的地址). URL-decode it first (需要Url解码一下).
       * @example http://www.ppdai.com/.......
       */
      RedirectUrl?: string
    }
    /** @description Whether the user was added, and where to send the borrower. */
    UserInfoAddResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 is success (成功), 1 failure (失败). A later page prints -1 for a failure of this call (published); take every value but 0 as a failure.
       * @example 0
       */
      Result: number
      /**
       * @description Not used for now (暂时没用到). The document's sample holds the text "null". Samples of other calls hold JSON null (published). Both mean that there is no code.
       * @example null
       */
      ResultCode?: string | null
      /**
       * @description Text of the failure (失败的消息). Empty on success; null is accepted too (inferred).
       * @example
       */
      ResultMessage?: string | null
      /**
       * @description Holds RedirectUrl. The table declares a String of JSON, the sample shows an object. Accept both, and null too (inferred).
       * @example {
       *       "RedirectUrl": "http://www.ppdai.com/......."
       *     }
       * @example {"RedirectUrl":""}
       */
      Content?: components['schemas']['UserInfoAddContent'] | string | null
    }
    /** @description No parameters: the access token names the user. */
    GetBalanceRequest: Record<string, never>
    /** @description The balance of one category. */
    AccountBalance: {
      /**
       * @description Category (账户科目). Three are published: 用户备付金.用户现金余额 (cash), .用户投标锁定 (locked by bids) and .用户提现锁定 (locked by withdrawals). Three more were seen: .机构资金锁定, .用户其他锁定, .用户充值锁定.
       * @example 用户备付金.用户现金余额
       */
      AccountCategory?: string
      /**
       * Format: double
       * @description Amount in yuan (科目金额).
       * @example 1234.56
       */
      Balance?: number
    }
    /** @description The balances of the user. */
    GetBalanceResponse: {
      /**
       * Format: int32
       * @description Return code. 0 is success, anything else a failure. The table prints it as `Results`, the sample as `Result`.
       * @example 0
       */
      Result: number
      /**
       * @description Message (处理信息).
       * @example
       */
      ResultMessage?: string | null
      /** @description Account categories and amounts; null on failure (账户科目分类及科目金额). */
      Balance?: components['schemas']['AccountBalance'][] | null
    }
    /** @description Which page of the loans. */
    ListLoansRequest: {
      /**
       * Format: int32
       * @description Page, from 1 (页码).
       * @example 1
       */
      PageIndex: number
      /**
       * @description Only loans after this time (如果有则查询该时间之后的列表，精确到毫秒), `yyyy-MM-dd HH:mm:ss` with milliseconds if wanted. The page declares DateTime, which the SDKs sign in different ways. All SDKs sign a String alike, so this contract declares it as text.
       * @example 2018-09-28 14:30:00.000
       */
      StartDateTime?: string
    }
    /** @description A loan that is open for bids. */
    OpenLoan: {
      /**
       * Format: int32
       * @description Listing number (列表ID).
       * @example 23886150
       */
      ListingId?: number
      /**
       * @description Title (标的标题).
       * @example 手机app用户的借款
       */
      Title?: string
      /**
       * @description Grade of the loan (标的级别): AAA, AA and A to H were seen.
       * @example A
       */
      CreditCode?: string
      /**
       * Format: double
       * @description Amount (借款金额).
       * @example 1000
       */
      Amount?: number
      /**
       * Format: double
       * @description Rate, % (利率).
       * @example 12
       */
      Rate?: number
      /**
       * Format: int32
       * @description Term (期限).
       * @example 12
       */
      Months?: number
      /**
       * Format: int32
       * @description How the loan is repaid (还款方式).
       *
       *     - `0`: 等额本息(按月还款) — equal monthly instalments
       *     - `1`: 一次性还本付息 — all at the end
       * @example 0
       * @enum {integer}
       */
      PayWay?: 0 | 1 | (number & {})
      /**
       * Format: double
       * @description Amount still open (可投标金额).
       * @example 134
       */
      RemainFunding?: number
      /**
       * @description Time of the first check, `yyyy-MM-dd HH:mm:ss` (预审时间).
       * @example 2018-09-28 14:34:14
       */
      PreAuditTime?: string
    }
    /** @description One page of the loans. */
    ListLoansResponse: {
      /**
       * Format: int32
       * @description 0 error, 1 success, -1 exception (0：错误 1：成功 -1：异常).
       * @example 1
       */
      Result: number
      /**
       * @description Message (返回消息).
       * @example 查询成功
       */
      ResultMessage?: string | null
      /**
       * @description Not in use yet; JSON null in every sample (暂未使用).
       * @example null
       */
      ResultCode?: string | null
      /** @description Loans (列表信息). */
      LoanInfos?: components['schemas']['OpenLoan'][]
    }
    /** @description Which loans. */
    GetListingsRequest: {
      /**
       * @description Listing numbers (列表IDs). From 1 to 10 items.
       * @example [
       *       129967042
       *     ]
       */
      ListingIds: number[]
    }
    /** @description A loan and its borrower in detail. */
    ListingDetails: {
      /**
       * @description Time of the first bid (首次投资时间). The spelling is that of live responses.
       * @example 2018-09-28T14:34:20.000
       */
      FistBidTime?: string
      /**
       * @description Last bid (末笔投资时间).
       * @example 2018-09-28T14:52:23.000
       */
      LastBidTime?: string
      /**
       * Format: int32
       * @description Number of lenders (投标人数).
       * @example 179
       */
      LenderCount?: number
      /**
       * @description Time of the deal (成交日期); 2000-01-01T00:00:00 while the loan is open.
       * @example 2018-09-28T14:52:23.683
       */
      AuditingTime?: string
      /**
       * Format: double
       * @description Amount still open (剩余可投金额).
       * @example 0
       */
      RemainFunding?: number
      /**
       * @description A date as 2016/11/19, or the time left as 14天15时57分 (截止时间).
       * @example 14天15时57分
       */
      DeadLineTimeOrRemindTimeStr?: string
      /**
       * @description Grade (标的等级).
       * @example C
       */
      CreditCode?: string
      /**
       * Format: int32
       * @description Listing number (列表编号).
       * @example 129967042
       */
      ListingId?: number
      /**
       * Format: double
       * @description Amount (借款金额).
       * @example 20000
       */
      Amount?: number
      /**
       * Format: int32
       * @description Term (期限).
       * @example 12
       */
      Months?: number
      /**
       * Format: double
       * @description Rate, % (利率).
       * @example 24
       */
      CurrentRate?: number
      /**
       * @description User name of the borrower (借款人的用户名).
       * @example pdu0000003
       */
      BorrowName?: string
      /**
       * Format: int32
       * @description Sex of the borrower (性别).
       *
       *     - `0`: 未知 — unknown
       *     - `1`: 男 — male
       *     - `2`: 女 — female
       * @example 2
       * @enum {integer}
       */
      Gender?: 0 | 1 | 2 | (number & {})
      /**
       * @description Education (学历): 专科, 本科, 研究生, 硕士 and 博士 were seen.
       * @example null
       */
      EducationDegree?: string | null
      /**
       * @description School (毕业院校).
       * @example null
       */
      GraduateSchool?: string | null
      /**
       * @description Form of study (学习形式): 普通, 函授, 网络教育, 自考 and 成人 were seen.
       * @example null
       */
      StudyStyle?: string | null
      /**
       * Format: int32
       * @description Age (年龄).
       * @example 28
       */
      Age?: number
      /**
       * Format: int32
       * @description Loans granted (成功借款次数).
       * @example 17
       */
      SuccessCount?: number
      /**
       * Format: int32
       * @description Loans that failed because of too few bids (流标次数).
       * @example 9
       */
      WasteCount?: number | null
      /**
       * Format: int32
       * @description Loans withdrawn (撤标次数).
       * @example 0
       */
      CancelCount?: number | null
      /**
       * Format: int32
       * @description Loans failed (失败次数).
       * @example 0
       */
      FailedCount?: number | null
      /**
       * Format: int32
       * @description Instalments repaid in time (正常还清次数).
       * @example 90
       */
      NormalCount?: number
      /**
       * Format: int32
       * @description Repaid 1 to 15 days late (逾期(1-15)还清次数).
       * @example 4
       */
      OverdueLessCount?: number | null
      /**
       * Format: int32
       * @description Repaid more than 15 days late (逾期(15天以上)还清次数).
       * @example 0
       */
      OverdueMoreCount?: number | null
      /**
       * Format: double
       * @description Principal still owed (剩余待还本金).
       * @example 0
       */
      OwingPrincipal?: number
      /**
       * Format: double
       * @description Amount still owed (待还金额).
       * @example 0
       */
      OwingAmount?: number | null
      /**
       * Format: double
       * @description Amount to receive (待收金额).
       * @example 0
       */
      AmountToReceive?: number | null
      /**
       * @description First loan (第一次成功借款时间).
       * @example 2015-12-27T17:40:52.933
       */
      FirstSuccessBorrowTime?: string | null
      /**
       * @description Registration (注册时间).
       * @example 2015-12-27T17:33:51.000
       */
      RegisterTime?: string | null
      /**
       * Format: int32
       * @description Degree checked, 0 / 1 (学历认证 0 未认证 1已认证).
       * @example 0
       */
      CertificateValidate?: number
      /**
       * Format: int32
       * @description Household register checked (户籍认证).
       * @example 0
       */
      NciicIdentityCheck?: number
      /**
       * Format: int32
       * @description Phone checked (手机认证).
       * @example 1
       */
      PhoneValidate?: number
      /**
       * Format: int32
       * @description Whether video was checked (视屏认证), 0 or 1.
       * @example 0
       */
      VideoValidate?: number
      /**
       * Format: int32
       * @description Credit report checked (征信认证).
       * @example 0
       */
      CreditValidate?: number
      /**
       * Format: int32
       * @description Whether the student status was checked (学籍认证), 0 or 1.
       * @example 0
       */
      EducateValidate?: number | null
      /**
       * @description Last loan (最后一次成功借款时间).
       * @example 2018-09-28T14:32:15.000
       */
      LastSuccessBorrowTime?: string | null
      /**
       * Format: double
       * @description Highest single loan (单笔最高借款金额).
       * @example 8000
       */
      HighestPrincipal?: number | null
      /**
       * Format: double
       * @description Highest debt ever (历史最高负债).
       * @example 24661.98
       */
      HighestDebt?: number | null
      /**
       * Format: double
       * @description All loans together (累计借款金额).
       * @example 90858
       */
      TotalPrincipal?: number | null
    }
    /** @description The loans in detail. */
    GetListingsResponse: {
      /**
       * Format: int32
       * @description 0 error, 1 success, -1 exception (0：错误 1：成功 -1：异常).
       * @example 1
       */
      Result: number
      /**
       * @description Message (返回消息).
       * @example 查询成功
       */
      ResultMessage?: string | null
      /**
       * @description Not in use yet; JSON null in every sample (暂未使用).
       * @example null
       */
      ResultCode?: string | null
      /** @description Details (列表信息). */
      LoanInfos?: components['schemas']['ListingDetails'][]
    }
    /** @description Which loans. */
    GetListingStatusesRequest: {
      /**
       * @description Listing numbers (列表IDs). From 1 to 20 items.
       * @example [
       *       100000
       *     ]
       */
      ListingIds: number[]
    }
    /** @description The status of one loan. */
    ListingStatus: {
      /**
       * Format: int32
       * @description Listing number (列表ID).
       * @example 100000
       */
      ListingId?: number
      /**
       * Format: int32
       * @description Status of the loan.
       *
       *     - `0`: 流标 — failed
       *     - `1`: 满标 — full
       *     - `2`: 投标中 — open for bids
       *     - `3`: 借款成功（成功 / 成功已还清） — loan granted or repaid
       *     - `4`: 审核失败 — refused
       *     - `5`: 撤标 — withdrawn
       * @example 3
       * @enum {integer}
       */
      Status?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {})
    }
    /** @description The statuses of the loans. */
    GetListingStatusesResponse: {
      /**
       * Format: int32
       * @description 0 error, 1 success, -1 exception (0：错误 1：成功 -1：异常).
       * @example 1
       */
      Result: number
      /**
       * @description Message (返回消息).
       * @example 查询成功
       */
      ResultMessage?: string | null
      /**
       * @description Not in use yet; JSON null in every sample (暂未使用).
       * @example null
       */
      ResultCode?: string | null
      /** @description Statuses (列表状态信息). */
      Infos?: components['schemas']['ListingStatus'][]
    }
    /** @description Which loans. */
    GetListingBidsRequest: {
      /**
       * @description Listing numbers (列表IDs). From 1 to 5 items.
       * @example [
       *       100001
       *     ]
       */
      ListingIds: number[]
    }
    /** @description A bid on a loan. */
    ListingBid: {
      /**
       * @description User name of the lender (投资人).
       * @example pdu0000002
       */
      LenderName?: string
      /**
       * Format: double
       * @description Amount (投标金额).
       * @example 50
       */
      BidAmount?: number
      /**
       * @description Time (投标时间).
       * @example 2016-12-22T10:23:47.16
       */
      BidDateTime?: string
    }
    /** @description The bids on one loan. */
    ListingBids: {
      /**
       * Format: int32
       * @description Listing number (列表ID).
       * @example 100001
       */
      ListingId?: number
      /** @description Bids (投标详情). */
      Bids?: components['schemas']['ListingBid'][]
    }
    /** @description The bids on the loans. */
    GetListingBidsResponse: {
      /**
       * Format: int32
       * @description 0 error, 1 success, -1 exception (0：错误 1：成功 -1：异常).
       * @example 1
       */
      Result: number
      /**
       * @description Message (返回消息).
       * @example 查询成功
       */
      ResultMessage?: string | null
      /**
       * @description Not in use yet; JSON null in every sample (暂未使用).
       * @example null
       */
      ResultCode?: string | null
      /** @description One entry per listing (投标信息). */
      ListingBidsInfos?: components['schemas']['ListingBids'][]
    }
    /** @description How much to bid on which loan. */
    PlaceBidRequest: {
      /**
       * Format: int32
       * @description Listing number (标编号).
       * @example 9575229
       */
      ListingId: number
      /**
       * Format: int32
       * @description Amount of the bid in whole yuan (投标金额), from 50 to 10000 (code 3001). The table declares Int and the samples Double. The signed text depends on it: 150 or 4062C00000000000. No source says which is right. This contract declares Int, which all four SDKs sign alike.
       * @example 150
       */
      Amount: number
      /**
       * @description Whether to pay partly with a coupon (是否使用优惠券投标), as text.
       *
       *     - `true`: use a coupon
       *     - `false`: use none
       * @example true
       * @enum {string}
       */
      UseCoupon?: 'true' | 'false'
    }
    /** @description Whether the bid was placed, and for how much. */
    PlaceBidResponse: {
      /**
       * Format: int32
       * @description Listing number (标编号).
       * @example 9575229
       */
      ListingId?: number
      /**
       * Format: int32
       * @description Amount asked (投标金额).
       * @example 150
       */
      Amount?: number
      /**
       * Format: int32
       * @description Amount really bid (may be less) (实际投标金额).
       * @example 50
       */
      ParticipationAmount?: number
      /**
       * Format: int32
       * @description Return code (返回码). 0 means that the bid was placed (成功), anything else is a refusal.
       * @example 0
       */
      Result: number
      /**
       * @description Text of the failure (失败的消息).
       * @example null
       */
      ResultMessage?: string | null
      /**
       * Format: double
       * @description Amount of the coupon (优惠券金额).
       * @example 0
       */
      CouponAmount?: number
      /**
       * Format: int32
       * @description Whether a coupon was used.
       *
       *     - `0`: 未使用优惠券 — no coupon was used
       *     - `1`: 成功使用优惠券 — a coupon was used
       *     - `2`: 没有优惠券 — there is no coupon
       * @example 0
       * @enum {integer}
       */
      CouponStatus?: 0 | 1 | 2 | (number & {})
      /**
       * @description Number of the bid.
       * @example 100000001
       */
      InvestId?: number
    }
    /** @description Which bids, by loan and days. At most 31 days from `StartTime` to `EndTime`. */
    ListBidsRequest: {
      /**
       * Format: int32
       * @description Number of the loan, 0 for all (按照标的查询输入标的号，否则输入0).
       * @example 0
       */
      ListingId?: number
      /**
       * @description First day (开始时间).
       * @example 2017-06-15
       */
      StartTime?: string
      /**
       * @description Last day (结束时间).
       * @example 2017-06-16
       */
      EndTime?: string
      /**
       * Format: int32
       * @description Page (页码).
       * @example 1
       */
      PageIndex?: number
      /**
       * Format: int32
       * @description Rows a page (每页数).
       * @example 20
       */
      PageSize?: number
    }
    /** @description A bid of the user. */
    OwnBid: {
      /**
       * Format: int32
       * @description Number of the loan (标编号). One client saw 0 and skipped it.
       * @example 223423
       */
      ListingId?: number
      /**
       * @description Title (标题).
       * @example 测试使用
       */
      Title?: string
      /**
       * Format: int32
       * @description Instalments (期数).
       * @example 12
       */
      Months?: number
      /**
       * Format: double
       * @description Rate, % (利率).
       * @example 7
       */
      Rate?: number
      /**
       * Format: double
       * @description Amount of the listing (标的金额).
       * @example 10000
       */
      Amount?: number
      /**
       * Format: int32
       * @description Amount of the bid (投标金额).
       * @example 80
       */
      BidAmount?: number
    }
    /** @description One page of the bids of the user. */
    ListBidsResponse: {
      /** @description Bids. The page describes it as 记录数 (number of records). */
      BidList?: components['schemas']['OwnBid'][]
      /**
       * Format: int32
       * @description Pages (总页数).
       * @example 1
       */
      TotalPages?: number
      /**
       * Format: int32
       * @description Records (总记录数).
       * @example 20
       */
      TotalRecord?: number
      /**
       * Format: int32
       * @description 0 success, -1 failure (返回码 0=成功， -1=失败).
       * @example 0
       */
      Result: number
      /**
       * @description Text of the failure (失败的消息).
       * @example null
       */
      ResultMessage?: string | null
    }
    /** @description Which lenders, and how many bids of each. */
    ListLenderBidsRequest: {
      /**
       * @description User names of lenders, 1 to 5 (投资用户名列表，个数1至5). From 1 to 5 items.
       * @example [
       *       "pdu0000002"
       *     ]
       */
      LenderNames: string[]
      /**
       * Format: int32
       * @description How many of the latest bids, 1 to 20 (记录条数，1至20条).
       * @example 10
       */
      TopIndex: number
    }
    /** @description A bid of a lender, with the loan that it is for. */
    LenderBid: {
      /**
       * Format: int32
       * @description Listing number (标号).
       * @example 2629971
       */
      ListingId?: number
      /**
       * @description Title (标题).
       * @example 教育培训
       */
      Title?: string
      /**
       * @description Time of the bid (投标时间).
       * @example 2016-09-19T23:40:59.853
       */
      BidDateTime?: string
      /**
       * Format: double
       * @description Amount of the bid (投标金额).
       * @example 1000
       */
      BidAmount?: number
      /**
       * @description User name of the borrower (借款人).
       * @example pdu0000003
       */
      BorrowerName?: string
      /**
       * @description Grade (标等级).
       * @example AA
       */
      CreditCode?: string
      /**
       * Format: double
       * @description Amount of the listing (标金额).
       * @example 3000
       */
      Amount?: number
      /**
       * Format: int32
       * @description Term (期限).
       * @example 12
       */
      Months?: number
      /**
       * Format: double
       * @description Rate, % (利率).
       * @example 11
       */
      Rate?: number
      /**
       * Format: int32
       * @description Household register checked: 0 no, 1 yes (户口认证0=未认证，1=已认证).
       * @example 0
       */
      NciicIdentityCheck?: number
      /**
       * Format: int32
       * @description Degree checked (学历认证).
       * @example 0
       */
      CertificateValidate?: number
      /**
       * Format: int32
       * @description Phone checked (手机认证).
       * @example 1
       */
      PhoneValidate?: number
      /**
       * Format: int32
       * @description Video checked (视屏认证).
       * @example 0
       */
      VideoValidate?: number
      /**
       * Format: int32
       * @description Credit report checked (征信认证).
       * @example 0
       */
      CreditValidate?: number
      /**
       * Format: int32
       * @description Status of the bid (投标状态).
       *
       *     - `0`: 流标 — failed
       *     - `1`: 成功 — done
       * @example 1
       * @enum {integer}
       */
      StatusId?: 0 | 1 | (number & {})
    }
    /** @description The latest bids of one lender. */
    LenderBids: {
      /**
       * @description User name of the lender (投资人姓名).
       * @example pdu0000002
       */
      LenderName?: string
      /** @description Bids (详情). */
      Bids?: components['schemas']['LenderBid'][]
    }
    /** @description The latest bids of the lenders. */
    ListLenderBidsResponse: {
      /**
       * Format: int32
       * @description 0 success, -1 failure (0 成功，-1失败).
       * @example 0
       */
      Result: number
      /**
       * @description Message (错误消息).
       * @example 查询成功
       */
      ResultMessage?: string | null
      /**
       * @description Not in use (暂未使用).
       * @example null
       */
      ResultCode?: string | null
      /** @description One entry per lender (详情列表). */
      LendersBidsList?: components['schemas']['LenderBids'][]
    }
    /** @description Which loan, and which instalment of it. */
    GetRepaymentsRequest: {
      /**
       * Format: int32
       * @description Listing number (散标列表编号).
       * @example 70734097
       */
      ListingId: number
      /**
       * @description Number of the instalment as text; without it, all of them (还款期数,参数为空时，获取当前列表所有期数).
       * @example
       */
      OrderId?: string
    }
    /** @description An instalment of a loan. */
    Repayment: {
      /**
       * Format: int32
       * @description Listing number (标编号).
       * @example 70734097
       */
      ListingId?: number
      /**
       * Format: int32
       * @description Number of the instalment (还款期数). It is not an order number.
       * @example 1
       */
      OrderId?: number
      /**
       * @description Due day `yyyy-MM-dd` (应还日期).
       * @example 2017-10-10
       */
      DueDate?: string
      /**
       * @description Day of repayment (实际还款日期).
       * @example 2017-09-10
       */
      RepayDate?: string
      /**
       * Format: double
       * @description Principal received (已收本金).
       * @example 5.47
       */
      RepayPrincipal?: number
      /**
       * Format: double
       * @description Interest received (已收利息).
       * @example 0.97
       */
      RepayInterest?: number
      /**
       * Format: double
       * @description Principal not received (未收本金).
       * @example 0
       */
      OwingPrincipal?: number
      /**
       * Format: double
       * @description Interest not received (未收利息).
       * @example 0
       */
      OwingInterest?: number
      /**
       * Format: double
       * @description Interest for being late (逾期利息).
       * @example 0
       */
      OwingOverdue?: number
      /**
       * Format: int32
       * @description Days late (逾期天数); negative where it was repaid before the day.
       * @example -30
       */
      OverdueDays?: number
      /**
       * Format: int32
       * @description How the instalment is repaid. Do not derive it from OverdueDays: a live response has status 1 and -30 days.
       *
       *     - `0`: 等待还款 — waiting
       *     - `1`: 准时还款 — on time
       *     - `2`: 逾期还款 — late
       *     - `3`: 提前还款 — early
       *     - `4`: 部分还款 — in part
       * @example 1
       * @enum {integer}
       */
      RepayStatus?: 0 | 1 | 2 | 3 | 4 | (number & {})
    }
    /** @description The instalments of the loan. */
    GetRepaymentsResponse: {
      /**
       * Format: int32
       * @description Result code: 1 is success, 0 error, -1 exception (0：错误 1：成功 -1：异常).
       * @example 1
       */
      Result: number
      /**
       * @description Message.
       * @example 查询成功
       */
      ResultMessage?: string | null
      /** @description Instalments (标还款情况集合). */
      ListingRepayment?: components['schemas']['Repayment'][]
    }
    /** @description Which page of the debts. */
    ListDebtsRequest: {
      /**
       * Format: int32
       * @description Page (页码).
       * @example 1
       */
      PageIndex: number
      /**
       * @description Only debts after this time (如果有则查询该时间之后的列表，精确到毫秒), `yyyy-MM-dd HH:mm:ss` with milliseconds if wanted. The page declares DateTime, which the SDKs sign in different ways. All SDKs sign a String alike, so this contract declares it as text.
       * @example 2018-09-28 14:30:00
       */
      StartDateTime?: string
    }
    /** @description A debt for sale. */
    DebtForSale: {
      /**
       * Format: int32
       * @description Debt number (债权ID).
       * @example 200981738
       */
      DebtdealId?: number
      /**
       * Format: int32
       * @description Instalments left (剩余期数).
       * @example 8
       */
      OwingNumber?: number
      /**
       * Format: double
       * @description Yield at the price, % (转让收益率).
       * @example 8.5
       */
      PriceforSaleRate?: number
      /**
       * Format: double
       * @description Price (转让价).
       * @example 446.09
       */
      PriceforSale?: number
      /**
       * Format: int32
       * @description Listing number (列表ID).
       * @example 307531180
       */
      ListingId?: number
      /**
       * @description Grade of the listing (列表等级).
       * @example AA
       */
      CreditCode?: string
    }
    /** @description One page of the debts for sale. */
    ListDebtsResponse: {
      /**
       * Format: int32
       * @description 0 error, 1 success, -1 exception (0：错误 1：成功 -1：异常).
       * @example 1
       */
      Result: number
      /**
       * @description Message (返回消息).
       * @example 查询成功
       */
      ResultMessage?: string | null
      /**
       * @description Not in use yet; JSON null in every sample (暂未使用).
       * @example null
       */
      ResultCode?: string | null
      /** @description Debts (债转列表信息). */
      DebtInfos?: components['schemas']['DebtForSale'][]
    }
    /** @description Which page of the debts, and which grades. */
    ListDebtsByLevelRequest: {
      /**
       * Format: int32
       * @description Page (页码).
       * @example 1
       */
      PageIndex: number
      /**
       * @description Only debts after this time, as in listDebts (时间). Some clients leave it out.
       * @example 2018-09-28 14:30:00
       */
      StartDateTime?: string
      /**
       * @description Grades, separated by commas (等级,多个用,（英文）隔开).
       * @example AA,A,B
       */
      Levels?: string
    }
    /** @description One page of the debts for sale. */
    ListDebtsByLevelResponse: {
      /**
       * Format: int32
       * @description 0 error, 1 success, -1 exception (0：错误 1：成功 -1：异常).
       * @example 1
       */
      Result: number
      /**
       * @description Message (返回消息).
       * @example 查询成功
       */
      ResultMessage?: string | null
      /**
       * @description Not in use yet; JSON null in every sample (暂未使用).
       * @example null
       */
      ResultCode?: string | null
      /** @description Debts (债转列表信息). */
      DebtInfos?: components['schemas']['DebtForSale'][]
      /**
       * Format: int32
       * @description Number of debts in the response.
       * @example 38
       */
      Count?: number
    }
    /** @description Which debts. */
    GetDebtsRequest: {
      /**
       * @description Debt numbers (债转列表IDs). From 1 to 20 items.
       * @example [
       *       200981738
       *     ]
       */
      DebtIds: number[]
    }
    /** @description A debt for sale in detail. */
    DebtDetails: {
      /**
       * Format: int32
       * @description Debt number (same as DebtdealId) (债转编号).
       * @example 200981738
       */
      DebtId?: number
      /**
       * @description User name of the seller (转出人).
       * @example pdu0000004
       */
      Seller?: string
      /**
       * Format: int32
       * @description Status of the debt.
       *
       *     - `0`: 其它无效状态 — not valid for another reason
       *     - `1`: 出售中 — for sale
       *     - `2`: 已完成 — sold
       * @example 1
       * @enum {integer}
       */
      StatusId?: 0 | 1 | 2 | (number & {})
      /**
       * @description User name of the lender (投标人).
       * @example pdu0000004
       */
      Lender?: string
      /**
       * @description Time of the bid (投标时间).
       * @example 2019-03-14T17:01:22.610
       */
      BidDateTime?: string
      /**
       * Format: int32
       * @description Instalments left (剩余期数).
       * @example 8
       */
      OwingNumber?: number
      /**
       * Format: double
       * @description Principal left (待还本金).
       * @example 446
       */
      OwingPrincipal?: number
      /**
       * Format: double
       * @description Interest to come (待收利息).
       * @example 14.32
       */
      OwingInterest?: number
      /**
       * Format: int32
       * @description Days to the next instalment; negative = late (距离下次还款的天数).
       * @example 29
       */
      Days?: number
      /**
       * Format: double
       * @description Rate at the price, % (转让价利率).
       * @example 8.5
       */
      PriceforSaleRate?: number
      /**
       * Format: double
       * @description Price (转让价).
       * @example 446.09
       */
      PriceforSale?: number
      /**
       * Format: double
       * @description Discount (优惠度).
       * @example 0
       */
      PreferenceDegree?: number
      /**
       * Format: int32
       * @description Listing number (列表ID 原标的信息).
       * @example 307531180
       */
      ListingId?: number
      /**
       * @description Grade of the listing (列表等级).
       * @example AA
       */
      CreditCode?: string
      /**
       * Format: double
       * @description Amount of the listing (发标金额).
       * @example 11000
       */
      ListingAmount?: number
      /**
       * Format: int32
       * @description Term (标期限).
       * @example 9
       */
      ListingMonths?: number
      /**
       * @description Time of the listing (发标时间).
       * @example 2019-03-14T16:57:43.120
       */
      ListingTime?: string
      /**
       * Format: double
       * @description Rate of the listing (标的利率).
       * @example 8.5
       */
      ListingRate?: number
      /**
       * Format: int32
       * @description Instalments that were late (曾逾期期数).
       * @example 0
       */
      PastDueNumber?: number
      /**
       * @description Grade now (当前评级).
       * @example AA
       */
      CurrentCreditCode?: string
      /**
       * Format: double
       * @description Reduction in percent (折让比例（%号之前的数值）). The spelling is that of live responses.
       * @example 0
       */
      AllowanceRadio?: number
      /**
       * Format: int32
       * @description Most days late (曾最大逾期天数).
       * @example 0
       */
      PastDueDay?: number
    }
    /** @description The debts in detail. */
    GetDebtsResponse: {
      /**
       * Format: int32
       * @description 0 error, 1 success, -1 exception (0：错误 1：成功 -1：异常).
       * @example 1
       */
      Result: number
      /**
       * @description Message (返回消息).
       * @example 查询成功
       */
      ResultMessage?: string | null
      /**
       * @description Not in use yet; JSON null in every sample (暂未使用).
       * @example null
       */
      ResultCode?: string | null
      /** @description Details (债转列表信息). */
      DebtInfos?: components['schemas']['DebtDetails'][]
    }
    /** @description Which debt to buy. */
    BuyDebtRequest: {
      /**
       * Format: int32
       * @description Number of the debt (债转编号): DebtdealId of the lists, DebtId of the details.
       * @example 38458234
       */
      debtDealId: number
    }
    /** @description Whether the debt was bought. */
    BuyDebtResponse: {
      /**
       * Format: int32
       * @description 0 success, -1 failure (返回码 0=成功， -1=失败).
       * @example 0
       */
      Result: number
      /**
       * @description Message (失败的消息). On success it begins with 恭喜您. The sample holds the text "null".
       * @example 恭喜您
       */
      ResultMessage?: string | null
      /**
       * Format: int32
       * @description Debt number (债转编号).
       * @example 38458234
       */
      debtDealId?: number
    }
    /** @description The borrower and the loan applied for. */
    PostListingRequest: {
      /**
       * @description Real name (真实姓名).
       * @example 张三
       */
      RealName: string
      /**
       * @description Identity card number (身份证号).
       * @example 110101199001010000
       */
      ShenFenZH: string
      /**
       * Format: int32
       * @description Term applied for (申请贷款期限), in months (inferred).
       * @example 12
       */
      ApplyLoanMonth: number
      /**
       * Format: double
       * @description Amount applied for in yuan (申请贷款金额). The table declares Decimal, samples Double: the signed text is the same.
       * @example 1000.5
       */
      ApplyLoanAmount: number
      /**
       * @description Purpose (贷款用途).
       * @example 用于购物
       */
      DaiKuanYT: string
      /**
       * @description Loan type; no value list is public (贷款类型).
       * @example 10
       */
      LoanType: string
      /**
       * @description Further details of the borrower as JSON text (用户详细信息json), with the same 20 fields as in userInfoAdd, all text. The sample of the page has single quotes and is not valid JSON: send valid JSON.
       * @example (see userInfoAdd)
       */
      Info: string
      /**
       * @description Unique identifier that the channel sends with the record (订单号 - 渠道推送记录时带的唯一标志).
       * @example 123456789
       */
      OrderId?: string
    }
    /** @description Whether the application was filed. */
    PostListingResponse: {
      /**
       * Format: int32
       * @description -1 exception, 0 error, 1 success, -100 in progress (-1异常,0错误,1成功,-100处理中).
       * @example 1
       */
      Result: number
      /**
       * @description Message (返回消息).
       * @example 发标成功
       */
      ResultMessage?: string | null
      /**
       * @description Reserved (预留信息). The table declares String, the sample shows an empty object. Accept both, and null too (inferred).
       * @example {}
       */
      Content?:
        | {
            [key: string]: unknown
          }
        | string
        | null
    }
    /** @description How much to bid on which loan. */
    SubmitBidRequest: {
      /**
       * Format: int32
       * @description Listing number (标编号).
       * @example 126198698
       */
      ListingId: number
      /**
       * Format: int32
       * @description Amount of the bid in whole yuan (投标金额). Clients sign it as digits or not at all.
       * @example 50
       */
      Amount: number
      /**
       * @description Whether to pay partly with a coupon (优惠券), as text.
       *
       *     - `true`: use a coupon
       *     - `false`: use none
       * @example true
       * @enum {string}
       */
      UseCoupon?: 'true' | 'false'
    }
    /** @description Whether the bid was accepted, and its OrderId for getBidResult. */
    SubmitBidResponse: {
      /**
       * Format: double
       * @description Amount asked.
       * @example 50
       */
      Amount?: number
      /**
       * Format: int32
       * @description Listing number.
       * @example 126198698
       */
      ListingId?: number
      /**
       * @description Order to ask about with getBidResult, 24 hexadecimal digits; null in a refusal.
       * @example 5b0000000000000000000001
       */
      OrderId?: string | null
      /**
       * Format: int32
       * @description Result code. 9999 is a bid in progress, 0 one that is done; anything else is a refusal.
       * @example 9999
       */
      Result: number
      /**
       * @description Never filled.
       * @example null
       */
      ResultCode?: string | null
      /**
       * @description Message.
       * @example 投标处理中
       */
      ResultMessage?: string | null
    }
    /** @description Which bid. */
    GetBidResultRequest: {
      /**
       * @description `OrderId` of submitBid.
       * @example 5b0000000000000000000001
       */
      orderId: string
      /**
       * Format: int32
       * @description Number of the loan. Two clients send a number, two text; the signed text is the same.
       * @example 124323972
       */
      listingId: number
    }
    /** @description The bid. */
    BidResult: {
      /**
       * @description Id of the bid.
       * @example 579000000
       */
      bidId?: number
      /**
       * Format: int32
       * @description Listing number.
       * @example 124323972
       */
      listingId?: number
      /**
       * @description Message of the bid.
       * @example 成功
       */
      bidMessage?: string
      /**
       * Format: double
       * @description Amount asked.
       * @example 50
       */
      bidAmount?: number
      /**
       * Format: double
       * @description Amount really bid.
       * @example 50
       */
      participationAmount?: number
      /**
       * Format: double
       * @description Coupon used.
       * @example 0
       */
      succCouponAmount?: number
      /**
       * @description Time of the bid.
       * @example 2018-08-18 10:00:00
       */
      bidTime?: string
    }
    /** @description What became of the bid. */
    GetBidResultResponse: {
      /**
       * Format: int32
       * @description 1 done, 2 in progress, others failed.
       * @example 1
       */
      result: number
      /**
       * @description Message.
       * @example 成功
       */
      resultMessage?: string | null
      resultContent?: components['schemas']['BidResult']
    }
    /** @description No parameters: the access token names the user. */
    GetUserRiskTypeRequest: Record<string, never>
    /** @description Not recorded. */
    GetUserRiskTypeResponse: {
      [key: string]: unknown
    }
    /** @description Which debt to buy. */
    SubmitDebtPurchaseRequest: {
      /**
       * Format: int32
       * @description Number of the debt (债转编号).
       * @example 200981738
       */
      DebtDealId: number
    }
    /** @description Whether the purchase was accepted, and its OrderId for getDebtOrder. */
    SubmitDebtPurchaseResponse: {
      /**
       * Format: int32
       * @description 0 done, 1001 in progress.
       * @example 1001
       */
      Result: number
      /**
       * @description Order to ask about with getDebtOrder, in a response with 1001.
       * @example 5c0000000000000000000001
       */
      OrderId?: string | null
      /** @description Message (inferred from the other calls). */
      ResultMessage?: string | null
    }
    /** @description Which purchase. */
    GetDebtOrderRequest: {
      /**
       * @description `OrderId` of submitDebtPurchase.
       * @example 5c0000000000000000000001
       */
      orderId: string
    }
    /** @description What became of the purchase. */
    GetDebtOrderResponse: {
      /**
       * Format: int32
       * @description 1 done, 1001 in progress, others failed.
       * @example 1
       */
      code: number
    }
    /** @description The click, and the device that it came from. */
    SaveAdvertiseRequest: {
      /**
       * @description App that the advertisement is for. One client sends the id of X-PPD-APPID, the other another value.
       * @example 9f6a4c76e03c441ea0d3b8ff238311a0
       */
      AppId: string
      /**
       * @description Address that PPDAI calls when the user becomes active (inferred).
       * @example https://ads.example.com/cb?click=1
       */
      CallBackUrl?: string
      /**
       * @description Device id.
       * @example
       */
      DeviceId?: string
      /**
       * @description Apple advertising id.
       * @example 00000000-0000-0000-0000-000000000000
       */
      Idfa?: string
      /**
       * @description MAC address.
       * @example
       */
      Mac?: string
      /**
       * Format: int32
       * @description Number of the advertising source, given by PPDAI (inferred).
       * @example 1
       */
      Source?: number
    }
    /** @description What became of the click. */
    SaveAdvertiseContent: {
      /**
       * Format: int32
       * @description 1 if the click was accepted, as one client reads it.
       * @example 1
       */
      IsActive?: number
    }
    /** @description Whether the click was accepted. */
    SaveAdvertiseResponse: {
      /**
       * Format: int32
       * @description 0 = success.
       * @example 0
       */
      Result: number
      Content?: components['schemas']['SaveAdvertiseContent']
    }
    /** @description A device that is asked about. */
    AdvertisedDevice: {
      /**
       * @description Apple advertising id.
       * @example 00000000-0000-0000-0000-000000000000
       */
      Idfa: string
    }
    /** @description Which devices. */
    CheckAdvertiseRequest: {
      /**
       * @description App that the advertisement is for.
       * @example 9f6a4c76e03c441ea0d3b8ff238311a0
       */
      AppId?: string
      /** @description Devices asked about. */
      Idfas?: components['schemas']['AdvertisedDevice'][]
      /**
       * Format: int32
       * @description Advertising source.
       * @example 1
       */
      Source?: number
    }
    /** @description What is known of one device. */
    CheckedDevice: {
      /**
       * Format: int32
       * @description 1 if the device may be shown an advertisement, as one client reads it.
       * @example 1
       */
      IsActive?: number
    }
    /** @description What is known of the devices. */
    CheckAdvertiseContent: {
      /** @description One row per device. */
      CheckIdfaResults?: components['schemas']['CheckedDevice'][]
    }
    /** @description What is known of the devices. */
    CheckAdvertiseResponse: {
      /**
       * Format: int32
       * @description 0 = success.
       * @example 0
       */
      Result: number
      Content?: components['schemas']['CheckAdvertiseContent']
    }
    /** @description Which page of which day. */
    ListInvestmentFeesRequest: {
      /**
       * Format: int32
       * @description Page, from 1 (页码，从1开始).
       * @example 1
       */
      page?: number
      /**
       * @description Day (日期), `yyyy-MM-dd`. Declared as text, which all SDKs sign alike.
       * @example 2018-05-01
       */
      date?: string
    }
    /** @description Not recorded. */
    ListInvestmentFeesResponse: {
      [key: string]: unknown
    }
    /** @description No parameters: the access token names the user. */
    GetUserInfoRequest: Record<string, never>
    /** @description Not documented. */
    GetUserInfoResponse: {
      [key: string]: unknown
    }
    /** @description The time of the call. */
    ListBidProductsRequest: {
      /**
       * @description Time of the call.
       * @example 2017-03-20 08:53:20
       */
      timestamp?: string
    }
    /** @description A loan that is open for bids, as the old call shows it. */
    BidProduct: {
      /**
       * Format: int32
       * @description Listing number.
       * @example 9575229
       */
      ListingId?: number
      /**
       * @description User name of the borrower.
       * @example pdu0000001
       */
      BorrowerName?: string
      /**
       * @description Grade.
       * @example A
       */
      CreditCode?: string
      /**
       * Format: double
       * @description Amount.
       * @example 5000
       */
      Amount?: number
      /**
       * Format: double
       * @description Term.
       * @example 12
       */
      Months?: number
      /**
       * Format: double
       * @description Rate, % a year.
       * @example 18
       */
      Rate?: number
      /**
       * Format: double
       * @description Amount still open.
       * @example 1200
       */
      LeftAmount?: number
      /**
       * Format: double
       * @description Not explained.
       * @example 0
       */
      PerSuccessTimes?: number
      /**
       * Format: double
       * @description 1 = degree checked (学历认证).
       * @example 1
       */
      CertificateValidate?: number
      /**
       * Format: double
       * @description Video check.
       * @example 0
       */
      VideoValidate?: number
      /**
       * Format: double
       * @description 1 = phone checked (手机认证).
       * @example 1
       */
      MobileRealnameValidate?: number
      /**
       * Format: double
       * @description Bank credit check.
       * @example 0
       */
      BankCreditValidate?: number
      /**
       * @description Sex (性别).
       * @example 男
       */
      Sex?: string
      /**
       * @description Education (学历).
       * @example 本科
       */
      Degree?: string
      /**
       * Format: double
       * @description Age (年龄).
       * @example 28
       */
      Age?: number
    }
    /** @description The loans. */
    ListBidProductsResponse: {
      /**
       * Format: int32
       * @description 0 = success (the sample checks for 0).
       * @example 0
       */
      Result: number
      /** @description Message. */
      ResultMessage?: string | null
      /**
       * @description Null in the sample.
       * @example null
       */
      ResultCode?: string | null
      /** @description Loans. */
      LoanList?: components['schemas']['BidProduct'][]
    }
    /** @description Which page of the debts. */
    ListDebtProductsRequest: {
      /**
       * Format: int32
       * @description Page.
       * @example 1
       */
      PageIndex?: number
      /**
       * Format: int32
       * @description Rows a page; 1500 in sample and client.
       * @example 1500
       */
      PageSize?: number
    }
    /** @description A debt for sale, as the old call shows it. */
    DebtProduct: {
      /**
       * Format: int32
       * @description Listing number.
       * @example 9575229
       */
      ListingId?: number
      /**
       * @description Grade.
       * @example A
       */
      CreditCode?: string
      /**
       * Format: double
       * @description Amount.
       * @example 100
       */
      Amount?: number
      /**
       * Format: double
       * @description Yield of the sale, %.
       * @example 14
       */
      PriceforSaleRate?: number
    }
    /** @description One page of the debts. */
    ListDebtProductsResponse: {
      /**
       * Format: int32
       * @description Number of records.
       * @example 1
       */
      TotalRecord?: number
      /** @description Debts. The name is not DebtList. */
      LoanList?: components['schemas']['DebtProduct'][]
    } & {
      [key: string]: unknown
    }
  }
  responses: {
    /** @description The gateway refused the call before the service saw it. Only the body of the token refusal is public. The HTTP status is not known; this contract has the status of a similar gateway. */
    GatewayRefusal: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['GatewayRefusal']
      }
    }
    /** @description Too many calls. The body is public for other calls of this gateway, and has `status` 200. The HTTP status is not known; this contract uses 429. One client waits 60 seconds before the next call. */
    RateLimited: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['RateLimited']
      }
    }
    /** @description The server failed. The body is public for other calls of this gateway. The HTTP status is not known; 500 is from the body. */
    ServerError: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['ServerError']
      }
    }
  }
  parameters: {
    /**
     * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
     * @example 1
     */
    SignVersion: number
    /**
     * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
     * @example 1
     */
    ServiceVersion: number
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type ExchangeAuthorizationCodeRequest = components['schemas']['ExchangeAuthorizationCodeRequest']
export type ExchangeAuthorizationCodeResponse = components['schemas']['ExchangeAuthorizationCodeResponse']
export type RefreshAccessTokenRequest = components['schemas']['RefreshAccessTokenRequest']
export type RefreshAccessTokenResponse = components['schemas']['RefreshAccessTokenResponse']
export type SendSmsAuthCodeRequest = components['schemas']['SendSmsAuthCodeRequest']
export type SendSmsAuthCodeResponse = components['schemas']['SendSmsAuthCodeResponse']
export type GatewayRefusal = components['schemas']['GatewayRefusal']
export type RateLimited = components['schemas']['RateLimited']
export type ServerError = components['schemas']['ServerError']
export type SmsAuthCodeLoginRequest = components['schemas']['SmsAuthCodeLoginRequest']
export type SmsAuthCodeLoginResponse = components['schemas']['SmsAuthCodeLoginResponse']
export type AutoLoginRequest = components['schemas']['AutoLoginRequest']
export type AutoLoginResponse = components['schemas']['AutoLoginResponse']
export type GetUserNameByOpenIdRequest = components['schemas']['GetUserNameByOpenIdRequest']
export type GetUserNameByOpenIdResponse = components['schemas']['GetUserNameByOpenIdResponse']
export type AccountExistsRequest = components['schemas']['AccountExistsRequest']
export type AccountExistsResponse = components['schemas']['AccountExistsResponse']
export type RegisterAccountRequest = components['schemas']['RegisterAccountRequest']
export type RegisterAccountResponse = components['schemas']['RegisterAccountResponse']
export type SendSmsRegisterCodeRequest = components['schemas']['SendSmsRegisterCodeRequest']
export type SendSmsRegisterCodeResponse = components['schemas']['SendSmsRegisterCodeResponse']
export type RegisterBySmsCodeRequest = components['schemas']['RegisterBySmsCodeRequest']
export type RegisterBySmsCodeResponse = components['schemas']['RegisterBySmsCodeResponse']
export type UserInfoAddRequest = components['schemas']['UserInfoAddRequest']
export type UserInfoAddContent = components['schemas']['UserInfoAddContent']
export type UserInfoAddResponse = components['schemas']['UserInfoAddResponse']
export type GetBalanceRequest = components['schemas']['GetBalanceRequest']
export type AccountBalance = components['schemas']['AccountBalance']
export type GetBalanceResponse = components['schemas']['GetBalanceResponse']
export type ListLoansRequest = components['schemas']['ListLoansRequest']
export type OpenLoan = components['schemas']['OpenLoan']
export type ListLoansResponse = components['schemas']['ListLoansResponse']
export type GetListingsRequest = components['schemas']['GetListingsRequest']
export type ListingDetails = components['schemas']['ListingDetails']
export type GetListingsResponse = components['schemas']['GetListingsResponse']
export type GetListingStatusesRequest = components['schemas']['GetListingStatusesRequest']
export type ListingStatus = components['schemas']['ListingStatus']
export type GetListingStatusesResponse = components['schemas']['GetListingStatusesResponse']
export type GetListingBidsRequest = components['schemas']['GetListingBidsRequest']
export type ListingBid = components['schemas']['ListingBid']
export type ListingBids = components['schemas']['ListingBids']
export type GetListingBidsResponse = components['schemas']['GetListingBidsResponse']
export type PlaceBidRequest = components['schemas']['PlaceBidRequest']
export type PlaceBidResponse = components['schemas']['PlaceBidResponse']
export type ListBidsRequest = components['schemas']['ListBidsRequest']
export type OwnBid = components['schemas']['OwnBid']
export type ListBidsResponse = components['schemas']['ListBidsResponse']
export type ListLenderBidsRequest = components['schemas']['ListLenderBidsRequest']
export type LenderBid = components['schemas']['LenderBid']
export type LenderBids = components['schemas']['LenderBids']
export type ListLenderBidsResponse = components['schemas']['ListLenderBidsResponse']
export type GetRepaymentsRequest = components['schemas']['GetRepaymentsRequest']
export type Repayment = components['schemas']['Repayment']
export type GetRepaymentsResponse = components['schemas']['GetRepaymentsResponse']
export type ListDebtsRequest = components['schemas']['ListDebtsRequest']
export type DebtForSale = components['schemas']['DebtForSale']
export type ListDebtsResponse = components['schemas']['ListDebtsResponse']
export type ListDebtsByLevelRequest = components['schemas']['ListDebtsByLevelRequest']
export type ListDebtsByLevelResponse = components['schemas']['ListDebtsByLevelResponse']
export type GetDebtsRequest = components['schemas']['GetDebtsRequest']
export type DebtDetails = components['schemas']['DebtDetails']
export type GetDebtsResponse = components['schemas']['GetDebtsResponse']
export type BuyDebtRequest = components['schemas']['BuyDebtRequest']
export type BuyDebtResponse = components['schemas']['BuyDebtResponse']
export type PostListingRequest = components['schemas']['PostListingRequest']
export type PostListingResponse = components['schemas']['PostListingResponse']
export type SubmitBidRequest = components['schemas']['SubmitBidRequest']
export type SubmitBidResponse = components['schemas']['SubmitBidResponse']
export type GetBidResultRequest = components['schemas']['GetBidResultRequest']
export type BidResult = components['schemas']['BidResult']
export type GetBidResultResponse = components['schemas']['GetBidResultResponse']
export type GetUserRiskTypeRequest = components['schemas']['GetUserRiskTypeRequest']
export type GetUserRiskTypeResponse = components['schemas']['GetUserRiskTypeResponse']
export type SubmitDebtPurchaseRequest = components['schemas']['SubmitDebtPurchaseRequest']
export type SubmitDebtPurchaseResponse = components['schemas']['SubmitDebtPurchaseResponse']
export type GetDebtOrderRequest = components['schemas']['GetDebtOrderRequest']
export type GetDebtOrderResponse = components['schemas']['GetDebtOrderResponse']
export type SaveAdvertiseRequest = components['schemas']['SaveAdvertiseRequest']
export type SaveAdvertiseContent = components['schemas']['SaveAdvertiseContent']
export type SaveAdvertiseResponse = components['schemas']['SaveAdvertiseResponse']
export type AdvertisedDevice = components['schemas']['AdvertisedDevice']
export type CheckAdvertiseRequest = components['schemas']['CheckAdvertiseRequest']
export type CheckedDevice = components['schemas']['CheckedDevice']
export type CheckAdvertiseContent = components['schemas']['CheckAdvertiseContent']
export type CheckAdvertiseResponse = components['schemas']['CheckAdvertiseResponse']
export type ListInvestmentFeesRequest = components['schemas']['ListInvestmentFeesRequest']
export type ListInvestmentFeesResponse = components['schemas']['ListInvestmentFeesResponse']
export type GetUserInfoRequest = components['schemas']['GetUserInfoRequest']
export type GetUserInfoResponse = components['schemas']['GetUserInfoResponse']
export type ListBidProductsRequest = components['schemas']['ListBidProductsRequest']
export type BidProduct = components['schemas']['BidProduct']
export type ListBidProductsResponse = components['schemas']['ListBidProductsResponse']
export type ListDebtProductsRequest = components['schemas']['ListDebtProductsRequest']
export type DebtProduct = components['schemas']['DebtProduct']
export type ListDebtProductsResponse = components['schemas']['ListDebtProductsResponse']
export type ResponseGatewayRefusal = components['responses']['GatewayRefusal']
export type ResponseRateLimited = components['responses']['RateLimited']
export type ResponseServerError = components['responses']['ServerError']
export type ParameterSignVersion = components['parameters']['SignVersion']
export type ParameterServiceVersion = components['parameters']['ServiceVersion']
export type $defs = Record<string, never>
export interface operations {
  exchangeAuthorizationCode: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ExchangeAuthorizationCodeRequest']
      }
    }
    responses: {
      /** @description The tokens, or ErrMsg. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExchangeAuthorizationCodeResponse']
        }
      }
    }
  }
  refreshAccessToken: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RefreshAccessTokenRequest']
      }
    }
    responses: {
      /** @description The new access token, or ErrMsg. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RefreshAccessTokenResponse']
        }
      }
    }
  }
  sendSmsAuthCode: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SendSmsAuthCodeRequest']
      }
    }
    responses: {
      /** @description The outcome. ResultCode is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SendSmsAuthCodeResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  smsAuthCodeLogin: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SmsAuthCodeLoginRequest']
      }
    }
    responses: {
      /** @description The outcome. The result code is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SmsAuthCodeLoginResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  autoLogin: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AutoLoginRequest']
      }
    }
    responses: {
      /** @description The outcome. ResultCode is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AutoLoginResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getUserNameByOpenId: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetUserNameByOpenIdRequest']
      }
    }
    responses: {
      /** @description The outcome. ReturnCode is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetUserNameByOpenIdResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  accountExists: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountExistsRequest']
      }
    }
    responses: {
      /** @description The outcome. ResultCode is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['AccountExistsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  registerAccount: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterAccountRequest']
      }
    }
    responses: {
      /** @description The outcome. ReturnCode is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RegisterAccountResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  sendSmsRegisterCode: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SendSmsRegisterCodeRequest']
      }
    }
    responses: {
      /** @description The outcome. ResultCode is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SendSmsRegisterCodeResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  registerBySmsCode: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterBySmsCodeRequest']
      }
    }
    responses: {
      /** @description The outcome. The result code is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RegisterBySmsCodeResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  userInfoAdd: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UserInfoAddRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for success, any other value is a rejection. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['UserInfoAddResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getBalance: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetBalanceRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetBalanceResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listLoans: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListLoansRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListLoansResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getListings: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetListingsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetListingsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getListingStatuses: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetListingStatusesRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetListingStatusesResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getListingBids: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetListingBidsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetListingBidsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  placeBid: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PlaceBidRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PlaceBidResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listBids: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListBidsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListBidsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listLenderBids: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListLenderBidsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListLenderBidsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getRepayments: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetRepaymentsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetRepaymentsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listDebts: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListDebtsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDebtsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listDebtsByLevel: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListDebtsByLevelRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDebtsByLevelResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getDebts: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetDebtsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetDebtsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  buyDebt: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BuyDebtRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['BuyDebtResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  postListing: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['PostListingRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, -100 while in progress, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['PostListingResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  submitBid: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitBidRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 9999 for a bid in progress. One client also checks for 0, a bid that is done. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SubmitBidResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getBidResult: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetBidResultRequest']
      }
    }
    responses: {
      /** @description The outcome. result is 1 for a bid that is done, 2 while it is in progress; with any other value it failed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetBidResultResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getUserRiskType: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetUserRiskTypeRequest']
      }
    }
    responses: {
      /** @description Not known: both clients only store it. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetUserRiskTypeResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  submitDebtPurchase: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitDebtPurchaseRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for a purchase that is done, 1001 while it is in progress; with any other value it failed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SubmitDebtPurchaseResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getDebtOrder: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetDebtOrderRequest']
      }
    }
    responses: {
      /** @description The outcome. code is 1 for a purchase that is done, 1001 while it is in progress; with any other value it failed. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetDebtOrderResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  saveAdvertise: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveAdvertiseRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for a success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SaveAdvertiseResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  checkAdvertise: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckAdvertiseRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for a success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['CheckAdvertiseResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listInvestmentFees: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListInvestmentFeesRequest']
      }
    }
    responses: {
      /** @description Not recorded. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListInvestmentFeesResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getUserInfo: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetUserInfoRequest']
      }
    }
    responses: {
      /** @description Not documented. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetUserInfoResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listBidProducts: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListBidProductsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for a success, unlike that of listLoans. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListBidProductsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listDebtProducts: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListDebtProductsRequest']
      }
    }
    responses: {
      /** @description The fields that one client of 2016 reads. The result codes are not known. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDebtProductsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listLoansViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListLoansRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListLoansResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getListingsViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetListingsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetListingsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getListingStatusesViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetListingStatusesRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetListingStatusesResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listBidsViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListBidsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListBidsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listLenderBidsViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListLenderBidsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListLenderBidsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getListingBidsViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetListingBidsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetListingBidsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  listDebtsViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListDebtsByLevelRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ListDebtsByLevelResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getDebtsViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetDebtsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetDebtsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
  getRepaymentsViaOpenApi: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号,最新版本号为1). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号,最新版本号为1). The client sends 1; the Java SDK sends 1.0 (sdk).
         * @example 1
         */
        'X-PPD-SERVICEVERSION'?: components['parameters']['ServiceVersion']
      }
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetRepaymentsRequest']
      }
    }
    responses: {
      /** @description The outcome. Result is 1 for a success, 0 for an error, -1 for an exception. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['GetRepaymentsResponse']
        }
      }
      400: components['responses']['GatewayRefusal']
      429: components['responses']['RateLimited']
      500: components['responses']['ServerError']
    }
  }
}
