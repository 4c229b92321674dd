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
} as const
export const otherPaths = {
  anyCase: 'inferred',
  also: { '/open/registerservice/register': { operation: 'registerAccount', grade: 'sdk' } },
} as const
export const notifications = {} as const
