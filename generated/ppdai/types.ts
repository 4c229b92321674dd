// Made from spec/ppdai by `npm run generate`. Do not edit.

export interface paths {
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
     *     The answer holds the address to send the borrower to.
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
    /** @description Where to send the password, and from which device it was asked for. */
    SendSmsAuthCodeRequest: {
      /**
       * @description Login phone number (登录手机号).
       * @example 15200000001
       */
      Mobile: string
      /**
       * @description Device fingerprint (设备指纹), unique for each device.
       * @example 9b8b9a1bea324e92bf00ae78d31e21e8
       */
      DeviceFP: string
    }
    /** @description Whether the password was sent. */
    SendSmsAuthCodeResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 means sent, anything else is a refusal.
       */
      ResultCode: number
      /** @description Return text (返回信息), in Chinese. */
      ResultMessage?: string
    }
    /** @description What the gateway answers when a header, token or signature is refused. */
    GatewayRefusal: {
      /** @description Gateway code, always beginning with GTW-. */
      Code: string
      /** @description The reason in Chinese. */
      Message: string
    }
    /** @description A borrower brought by a CPS partner. */
    UserInfoAddRequest: {
      /**
       * Format: int32
       * @description Platform (平台类型). 1 is PC, 2 is mobile (移动).
       * @enum {integer}
       */
      PlatformType: 1 | 2
      /** @description Further details of the user (用户额外的详细信息) as JSON text. Which members are required or allowed is not documented; the document's sample is quoted with single quotes and is not valid JSON. */
      Info?: string
      /**
       * @description Order number (订单号), the unique mark of this user on your side, for example a user id.
       * @example 123456465465
       */
      OrderId?: string
      /**
       * Format: int32
       * @description Not described in the document; its sample holds 0.
       * @example 0
       */
      SourceId?: number
    }
    /** @description Where the borrower goes next. */
    UserInfoAddContent: {
      /** @description Address to go to (表示要跳转的地址). URL-decode it first. */
      RedirectUrl?: string
    }
    /** @description Whether the user was added, and where to send the borrower. */
    UserInfoAddResponse: {
      /**
       * Format: int32
       * @description Return code (返回码). 0 is success, 1 failure (失败); take every value but 0 as a failure.
       */
      Result: number
      /** @description Not used for now (暂时没用到). The document's sample holds the text "null". */
      ResultCode?: string | null
      /** @description Text of the failure (失败的消息). */
      ResultMessage?: string | null
      /** @description Holds RedirectUrl. The table declares a String of JSON, the sample shows an object; both must be accepted. */
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
  }
  parameters: {
    /**
     * @description Version of the signature check, latest 1 (签名验证版本号). The client sends 1.
     * @example 1
     */
    SignVersion: number
    /**
     * @description Version of the server, latest 1 (服务器版本号). The client sends 1; the Java SDK sends 1.0.
     * @example 1
     */
    ServiceVersion: number
  }
  requestBodies: never
  headers: never
  pathItems: never
}
export type SendSmsAuthCodeRequest = components['schemas']['SendSmsAuthCodeRequest']
export type SendSmsAuthCodeResponse = components['schemas']['SendSmsAuthCodeResponse']
export type GatewayRefusal = components['schemas']['GatewayRefusal']
export type UserInfoAddRequest = components['schemas']['UserInfoAddRequest']
export type UserInfoAddContent = components['schemas']['UserInfoAddContent']
export type UserInfoAddResponse = components['schemas']['UserInfoAddResponse']
export type ResponseGatewayRefusal = components['responses']['GatewayRefusal']
export type ParameterSignVersion = components['parameters']['SignVersion']
export type ParameterServiceVersion = components['parameters']['ServiceVersion']
export type $defs = Record<string, never>
export interface operations {
  sendSmsAuthCode: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号). The client sends 1; the Java SDK sends 1.0.
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
    }
  }
  userInfoAdd: {
    parameters: {
      query?: never
      header?: {
        /**
         * @description Version of the signature check, latest 1 (签名验证版本号). The client sends 1.
         * @example 1
         */
        'X-PPD-SIGNVERSION'?: components['parameters']['SignVersion']
        /**
         * @description Version of the server, latest 1 (服务器版本号). The client sends 1; the Java SDK sends 1.0.
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
    }
  }
}
