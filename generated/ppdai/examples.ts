// Made from spec/ppdai by `npm run generate`. Do not edit.

export const examples = {
  exchangeAuthorizationCode: {
    parameters: {
      ok: '{"AppID":"9f6a4c76e03c441ea0d3b8ff238311a0","code":"6f1c2d4e8a9b4c0d9e7f5a3b1c2d4e6f"}',
    },
    request: { ok: '{"AppID":"9f6a4c76e03c441ea0d3b8ff238311a0","code":"6f1c2d4e8a9b4c0d9e7f5a3b1c2d4e6f"}' },
    response: {
      ok: '{"OpenID":"706762e882f94c809fa588bb262e330f","AccessToken":"d70f7da0-a0e2-48cb-86a4-9a229cfce076","RefreshToken":"a21b0472-41bd-4805-b3cc-ec4f792e60bf","ExpiresIn":604800}',
    },
  },
  refreshAccessToken: {
    parameters: {
      ok: '{"AppID":"9f6a4c76e03c441ea0d3b8ff238311a0","OpenID":"706762e882f94c809fa588bb262e330f","RefreshToken":"a21b0472-41bd-4805-b3cc-ec4f792e60bf"}',
    },
    request: {
      ok: '{"AppID":"9f6a4c76e03c441ea0d3b8ff238311a0","OpenID":"706762e882f94c809fa588bb262e330f","RefreshToken":"a21b0472-41bd-4805-b3cc-ec4f792e60bf"}',
    },
    response: {
      ok: '{"AccessToken":"3be1c7f2-5a94-4e0b-9d35-6c8f20a7b914","RefreshToken":"a21b0472-41bd-4805-b3cc-ec4f792e60bf","ExpiresIn":604800}',
    },
  },
  sendSmsAuthCode: {
    parameters: { ok: '{"Mobile":"15200000001","DeviceFP":"1234567890"}' },
    request: { ok: '{"Mobile":"15200000001","DeviceFP":"1234567890"}' },
    response: {
      ok: '{"ResultCode":0,"ResultMessage":"动态登录密码发送成功"}',
      '-1': '{"ResultCode":-1,"ResultMessage":"内部异常"}',
      '-100001101': '{"ResultCode":-100001101,"ResultMessage":"设备指纹不能为空"}',
      '-100001102': '{"ResultCode":-100001102,"ResultMessage":"手机号不能为空"}',
      '-100001201': '{"ResultCode":-100001201,"ResultMessage":"当前手机未绑定有效用户"}',
      '-100001202': '{"ResultCode":-100001202,"ResultMessage":"两次发送短信时间间隔不能低于一分钟"}',
      '-100001203': '{"ResultCode":-100001203,"ResultMessage":"一天内发送次数不能超过10次"}',
      '-100001204': '{"ResultCode":-100001204,"ResultMessage":"动态登录密码发送失败"}',
      '-100001205': '{"ResultCode":-100001205,"ResultMessage":"已注销，请联系客服"}',
    },
  },
  smsAuthCodeLogin: {
    parameters: { ok: '{"Mobile":"15200000001","DeviceFP":"1234567890","SMSAuthCode":"111111"}' },
    request: { ok: '{"Mobile":"15200000001","DeviceFP":"1234567890","SMSAuthCode":"111111"}' },
    response: {
      ok: '{"ResultCode":0,"ResultMessage":"OK","OpenID":"706762e882f94c809fa588bb262e330f","AccessToken":"d70f7da0-a0e2-48cb-86a4-9a229cfce076","RefreshToken":"a21b0472-41bd-4805-b3cc-ec4f792e60bf","ExpiresIn":604799}',
      '-1': '{"ResultCode":-1,"ResultMessage":"内部异常"}',
      '-100002101': '{"ResultCode":-100002101,"ResultMessage":"设备指纹不能为空"}',
      '-100002102': '{"ResultCode":-100002102,"ResultMessage":"手机号不能为空"}',
      '-100002103': '{"ResultCode":-100002103,"ResultMessage":"动态登录密码不能为空"}',
      '-100002201': '{"ResultCode":-100002201,"ResultMessage":"验证码不能为空"}',
      '-100002202': '{"ResultCode":-100002202,"ResultMessage":"动态密码输入错误"}',
      '-100002301': '{"ResultCode":-100002301,"ResultMessage":"用户手机不存在"}',
      '-100002401': '{"ResultCode":-100002401,"ResultMessage":"平台信息错误"}',
      '-100002402': '{"ResultCode":-100002402,"ResultMessage":"授权失败"}',
    },
  },
  autoLogin: {
    parameters: { ok: '{"Timestamp":"2016-03-14 19:15:22"}' },
    request: { ok: '{"Timestamp":"2016-03-14 19:15:22"}' },
    response: {
      ok: '{"ResultCode":0,"ResultMessage":"登录成功","Token":"7RH28R2MRV54","UserName":"ppd测试用户"}',
      '-1': '{"ResultCode":-1,"ResultMessage":"内部异常"}',
      '-1001': '{"ResultCode":-1001,"ResultMessage":"系统异常"}',
      '-100006301': '{"ResultCode":-100006301,"ResultMessage":"登录用户信息不存在"}',
    },
  },
  getUserNameByOpenId: {
    parameters: { ok: '{"OpenID":"706762e882f94c809fa588bb262e330f"}' },
    request: { ok: '{"OpenID":"706762e882f94c809fa588bb262e330f"}' },
    response: {
      ok: '{"ReturnCode":0,"ReturnMessage":null,"UserName":"Cjyd2yE0+0mZl7hhAd9j/QdimtdeMe0itSUD5iXdAMV0aYDOWIQmkMrDxlLSeLwouRjsPL9jGXc/zPAjoEmBuVhydSXCWwdLazW9tXwXZ/yfA86L2VcQMjaFSJo7b9We/VCbgfxL5salq8QsO29LMb0+kErZzPmFG6aEHa38mrY="}',
      '-1': '{"ReturnCode":-1,"ReturnMessage":"内部异常"}',
      '-100007101': '{"ReturnCode":-100007101,"ReturnMessage":"OpenID不能为空"}',
      '-100007302': '{"ReturnCode":-100007302,"ReturnMessage":"未查询到对应用户名"}',
    },
  },
  accountExists: {
    parameters: { ok: '{"AccountName":"15200000001"}' },
    request: { ok: '{"AccountName":"15200000001"}' },
    response: {
      ok: '{"ResultCode":0,"ResultMessage":null,"IsExist":true}',
      '-1': '{"ResultCode":-1,"ResultMessage":"内部异常"}',
    },
  },
  registerAccount: {
    parameters: { ok: '{"Mobile":"15200000111","Email":"xxxxxx@ppdai.com","Role":12}' },
    request: { ok: '{"Mobile":"15200000111","Email":"xxxxxx@ppdai.com","Role":12}' },
    response: {
      ok: '{"ReturnCode":0,"ReturnMessage":null,"UserName":"pdu8512415174","OpenID":"706762e882f94c809fa588bb262e330f","AccessToken":"d70f7da0-a0e2-48cb-86a4-9a229cfce076","RefreshToken":"a21b0472-41bd-4805-b3cc-ec4f792e60bf","ExpiresIn":604799}',
      '-1': '{"ReturnCode":-1,"ReturnMessage":"内部异常"}',
      '-100003101': '{"ReturnCode":-100003101,"ReturnMessage":"手机和邮箱不能同时为空"}',
      '-100003102': '{"ReturnCode":-100003102,"ReturnMessage":"用户角色信息异常"}',
      '-100003201': '{"ReturnCode":-100003201,"ReturnMessage":"用户角色错误"}',
      '-100003202': '{"ReturnCode":-100003202,"ReturnMessage":"用户名不能为空"}',
      '-100003203': '{"ReturnCode":-100003203,"ReturnMessage":"用户名格式不正确"}',
      '-100003204': '{"ReturnCode":-100003204,"ReturnMessage":"用户名已被注册"}',
      '-100003205': '{"ReturnCode":-100003205,"ReturnMessage":"手机号格式不正确"}',
      '-100003206': '{"ReturnCode":-100003206,"ReturnMessage":"手机号已被注册"}',
      '-100003301': '{"ReturnCode":-100003301,"ReturnMessage":"AppID 验证错误"}',
      '-100003302': '{"ReturnCode":-100003302,"ReturnMessage":"用户信息错误"}',
      '-100003303': '{"ReturnCode":-100003303,"ReturnMessage":"用户与App绑定失败"}',
      '-100003304': '{"ReturnCode":-100003304,"ReturnMessage":"用户登录App失败"}',
      '-100003401': '{"ReturnCode":-100003401,"ReturnMessage":"邮箱格式不正确"}',
      '-100003402': '{"ReturnCode":-100003402,"ReturnMessage":"邮箱已被注册"}',
    },
  },
  sendSmsRegisterCode: {
    parameters: { ok: '{"Mobile":"15200000001","DeviceFP":"1234567890"}' },
    request: { ok: '{"Mobile":"15200000001","DeviceFP":"1234567890"}' },
    response: {
      ok: '{"ResultCode":0,"ResultMessage":"动态注册验证码发送成功"}',
      '-1': '{"ResultCode":-1,"ResultMessage":"内部异常"}',
      '-100004101': '{"ResultCode":-100004101,"ResultMessage":"设备指纹不能为空"}',
      '-100004102': '{"ResultCode":-100004102,"ResultMessage":"手机号不能为空"}',
      '-100004201': '{"ResultCode":-100004201,"ResultMessage":"两次发送短信时间不能低于一分钟"}',
      '-100004202': '{"ResultCode":-100004202,"ResultMessage":"一天内发送次数不能超过10次"}',
      '-100004203': '{"ResultCode":-100004203,"ResultMessage":"动态注册验证码发送失败"}',
      '-100004301': '{"ResultCode":-100004301,"ResultMessage":"当前手机已绑定有效用户"}',
    },
  },
  registerBySmsCode: {
    parameters: { ok: '{"Mobile":"15200000001","DeviceFP":"1234567890","Code":"111111","Role":8}' },
    request: { ok: '{"Mobile":"15200000001","DeviceFP":"1234567890","Code":"111111","Role":8}' },
    response: {
      ok: '{"ReturnCode":0,"ReturnMessage":null,"OpenID":"706762e882f94c809fa588bb262e330f","AccessToken":"d70f7da0-a0e2-48cb-86a4-9a229cfce076","RefreshToken":"a21b0472-41bd-4805-b3cc-ec4f792e60bf","ExpiresIn":604799}',
      '-1': '{"ResultCode":-1,"ResultMessage":"内部异常"}',
      '-100005101': '{"ResultCode":-100005101,"ResultMessage":"设备指纹不能为空"}',
      '-100005102': '{"ResultCode":-100005102,"ResultMessage":"验证码不能为空"}',
      '-100005103': '{"ResultCode":-100005103,"ResultMessage":"手机号不能为空"}',
      '-100005104': '{"ResultCode":-100005104,"ResultMessage":"角色信息错误"}',
      '-100005201': '{"ResultCode":-100005201,"ResultMessage":"验证码输入错误"}',
      '-100005202': '{"ResultCode":-100005202,"ResultMessage":"验证码输入错误次数太多，请稍后重试"}',
      '-100005301': '{"ResultCode":-100005301,"ResultMessage":"注册失败"}',
      '-100005302': '{"ResultCode":-100005302,"ResultMessage":"平台信息错误"}',
      '-100005303': '{"ResultCode":-100005303,"ResultMessage":"授权失败"}',
    },
  },
  userInfoAdd: {
    parameters: {
      ok: "{\"SourceId\":0,\"PlatformType\":2,\"Info\":\"{'name':'孙XX','shenfenzh':'3XXXXXXXXXXXXXXXX5','zhiye':'上班族','fangchan':'有房，目前无房贷','chechan':'有车，但是有车贷未还清','phone':'157XXXXXXXX','gongzixingshi':'现金','jingyingzz':'有','yuexin':'1500~3000','shebao':'连续6个月以内','duigongliushui':'半年银行流水 10万以下','fuzhaiqingkuang':'有','applyCity':'蚌埠','money':'3000','month':'12','daikuanlx':'个人贷款','chushengnian':'1996','xinyong':'少量逾期','gongsiliushui':'3万以下','jingyingzhucedi':'本地'}\",\"OrderId\":\"5765465456423465\"}",
    },
    request: {
      ok: "{\"SourceId\":0,\"PlatformType\":2,\"Info\":\"{'name':'孙XX','shenfenzh':'3XXXXXXXXXXXXXXXX5','zhiye':'上班族','fangchan':'有房，目前无房贷','chechan':'有车，但是有车贷未还清','phone':'157XXXXXXXX','gongzixingshi':'现金','jingyingzz':'有','yuexin':'1500~3000','shebao':'连续6个月以内','duigongliushui':'半年银行流水 10万以下','fuzhaiqingkuang':'有','applyCity':'蚌埠','money':'3000','month':'12','daikuanlx':'个人贷款','chushengnian':'1996','xinyong':'少量逾期','gongsiliushui':'3万以下','jingyingzhucedi':'本地'}\",\"OrderId\":\"5765465456423465\"}",
    },
    response: {
      '1': '{"Result":1,"ResultMessage":"失败"}',
      ok: '{"Result":0,"ResultCode":"null","ResultMessage":"","Content":{"RedirectUrl":"http://www.ppdai.com/......."}}',
      '-1': '{"Result":-1,"ResultMessage":"内部异常"}',
    },
  },
  getBalance: {
    parameters: { ok: '{}' },
    request: { ok: '{}' },
    response: {
      ok: '{"Result":0,"ResultMessage":"","Balance":[{"AccountCategory":"用户备付金.用户现金余额","Balance":1234.56},{"AccountCategory":"用户备付金.用户投标锁定","Balance":100}]}',
      '-1': '{"Result":-1,"ResultMessage":"系统异常信息"}',
    },
  },
  listLoans: {
    parameters: { ok: '{"PageIndex":1,"StartDateTime":"2018-09-28 14:30:00.000"}' },
    request: { ok: '{"PageIndex":1,"StartDateTime":"2018-09-28 14:30:00.000"}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"LoanInfos":[{"ListingId":23886150,"Title":"手机app用户的借款","CreditCode":"A","Amount":1000,"Rate":12,"Months":12,"PayWay":0,"RemainFunding":134,"PreAuditTime":"2018-09-28 14:34:14"}],"Result":1,"ResultMessage":"查询成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  getListings: {
    parameters: { ok: '{"ListingIds":[129967042]}' },
    request: { ok: '{"ListingIds":[129967042]}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"LoanInfos":[{"ListingId":129967042,"FistBidTime":"2018-09-28T14:34:20.000","LastBidTime":"2018-09-28T14:52:23.000","LenderCount":179,"AuditingTime":"2000-01-01T00:00:00","RemainFunding":134,"DeadLineTimeOrRemindTimeStr":"14天15时57分","CreditCode":"C","Amount":20000,"Months":12,"CurrentRate":24,"BorrowName":"pdu0000003","Gender":2,"EducationDegree":null,"GraduateSchool":null,"StudyStyle":null,"Age":28,"SuccessCount":17,"WasteCount":9,"CancelCount":0,"FailedCount":0,"NormalCount":90,"OverdueLessCount":4,"OverdueMoreCount":0,"OwingPrincipal":0,"OwingAmount":0,"AmountToReceive":0,"FirstSuccessBorrowTime":"2015-12-27T17:40:52.933","LastSuccessBorrowTime":"2018-06-28T14:32:15","RegisterTime":"2015-12-27T17:33:51","CertificateValidate":0,"NciicIdentityCheck":0,"PhoneValidate":1,"VideoValidate":0,"CreditValidate":0,"EducateValidate":0,"HighestPrincipal":8000,"HighestDebt":24661.98,"TotalPrincipal":90858}],"Result":1,"ResultMessage":"","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  getListingStatuses: {
    parameters: { ok: '{"ListingIds":[100000]}' },
    request: { ok: '{"ListingIds":[100000]}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"Infos":[{"ListingId":100000,"Status":3}],"Result":1,"ResultMessage":"查询成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  getListingBids: {
    parameters: { ok: '{"ListingIds":[100001]}' },
    request: { ok: '{"ListingIds":[100001]}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"ListingBidsInfos":[{"ListingId":100001,"Bids":[{"LenderName":"pdu0000002","BidAmount":50,"BidDateTime":"2016-12-22T10:23:47.16"}]}],"Result":1,"ResultMessage":"查询成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  placeBid: {
    parameters: { ok: '{"ListingId":9575229,"Amount":150,"UseCoupon":"true"}' },
    request: { ok: '{"ListingId":9575229,"Amount":150,"UseCoupon":"true"}' },
    response: {
      '1001': '{"Result":1001,"ResultMessage":"用户编号异常"}',
      '1002': '{"Result":1002,"ResultMessage":"用户信息不存在"}',
      '2001': '{"Result":2001,"ResultMessage":"标的编号异常"}',
      '2002': '{"Result":2002,"ResultMessage":"标的不存在"}',
      '3001': '{"Result":3001,"ResultMessage":"单笔投标金额只能是50-10000的整数"}',
      '3002': '{"Result":3002,"ResultMessage":"累计投标金额不能＞20000元"}',
      '3003': '{"Result":3003,"ResultMessage":"累计投标金额不能＞标的金额的30%"}',
      '3004': '{"Result":3004,"ResultMessage":"不能给自己投标"}',
      '3005': '{"Result":3005,"ResultMessage":"已满标"}',
      '4001': '{"Result":4001,"ResultMessage":"账户余额不足，请先充值"}',
      ok: '{"ListingId":9575229,"Amount":150,"ParticipationAmount":150,"CouponAmount":0,"CouponStatus":2,"InvestId":100000001,"Result":0,"ResultMessage":null}',
      '-1': '{"Result":-1,"ResultMessage":"未知异常"}',
    },
  },
  listBids: {
    parameters: {
      ok: '{"ListingId":0,"StartTime":"2017-06-15","EndTime":"2017-06-16","PageIndex":1,"PageSize":20}',
    },
    request: {
      ok: '{"ListingId":0,"StartTime":"2017-06-15","EndTime":"2017-06-16","PageIndex":1,"PageSize":20}',
    },
    response: {
      ok: '{"Result":0,"ResultMessage":null,"TotalPages":1,"TotalRecord":1,"BidList":[{"ListingId":9575229,"Title":"手机app用户的借款","Months":12,"Rate":18,"Amount":5000,"BidAmount":150}]}',
      '-1': '{"Result":-1,"ResultMessage":"时间跨度不能超过31天"}',
    },
  },
  listLenderBids: {
    parameters: { ok: '{"LenderNames":["pdu0000002"],"TopIndex":10}' },
    request: { ok: '{"LenderNames":["pdu0000002"],"TopIndex":10}' },
    response: {
      ok: '{"LendersBidsList":[{"LenderName":"pdu0000002","Bids":[{"ListingId":2629971,"Title":"教育培训","BidDateTime":"2016-09-19T23:40:59.853","BidAmount":1000,"BorrowerName":"pdu0000003","CreditCode":"AA","Amount":3000,"Months":12,"Rate":11,"NciicIdentityCheck":0,"CertificateValidate":0,"PhoneValidate":1,"VideoValidate":0,"CreditValidate":0,"StatusId":1}]}],"Result":0,"ResultMessage":"查询成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":"失败"}',
    },
  },
  getRepayments: {
    parameters: { ok: '{"ListingId":70734097}' },
    request: { ok: '{"ListingId":70734097}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"Result":1,"ResultMessage":"查询成功","ListingRepayment":[{"ListingId":70734097,"OrderId":1,"DueDate":"2017-10-10","RepayDate":"2017-09-10","RepayPrincipal":5.47,"RepayInterest":0.97,"OwingPrincipal":0,"OwingInterest":0,"OwingOverdue":0,"OverdueDays":-30,"RepayStatus":1}]}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  listDebts: {
    parameters: { ok: '{"PageIndex":1}' },
    request: { ok: '{"PageIndex":1}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"DebtInfos":[{"DebtdealId":200981738,"OwingNumber":8,"PriceforSaleRate":8.5,"PriceforSale":446.09,"ListingId":307531180,"CreditCode":"AA"}],"Result":1,"ResultMessage":"","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  listDebtsByLevel: {
    parameters: { ok: '{"PageIndex":1,"StartDateTime":"2018-09-28 14:30:00","Levels":"AA,A,B"}' },
    request: { ok: '{"PageIndex":1,"StartDateTime":"2018-09-28 14:30:00","Levels":"AA,A,B"}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"DebtInfos":[{"DebtdealId":200981738,"OwingNumber":8,"PriceforSaleRate":8.5,"PriceforSale":446.09,"ListingId":307531180,"CreditCode":"AA"}],"Result":1,"ResultMessage":"","ResultCode":null,"Count":1}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  getDebts: {
    parameters: { ok: '{"DebtIds":[200981738]}' },
    request: { ok: '{"DebtIds":[200981738]}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"DebtInfos":[{"DebtId":200981738,"Seller":"pdu0000004","StatusId":1,"Lender":"pdu0000004","BidDateTime":"2019-03-14T17:01:22.610","OwingNumber":8,"OwingPrincipal":446,"OwingInterest":14.32,"Days":29,"PriceforSaleRate":8.5,"PriceforSale":446.09,"PreferenceDegree":0,"ListingId":307531180,"CreditCode":"AA","CurrentCreditCode":"AA","ListingAmount":11000,"ListingMonths":9,"ListingTime":"2019-03-14T16:57:43.120","ListingRate":8.5,"PastDueNumber":0,"AllowanceRadio":0,"PastDueDay":0}],"Result":1,"ResultMessage":"成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  buyDebt: {
    parameters: { ok: '{"debtDealId":38458234}' },
    request: { ok: '{"debtDealId":38458234}' },
    response: {
      ok: '{"Result":0,"ResultMessage":"恭喜您","debtDealId":38458234}',
      '-1': '{"Result":-1,"ResultMessage":"失败"}',
    },
  },
  postListing: {
    parameters: {
      ok: '{"RealName":"张三","ShenFenZH":"110101199001010000","ApplyLoanMonth":12,"ApplyLoanAmount":1000.5,"DaiKuanYT":"用于购物","LoanType":"10","Info":"{\\"phone\\":\\"15200000001\\"}","OrderId":"A-1001"}',
    },
    request: {
      ok: '{"RealName":"张三","ShenFenZH":"110101199001010000","ApplyLoanMonth":12,"ApplyLoanAmount":1000.5,"DaiKuanYT":"用于购物","LoanType":"10","Info":"{\\"phone\\":\\"15200000001\\"}","OrderId":"A-1001"}',
    },
    response: {
      '0': '{"Result":0,"ResultMessage":"错误"}',
      ok: '{"Result":1,"ResultMessage":"发标成功","Content":{}}',
      pending: '{"Result":-100,"ResultMessage":"处理中","Content":null}',
      '-1': '{"Result":-1,"ResultMessage":"异常"}',
    },
  },
  submitBid: {
    parameters: { ok: '{"ListingId":126198698,"Amount":50,"UseCoupon":"true"}' },
    request: { ok: '{"ListingId":126198698,"Amount":50,"UseCoupon":"true"}' },
    response: {
      '1002': '{"Result":1002,"ResultMessage":""}',
      '3002': '{"Result":3002,"ResultMessage":""}',
      '3003': '{"Result":3003,"ResultMessage":""}',
      '3005': '{"Result":3005,"ResultMessage":""}',
      '4001': '{"Result":4001,"ResultMessage":"账户余额不足，请先充值"}',
      '5001': '{"Result":5001,"ResultMessage":""}',
      '6001': '{"Result":6001,"ResultMessage":"标的额度已投满"}',
      ok: '{"Amount":50,"ListingId":126198698,"OrderId":"5b0000000000000000000001","Result":9999,"ResultCode":null,"ResultMessage":"投标处理中"}',
      done: '{"Amount":50,"ListingId":126198698,"OrderId":null,"Result":0,"ResultCode":null,"ResultMessage":"成功"}',
    },
  },
  getBidResult: {
    parameters: { ok: '{"orderId":"5b0000000000000000000001","listingId":124323972}' },
    request: { ok: '{"orderId":"5b0000000000000000000001","listingId":124323972}' },
    response: {
      ok: '{"result":1,"resultMessage":"成功","resultContent":{"bidMessage":"成功","bidAmount":50,"participationAmount":50,"succCouponAmount":0,"bidId":579000000,"listingId":124323972}}',
      pending: '{"result":2,"resultMessage":"处理中"}',
    },
  },
  getUserRiskType: { parameters: { ok: '{}' }, request: { ok: '{}' }, response: { ok: '{}' } },
  submitDebtPurchase: {
    parameters: { ok: '{"DebtDealId":200981738}' },
    request: { ok: '{"DebtDealId":200981738}' },
    response: {
      ok: '{"Result":1001,"OrderId":"5c0000000000000000000001"}',
      done: '{"Result":0,"OrderId":null,"ResultMessage":"成功"}',
    },
  },
  getDebtOrder: {
    parameters: { ok: '{"orderId":"5c0000000000000000000001"}' },
    request: { ok: '{"orderId":"5c0000000000000000000001"}' },
    response: { ok: '{"code":1}', pending: '{"code":1001}' },
  },
  saveAdvertise: {
    parameters: {
      ok: '{"AppId":"9f6a4c76e03c441ea0d3b8ff238311a0","CallBackUrl":"https://ads.example.com/cb?click=1","DeviceId":"","Idfa":"00000000-0000-0000-0000-000000000000","Mac":"","Source":1}',
    },
    request: {
      ok: '{"AppId":"9f6a4c76e03c441ea0d3b8ff238311a0","CallBackUrl":"https://ads.example.com/cb?click=1","DeviceId":"","Idfa":"00000000-0000-0000-0000-000000000000","Mac":"","Source":1}',
    },
    response: { ok: '{"Result":0,"Content":{"IsActive":1}}' },
  },
  checkAdvertise: {
    parameters: {
      ok: '{"AppId":"9f6a4c76e03c441ea0d3b8ff238311a0","Idfas":[{"Idfa":"00000000-0000-0000-0000-000000000000"}],"Source":1}',
    },
    request: {
      ok: '{"AppId":"9f6a4c76e03c441ea0d3b8ff238311a0","Idfas":[{"Idfa":"00000000-0000-0000-0000-000000000000"}],"Source":1}',
    },
    response: { ok: '{"Result":0,"Content":{"CheckIdfaResults":[{"IsActive":1}]}}' },
  },
  listInvestmentFees: {
    parameters: { ok: '{"page":1,"date":"2018-05-01"}' },
    request: { ok: '{"page":1,"date":"2018-05-01"}' },
    response: { ok: '{}' },
  },
  getUserInfo: { parameters: { ok: '{}' }, request: { ok: '{}' }, response: { ok: '{}' } },
  listBidProducts: {
    parameters: { ok: '{"timestamp":"2017-03-20 08:53:20"}' },
    request: { ok: '{"timestamp":"2017-03-20 08:53:20"}' },
    response: {
      ok: '{"Result":0,"ResultMessage":null,"ResultCode":null,"LoanList":[{"ListingId":9575229,"BorrowerName":"pdu0000001","CreditCode":"A","Amount":5000,"Months":12,"Rate":18,"LeftAmount":1200,"CertificateValidate":1,"Sex":"男","Degree":"本科","Age":28}]}',
    },
  },
  listDebtProducts: {
    parameters: { ok: '{"PageIndex":1,"PageSize":1500}' },
    request: { ok: '{"PageIndex":1,"PageSize":1500}' },
    response: {
      ok: '{"TotalRecord":1,"LoanList":[{"ListingId":9575229,"CreditCode":"A","Amount":100,"PriceforSaleRate":14}]}',
    },
  },
  listLoansViaOpenApi: {
    parameters: { ok: '{"PageIndex":1,"StartDateTime":"2018-09-28 14:30:00.000"}' },
    request: { ok: '{"PageIndex":1,"StartDateTime":"2018-09-28 14:30:00.000"}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"LoanInfos":[{"ListingId":23886150,"Title":"手机app用户的借款","CreditCode":"A","Amount":1000,"Rate":12,"Months":12,"PayWay":0,"RemainFunding":134,"PreAuditTime":"2018-09-28 14:34:14"}],"Result":1,"ResultMessage":"查询成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  getListingsViaOpenApi: {
    parameters: { ok: '{"ListingIds":[129967042]}' },
    request: { ok: '{"ListingIds":[129967042]}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"LoanInfos":[{"ListingId":129967042,"FistBidTime":"2018-09-28T14:34:20.000","LastBidTime":"2018-09-28T14:52:23.000","LenderCount":179,"AuditingTime":"2000-01-01T00:00:00","RemainFunding":134,"DeadLineTimeOrRemindTimeStr":"14天15时57分","CreditCode":"C","Amount":20000,"Months":12,"CurrentRate":24,"BorrowName":"pdu0000003","Gender":2,"EducationDegree":null,"GraduateSchool":null,"StudyStyle":null,"Age":28,"SuccessCount":17,"WasteCount":9,"CancelCount":0,"FailedCount":0,"NormalCount":90,"OverdueLessCount":4,"OverdueMoreCount":0,"OwingPrincipal":0,"OwingAmount":0,"AmountToReceive":0,"FirstSuccessBorrowTime":"2015-12-27T17:40:52.933","LastSuccessBorrowTime":"2018-06-28T14:32:15","RegisterTime":"2015-12-27T17:33:51","CertificateValidate":0,"NciicIdentityCheck":0,"PhoneValidate":1,"VideoValidate":0,"CreditValidate":0,"EducateValidate":0,"HighestPrincipal":8000,"HighestDebt":24661.98,"TotalPrincipal":90858}],"Result":1,"ResultMessage":"","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  getListingStatusesViaOpenApi: {
    parameters: { ok: '{"ListingIds":[100000]}' },
    request: { ok: '{"ListingIds":[100000]}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"Infos":[{"ListingId":100000,"Status":3}],"Result":1,"ResultMessage":"查询成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  listBidsViaOpenApi: {
    parameters: {
      ok: '{"ListingId":0,"StartTime":"2017-06-15","EndTime":"2017-06-16","PageIndex":1,"PageSize":20}',
    },
    request: {
      ok: '{"ListingId":0,"StartTime":"2017-06-15","EndTime":"2017-06-16","PageIndex":1,"PageSize":20}',
    },
    response: {
      ok: '{"Result":0,"ResultMessage":null,"TotalPages":1,"TotalRecord":1,"BidList":[{"ListingId":9575229,"Title":"手机app用户的借款","Months":12,"Rate":18,"Amount":5000,"BidAmount":150}]}',
      '-1': '{"Result":-1,"ResultMessage":"时间跨度不能超过31天"}',
    },
  },
  listLenderBidsViaOpenApi: {
    parameters: { ok: '{"LenderNames":["pdu0000002"],"TopIndex":10}' },
    request: { ok: '{"LenderNames":["pdu0000002"],"TopIndex":10}' },
    response: {
      ok: '{"LendersBidsList":[{"LenderName":"pdu0000002","Bids":[{"ListingId":2629971,"Title":"教育培训","BidDateTime":"2016-09-19T23:40:59.853","BidAmount":1000,"BorrowerName":"pdu0000003","CreditCode":"AA","Amount":3000,"Months":12,"Rate":11,"NciicIdentityCheck":0,"CertificateValidate":0,"PhoneValidate":1,"VideoValidate":0,"CreditValidate":0,"StatusId":1}]}],"Result":0,"ResultMessage":"查询成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":"失败"}',
    },
  },
  getListingBidsViaOpenApi: {
    parameters: { ok: '{"ListingIds":[100001]}' },
    request: { ok: '{"ListingIds":[100001]}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"ListingBidsInfos":[{"ListingId":100001,"Bids":[{"LenderName":"pdu0000002","BidAmount":50,"BidDateTime":"2016-12-22T10:23:47.16"}]}],"Result":1,"ResultMessage":"查询成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  listDebtsViaOpenApi: {
    parameters: { ok: '{"PageIndex":1,"StartDateTime":"2018-09-28 14:30:00","Levels":"AA,A,B"}' },
    request: { ok: '{"PageIndex":1,"StartDateTime":"2018-09-28 14:30:00","Levels":"AA,A,B"}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"DebtInfos":[{"DebtdealId":200981738,"OwingNumber":8,"PriceforSaleRate":8.5,"PriceforSale":446.09,"ListingId":307531180,"CreditCode":"AA"}],"Result":1,"ResultMessage":"","ResultCode":null,"Count":1}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  getDebtsViaOpenApi: {
    parameters: { ok: '{"DebtIds":[200981738]}' },
    request: { ok: '{"DebtIds":[200981738]}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"DebtInfos":[{"DebtId":200981738,"Seller":"pdu0000004","StatusId":1,"Lender":"pdu0000004","BidDateTime":"2019-03-14T17:01:22.610","OwingNumber":8,"OwingPrincipal":446,"OwingInterest":14.32,"Days":29,"PriceforSaleRate":8.5,"PriceforSale":446.09,"PreferenceDegree":0,"ListingId":307531180,"CreditCode":"AA","CurrentCreditCode":"AA","ListingAmount":11000,"ListingMonths":9,"ListingTime":"2019-03-14T16:57:43.120","ListingRate":8.5,"PastDueNumber":0,"AllowanceRadio":0,"PastDueDay":0}],"Result":1,"ResultMessage":"成功","ResultCode":null}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
  getRepaymentsViaOpenApi: {
    parameters: { ok: '{"ListingId":70734097}' },
    request: { ok: '{"ListingId":70734097}' },
    response: {
      '0': '{"Result":0,"ResultMessage":""}',
      ok: '{"Result":1,"ResultMessage":"查询成功","ListingRepayment":[{"ListingId":70734097,"OrderId":1,"DueDate":"2017-10-10","RepayDate":"2017-09-10","RepayPrincipal":5.47,"RepayInterest":0.97,"OwingPrincipal":0,"OwingInterest":0,"OwingOverdue":0,"OverdueDays":-30,"RepayStatus":1}]}',
      '-1': '{"Result":-1,"ResultMessage":""}',
    },
  },
} as const
export const failurePrefix = 'error-' as const
export const encrypted = { getUserNameByOpenId: { UserName: 'pdu8512415174' } } as const
export const gatewayAnswers = {
  invalidToken: {
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTOKEN","Message":"令牌校验失败:令牌不存在！"}',
    grade: 'observed',
  },
  expiredToken: {
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTOKEN","Message":"令牌校验失败:\'用户无效或令牌已过有效期！\'"}',
    grade: 'observed',
  },
  tooOften: {
    status: 429,
    body: '{"timestamp":"2018-08-28 12:15:06","status":200,"error":"OK","message":"您的操作太频繁啦，请喝杯茶后，再来试试吧","path":"/gateway/openapi/buyList"}',
    grade: 'observed',
  },
  serverError: {
    status: 500,
    body: '{"ResultCode":500,"ResultMessage":"Internal Server Error"}',
    grade: 'observed',
  },
  'GTW-BRQ-INVALIDTOKEN': {
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTOKEN","Message":"令牌校验失败:令牌不存在！"}',
    grade: 'observed',
  },
  'GTW-BRQ-ARREARAGE': {
    status: 400,
    body: '{"Code":"GTW-BRQ-ARREARAGE","Message":"欠费"}',
    grade: 'observed',
  },
  'GTW-BRQ-NOHEADER': {
    status: 400,
    body: '{"Code":"GTW-BRQ-NOHEADER","Message":"缺少必要的消息头"}',
    grade: 'hint',
  },
  'GTW-BRQ-INVALIDAPP': { status: 400, body: '{"Code":"GTW-BRQ-INVALIDAPP","Message":""}', grade: 'hint' },
  'GTW-BRQ-INVALIDTIMESTAMP': {
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTIMESTAMP","Message":"时间戳已失效"}',
    grade: 'hint',
  },
  'GTW-BRQ-INVALIDSIGN': {
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDSIGN","Message":"客户端请求参数的签名无效"}',
    grade: 'hint',
  },
  'GTW-RTE-NOACTION': {
    status: 400,
    body: '{"Code":"GTW-RTE-NOACTION","Message":"Action路由信息不存在"}',
    grade: 'hint',
  },
  'GTW-ESB-NOSERVICE': { status: 400, body: '{"Code":"GTW-ESB-NOSERVICE","Message":""}', grade: 'hint' },
  'GTW-ESB-NOTREADY': {
    status: 500,
    body: '{"Code":"GTW-ESB-NOTREADY","Message":"网关可访问服务注册信息未正常加载"}',
    grade: 'hint',
  },
  'GTW-ESB-INVALIDSERVICEURL': {
    status: 500,
    body: '{"Code":"GTW-ESB-INVALIDSERVICEURL","Message":""}',
    grade: 'hint',
  },
  'GTW-SRV-TOKENSERVICEERROR': {
    status: 500,
    body: '{"Code":"GTW-SRV-TOKENSERVICEERROR","Message":"令牌服务响应异常"}',
    grade: 'hint',
  },
  'GTW-UNKNOW': {
    status: 500,
    body: '{"Code":"GTW-UNKNOW","Message":"已加载的服务信息丢失"}',
    grade: 'hint',
  },
} as const
export const refusals = {
  malformed: {
    code: 'GTW-BRQ-INVALIDSIGN',
    grade: 'inferred',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDSIGN","Message":"客户端请求参数的签名无效"}',
  },
  'app-missing': {
    code: 'GTW-BRQ-NOHEADER',
    grade: 'hint',
    status: 400,
    body: '{"Code":"GTW-BRQ-NOHEADER","Message":"缺少必要的消息头"}',
  },
  'app-unknown': {
    code: 'GTW-BRQ-INVALIDAPP',
    grade: 'inferred',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDAPP","Message":""}',
  },
  'timestamp-missing': {
    code: 'GTW-BRQ-NOHEADER',
    grade: 'hint',
    status: 400,
    body: '{"Code":"GTW-BRQ-NOHEADER","Message":"缺少必要的消息头"}',
  },
  'timestamp-malformed': {
    code: 'GTW-BRQ-INVALIDTIMESTAMP',
    grade: 'hint',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTIMESTAMP","Message":"时间戳已失效"}',
  },
  'timestamp-expired': {
    code: 'GTW-BRQ-INVALIDTIMESTAMP',
    grade: 'hint',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTIMESTAMP","Message":"时间戳已失效"}',
  },
  'timestamp-future': {
    code: 'GTW-BRQ-INVALIDTIMESTAMP',
    grade: 'inferred',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTIMESTAMP","Message":"时间戳已失效"}',
  },
  'signature-missing': {
    code: 'GTW-BRQ-NOHEADER',
    grade: 'hint',
    status: 400,
    body: '{"Code":"GTW-BRQ-NOHEADER","Message":"缺少必要的消息头"}',
  },
  'signature-malformed': {
    code: 'GTW-BRQ-INVALIDSIGN',
    grade: 'hint',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDSIGN","Message":"客户端请求参数的签名无效"}',
  },
  'signature-mismatch': {
    code: 'GTW-BRQ-INVALIDSIGN',
    grade: 'hint',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDSIGN","Message":"客户端请求参数的签名无效"}',
  },
  'token-missing': {
    code: 'GTW-BRQ-INVALIDTOKEN',
    grade: 'observed',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTOKEN","Message":"令牌校验失败:令牌不存在！"}',
  },
  'token-unknown': {
    code: 'GTW-BRQ-INVALIDTOKEN',
    grade: 'observed',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDTOKEN","Message":"令牌校验失败:令牌不存在！"}',
  },
  replayed: {
    code: 'GTW-BRQ-INVALIDSIGN',
    grade: 'inferred',
    status: 400,
    body: '{"Code":"GTW-BRQ-INVALIDSIGN","Message":"客户端请求参数的签名无效"}',
  },
} as const
export const statuses = {
  exchangeAuthorizationCode: [200],
  refreshAccessToken: [200],
  sendSmsAuthCode: [200, 400, 429, 500],
  smsAuthCodeLogin: [200, 400, 429, 500],
  autoLogin: [200, 400, 429, 500],
  getUserNameByOpenId: [200, 400, 429, 500],
  accountExists: [200, 400, 429, 500],
  registerAccount: [200, 400, 429, 500],
  sendSmsRegisterCode: [200, 400, 429, 500],
  registerBySmsCode: [200, 400, 429, 500],
  userInfoAdd: [200, 400, 429, 500],
  getBalance: [200, 400, 429, 500],
  listLoans: [200, 400, 429, 500],
  getListings: [200, 400, 429, 500],
  getListingStatuses: [200, 400, 429, 500],
  getListingBids: [200, 400, 429, 500],
  placeBid: [200, 400, 429, 500],
  listBids: [200, 400, 429, 500],
  listLenderBids: [200, 400, 429, 500],
  getRepayments: [200, 400, 429, 500],
  listDebts: [200, 400, 429, 500],
  listDebtsByLevel: [200, 400, 429, 500],
  getDebts: [200, 400, 429, 500],
  buyDebt: [200, 400, 429, 500],
  postListing: [200, 400, 429, 500],
  submitBid: [200, 400, 429, 500],
  getBidResult: [200, 400, 429, 500],
  getUserRiskType: [200, 400, 429, 500],
  submitDebtPurchase: [200, 400, 429, 500],
  getDebtOrder: [200, 400, 429, 500],
  saveAdvertise: [200, 400, 429, 500],
  checkAdvertise: [200, 400, 429, 500],
  listInvestmentFees: [200, 400, 429, 500],
  getUserInfo: [200, 400, 429, 500],
  listBidProducts: [200, 400, 429, 500],
  listDebtProducts: [200, 400, 429, 500],
  listLoansViaOpenApi: [200, 400, 429, 500],
  getListingsViaOpenApi: [200, 400, 429, 500],
  getListingStatusesViaOpenApi: [200, 400, 429, 500],
  listBidsViaOpenApi: [200, 400, 429, 500],
  listLenderBidsViaOpenApi: [200, 400, 429, 500],
  getListingBidsViaOpenApi: [200, 400, 429, 500],
  listDebtsViaOpenApi: [200, 400, 429, 500],
  getDebtsViaOpenApi: [200, 400, 429, 500],
  getRepaymentsViaOpenApi: [200, 400, 429, 500],
} as const
export const otherPaths = {
  anyCase: 'inferred',
  also: { '/open/registerservice/register': { operation: 'registerAccount', grade: 'sdk' } },
} as const
export const notifications = {} as const
