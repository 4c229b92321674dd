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
    /**
     * Trade the code of a login for tokens
     * @description Trades an authorisation code for the user's tokens (获取授权). The code comes from the login page
     *     `https://ac.ppdai.com/oauth2/login?AppID={appId}&ReturnUrl={url}`, which sends the browser back to ReturnUrl with
     *     `code` and `state`. The call carries no X-PPD header.
     *
     *     Never repeated by itself: whether a code can be used twice is not recorded. Without an answer, let the user log in
     *     again.
     */
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
    /**
     * Get a new access token
     * @description Gets a new access token for the user (刷新AccessToken). The call carries no X-PPD header. The Java and C# SDKs end the
     *     URL in a space; do not copy it.
     *
     *     Safe to repeat: one client saw the refresh token come back unchanged (grade observed), so a repeat gives another
     *     access token; keep the last one. Whether the one before stays valid is not recorded: refresh once at a time for one
     *     user.
     */
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
    /**
     * Send the login one-time password by SMS
     * @description Sends a one-time login password to a phone (发送登录动态密码, AuthService.SendSMSAuthCode).
     *     At most one SMS a minute and ten a day for one number.
     */
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
    /**
     * Log a user in with the password of an SMS
     * @description Logs a user in with the one-time password that `sendSmsAuthCode` sent (手机动态密码登录, SMSAuthCodeLogin) and answers
     *     the user's tokens. The table and the JSON sample of the page name the result members differently; both are accepted.
     */
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
    /**
     * Get a token that logs the user in at the web site
     * @description Issues a token that logs the user of the access token in at ac.ppdai.com (自动登录接口, AutoLogin). Send the browser to
     *     `http://ac.ppdai.com/user/authcookie?token={Token}&jump={url}` within 180 seconds.
     *     The failure sample of the page prints -1001, which its own table of codes does not list.
     */
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
    /**
     * Get the user name behind an OpenID
     * @description Answers the user name of an OpenID (OpenID查询用户信息, QueryUserNameByOpenID), encrypted for your key.
     *     With lendspec, `decryptUserName(privateKey, UserName)` decrypts it; the mock encrypts a name of nobody for the public
     *     key that it knows of your app. The page requires an access token; clients called it without one and used the answer (grade observed). The Java and
     *     C# samples of the page send `Timestamp` instead of OpenID, a slip.
     */
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
    /**
     * Ask whether an account exists
     * @description Tells whether a phone number, email address or account name is registered (验证帐号是否存在, AccountExist).
     */
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
    /**
     * Register a user with a phone number or an email address
     * @description Registers a user (注册, Register) and answers the user's name and tokens.
     *     The tests of the Java SDK also call it as `/open/registerservice/register` (grade sdk).
     */
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
    /**
     * Send the registration code by SMS
     * @description Sends a one-time registration code to a phone (发送注册验证码, SendSMSRegisterCode).
     *     At most one SMS a minute and ten a day for one number.
     */
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
    /**
     * Register a user with the code of an SMS
     * @description Registers the owner of a phone with the code that `sendSmsRegisterCode` sent (手机注册验证码注册, SMSCodeRegister) and
     *     answers the user's tokens. The table and the JSON sample of the page name the result members differently; both are
     *     accepted.
     */
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
    /**
     * Add a CPS user's information
     * @description Hands over what is known of a borrower brought by a CPS partner (用户信息添加, BdRegService.UserInfoAdd).
     *     The answer holds the address to send the borrower to. The document has no table of codes for this call, only 1 for a
     *     failure; -1 is from a later page, which calls every failure so (published).
     */
    post: operations['userInfoAdd']
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
       * @description The user's unique mark on your platform (用户在第三方唯一标识).
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
      /** @description Text of the failure (错误信息). A text that is not empty means that the call failed; the SDKs know no code beside it. */
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
       * @description The user's unique mark (用户唯一标识), from the code exchange. Written `OpenID` as in the Java, C# and PHP SDKs; the Python SDK and two clients send `OpenId`.
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
       * @description The user's unique mark. The SDKs read it, clients found it missing (grade observed); keep the one you have.
       * @example 706762e882f94c809fa588bb262e330f
       */
      OpenID?: string
      /**
       * @description New access token (访问令牌) for X-PPD-ACCESSTOKEN. A UUID until 2018, long hexadecimal text later: treat it as opaque.
       * @example d70f7da0-a0e2-48cb-86a4-9a229cfce076
       */
      AccessToken?: string
      /**
       * @description Refresh token (刷新令牌). One client saw the one it had sent (grade observed); keep yours when it is missing.
       * @example a21b0472-41bd-4805-b3cc-ec4f792e60bf
       */
      RefreshToken?: string
      /**
       * @description How long the access token is valid, in seconds (超时时间，单位秒). 604800 is 7 days. A number; one client showed it as text, so accept both.
       * @example 604800
       */
      ExpiresIn?: number | string
      /** @description Text of the failure (错误信息). A text that is not empty means that the call failed; the SDKs know no code beside it. */
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
       * @description Device fingerprint (设备指纹), the unique mark of the device (对应设备的唯一标识).
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
       * @description Return text (返回信息), in Chinese. The table of the document prints the text of a registration here (动态注册验证码发送成功), its JSON sample the one below.
       * @example 动态登录密码发送成功
       */
      ResultMessage?: string
    }
    /** @description What the gateway answers when a header, token or signature is refused. */
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
      /** @description One client looks for this member beside Code. Its type and values are not recorded. */
      HttpStatus?: unknown
    }
    /** @description What the gateway answers to too many calls. Lower-case names, no code of its own: `message` and `status` tell it from a business answer. How many calls are allowed is not published. */
    RateLimited: {
      /**
       * @description When the gateway answered, `yyyy-MM-dd HH:mm:ss`. The time zone is not recorded.
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
    /** @description What the server answers when it fails. It looks like a business answer, whatever the operation's own members. */
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
       * @description Device fingerprint (设备指纹), the unique mark of the device (对应设备的唯一标识).
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
       * @description Return code (返回码). 0 means logged in, anything else is a refusal. Seen in a live answer (grade observed).
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
       * @description The user's unique mark on your platform (用户在第三方平台上的唯一标识).
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
    /** @description When the login was asked for. The user is the one of the access token. */
    AutoLoginRequest: {
      /**
       * @description Timestamp (时间戳), `yyyy-MM-dd HH:mm:ss`; the time zone is not stated. The page declares DateTime. The SDKs sign a DateTime in different ways and a String all alike, so it is declared, sent and signed as text here.
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
       * @description The user's unique mark on your platform (OpenID).
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
      /** @description Encrypted user name (加密后的用户名称): base64 of one RSA block with PKCS#1 v1.5 padding, UTF-8 text inside. It is encrypted for you: the SDKs and three clients decrypt it with their own private key, while the page speaks of the public key of the server. Null on failure. */
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
       * @description Return code (返回码). 0 means answered, anything else is a failure.
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
    /** @description Whom to register. Role and at least one of Mobile and Email must be there. */
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
       * @description The user's unique mark on your platform (用户在第三方平台上的唯一标识).
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
       * @description Device fingerprint (设备指纹), the unique mark of the device (对应设备的唯一标识).
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
       * @description Device fingerprint (设备指纹), the unique mark of the device (对应设备的唯一标识).
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
       * @description The user's unique mark on your platform (用户在第三方平台上的唯一标识).
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
       * @description Further details of the user (用户额外的详细信息), optional (可选), as JSON text (JSON格式). Which members are required or
       *     allowed is not documented, nor what they mean. The document's sample is quoted with single quotes and is not
       *     valid JSON; its 20 members, all text:
       *
       *     `name` 孙XX, `shenfenzh` 3XXXXXXXXXXXXXXXX5, `zhiye` 上班族, `fangchan` 有房，目前无房贷,
       *     `chechan` 有车，但是有车贷未还清, `phone` 157XXXXXXXX, `gongzixingshi` 现金, `jingyingzz` 有,
       *     `yuexin` 1500~3000, `shebao` 连续6个月以内, `duigongliushui` 半年银行流水 10万以下, `fuzhaiqingkuang` 有,
       *     `applyCity` 蚌埠, `money` 3000, `month` 12, `daikuanlx` 个人贷款, `chushengnian` 1996, `xinyong` 少量逾期,
       *     `gongsiliushui` 3万以下, `jingyingzhucedi` 本地.
       */
      Info?: string
      /**
       * @description Order number (订单号), optional (可选): the unique mark of this user (这个用户的唯一标志), for example a user id (用户ID).
       * @example 123456465465
       * @example 5765465456423465
       */
      OrderId?: string
      /**
       * Format: int32
       * @description The document leaves its description blank; its table and its sample hold 0.
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
       * @description Not used for now (暂时没用到). The document's sample holds the text "null", samples of other calls JSON null (published); take either as no code.
       * @example null
       */
      ResultCode?: string | null
      /**
       * @description Text of the failure (失败的消息). Empty on success; null is accepted too (inferred).
       * @example
       */
      ResultMessage?: string | null
      /**
       * @description Holds RedirectUrl. The table declares a String of JSON, the sample shows an object; both must be accepted, null too (inferred).
       * @example {
       *       "RedirectUrl": "http://www.ppdai.com/......."
       *     }
       * @example {"RedirectUrl":""}
       */
      Content?: components['schemas']['UserInfoAddContent'] | string | null
    }
  }
  responses: {
    /** @description The gateway refused the call before the service saw it. The body has been seen in public for the token refusal only; the HTTP status is not recorded anywhere and taken from a gateway of the same family. */
    GatewayRefusal: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['GatewayRefusal']
      }
    }
    /** @description Too many calls. The body has been seen in public, for other calls of this gateway; its own `status` says 200. The HTTP status is not recorded, 429 only gives the answer a place here. One client waits 60 seconds before the next call. */
    RateLimited: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/json': components['schemas']['RateLimited']
      }
    }
    /** @description The server failed. The body has been seen in public, for other calls of this gateway. The HTTP status is not recorded; 500 is what the body says. */
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
      /** @description The outcome. ResultCode tells success (0) from a refusal. */
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
      /** @description The outcome. The result code tells success (0) from a refusal. */
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
      /** @description The outcome. ResultCode tells success (0) from a refusal. */
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
      /** @description The outcome. ReturnCode tells success (0) from a failure. */
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
      /** @description The outcome. ResultCode tells success (0) from a failure. */
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
      /** @description The outcome. ReturnCode tells success (0) from a refusal. */
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
      /** @description The outcome. ResultCode tells success (0) from a refusal. */
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
      /** @description The outcome. The result code tells success (0) from a refusal. */
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
      /** @description The outcome. Result tells success (0) from a refusal (any other value). */
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
}
