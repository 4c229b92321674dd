// Made from spec/ppdai by `npm run generate`. Do not edit.

export const examples = {
  sendSmsAuthCode: {
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
  userInfoAdd: {
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

export const notifications = {} as const
