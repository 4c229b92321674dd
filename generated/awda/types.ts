// Made from spec/awda by `npm run generate`. Do not edit.

export interface paths {
  '/welab-sun/api/user/register': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Register a customer
     * @description Creates the customer (user registration, 用户创建). Mandatory, and must succeed before any other call for the customer.
     *     Nothing is issued: `result` is null, so later calls name the customer by data you already have.
     */
    post: operations['registerUser']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/auth/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * List the authorisations of a customer
     * @description Lists the authorisations that a customer can give and the customer's state of each (Authorization list inquiry,
     *     查询授权列表, UML `getAuthList`). Optional. The overview table documents that it exists, what it is for and that the
     *     partner calls it; nothing more. Called before an authorisation, and again after `notifyAuthorization` (UML
     *     diagram, published).
     */
    post: operations['listAuthorizations']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/auth/getUrl': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Get the address of an authorisation page
     * @description Answers the address of a third party's authorisation page, to be opened for the customer (Get the authorization
     *     detail page, 获取授权地址, UML `getAuthUrl`). Optional. The overview table documents that it exists, what it is for
     *     and that the partner calls it; nothing more. The third party afterwards calls back an address of the partner, in
     *     the UML diagram `clientUrl`.
     */
    post: operations['getAuthorizationUrl']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/auth/notify': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Report the outcome of an authorisation
     * @description Tells AWDA how an authorisation ended (Call back for authorization status, 授权回调通知, UML `authCallback`).
     *     Optional. The overview table documents that it exists, what it is for and that the partner calls it; nothing
     *     more. Despite its name the partner is the caller: it relays what the third party called back. What became of a
     *     notice whose answer was lost shows in `listAuthorizations`.
     */
    post: operations['notifyAuthorization']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/bankCard/get': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Get the bound bank card
     * @description Answers the bank card that a customer has bound (Bank card inquiry, 绑卡信息查询, UML `getUserBankInfo`). Mandatory.
     *     The overview table documents that it exists, what it is for and that the partner calls it; nothing more. Only
     *     when none is bound, `listBanks` and `bindBankCard` follow (UML diagram, published).
     */
    post: operations['getBankCard']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/bank/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * List the banks whose cards can be bound
     * @description Lists the banks whose cards can be bound (Get bank list, 银行列表查询, UML `getBankList`). Mandatory. The overview
     *     table documents that it exists, what it is for and that the partner calls it; nothing more.
     */
    post: operations['listBanks']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/bankCard/bind': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Bind a bank card
     * @description Binds the bank card that receives the disbursement (Bank card verification, 绑定银行卡, UML `bindingBankCard`).
     *     Mandatory. The overview table documents that it exists, what it is for and that the partner calls it; nothing
     *     more. AWDA asks the bank, compares and answers in the same call (UML diagram, published). What became of a call
     *     whose answer was lost shows in `getBankCard`.
     */
    post: operations['bindBankCard']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/loan/submit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Apply for a loan
     * @description Submits the data of a loan application: personal, identity, work and emergency-contact data (Submit loan, 申请借款,
     *     UML `apply`). Mandatory. The overview table documents that it exists, what it is for and that the partner calls
     *     it; nothing more. AWDA checks the data and answers at once; the decision follows later as `loanStatusChanged`
     *     (UML diagram, published).
     *
     *     When the answer is lost, so is the loan number. Whether `getLoan` finds a loan by the customer alone is not
     *     known; never submit again before AWDA has said what became of the first application.
     */
    post: operations['submitLoan']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/loan/getAgreement': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Get the loan agreement
     * @description Answers the agreement of an approved loan, to be shown to the customer (Loan agreement inquiry, 查看合同, UML
     *     `viewAgreement`). Mandatory. The overview table documents that it exists, what it is for and that the partner
     *     calls it; nothing more.
     */
    post: operations['getLoanAgreement']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/loan/signAgreement': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Sign the loan agreement
     * @description Signs the agreement, which confirms the disbursement (Sign agreement, 签约（确认放款）, UML `agreementSign`). Mandatory.
     *     The overview table documents that it exists, what it is for and that the partner calls it; nothing more. Called
     *     on the customer's own action, for an approved loan (UML diagram, published). What became of a call whose answer
     *     was lost shows in `getLoan`.
     */
    post: operations['signAgreement']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/loan/get': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Get a loan and its repayment schedule
     * @description Answers the current state of a loan by its number, with the repayment schedule once disbursed (Get loan
     *     information, 贷款信息查询, UML `queryOrderStatus`). Mandatory. The overview table documents that it exists, what it is
     *     for, that it asks by loan number and that the partner calls it; nothing more.
     */
    post: operations['getLoan']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/repayment/getAccount': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Get the virtual account for a repayment
     * @description Answers the virtual account into which the customer repays (Get repayment VA, 用户还款虚拟账号查询, UML `virtualAccount`).
     *     Mandatory. The overview table documents that it exists, what it is for and that the partner calls it; nothing
     *     more. Called for a loan that is disbursed or overdue (UML diagram, published).
     */
    post: operations['getRepaymentAccount']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/user/checkEligibility': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Check whether a customer is eligible
     * @description Verifies a customer (Eligible Check; no Chinese title and no UML operation is known). Mandatory. The overview
     *     table documents that it exists, what it is for and that the partner calls it; nothing more.
     */
    post: operations['checkEligibility']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/image/createToken': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Create a token for uploading an image
     * @description Issues the token that `uploadImageFile` needs (Get the token for uploading image; no Chinese title and no UML
     *     operation is known). Optional. The overview table documents that it exists, what it is for and that the partner
     *     calls it; nothing more.
     */
    post: operations['createUploadToken']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/image/uploadFile': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Upload an image as a file stream
     * @description Uploads an image "by sending file stream with token" (Upload Image (1); no Chinese title and no UML operation is
     *     known). Optional. The overview table documents that it exists, what it is for and that the partner calls it;
     *     nothing more. The same document says that every request is JSON and signed, and not how a stream travels in
     *     that. Written here as a signed envelope with the token; the place of the stream is left open. `uploadImage` does
     *     without one.
     */
    post: operations['uploadImageFile']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/image/upload': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Upload an image as base64 or by address
     * @description Uploads an image "by sending base64 or url format" (Upload Image (2); no Chinese title and no UML operation is
     *     known). Optional. The overview table documents that it exists, what it is for and that the partner calls it;
     *     nothing more.
     */
    post: operations['uploadImage']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/welab-sun/api/page/getUrl': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Get the address of an H5 page
     * @description Answers the address of an H5 page of AWDA: digital signature, loan detail or repayment detail (Get the redirect
     *     url; no Chinese title and no UML operation is known). Optional. The overview table documents that it exists,
     *     what it is for and that the partner calls it; nothing more.
     */
    post: operations['getRedirectUrl']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface webhooks {
  loanStatusChanged: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A loan has changed
     * @description AWDA tells the partner that a loan changed (Push notification, 推送通知, UML `pushLoanState` and `pushRepaymentInfo`).
     *     Optional. The overview table documents that it exists, that loan status changes are pushed and that AWDA calls an
     *     interface of the partner; nothing more. Written here as one signed envelope like that of the partner's own calls,
     *     answered like AWDA answers (inferred).
     *
     *     How a push is signed, what answer is expected and whether it is repeated is not documented, and other partners have
     *     pushes of another shape (hint). Take a push as a hint, ask `getLoan`, and expect the same one twice.
     */
    post: operations['loanStatusChanged']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    /** @description Envelope of every request. The client fills all of it but `body`. */
    RequestEnvelope: {
      /** @description Issued by AWDA. */
      appId: string
      /** @description Unix time in seconds. Declared Long, shown as quoted text in one sample; send a number. Refused with 1003 when off by more than 60 s. */
      timestamp: number | string
      /**
       * @description Interface version. Whether an omitted one is signed is not documented, so always send it.
       * @default 1.0
       */
      v: string
      /** @description MD5 of the canonical text and the secret, 32 upper-case hexadecimal digits. */
      signature: string
      /** @description Business parameters of the operation; the empty text when it has none. */
      body: Record<string, never> | string
    }
    /** @description The customer. */
    RegisterUserBody: {
      /**
       * @description E-mail address.
       * @example siti@example.com
       */
      email: string
      /**
       * @description Mobile number. The format is not documented; test data of the same company begins with 8, without 0 or 62 (hint).
       * @example 81234567890
       */
      mobile: string
      /**
       * @description Name of the customer.
       * @example Siti
       */
      name: string
      /**
       * @description NIK, the Indonesian identity number; 16 digits in test data of the same company (hint).
       * @example 3171010101900001
       */
      nik: string
    }
    /** @description Envelope of every answer. Answers carry no signature. */
    ResponseEnvelope: {
      /** @description 0 is success, anything else a failure. */
      code: number
      /** @description Text for the code. */
      message: string
      /** @description Business data when code is 0; may be null. */
      result?: unknown
    }
    /** @description The customer whose authorisations are asked for. */
    ListAuthorizationsBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description One authorisation and the customer's state of it. */
    Authorization: {
      /**
       * @description What the authorisation is for, for example a bank.
       * @example BCA
       */
      authType?: string
      /**
       * @description Whether the customer has given it. Seen is `yes`; the other words are not known.
       * @example yes
       */
      authSuccess?: string
    } & {
      [key: string]: unknown
    }
    /** @description The authorisations. */
    ListAuthorizationsResult: components['schemas']['Authorization'][]
    /** @description Which authorisation, of which customer. */
    GetAuthorizationUrlBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
      /**
       * @description What the authorisation is for, for example a bank.
       * @example BCA
       */
      authType?: string
      /**
       * @description Address of the partner that the third party calls back. The UML diagram (published) has this name; that it is sent here is inferred.
       * @example https://partner.example.com/authorization
       */
      clientUrl?: string
    } & {
      [key: string]: unknown
    }
    /** @description The outcome of an authorisation. */
    NotifyAuthorizationBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
      /**
       * @description Whether the authorisation succeeded. Seen is `yes`; the other words are not known.
       * @example yes
       */
      authSuccess?: string
      /**
       * @description What the authorisation is for, for example a bank.
       * @example BCA
       */
      authType?: string
      /**
       * @description Order that the authorisation belongs to.
       * @example ORD-DEMO-0001
       */
      orderId?: string
      /**
       * @description Number of the authorisation at the third party.
       * @example TASK-DEMO-0001
       */
      taskId?: string
      /**
       * @description Further data handed through from the third party (spelled so).
       * @example
       */
      callbackExtendPatams?: string
    } & {
      [key: string]: unknown
    }
    /** @description The customer whose card is asked for. */
    GetBankCardBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description The bound card. */
    GetBankCardResult: {
      /**
       * @description Name of the account holder.
       * @example Siti Aminah
       */
      userName?: string
      /**
       * @description Code of the bank. The list of codes is not public.
       * @example BCA
       */
      bankCode?: string
      /**
       * @description Name of the bank.
       * @example Bank Central Asia
       */
      bankName?: string
      /**
       * @description Account number.
       * @example 0000000001
       */
      bankAccountNumber?: string
    } & {
      [key: string]: unknown
    }
    /** @description Who asks. Nothing in the interface table says that the customer must be named. */
    ListBanksBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description A bank whose cards can be bound. */
    Bank: {
      /**
       * @description Code of the bank. The list of codes is not public.
       * @example BCA
       */
      bankCode?: string
      /**
       * @description Name of the bank.
       * @example Bank Central Asia
       */
      bankName?: string
    } & {
      [key: string]: unknown
    }
    /** @description The banks. */
    ListBanksResult: components['schemas']['Bank'][]
    /** @description The card that receives the disbursement. */
    BindBankCardBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
      /**
       * @description Name of the account holder.
       * @example Siti Aminah
       */
      userName?: string
      /**
       * @description Code of the bank. The list of codes is not public.
       * @example BCA
       */
      bankCode?: string
      /**
       * @description Name of the bank.
       * @example Bank Central Asia
       */
      bankName?: string
      /**
       * @description Account number.
       * @example 0000000001
       */
      bankAccountNumber?: string
    } & {
      [key: string]: unknown
    }
    /** @description An Indonesian address. */
    Address: {
      /**
       * @description Postcode.
       * @example 10310
       */
      postcode?: string
      /**
       * @description Province.
       * @example DKI Jakarta
       */
      province?: string
      /** @description Number of the province. */
      provinceId?: string
      /**
       * @description City or regency.
       * @example Jakarta Pusat
       */
      city?: string
      /** @description Number of the city. */
      cityId?: string
      /**
       * @description District (kecamatan).
       * @example Menteng
       */
      district?: string
      /** @description Area; how it differs from district is not known. */
      area?: string
      /** @description Number of the area. */
      areaId?: string
      /**
       * @description Village (kelurahan).
       * @example Menteng
       */
      village?: string
      /** @description Number of the village. */
      villageId?: string
      /**
       * @description Street and house number.
       * @example Jalan Contoh 1
       */
      streetLine?: string
    } & {
      [key: string]: unknown
    }
    /**
     * @description Marital status (婚姻状况).
     * @enum {integer}
     */
    Marriage: 10 | 11 | 12
    /**
     * @description Level of education (教育程度).
     * @enum {integer}
     */
    Education: 14 | 16 | 13 | 15 | 10 | 11 | 12 | 17
    /**
     * @description Whose the dwelling is (宅所有权).
     * @enum {integer}
     */
    HouseOwnership: 10 | 11 | 12 | 13 | 14 | 15 | 16
    /**
     * @description Religion (宗教).
     * @enum {integer}
     */
    Religion: 10 | 11 | 12 | 13 | 14 | 15
    /** @description Who the customer is. */
    PersonalData: {
      /**
       * @description Full name.
       * @example Siti Aminah
       */
      name?: string
      /**
       * @description NIK, the Indonesian identity number.
       * @example 3171010101900001
       */
      nik?: string
      /**
       * @description E-mail address.
       * @example siti@example.com
       */
      email?: string
      /**
       * @description Place of birth.
       * @example Jakarta
       */
      birthplace?: string
      /**
       * @description Surname of the mother.
       * @example Contoh
       */
      momSurname?: string
      /**
       * @description Telephone at home.
       * @example 210000000
       */
      residencePhone?: string
      /** @description Address on the identity card (KTP). */
      ktpAddress?: components['schemas']['Address']
      /** @description Address lived at. */
      homeAddress?: components['schemas']['Address']
      /**
       * @description Whether both addresses are the same.
       * @example true
       */
      homeKtpAddrSame?: boolean
      /**
       * @description Neighbourhood (rukun tetangga).
       * @example 001
       */
      rt?: string
      /**
       * @description Group of neighbourhoods (rukun warga).
       * @example 002
       */
      rw?: string
      /** @description Marital status. */
      maritalStatus?: components['schemas']['Marriage']
      /** @description Highest education. */
      educationLevel?: components['schemas']['Education']
      /** @description Whose the dwelling is. */
      residence?: components['schemas']['HouseOwnership']
      /** @description Religion. */
      religion?: components['schemas']['Religion']
    } & {
      [key: string]: unknown
    }
    /**
     * @description Occupation (职业). 22 and 25 are not used.
     * @enum {integer}
     */
    Occupation:
      | 11
      | 12
      | 13
      | 14
      | 15
      | 16
      | 17
      | 18
      | 19
      | 20
      | 21
      | 23
      | 24
      | 26
      | 27
      | 28
      | 29
      | 30
      | 31
      | 32
      | 33
      | 34
      | 2
      | 3
      | 35
      | 37
      | 36
      | 6
      | 38
    /**
     * @description Kind of employment (工作类型).
     * @enum {integer}
     */
    WorkType: 10 | 11 | 12 | 13 | 14
    /**
     * @description Industry of the employer (行业).
     * @enum {integer}
     */
    Industry:
      10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30
    /**
     * @description Position at work (职位).
     * @enum {integer}
     */
    Position: 10 | 11 | 12 | 13 | 14
    /**
     * @description Source of income (收入来源).
     * @enum {integer}
     */
    IncomeSource: 10 | 11 | 12 | 13 | 14
    /**
     * @description Number of people in the company (公司人数). Neighbouring ranges share their bounds in the document.
     * @enum {integer}
     */
    CompanySize: 10 | 11 | 12 | 13 | 14
    /**
     * @description Whose the business premises are (办公场所所有权).
     * @enum {integer}
     */
    OfficeOwnership: 10 | 11
    /** @description What the customer lives on. */
    WorkData: {
      /**
       * @description Name of the employer.
       * @example PT Contoh Sejahtera
       */
      nameOfEmployer?: string
      /**
       * @description Department.
       * @example Keuangan
       */
      department?: string
      /**
       * @description Telephone at work.
       * @example 210000001
       */
      workPhone?: string
      /** @description Address of the work place. */
      workAddress?: components['schemas']['Address']
      /**
       * @description Years with the employer.
       * @example 3
       */
      yearOfService?: number
      /**
       * @description Monthly salary, in whole rupiah (inferred).
       * @example 6000000
       */
      monthlySalary?: number
      /**
       * @description Pay day in the month.
       * @example 25
       */
      salaryDay?: number
      /** @description A due date; of what, and its format, is not known. */
      dueDate?: string
      /** @description How the salary is paid. The values are not known. */
      salaryMethod?: string
      /** @description Occupation. */
      occupation?: components['schemas']['Occupation']
      /** @description Kind of employment. */
      employmentStatus?: components['schemas']['WorkType']
      /** @description Industry of the employer. */
      industry?: components['schemas']['Industry']
      /** @description Position at work. */
      position?: components['schemas']['Position']
      /** @description Source of income. */
      incomeSource?: components['schemas']['IncomeSource']
      /** @description Number of people in the company. */
      companySize?: components['schemas']['CompanySize']
      /** @description Whose the business premises are. */
      officeOwnership?: components['schemas']['OfficeOwnership']
    } & {
      [key: string]: unknown
    }
    /**
     * @description What the emergency contact is to the customer (紧急联系人关系).
     * @enum {integer}
     */
    EmergencyContactRelationship: 10 | 11 | 12 | 13 | 14
    /** @description Someone to ask when the customer cannot be reached. */
    EmergencyContact: {
      /**
       * @description Name of the contact.
       * @example Budi Contoh
       */
      name?: string
      /**
       * @description Mobile number of the contact.
       * @example 81200000002
       */
      mobile?: string
      /** @description What the contact is to the customer. */
      relationship?: components['schemas']['EmergencyContactRelationship']
      /**
       * @description Whether the contact lives at the same address. Seen are `same_address` and `different_address`.
       * @example different_address
       */
      remark?: string
    } & {
      [key: string]: unknown
    }
    /**
     * @description What the loan is for (借款原因).
     * @enum {integer}
     */
    ApplyReason: 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19
    /** @description A point on the map. */
    GeoPosition: {
      /**
       * @description Degrees north of the equator.
       * @example -6.2
       */
      latitude?: number
      /**
       * @description Degrees east of Greenwich.
       * @example 106.8
       */
      longitude?: number
    } & {
      [key: string]: unknown
    }
    /** @description The loan applied for. */
    LoanRequest: {
      /**
       * @description Amount, in whole rupiah (inferred).
       * @example 3000000
       */
      amount?: number
      /**
       * @description Tenor, like 3M for months or 30D for days.
       * @example 3M
       */
      tenor?: string
      /** @description What the loan is for. */
      loanReason?: components['schemas']['ApplyReason']
      /** @description Where the customer is when applying. */
      position?: components['schemas']['GeoPosition']
      /** @description Code of the loan product. The codes are not public. */
      secondProdCode?: string
      /**
       * @description Promotion code; may be empty.
       * @example
       */
      promotionCode?: string
    } & {
      [key: string]: unknown
    }
    /** @description The loan application. That it holds personal, identity, work and emergency-contact data is documented; the division into the members below is ours. */
    SubmitLoanBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
      /**
       * @description The partner's own order number.
       * @example ORD-DEMO-0001
       */
      orderNo?: string
      /** @description Personal and identity data. */
      personal?: components['schemas']['PersonalData']
      /** @description Work data. */
      work?: components['schemas']['WorkData']
      /** @description Emergency contacts. */
      contacts?: components['schemas']['EmergencyContact'][]
      /** @description The loan applied for. */
      loan?: components['schemas']['LoanRequest']
    } & {
      [key: string]: unknown
    }
    /** @description Which loan, of which customer. */
    GetLoanAgreementBody: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description A one-time password sent by SMS. */
    SmsCode: {
      /**
       * @description Number of the SMS that carried the password.
       * @example SMS-DEMO-0001
       */
      smsCodeId?: string
      /**
       * @description The password that the customer typed.
       * @example 000000
       */
      smsCodeValue?: string
      /**
       * @description Mobile number that the SMS went to.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description A bank account that receives the money. */
    OnlineBank: {
      /**
       * @description Account number.
       * @example 0000000001
       */
      bankAccount?: string
      /**
       * @description Code of the bank. The list of codes is not public.
       * @example BCA
       */
      bankCode?: string
      /**
       * @description Name of the bank.
       * @example Bank Central Asia
       */
      bankName?: string
    } & {
      [key: string]: unknown
    }
    /** @description Which loan is signed, and how it is paid out. */
    SignAgreementBody: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
      /** @description The one-time password of the signature. */
      smsCodeDTO?: components['schemas']['SmsCode']
      /**
       * @description How the loan is paid out. Seen are `online` and `fif_branch`.
       * @example online
       */
      disbursementMethodType?: string
      /** @description The account that receives the money when paid out online. */
      onlineBankDTO?: components['schemas']['OnlineBank']
    } & {
      [key: string]: unknown
    }
    /** @description Which loan, of which customer. */
    GetLoanBody: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description One amount due. */
    RepaymentScheduleRow: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description Position of the row in the schedule, a counting number.
       * @example 1
       */
      dueIndex?: number
      /**
       * @description Due date. The format of dates is not public.
       * @example 2023-12-15
       */
      dueDate?: string
      /** @description What the amount is for. The values are not public. */
      dueType?: string
      /**
       * @description Amount due, in whole rupiah (inferred).
       * @example 1100000
       */
      amount?: number
      /**
       * @description Rank in which amounts are repaid.
       * @example 1
       */
      repayOrder?: number
      /**
       * @description Amount settled so far, in whole rupiah (inferred).
       * @example 0
       */
      settled?: number
      /**
       * @description Amount still to be paid, in whole rupiah (inferred).
       * @example 1100000
       */
      remaining?: number
      /**
       * @description Late fee, in whole rupiah (inferred).
       * @example 0
       */
      lateFee?: number
      /**
       * @description Whether nothing is left to pay.
       * @example false
       */
      closed?: boolean
    } & {
      [key: string]: unknown
    }
    /** @description A loan as it stands. */
    GetLoanResult: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description State of the loan. The words approved, disbursed and overdue are in the UML diagrams (published), APPROVED, closed and canceled in stored data; the codes on the wire are not public.
       * @example approved
       * @example disbursed
       * @example overdue
       */
      state?: string
      /**
       * @description Amount applied for, in whole rupiah (inferred).
       * @example 3000000
       */
      amount?: number
      /**
       * @description Tenor applied for, like 3M or 30D.
       * @example 3M
       */
      tenor?: string
      /**
       * @description Amount approved, in whole rupiah (inferred).
       * @example 3000000
       */
      approvedAmount?: number
      /**
       * @description Tenor approved, like 3M or 30D.
       * @example 3M
       */
      approvedTenor?: string
      /** @description When it was applied for. The format of times is not public. */
      appliedAt?: string
      /** @description When it was approved. */
      approvedAt?: string
      /** @description When the agreement was signed. */
      agreementSignedAt?: string
      /** @description When it was funded. */
      fundedAt?: string
      /** @description When it was disbursed. */
      disbursedAt?: string
      /** @description When it was closed. */
      closedAt?: string
      /** @description When it was rejected. */
      rejectedAt?: string
      /** @description When it was cancelled. */
      cancelledAt?: string
      /** @description The repayment schedule, once disbursed (documented; the name is ours). */
      repaymentSchedule?: components['schemas']['RepaymentScheduleRow'][]
    } & {
      [key: string]: unknown
    }
    /** @description The customer who repays, and which loan. */
    GetRepaymentAccountBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
    } & {
      [key: string]: unknown
    }
    /** @description The virtual account to pay into. */
    GetRepaymentAccountResult: {
      /**
       * @description Number of the virtual account.
       * @example 8800000000000001
       */
      accountNumber?: string
      /**
       * @description Code of the bank. The list of codes is not public.
       * @example BCA
       */
      bankCode?: string
      /** @description Number of the fund that the account belongs to. */
      fundId?: string
      /**
       * @description Suggested payment, in whole rupiah (inferred).
       * @example 1100000
       */
      suggestedAmount?: number
      /**
       * @description Whether the account takes no more payments.
       * @example false
       */
      closed?: boolean
    } & {
      [key: string]: unknown
    }
    /** @description The customer to verify. */
    CheckEligibilityBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description The customer whose image follows. */
    CreateUploadTokenBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description The upload. Where the file stream goes is not public. */
    UploadImageFileBody: {
      /**
       * @description Upload token, from createUploadToken. That there is one is documented; its name is ours.
       * @example demo-upload-token
       */
      token?: string
    } & {
      [key: string]: unknown
    }
    /**
     * @description What an image shows (文档类型). Some codes are Indonesian abbreviations; the document gives no label but the two periods.
     * @enum {string}
     */
    DocumentType:
      | 'bank_statement_3_months'
      | 'company_id_card'
      | 'ID_PNS'
      | 'receiptri'
      | 'salary_certificate'
      | 'salary_slip_3_months'
      | 'self_SKU_SIUP_TDP'
      | 'SK_PNS'
      | 'driver_license'
      | 'KTP'
    /** @description The image, either as content or as an address. */
    UploadImageBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
      /** @description What the image shows; a code of the document-type list in spite of the name. */
      mimeType?: components['schemas']['DocumentType']
      /**
       * @description The image in base64.
       * @example iVBORw0KGgo=
       */
      content?: string
      /**
       * @description Address of the image. That an address may be sent is documented; the name of the field is ours.
       * @example https://partner.example.com/images/demo.png
       */
      url?: string
    } & {
      [key: string]: unknown
    }
    /** @description For which loan a page is wanted, and where it leads back to. */
    GetRedirectUrlBody: {
      /**
       * @description Mobile number that the customer was registered with; names the customer.
       * @example 81234567890
       */
      mobile?: string
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description The partner's own order number.
       * @example ORD-DEMO-0001
       */
      orderNo?: string
      /**
       * @description Address of the partner that the customer returns to.
       * @example https://partner.example.com/return
       */
      redirectUrl?: string
    } & {
      [key: string]: unknown
    }
    /** @description The loan that changed. */
    LoanStatusChangedBody: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description New state of the loan. The words approved, disbursed and overdue are in the UML diagrams (published), APPROVED, closed and canceled in stored data; the codes on the wire are not public.
       * @example approved
       * @example disbursed
       * @example overdue
       */
      state?: string
      /**
       * @description Amount approved, in whole rupiah (inferred).
       * @example 3000000
       */
      approvedAmount?: number
      /**
       * @description Tenor approved, like 3M or 30D.
       * @example 3M
       */
      approvedTenor?: string
      /** @description The repayment schedule, once disbursed or when a repayment arrived. */
      repaymentSchedule?: components['schemas']['RepaymentScheduleRow'][]
    } & {
      [key: string]: unknown
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type RequestEnvelope = components['schemas']['RequestEnvelope']
export type RegisterUserBody = components['schemas']['RegisterUserBody']
export type ResponseEnvelope = components['schemas']['ResponseEnvelope']
export type ListAuthorizationsBody = components['schemas']['ListAuthorizationsBody']
export type Authorization = components['schemas']['Authorization']
export type ListAuthorizationsResult = components['schemas']['ListAuthorizationsResult']
export type GetAuthorizationUrlBody = components['schemas']['GetAuthorizationUrlBody']
export type NotifyAuthorizationBody = components['schemas']['NotifyAuthorizationBody']
export type GetBankCardBody = components['schemas']['GetBankCardBody']
export type GetBankCardResult = components['schemas']['GetBankCardResult']
export type ListBanksBody = components['schemas']['ListBanksBody']
export type Bank = components['schemas']['Bank']
export type ListBanksResult = components['schemas']['ListBanksResult']
export type BindBankCardBody = components['schemas']['BindBankCardBody']
export type Address = components['schemas']['Address']
export type Marriage = components['schemas']['Marriage']
export type Education = components['schemas']['Education']
export type HouseOwnership = components['schemas']['HouseOwnership']
export type Religion = components['schemas']['Religion']
export type PersonalData = components['schemas']['PersonalData']
export type Occupation = components['schemas']['Occupation']
export type WorkType = components['schemas']['WorkType']
export type Industry = components['schemas']['Industry']
export type Position = components['schemas']['Position']
export type IncomeSource = components['schemas']['IncomeSource']
export type CompanySize = components['schemas']['CompanySize']
export type OfficeOwnership = components['schemas']['OfficeOwnership']
export type WorkData = components['schemas']['WorkData']
export type EmergencyContactRelationship = components['schemas']['EmergencyContactRelationship']
export type EmergencyContact = components['schemas']['EmergencyContact']
export type ApplyReason = components['schemas']['ApplyReason']
export type GeoPosition = components['schemas']['GeoPosition']
export type LoanRequest = components['schemas']['LoanRequest']
export type SubmitLoanBody = components['schemas']['SubmitLoanBody']
export type GetLoanAgreementBody = components['schemas']['GetLoanAgreementBody']
export type SmsCode = components['schemas']['SmsCode']
export type OnlineBank = components['schemas']['OnlineBank']
export type SignAgreementBody = components['schemas']['SignAgreementBody']
export type GetLoanBody = components['schemas']['GetLoanBody']
export type RepaymentScheduleRow = components['schemas']['RepaymentScheduleRow']
export type GetLoanResult = components['schemas']['GetLoanResult']
export type GetRepaymentAccountBody = components['schemas']['GetRepaymentAccountBody']
export type GetRepaymentAccountResult = components['schemas']['GetRepaymentAccountResult']
export type CheckEligibilityBody = components['schemas']['CheckEligibilityBody']
export type CreateUploadTokenBody = components['schemas']['CreateUploadTokenBody']
export type UploadImageFileBody = components['schemas']['UploadImageFileBody']
export type DocumentType = components['schemas']['DocumentType']
export type UploadImageBody = components['schemas']['UploadImageBody']
export type GetRedirectUrlBody = components['schemas']['GetRedirectUrlBody']
export type LoanStatusChangedBody = components['schemas']['LoanStatusChangedBody']
export type $defs = Record<string, never>
export interface operations {
  registerUser: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterUserBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Nothing is issued. */
            result?: null
          }
        }
      }
    }
  }
  listAuthorizations: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ListAuthorizationsBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data; null when there is none. */
            result?: components['schemas']['ListAuthorizationsResult'] | null
          }
        }
      }
    }
  }
  getAuthorizationUrl: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetAuthorizationUrlBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Address of the page. */
            result?: string | null
          }
        }
      }
    }
  }
  notifyAuthorization: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['NotifyAuthorizationBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data when code is 0; may be null. */
            result?: unknown
          }
        }
      }
    }
  }
  getBankCard: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetBankCardBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data; null when there is none. */
            result?: components['schemas']['GetBankCardResult'] | null
          }
        }
      }
    }
  }
  listBanks: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        'application/json': components['schemas']['ListBanksBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data; null when there is none. */
            result?: components['schemas']['ListBanksResult'] | null
          }
        }
      }
    }
  }
  bindBankCard: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['BindBankCardBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data when code is 0; may be null. */
            result?: unknown
          }
        }
      }
    }
  }
  submitLoan: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitLoanBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /**
             * @description Loan number, which names the loan in later calls.
             * @example LN202311150001
             */
            result?: string | null
          }
        }
      }
    }
  }
  getLoanAgreement: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetLoanAgreementBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data when code is 0; may be null. */
            result?: unknown
          }
        }
      }
    }
  }
  signAgreement: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SignAgreementBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data when code is 0; may be null. */
            result?: unknown
          }
        }
      }
    }
  }
  getLoan: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetLoanBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data; null when there is none. */
            result?: components['schemas']['GetLoanResult'] | null
          }
        }
      }
    }
  }
  getRepaymentAccount: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetRepaymentAccountBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data; null when there is none. */
            result?: components['schemas']['GetRepaymentAccountResult'] | null
          }
        }
      }
    }
  }
  checkEligibility: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckEligibilityBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data when code is 0; may be null. */
            result?: unknown
          }
        }
      }
    }
  }
  createUploadToken: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUploadTokenBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /**
             * @description Upload token.
             * @example demo-upload-token
             */
            result?: string | null
          }
        }
      }
    }
  }
  uploadImageFile: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UploadImageFileBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data when code is 0; may be null. */
            result?: unknown
          }
        }
      }
    }
  }
  uploadImage: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['UploadImageBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Business data when code is 0; may be null. */
            result?: unknown
          }
        }
      }
    }
  }
  getRedirectUrl: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['GetRedirectUrlBody']
      }
    }
    responses: {
      /** @description The outcome. `code` tells success (0) from a refusal. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /** @description 0 is success, anything else a failure. */
            code: number
            /** @description Text for the code. */
            message: string
            /** @description Address of the page. */
            result?: string | null
          }
        }
      }
    }
  }
  loanStatusChanged: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestEnvelope'] & {
          body?: components['schemas']['LoanStatusChangedBody']
        }
      }
    }
    responses: {
      /** @description The partner has taken the message. That this is how to say so is inferred. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ResponseEnvelope']
        }
      }
    }
  }
}
