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
     * @description Reports to the partner that the state of a loan has changed (推送贷款状态变更消息). The overview table of the document lists
     *     it as "Push notification", optional, provided by the partner ("Third party") and called by AWDA. It says nothing
     *     more (documented).
     *
     *     Page title: 推送通知. UML names: `pushLoanState` and `pushRepaymentInfo` (published). In this contract, a push is a
     *     signed envelope like the partner's own requests, and its response has the form of AWDA's responses (inferred).
     *
     *     It is not documented how AWDA signs a push, which response it expects, and whether it retries. Pushes to other
     *     partners look different (hint). After a push, ask `getLoan` for the state. The same push may arrive twice.
     *
     *     Two pushes are the same event if `loanNumber`, `state` and `changedAt` (if present) are equal (inferred). It is not
     *     known whether AWDA sends a state twice, for example after a repayment.
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
       * @description Interface version. No document says how to sign a request without it, so always send it.
       * @default 1.0
       */
      v: string
      /** @description MD5 of the string to sign and the secret, 32 upper-case hexadecimal digits. */
      signature: string
      /** @description Business parameters of the operation; the empty text when it has none. */
      body: Record<string, never> | string
    }
    /** @description The customer. */
    RegisterUserParameters: {
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
    /** @description Envelope of every response. Responses have no signature. */
    ResponseEnvelope: {
      /**
       * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
       * @example 0
       */
      code: number
      /**
       * @description Text for the code. The sample of a success is Indonesian.
       * @example Permintaan berhasil
       */
      message: string
      /** @description Business data when code is 0; may be null. */
      result?: unknown
    }
    /** @description The customer whose authorisations are asked for. */
    ListAuthorizationsParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description One authorisation, and its state for the customer. */
    Authorization: {
      /**
       * @description What the authorisation is for, for example a bank.
       * @example BCA
       */
      authType?: string
      /**
       * @description Whether the customer has given the authorisation. `yes` was seen; other values are not known.
       * @example yes
       */
      authSuccess?: string
    } & {
      [key: string]: unknown
    }
    /** @description The authorisations. */
    ListAuthorizationsResult: components['schemas']['Authorization'][]
    /** @description Which authorisation, of which customer. */
    GetAuthorizationUrlParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
       * @example 81234567890
       */
      mobile?: string
      /**
       * @description What the authorisation is for, for example a bank.
       * @example BCA
       */
      authType?: string
      /**
       * @description Address of the partner that the third party calls back. The name is from the UML diagram (published). That this call sends it is inferred.
       * @example https://partner.example.com/authorization
       */
      clientUrl?: string
    } & {
      [key: string]: unknown
    }
    /** @description The outcome of an authorisation. */
    NotifyAuthorizationParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
       * @example 81234567890
       */
      mobile?: string
      /**
       * @description Whether the authorisation succeeded. `yes` was seen; other values are not known.
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
       * @description Further data that the third party passed through. The field's spelling is AWDA's.
       * @example
       */
      callbackExtendPatams?: string
    } & {
      [key: string]: unknown
    }
    /** @description The customer whose card is asked for. */
    GetBankCardParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
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
    /** @description The customer who asks. The document does not say that this is required. */
    ListBanksParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
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
    BindBankCardParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
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
      /** @description Area. It is not known how it differs from the district. */
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
     *
     *     - `10`: Belum Menikah — not married
     *     - `11`: Menikah — married
     *     - `12`: Cerai — divorced
     * @enum {integer}
     */
    Marriage: 10 | 11 | 12
    /**
     * @description Level of education (教育程度).
     *
     *     - `14`: Sekolah Dasar — primary school
     *     - `16`: SMP — lower secondary school
     *     - `13`: SMA — upper secondary school
     *     - `15`: Diploma/Politehnik — diploma or polytechnic
     *     - `10`: Sarjana — bachelor
     *     - `11`: Master — master
     *     - `12`: Doctor — doctorate
     *     - `17`: Lain-Lain — other
     * @enum {integer}
     */
    Education: 14 | 16 | 13 | 15 | 10 | 11 | 12 | 17
    /**
     * @description Who owns the home (宅所有权).
     *
     *     - `10`: Rumah Sendiri — own house
     *     - `11`: Rumah Keluarga — family house
     *     - `12`: Rumah Dinas — official residence
     *     - `13`: Sewa/Kontrak — rented
     *     - `14`: Kost — boarding house
     *     - `15`: Status Kredit — being paid off
     *     - `16`: Lain-Lain — other
     * @enum {integer}
     */
    HouseOwnership: 10 | 11 | 12 | 13 | 14 | 15 | 16
    /**
     * @description Religion (宗教).
     *
     *     - `10`: Islam — Islam
     *     - `11`: Kristen Protestan — Protestant
     *     - `12`: Kristen Katolik — Catholic
     *     - `13`: Hindu — Hindu
     *     - `14`: Budha — Buddhist
     *     - `15`: Kong Hu Cu — Confucian
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
      /** @description Home address. */
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
      /** @description Who owns the home. */
      residence?: components['schemas']['HouseOwnership']
      /** @description Religion. */
      religion?: components['schemas']['Religion']
    } & {
      [key: string]: unknown
    }
    /**
     * @description Occupation (职业). 22 and 25 are not used.
     *
     *     - `11`: Pensiunan/Purnawirawan — retired, veteran
     *     - `12`: Pelayaran/Pelaut — shipping, seafarer
     *     - `13`: Guru/Pendidikan — teacher, education
     *     - `14`: Jasa — services
     *     - `15`: Dokter/Bidan/Mantri — doctor, midwife, nurse
     *     - `16`: Ojek Motor — motorcycle taxi
     *     - `17`: Sopir — driver
     *     - `18`: Peternak — livestock farmer
     *     - `19`: Pelajar/Mahasiswa — pupil or student
     *     - `20`: Buruh/PRT — labourer or domestic worker
     *     - `21`: Pengrajin Tangan — craftsperson
     *     - `23`: Pedagang — trader
     *     - `24`: Produksi — production
     *     - `26`: Sewa/Rent — renting out
     *     - `27`: Transportasi & Komunikasi — transport and communication
     *     - `28`: Hiburan — entertainment
     *     - `29`: Pendidikan Non Formal — non-formal education
     *     - `30`: Hotel — hotel
     *     - `31`: Perangkat Desa — village official
     *     - `32`: TNI/Polri — armed forces or police
     *     - `33`: Atlet — athlete
     *     - `34`: Pengobatan Alternatif — alternative medicine
     *     - `2`: ABRI — armed forces, former name
     *     - `3`: Pengacara — lawyer
     *     - `35`: Jurnalis / Wartawan — journalist or reporter
     *     - `37`: Profesi — profession
     *     - `36`: Wartawan — reporter
     *     - `6`: Lain-Lain — other
     *     - `38`: Pekerja Lepas — freelancer
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
     *
     *     - `10`: Tetap — permanent
     *     - `11`: Kontrak — contract
     *     - `12`: Outsourcing — outsourced
     *     - `13`: Pekerja Lepas — freelance
     *     - `14`: Pemilik Usaha — business owner
     * @enum {integer}
     */
    WorkType: 10 | 11 | 12 | 13 | 14
    /**
     * @description Industry of the employer (行业).
     *
     *     - `10`: Perdagangan Eceran / Grosir — retail or wholesale
     *     - `11`: Perbankan / Keuangan / Asuransi / Investasi — banking, finance, insurance, investment
     *     - `12`: Manufaktur — manufacturing
     *     - `13`: Properti / Konstruksi — property or construction
     *     - `14`: Pertambangan / Minyak / Gas — mining, oil, gas
     *     - `15`: Pendidikan — education
     *     - `16`: Telekomunikasi — telecommunication
     *     - `17`: Pariwisata / Hotel / Perhotelan — tourism or hotels
     *     - `18`: Angkutan — transport
     *     - `19`: PNS (Pemerintah) — civil service
     *     - `20`: Konsultan / Akuntansi / Jasa Profesional — consulting, accounting, professional services
     *     - `21`: BUMN (Badan Usaha Milik Negara) — state-owned enterprise
     *     - `22`: Perkebunan / Pertanian — plantation or farming
     *     - `23`: TNI / Polisi (Militer / Polisi) — military or police
     *     - `24`: Hukum — law
     *     - `25`: Teknologi — technology
     *     - `26`: Media / Hiburan — media or entertainment
     *     - `27`: Pemasaran iklan — marketing, advertising
     *     - `28`: Makanan & Minuman — food and drink
     *     - `29`: Layanan medis — medical services
     *     - `30`: Perikanan — fishery
     * @enum {integer}
     */
    Industry:
      10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30
    /**
     * @description Position at work (职位).
     *
     *     - `10`: Direktur/General Manager — director or general manager
     *     - `11`: Manajer — manager
     *     - `12`: Asisten Manajer — assistant manager
     *     - `13`: Staf — staff
     *     - `14`: Pemilik — owner
     * @enum {integer}
     */
    Position: 10 | 11 | 12 | 13 | 14
    /**
     * @description Source of income (收入来源).
     *
     *     - `10`: Gaji/Upah — salary or wage
     *     - `11`: Laba Usaha — business profit
     *     - `12`: Uang Tabungan — savings
     *     - `13`: Menjual/Menggadaikan Aset — selling or pawning assets
     *     - `14`: Dari Keluarga/Teman/Sumber Lainnya — from family, friends or other sources
     * @enum {integer}
     */
    IncomeSource: 10 | 11 | 12 | 13 | 14
    /**
     * @description Number of people in the company (公司人数). In the document, neighbouring ranges overlap.
     *
     *     - `10`: 1-5 — 1 to 5 people
     *     - `11`: 5-10 — 5 to 10 people
     *     - `12`: 10-25 — 10 to 25 people
     *     - `13`: 25-50 — 25 to 50 people
     *     - `14`: >50 — more than 50 people
     * @enum {integer}
     */
    CompanySize: 10 | 11 | 12 | 13 | 14
    /**
     * @description Who owns the business premises (办公场所所有权).
     *
     *     - `10`: Milik Sendiri — own
     *     - `11`: Sewa — rented
     * @enum {integer}
     */
    OfficeOwnership: 10 | 11
    /** @description Work and income of the customer. */
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
      /** @description A due date. It is not known what is due then, nor the format. */
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
      /** @description Who owns the business premises. */
      officeOwnership?: components['schemas']['OfficeOwnership']
    } & {
      [key: string]: unknown
    }
    /**
     * @description What the emergency contact is to the customer (紧急联系人关系).
     *
     *     - `10`: Pasangan — spouse
     *     - `11`: Orang Tua — parent
     *     - `12`: Saudara Kandung — sibling
     *     - `13`: Anak — child
     *     - `14`: Teman Kantor — colleague
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
       * @description Whether the contact lives at the same address. `same_address` and `different_address` were seen.
       * @example different_address
       */
      remark?: string
    } & {
      [key: string]: unknown
    }
    /**
     * @description What the loan is for (借款原因).
     *
     *     - `10`: Pembelian Handphone / Laptop / Elektronik — buying a phone, laptop or electronics
     *     - `11`: Tagihan Rutin — regular bills
     *     - `12`: Liburan / Rekreasi — holiday or recreation
     *     - `13`: Pembayaran Pajak — paying tax
     *     - `14`: Asuransi — insurance
     *     - `15`: Pengobatan Medis — medical treatment
     *     - `16`: Pendidikan — education
     *     - `17`: Konsumsi Rumah Tangga — household spending
     *     - `18`: Modal Usaha — business capital
     *     - `19`: Multiguna — multi-purpose
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
    /** @description The loan application. The document says that it holds personal, identity, work and emergency-contact data. We chose the fields below. */
    SubmitLoanParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
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
    GetLoanAgreementParameters: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description Mobile number given at registration. It identifies the customer.
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
    SignAgreementParameters: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description Mobile number given at registration. It identifies the customer.
       * @example 81234567890
       */
      mobile?: string
      /** @description The one-time password of the signature. */
      smsCodeDTO?: components['schemas']['SmsCode']
      /**
       * @description How the loan is paid out. `online` and `fif_branch` were seen.
       * @example online
       */
      disbursementMethodType?: string
      /** @description The account that receives the money when paid out online. */
      onlineBankDTO?: components['schemas']['OnlineBank']
    } & {
      [key: string]: unknown
    }
    /** @description Which loan, of which customer. */
    GetLoanParameters: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description Mobile number given at registration. It identifies the customer.
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
       * @description Position of the row in the schedule.
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
       * @description Order in which the amounts are repaid.
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
    /** @description The present state of a loan. */
    GetLoanResult: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description State of the loan. The UML diagrams have the words approved, disbursed and overdue (published); other services store APPROVED, closed and canceled. The codes on the wire are not public.
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
      /** @description The repayment schedule, once disbursed (documented). We chose the field's name. */
      repaymentSchedule?: components['schemas']['RepaymentScheduleRow'][]
    } & {
      [key: string]: unknown
    }
    /** @description The customer who repays, and which loan. */
    GetRepaymentAccountParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
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
       * @description Whether the account accepts no more payments.
       * @example false
       */
      closed?: boolean
    } & {
      [key: string]: unknown
    }
    /** @description The customer to verify. */
    CheckEligibilityParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description The customer whose image follows. */
    CreateUploadTokenParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
       * @example 81234567890
       */
      mobile?: string
    } & {
      [key: string]: unknown
    }
    /** @description The upload. Where the file stream goes is not public. */
    UploadImageFileParameters: {
      /**
       * @description Upload token, from createUploadToken. The document mentions the token; we chose the field's name.
       * @example demo-upload-token
       */
      token?: string
    } & {
      [key: string]: unknown
    }
    /**
     * @description What an image shows (文档类型). Some codes are Indonesian abbreviations. The document explains only the two periods of 3 months.
     *
     *     - `bank_statement_3_months`: bank_statement_3_months — bank statement of the last 3 months
     *     - `company_id_card`: company_id_card — company identity card
     *     - `ID_PNS`: ID_PNS — civil-servant identity card
     *     - `receiptri`: receiptri — receipt (spelled so)
     *     - `salary_certificate`: salary_certificate — salary certificate
     *     - `salary_slip_3_months`: salary_slip_3_months — salary slips of the last 3 months
     *     - `self_SKU_SIUP_TDP`: self_SKU_SIUP_TDP — business certificate, trading licence or company registration
     *     - `SK_PNS`: SK_PNS — decree of appointment as civil servant
     *     - `driver_license`: driver_license — driving licence
     *     - `KTP`: KTP — Indonesian identity card
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
    UploadImageParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
       * @example 81234567890
       */
      mobile?: string
      /** @description What the image shows, as a code of the document-type list, despite the field's name. */
      mimeType?: components['schemas']['DocumentType']
      /**
       * @description The image in base64.
       * @example iVBORw0KGgo=
       */
      content?: string
      /**
       * @description Address of the image. The document allows an address; we chose the field's name.
       * @example https://partner.example.com/images/demo.png
       */
      url?: string
    } & {
      [key: string]: unknown
    }
    /** @description The loan that the page is for, and the address that the customer returns to. */
    GetRedirectUrlParameters: {
      /**
       * @description Mobile number given at registration. It identifies the customer.
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
    LoanStatusChangedNotification: {
      /**
       * @description Number of the loan, from submitLoan.
       * @example LN202311150001
       */
      loanNumber?: string
      /**
       * @description New state of the loan. The UML diagrams have the words approved, disbursed and overdue (published); other services store APPROVED, closed and canceled. The codes on the wire are not public.
       * @example approved
       * @example disbursed
       * @example overdue
       */
      state?: string
      /** @description When the state changed, if AWDA sends it. AWDA stores such a time for each state (hint). We chose the field's name and format (inferred). */
      changedAt?: number | string
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
export type RegisterUserParameters = components['schemas']['RegisterUserParameters']
export type ResponseEnvelope = components['schemas']['ResponseEnvelope']
export type ListAuthorizationsParameters = components['schemas']['ListAuthorizationsParameters']
export type Authorization = components['schemas']['Authorization']
export type ListAuthorizationsResult = components['schemas']['ListAuthorizationsResult']
export type GetAuthorizationUrlParameters = components['schemas']['GetAuthorizationUrlParameters']
export type NotifyAuthorizationParameters = components['schemas']['NotifyAuthorizationParameters']
export type GetBankCardParameters = components['schemas']['GetBankCardParameters']
export type GetBankCardResult = components['schemas']['GetBankCardResult']
export type ListBanksParameters = components['schemas']['ListBanksParameters']
export type Bank = components['schemas']['Bank']
export type ListBanksResult = components['schemas']['ListBanksResult']
export type BindBankCardParameters = components['schemas']['BindBankCardParameters']
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
export type SubmitLoanParameters = components['schemas']['SubmitLoanParameters']
export type GetLoanAgreementParameters = components['schemas']['GetLoanAgreementParameters']
export type SmsCode = components['schemas']['SmsCode']
export type OnlineBank = components['schemas']['OnlineBank']
export type SignAgreementParameters = components['schemas']['SignAgreementParameters']
export type GetLoanParameters = components['schemas']['GetLoanParameters']
export type RepaymentScheduleRow = components['schemas']['RepaymentScheduleRow']
export type GetLoanResult = components['schemas']['GetLoanResult']
export type GetRepaymentAccountParameters = components['schemas']['GetRepaymentAccountParameters']
export type GetRepaymentAccountResult = components['schemas']['GetRepaymentAccountResult']
export type CheckEligibilityParameters = components['schemas']['CheckEligibilityParameters']
export type CreateUploadTokenParameters = components['schemas']['CreateUploadTokenParameters']
export type UploadImageFileParameters = components['schemas']['UploadImageFileParameters']
export type DocumentType = components['schemas']['DocumentType']
export type UploadImageParameters = components['schemas']['UploadImageParameters']
export type GetRedirectUrlParameters = components['schemas']['GetRedirectUrlParameters']
export type LoanStatusChangedNotification = components['schemas']['LoanStatusChangedNotification']
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
        'application/json': components['schemas']['RegisterUserParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
            message: string
            /** @description Always null. */
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
        'application/json': components['schemas']['ListAuthorizationsParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['GetAuthorizationUrlParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['NotifyAuthorizationParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['GetBankCardParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['ListBanksParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['BindBankCardParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['SubmitLoanParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['GetLoanAgreementParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['SignAgreementParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['GetLoanParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['GetRepaymentAccountParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['CheckEligibilityParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['CreateUploadTokenParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['UploadImageFileParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['UploadImageParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
        'application/json': components['schemas']['GetRedirectUrlParameters']
      }
    }
    responses: {
      /** @description The outcome. `code` is 0 for success. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': {
            /**
             * @description Result code (返回码). 0 is success (请求成功), anything else a failure.
             * @example 0
             */
            code: number
            /**
             * @description Text for the code. The sample of a success is Indonesian.
             * @example Permintaan berhasil
             */
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
          body?: components['schemas']['LoanStatusChangedNotification']
        }
      }
    }
    responses: {
      /** @description The partner accepted the message. This form of acknowledgement is inferred. */
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
/** @deprecated Use {@link RegisterUserParameters}. */
export type RegisterUserBody = RegisterUserParameters
/** @deprecated Use {@link ListAuthorizationsParameters}. */
export type ListAuthorizationsBody = ListAuthorizationsParameters
/** @deprecated Use {@link GetAuthorizationUrlParameters}. */
export type GetAuthorizationUrlBody = GetAuthorizationUrlParameters
/** @deprecated Use {@link NotifyAuthorizationParameters}. */
export type NotifyAuthorizationBody = NotifyAuthorizationParameters
/** @deprecated Use {@link GetBankCardParameters}. */
export type GetBankCardBody = GetBankCardParameters
/** @deprecated Use {@link ListBanksParameters}. */
export type ListBanksBody = ListBanksParameters
/** @deprecated Use {@link BindBankCardParameters}. */
export type BindBankCardBody = BindBankCardParameters
/** @deprecated Use {@link SubmitLoanParameters}. */
export type SubmitLoanBody = SubmitLoanParameters
/** @deprecated Use {@link GetLoanAgreementParameters}. */
export type GetLoanAgreementBody = GetLoanAgreementParameters
/** @deprecated Use {@link SignAgreementParameters}. */
export type SignAgreementBody = SignAgreementParameters
/** @deprecated Use {@link GetLoanParameters}. */
export type GetLoanBody = GetLoanParameters
/** @deprecated Use {@link GetRepaymentAccountParameters}. */
export type GetRepaymentAccountBody = GetRepaymentAccountParameters
/** @deprecated Use {@link CheckEligibilityParameters}. */
export type CheckEligibilityBody = CheckEligibilityParameters
/** @deprecated Use {@link CreateUploadTokenParameters}. */
export type CreateUploadTokenBody = CreateUploadTokenParameters
/** @deprecated Use {@link UploadImageFileParameters}. */
export type UploadImageFileBody = UploadImageFileParameters
/** @deprecated Use {@link UploadImageParameters}. */
export type UploadImageBody = UploadImageParameters
/** @deprecated Use {@link GetRedirectUrlParameters}. */
export type GetRedirectUrlBody = GetRedirectUrlParameters
/** @deprecated Use {@link LoanStatusChangedNotification}. */
export type LoanStatusChangedBody = LoanStatusChangedNotification
