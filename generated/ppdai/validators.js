// Made from spec/ppdai by `npm run generate`. Do not edit.

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var exchangeAuthorizationCodeRequest = validate52;
var func1 = require_ucs2length().default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AppID === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "AppID" } });
      errors++;
    }
    if (data.code === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "code" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "AppID" || key0 === "code")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.AppID !== void 0) {
      let data0 = data.AppID;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/AppID", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/AppID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/code", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var exchangeAuthorizationCodeResponse = validate55;
var schema22 = { "type": "object", "properties": { "OpenID": { "type": "string" }, "AccessToken": { "type": "string" }, "RefreshToken": { "type": "string" }, "ExpiresIn": { "type": ["integer", "string"] }, "ErrMsg": { "type": ["string", "null"] } }, "$id": "/ExchangeAuthorizationCodeResponse.answer" };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AccessToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/RefreshToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data3 = data.ExpiresIn;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "type", params: { type: schema22.properties.ExpiresIn.type } });
        errors++;
      }
    }
    if (data.ErrMsg !== void 0) {
      let data4 = data.ErrMsg;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ErrMsg", keyword: "type", params: { type: schema22.properties.ErrMsg.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
    errors = vErrors.length;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var refreshAccessTokenRequest = validate58;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AppID === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "AppID" } });
      errors++;
    }
    if (data.OpenID === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "OpenID" } });
      errors++;
    }
    if (data.RefreshToken === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "RefreshToken" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "AppID" || key0 === "OpenID" || key0 === "RefreshToken")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.AppID !== void 0) {
      let data0 = data.AppID;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/AppID", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/AppID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      let data1 = data.OpenID;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      let data2 = data.RefreshToken;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/RefreshToken", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/RefreshToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var refreshAccessTokenResponse = validate61;
var schema26 = { "type": "object", "properties": { "OpenID": { "type": "string" }, "AccessToken": { "type": "string" }, "RefreshToken": { "type": "string" }, "ExpiresIn": { "type": ["integer", "string"] }, "ErrMsg": { "type": ["string", "null"] } }, "$id": "/RefreshAccessTokenResponse.answer" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AccessToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/RefreshToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data3 = data.ExpiresIn;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "type", params: { type: schema26.properties.ExpiresIn.type } });
        errors++;
      }
    }
    if (data.ErrMsg !== void 0) {
      let data4 = data.ErrMsg;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ErrMsg", keyword: "type", params: { type: schema26.properties.ErrMsg.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
    errors = vErrors.length;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var sendSmsAuthCodeRequest = validate64;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Mobile === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Mobile" } });
      errors++;
    }
    if (data.DeviceFP === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "DeviceFP" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "DeviceFP")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.DeviceFP !== void 0) {
      let data1 = data.DeviceFP;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DeviceFP", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/DeviceFP", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
    errors = vErrors.length;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var sendSmsAuthCodeHeaders = validate67;
var pattern3 = new RegExp("^(-?[0-9]+([.][0-9]+)?)?$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ppd-signversion"] !== void 0) {
      let data0 = data["x-ppd-signversion"];
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/x-ppd-signversion", keyword: "pattern", params: { pattern: "^(-?[0-9]+([.][0-9]+)?)?$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/x-ppd-signversion", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data["x-ppd-serviceversion"] !== void 0) {
      let data1 = data["x-ppd-serviceversion"];
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/x-ppd-serviceversion", keyword: "pattern", params: { pattern: "^(-?[0-9]+([.][0-9]+)?)?$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/x-ppd-serviceversion", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var sendSmsAuthCodeResponse = validate68;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ResultCode" } });
      errors++;
    }
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      if (typeof data.ResultMessage !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
    errors = vErrors.length;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var smsAuthCodeLoginRequest = validate71;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Mobile === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Mobile" } });
      errors++;
    }
    if (data.DeviceFP === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "DeviceFP" } });
      errors++;
    }
    if (data.SMSAuthCode === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "SMSAuthCode" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "DeviceFP" || key0 === "SMSAuthCode")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.DeviceFP !== void 0) {
      let data1 = data.DeviceFP;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DeviceFP", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/DeviceFP", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.SMSAuthCode !== void 0) {
      let data2 = data.SMSAuthCode;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/SMSAuthCode", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/SMSAuthCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate72(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
    errors = vErrors.length;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var smsAuthCodeLoginResponse = validate74;
var schema35 = { "type": "object", "properties": { "ResultCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ReturnCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ReturnMessage": { "type": ["string", "null"] }, "OpenID": { "type": "string" }, "AccessToken": { "type": "string" }, "RefreshToken": { "type": "string" }, "ExpiresIn": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" } }, "$id": "/SmsAuthCodeLoginResponse.answer" };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema35.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ReturnCode !== void 0) {
      let data2 = data.ReturnCode;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ReturnMessage !== void 0) {
      let data3 = data.ReturnMessage;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ReturnMessage", keyword: "type", params: { type: schema35.properties.ReturnMessage.type } });
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AccessToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/RefreshToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data7 = data.ExpiresIn;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2147483647 || isNaN(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data7 < -2147483648 || isNaN(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
    errors = vErrors.length;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var autoLoginRequest = validate77;
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Timestamp === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Timestamp" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Timestamp")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.Timestamp !== void 0) {
      let data0 = data.Timestamp;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Timestamp", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Timestamp", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
    errors = vErrors.length;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var autoLoginResponse = validate80;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ResultCode" } });
      errors++;
    }
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      if (typeof data.ResultMessage !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Token !== void 0) {
      if (typeof data.Token !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Token", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.UserName !== void 0) {
      if (typeof data.UserName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/UserName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
    errors = vErrors.length;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var getUserNameByOpenIdRequest = validate83;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.OpenID === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "OpenID" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "OpenID")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      let data0 = data.OpenID;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate84(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
    errors = vErrors.length;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var getUserNameByOpenIdResponse = validate86;
var schema43 = { "type": "object", "required": ["ReturnCode"], "properties": { "ReturnCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ReturnMessage": { "type": ["string", "null"] }, "UserName": { "type": ["string", "null"] } }, "$id": "/GetUserNameByOpenIdResponse.answer" };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ReturnCode === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ReturnCode" } });
      errors++;
    }
    if (data.ReturnCode !== void 0) {
      let data0 = data.ReturnCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ReturnMessage !== void 0) {
      let data1 = data.ReturnMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ReturnMessage", keyword: "type", params: { type: schema43.properties.ReturnMessage.type } });
        errors++;
      }
    }
    if (data.UserName !== void 0) {
      let data2 = data.UserName;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/UserName", keyword: "type", params: { type: schema43.properties.UserName.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
    errors = vErrors.length;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var accountExistsRequest = validate89;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AccountName === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "AccountName" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "AccountName")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.AccountName !== void 0) {
      let data0 = data.AccountName;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/AccountName", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/AccountName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
    errors = vErrors.length;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var accountExistsResponse = validate92;
var schema47 = { "type": "object", "required": ["ResultCode"], "properties": { "ResultCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "IsExist": { "type": "boolean" } }, "$id": "/AccountExistsResponse.answer" };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ResultCode" } });
      errors++;
    }
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema47.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.IsExist !== void 0) {
      if (typeof data.IsExist !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/IsExist", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var registerAccountRequest = validate95;
var schema49 = { "type": "object", "required": ["Role"], "additionalProperties": false, "minProperties": 2, "properties": { "Mobile": { "type": "string", "minLength": 1 }, "Email": { "type": "string", "minLength": 1 }, "Role": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "enum": [4, 8, 12] } }, "$id": "/RegisterAccountRequest" };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      vErrors = add(vErrors, { instancePath, keyword: "minProperties", params: { limit: 2 } });
      errors++;
    }
    if (data.Role === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Role" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "Email" || key0 === "Role")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Email !== void 0) {
      let data1 = data.Email;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Email", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Email", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Role !== void 0) {
      let data2 = data.Role;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Role", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (!(data2 === 4 || data2 === 8 || data2 === 12)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Role", keyword: "enum", params: { allowedValues: schema49.properties.Role.enum } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Role", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Role", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
    errors = vErrors.length;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
var registerAccountResponse = validate98;
var schema51 = { "type": "object", "required": ["ReturnCode"], "properties": { "ReturnCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ReturnMessage": { "type": ["string", "null"] }, "UserName": { "type": "string" }, "OpenID": { "type": "string" }, "AccessToken": { "type": "string" }, "RefreshToken": { "type": "string" }, "ExpiresIn": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" } }, "$id": "/RegisterAccountResponse.answer" };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ReturnCode === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ReturnCode" } });
      errors++;
    }
    if (data.ReturnCode !== void 0) {
      let data0 = data.ReturnCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ReturnMessage !== void 0) {
      let data1 = data.ReturnMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ReturnMessage", keyword: "type", params: { type: schema51.properties.ReturnMessage.type } });
        errors++;
      }
    }
    if (data.UserName !== void 0) {
      if (typeof data.UserName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/UserName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AccessToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/RefreshToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data6 = data.ExpiresIn;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data6 < -2147483648 || isNaN(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
    errors = vErrors.length;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
var sendSmsRegisterCodeRequest = validate101;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Mobile === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Mobile" } });
      errors++;
    }
    if (data.DeviceFP === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "DeviceFP" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "DeviceFP")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.DeviceFP !== void 0) {
      let data1 = data.DeviceFP;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DeviceFP", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/DeviceFP", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
    errors = vErrors.length;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var sendSmsRegisterCodeResponse = validate104;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ResultCode" } });
      errors++;
    }
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      if (typeof data.ResultMessage !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate105(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
    errors = vErrors.length;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var registerBySmsCodeRequest = validate107;
var schema57 = { "type": "object", "required": ["Mobile", "DeviceFP", "Code"], "additionalProperties": false, "properties": { "Mobile": { "type": "string", "minLength": 1 }, "DeviceFP": { "type": "string", "minLength": 1 }, "Code": { "type": "string", "minLength": 1 }, "Role": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "enum": [4, 8, 12] } }, "$id": "/RegisterBySmsCodeRequest" };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Mobile === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Mobile" } });
      errors++;
    }
    if (data.DeviceFP === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "DeviceFP" } });
      errors++;
    }
    if (data.Code === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Code" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "DeviceFP" || key0 === "Code" || key0 === "Role")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.DeviceFP !== void 0) {
      let data1 = data.DeviceFP;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DeviceFP", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/DeviceFP", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Code !== void 0) {
      let data2 = data.Code;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Code", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Code", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Role !== void 0) {
      let data3 = data.Role;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Role", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (!(data3 === 4 || data3 === 8 || data3 === 12)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Role", keyword: "enum", params: { allowedValues: schema57.properties.Role.enum } });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Role", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Role", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate108(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
    errors = vErrors.length;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var registerBySmsCodeResponse = validate110;
var schema59 = { "type": "object", "properties": { "ResultCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ReturnCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ReturnMessage": { "type": ["string", "null"] }, "OpenID": { "type": "string" }, "AccessToken": { "type": "string" }, "RefreshToken": { "type": "string" }, "ExpiresIn": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" } }, "$id": "/RegisterBySmsCodeResponse.answer" };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema59.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ReturnCode !== void 0) {
      let data2 = data.ReturnCode;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ReturnCode", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ReturnMessage !== void 0) {
      let data3 = data.ReturnMessage;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ReturnMessage", keyword: "type", params: { type: schema59.properties.ReturnMessage.type } });
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/OpenID", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AccessToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/RefreshToken", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data7 = data.ExpiresIn;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2147483647 || isNaN(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data7 < -2147483648 || isNaN(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ExpiresIn", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate111(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
    errors = vErrors.length;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var userInfoAddRequest = validate113;
var schema61 = { "type": "object", "required": ["PlatformType"], "additionalProperties": false, "properties": { "PlatformType": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "enum": [1, 2] }, "Info": { "type": "string" }, "OrderId": { "type": "string" }, "SourceId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" } }, "$id": "/UserInfoAddRequest" };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.PlatformType === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "PlatformType" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "PlatformType" || key0 === "Info" || key0 === "OrderId" || key0 === "SourceId")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.PlatformType !== void 0) {
      let data0 = data.PlatformType;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PlatformType", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (!(data0 === 1 || data0 === 2)) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PlatformType", keyword: "enum", params: { allowedValues: schema61.properties.PlatformType.enum } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PlatformType", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PlatformType", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Info !== void 0) {
      if (typeof data.Info !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Info", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.OrderId !== void 0) {
      if (typeof data.OrderId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/OrderId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.SourceId !== void 0) {
      let data3 = data.SourceId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/SourceId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/SourceId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/SourceId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate114(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
    errors = vErrors.length;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var userInfoAddResponse = validate116;
var schema63 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultCode": { "type": ["string", "null"] }, "ResultMessage": { "type": ["string", "null"] }, "Content": { "anyOf": [{ "$ref": "/UserInfoAddContent.answer" }, { "type": "string" }, { "type": "null" }] } }, "$id": "/UserInfoAddResponse.answer" };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RedirectUrl !== void 0) {
      if (typeof data.RedirectUrl !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/RedirectUrl", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultCode !== void 0) {
      let data1 = data.ResultCode;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema63.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.ResultMessage !== void 0) {
      let data2 = data.ResultMessage;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema63.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.Content !== void 0) {
      let data3 = data.Content;
      const _errs8 = errors;
      let valid1 = false;
      const _errs9 = errors;
      if (!validate118(data3, { instancePath: instancePath + "/Content", parentData: data, parentDataProperty: "Content", rootData })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs10 = errors;
        if (typeof data3 !== "string") {
          vErrors = add(vErrors, { instancePath: instancePath + "/Content", keyword: "type", params: { type: "string" } });
          errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs12 = errors;
          if (data3 !== null) {
            vErrors = add(vErrors, { instancePath: instancePath + "/Content", keyword: "type", params: { type: "null" } });
            errors++;
          }
          var _valid0 = _errs12 === errors;
          valid1 = valid1 || _valid0;
        }
      }
      if (!valid1) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Content", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate117(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
    errors = vErrors.length;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var getBalanceRequest = validate121;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
      errors++;
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
    errors = vErrors.length;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
var getBalanceResponse = validate124;
var schema68 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "Balance": { "type": ["array", "null"], "items": { "$ref": "/AccountBalance.answer" } } }, "$id": "/GetBalanceResponse.answer" };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AccountCategory !== void 0) {
      if (typeof data.AccountCategory !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AccountCategory", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Balance !== void 0) {
      let data1 = data.Balance;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Balance", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema68.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.Balance !== void 0) {
      let data2 = data.Balance;
      if (!Array.isArray(data2) && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Balance", keyword: "type", params: { type: schema68.properties.Balance.type } });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate126(data2[i0], { instancePath: instancePath + "/Balance/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
    errors = vErrors.length;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
var listLoansRequest = validate129;
var pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?$", "u");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.PageIndex === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "PageIndex" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "PageIndex" || key0 === "StartDateTime")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.PageIndex !== void 0) {
      let data0 = data.PageIndex;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.StartDateTime !== void 0) {
      let data1 = data.StartDateTime;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/StartDateTime", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/StartDateTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
    errors = vErrors.length;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
var listLoansResponse = validate132;
var schema73 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "LoanInfos": { "type": "array", "items": { "$ref": "/OpenLoan.answer" } } }, "$id": "/ListLoansResponse.answer" };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Title !== void 0) {
      if (typeof data.Title !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Title", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.CreditCode !== void 0) {
      if (typeof data.CreditCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Amount !== void 0) {
      let data3 = data.Amount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Rate !== void 0) {
      let data4 = data.Rate;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Rate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Months !== void 0) {
      let data5 = data.Months;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data5 < -2147483648 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.PayWay !== void 0) {
      let data6 = data.PayWay;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PayWay", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PayWay", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data6 < -2147483648 || isNaN(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PayWay", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.RemainFunding !== void 0) {
      let data7 = data.RemainFunding;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/RemainFunding", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.PreAuditTime !== void 0) {
      if (typeof data.PreAuditTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/PreAuditTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema73.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema73.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.LoanInfos !== void 0) {
      let data3 = data.LoanInfos;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate134(data3[i0], { instancePath: instancePath + "/LoanInfos/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/LoanInfos", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate133(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
    errors = vErrors.length;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
var getListingsRequest = validate137;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingIds === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ListingIds" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ListingIds")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.ListingIds !== void 0) {
      let data0 = data.ListingIds;
      if (Array.isArray(data0)) {
        if (data0.length > 10) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "maxItems", params: { limit: 10 } });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
              errors++;
            }
            if (data1 < -2147483648 || isNaN(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate138(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
    errors = vErrors.length;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
var getListingsResponse = validate140;
var schema78 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "LoanInfos": { "type": "array", "items": { "$ref": "/ListingDetails.answer" } } }, "$id": "/GetListingsResponse.answer" };
var schema79 = { "type": "object", "properties": { "FistBidTime": { "type": "string" }, "LastBidTime": { "type": "string" }, "LenderCount": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "AuditingTime": { "type": "string" }, "RemainFunding": { "type": "number" }, "DeadLineTimeOrRemindTimeStr": { "type": "string" }, "CreditCode": { "type": "string" }, "ListingId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "Amount": { "type": "number" }, "Months": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "CurrentRate": { "type": "number" }, "BorrowName": { "type": "string" }, "Gender": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "EducationDegree": { "type": ["string", "null"] }, "GraduateSchool": { "type": ["string", "null"] }, "StudyStyle": { "type": ["string", "null"] }, "Age": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "SuccessCount": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "WasteCount": { "minimum": -2147483648, "maximum": 2147483647, "type": ["integer", "null"] }, "CancelCount": { "minimum": -2147483648, "maximum": 2147483647, "type": ["integer", "null"] }, "FailedCount": { "minimum": -2147483648, "maximum": 2147483647, "type": ["integer", "null"] }, "NormalCount": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "OverdueLessCount": { "minimum": -2147483648, "maximum": 2147483647, "type": ["integer", "null"] }, "OverdueMoreCount": { "minimum": -2147483648, "maximum": 2147483647, "type": ["integer", "null"] }, "OwingPrincipal": { "type": "number" }, "OwingAmount": { "type": ["number", "null"] }, "AmountToReceive": { "type": ["number", "null"] }, "FirstSuccessBorrowTime": { "type": ["string", "null"] }, "RegisterTime": { "type": ["string", "null"] }, "CertificateValidate": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "NciicIdentityCheck": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "PhoneValidate": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "VideoValidate": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "CreditValidate": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "EducateValidate": { "minimum": -2147483648, "maximum": 2147483647, "type": ["integer", "null"] }, "LastSuccessBorrowTime": { "type": ["string", "null"] }, "HighestPrincipal": { "type": ["number", "null"] }, "HighestDebt": { "type": ["number", "null"] }, "TotalPrincipal": { "type": ["number", "null"] } }, "$id": "/ListingDetails.answer" };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.FistBidTime !== void 0) {
      if (typeof data.FistBidTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/FistBidTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.LastBidTime !== void 0) {
      if (typeof data.LastBidTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/LastBidTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.LenderCount !== void 0) {
      let data2 = data.LenderCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/LenderCount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/LenderCount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/LenderCount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.AuditingTime !== void 0) {
      if (typeof data.AuditingTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AuditingTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RemainFunding !== void 0) {
      let data4 = data.RemainFunding;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/RemainFunding", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.DeadLineTimeOrRemindTimeStr !== void 0) {
      if (typeof data.DeadLineTimeOrRemindTimeStr !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/DeadLineTimeOrRemindTimeStr", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.CreditCode !== void 0) {
      if (typeof data.CreditCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ListingId !== void 0) {
      let data7 = data.ListingId;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2147483647 || isNaN(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data7 < -2147483648 || isNaN(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Amount !== void 0) {
      let data8 = data.Amount;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Months !== void 0) {
      let data9 = data.Months;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 2147483647 || isNaN(data9)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data9 < -2147483648 || isNaN(data9)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CurrentRate !== void 0) {
      let data10 = data.CurrentRate;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CurrentRate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.BorrowName !== void 0) {
      if (typeof data.BorrowName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/BorrowName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Gender !== void 0) {
      let data12 = data.Gender;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Gender", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 2147483647 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Gender", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data12 < -2147483648 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Gender", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.EducationDegree !== void 0) {
      let data13 = data.EducationDegree;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/EducationDegree", keyword: "type", params: { type: schema79.properties.EducationDegree.type } });
        errors++;
      }
    }
    if (data.GraduateSchool !== void 0) {
      let data14 = data.GraduateSchool;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/GraduateSchool", keyword: "type", params: { type: schema79.properties.GraduateSchool.type } });
        errors++;
      }
    }
    if (data.StudyStyle !== void 0) {
      let data15 = data.StudyStyle;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/StudyStyle", keyword: "type", params: { type: schema79.properties.StudyStyle.type } });
        errors++;
      }
    }
    if (data.Age !== void 0) {
      let data16 = data.Age;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Age", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 2147483647 || isNaN(data16)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Age", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data16 < -2147483648 || isNaN(data16)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Age", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.SuccessCount !== void 0) {
      let data17 = data.SuccessCount;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/SuccessCount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 2147483647 || isNaN(data17)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/SuccessCount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data17 < -2147483648 || isNaN(data17)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/SuccessCount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.WasteCount !== void 0) {
      let data18 = data.WasteCount;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && data18 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/WasteCount", keyword: "type", params: { type: schema79.properties.WasteCount.type } });
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 2147483647 || isNaN(data18)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/WasteCount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data18 < -2147483648 || isNaN(data18)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/WasteCount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CancelCount !== void 0) {
      let data19 = data.CancelCount;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19)) && data19 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CancelCount", keyword: "type", params: { type: schema79.properties.CancelCount.type } });
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 2147483647 || isNaN(data19)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CancelCount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data19 < -2147483648 || isNaN(data19)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CancelCount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.FailedCount !== void 0) {
      let data20 = data.FailedCount;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20)) && data20 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/FailedCount", keyword: "type", params: { type: schema79.properties.FailedCount.type } });
        errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 2147483647 || isNaN(data20)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/FailedCount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data20 < -2147483648 || isNaN(data20)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/FailedCount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.NormalCount !== void 0) {
      let data21 = data.NormalCount;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/NormalCount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 2147483647 || isNaN(data21)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/NormalCount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data21 < -2147483648 || isNaN(data21)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/NormalCount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OverdueLessCount !== void 0) {
      let data22 = data.OverdueLessCount;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22)) && data22 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OverdueLessCount", keyword: "type", params: { type: schema79.properties.OverdueLessCount.type } });
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 2147483647 || isNaN(data22)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OverdueLessCount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data22 < -2147483648 || isNaN(data22)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OverdueLessCount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OverdueMoreCount !== void 0) {
      let data23 = data.OverdueMoreCount;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && data23 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OverdueMoreCount", keyword: "type", params: { type: schema79.properties.OverdueMoreCount.type } });
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 > 2147483647 || isNaN(data23)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OverdueMoreCount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data23 < -2147483648 || isNaN(data23)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OverdueMoreCount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OwingPrincipal !== void 0) {
      let data24 = data.OwingPrincipal;
      if (!(typeof data24 == "number" && isFinite(data24))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingPrincipal", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.OwingAmount !== void 0) {
      let data25 = data.OwingAmount;
      if (!(typeof data25 == "number" && isFinite(data25)) && data25 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingAmount", keyword: "type", params: { type: schema79.properties.OwingAmount.type } });
        errors++;
      }
    }
    if (data.AmountToReceive !== void 0) {
      let data26 = data.AmountToReceive;
      if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/AmountToReceive", keyword: "type", params: { type: schema79.properties.AmountToReceive.type } });
        errors++;
      }
    }
    if (data.FirstSuccessBorrowTime !== void 0) {
      let data27 = data.FirstSuccessBorrowTime;
      if (typeof data27 !== "string" && data27 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/FirstSuccessBorrowTime", keyword: "type", params: { type: schema79.properties.FirstSuccessBorrowTime.type } });
        errors++;
      }
    }
    if (data.RegisterTime !== void 0) {
      let data28 = data.RegisterTime;
      if (typeof data28 !== "string" && data28 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/RegisterTime", keyword: "type", params: { type: schema79.properties.RegisterTime.type } });
        errors++;
      }
    }
    if (data.CertificateValidate !== void 0) {
      let data29 = data.CertificateValidate;
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CertificateValidate", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 > 2147483647 || isNaN(data29)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CertificateValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data29 < -2147483648 || isNaN(data29)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CertificateValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.NciicIdentityCheck !== void 0) {
      let data30 = data.NciicIdentityCheck;
      if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/NciicIdentityCheck", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data30 == "number" && isFinite(data30)) {
        if (data30 > 2147483647 || isNaN(data30)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/NciicIdentityCheck", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data30 < -2147483648 || isNaN(data30)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/NciicIdentityCheck", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.PhoneValidate !== void 0) {
      let data31 = data.PhoneValidate;
      if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PhoneValidate", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data31 == "number" && isFinite(data31)) {
        if (data31 > 2147483647 || isNaN(data31)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PhoneValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data31 < -2147483648 || isNaN(data31)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PhoneValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.VideoValidate !== void 0) {
      let data32 = data.VideoValidate;
      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/VideoValidate", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data32 == "number" && isFinite(data32)) {
        if (data32 > 2147483647 || isNaN(data32)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/VideoValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data32 < -2147483648 || isNaN(data32)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/VideoValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CreditValidate !== void 0) {
      let data33 = data.CreditValidate;
      if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditValidate", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data33 == "number" && isFinite(data33)) {
        if (data33 > 2147483647 || isNaN(data33)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CreditValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data33 < -2147483648 || isNaN(data33)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CreditValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.EducateValidate !== void 0) {
      let data34 = data.EducateValidate;
      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34)) && data34 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/EducateValidate", keyword: "type", params: { type: schema79.properties.EducateValidate.type } });
        errors++;
      }
      if (typeof data34 == "number" && isFinite(data34)) {
        if (data34 > 2147483647 || isNaN(data34)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/EducateValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data34 < -2147483648 || isNaN(data34)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/EducateValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.LastSuccessBorrowTime !== void 0) {
      let data35 = data.LastSuccessBorrowTime;
      if (typeof data35 !== "string" && data35 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/LastSuccessBorrowTime", keyword: "type", params: { type: schema79.properties.LastSuccessBorrowTime.type } });
        errors++;
      }
    }
    if (data.HighestPrincipal !== void 0) {
      let data36 = data.HighestPrincipal;
      if (!(typeof data36 == "number" && isFinite(data36)) && data36 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/HighestPrincipal", keyword: "type", params: { type: schema79.properties.HighestPrincipal.type } });
        errors++;
      }
    }
    if (data.HighestDebt !== void 0) {
      let data37 = data.HighestDebt;
      if (!(typeof data37 == "number" && isFinite(data37)) && data37 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/HighestDebt", keyword: "type", params: { type: schema79.properties.HighestDebt.type } });
        errors++;
      }
    }
    if (data.TotalPrincipal !== void 0) {
      let data38 = data.TotalPrincipal;
      if (!(typeof data38 == "number" && isFinite(data38)) && data38 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/TotalPrincipal", keyword: "type", params: { type: schema79.properties.TotalPrincipal.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema78.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema78.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.LoanInfos !== void 0) {
      let data3 = data.LoanInfos;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate142(data3[i0], { instancePath: instancePath + "/LoanInfos/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/LoanInfos", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate141(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
    errors = vErrors.length;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
var getListingStatusesRequest = validate145;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingIds === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ListingIds" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ListingIds")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.ListingIds !== void 0) {
      let data0 = data.ListingIds;
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "maxItems", params: { limit: 20 } });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
              errors++;
            }
            if (data1 < -2147483648 || isNaN(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate146(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
    errors = vErrors.length;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var getListingStatusesResponse = validate148;
var schema83 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "Infos": { "type": "array", "items": { "$ref": "/ListingStatus.answer" } } }, "$id": "/GetListingStatusesResponse.answer" };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Status !== void 0) {
      let data1 = data.Status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Status", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema83.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema83.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.Infos !== void 0) {
      let data3 = data.Infos;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate150(data3[i0], { instancePath: instancePath + "/Infos/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Infos", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate149(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
    errors = vErrors.length;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
var getListingBidsRequest = validate153;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingIds === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ListingIds" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ListingIds")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.ListingIds !== void 0) {
      let data0 = data.ListingIds;
      if (Array.isArray(data0)) {
        if (data0.length > 5) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "maxItems", params: { limit: 5 } });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
              errors++;
            }
            if (data1 < -2147483648 || isNaN(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds/" + i0, keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingIds", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
    errors = vErrors.length;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var getListingBidsResponse = validate156;
var schema88 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "ListingBidsInfos": { "type": "array", "items": { "$ref": "/ListingBids.answer" } } }, "$id": "/GetListingBidsResponse.answer" };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LenderName !== void 0) {
      if (typeof data.LenderName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/LenderName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.BidAmount !== void 0) {
      let data1 = data.BidAmount;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/BidAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.BidDateTime !== void 0) {
      if (typeof data.BidDateTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/BidDateTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Bids !== void 0) {
      let data1 = data.Bids;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate159(data1[i0], { instancePath: instancePath + "/Bids/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Bids", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema88.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema88.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.ListingBidsInfos !== void 0) {
      let data3 = data.ListingBidsInfos;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate158(data3[i0], { instancePath: instancePath + "/ListingBidsInfos/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingBidsInfos", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate157(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
    errors = vErrors.length;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var placeBidRequest = validate163;
var schema92 = { "type": "object", "required": ["ListingId", "Amount"], "additionalProperties": false, "properties": { "ListingId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "Amount": { "minimum": 50, "maximum": 1e4, "type": "integer" }, "UseCoupon": { "type": "string", "enum": ["true", "false"] } }, "$id": "/PlaceBidRequest" };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ListingId" } });
      errors++;
    }
    if (data.Amount === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Amount" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ListingId" || key0 === "Amount" || key0 === "UseCoupon")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Amount !== void 0) {
      let data1 = data.Amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e4 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } });
          errors++;
        }
        if (data1 < 50 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "minimum", params: { comparison: ">=", limit: 50 } });
          errors++;
        }
      }
    }
    if (data.UseCoupon !== void 0) {
      let data2 = data.UseCoupon;
      if (typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/UseCoupon", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data2 === "true" || data2 === "false")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/UseCoupon", keyword: "enum", params: { allowedValues: schema92.properties.UseCoupon.enum } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate164(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
    errors = vErrors.length;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
var placeBidResponse = validate166;
var schema94 = { "type": "object", "required": ["Result"], "properties": { "ListingId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "Amount": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ParticipationAmount": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "CouponAmount": { "type": "number" }, "CouponStatus": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "InvestId": { "type": "integer" } }, "$id": "/PlaceBidResponse.answer" };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Amount !== void 0) {
      let data1 = data.Amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ParticipationAmount !== void 0) {
      let data2 = data.ParticipationAmount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ParticipationAmount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ParticipationAmount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ParticipationAmount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Result !== void 0) {
      let data3 = data.Result;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data4 = data.ResultMessage;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema94.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.CouponAmount !== void 0) {
      let data5 = data.CouponAmount;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CouponAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.CouponStatus !== void 0) {
      let data6 = data.CouponStatus;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CouponStatus", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CouponStatus", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data6 < -2147483648 || isNaN(data6)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CouponStatus", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.InvestId !== void 0) {
      let data7 = data.InvestId;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/InvestId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate167(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
    errors = vErrors.length;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var listBidsRequest = validate169;
var pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}:[0-9]{2})?$", "u");
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "ListingId" || key0 === "StartTime" || key0 === "EndTime" || key0 === "PageIndex" || key0 === "PageSize")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.StartTime !== void 0) {
      let data1 = data.StartTime;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/StartTime", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}:[0-9]{2})?$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/StartTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.EndTime !== void 0) {
      let data2 = data.EndTime;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/EndTime", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}:[0-9]{2})?$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/EndTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.PageIndex !== void 0) {
      let data3 = data.PageIndex;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.PageSize !== void 0) {
      let data4 = data.PageSize;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PageSize", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageSize", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data4 < -2147483648 || isNaN(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageSize", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (Date.parse(data.EndTime) - Date.parse(data.StartTime) > 26784e5) {
      vErrors = add(vErrors, { instancePath, keyword: "x-span", params: {} });
      errors++;
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
    errors = vErrors.length;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var listBidsResponse = validate172;
var schema98 = { "type": "object", "required": ["Result"], "properties": { "BidList": { "type": "array", "items": { "$ref": "/OwnBid.answer" } }, "TotalPages": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "TotalRecord": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] } }, "$id": "/ListBidsResponse.answer" };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Title !== void 0) {
      if (typeof data.Title !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Title", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Months !== void 0) {
      let data2 = data.Months;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Rate !== void 0) {
      let data3 = data.Rate;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Rate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Amount !== void 0) {
      let data4 = data.Amount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.BidAmount !== void 0) {
      let data5 = data.BidAmount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/BidAmount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/BidAmount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data5 < -2147483648 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/BidAmount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.BidList !== void 0) {
      let data0 = data.BidList;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate174(data0[i0], { instancePath: instancePath + "/BidList/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/BidList", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.TotalPages !== void 0) {
      let data2 = data.TotalPages;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/TotalPages", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/TotalPages", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/TotalPages", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.TotalRecord !== void 0) {
      let data3 = data.TotalRecord;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/TotalRecord", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/TotalRecord", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/TotalRecord", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Result !== void 0) {
      let data4 = data.Result;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data4 < -2147483648 || isNaN(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data5 = data.ResultMessage;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema98.properties.ResultMessage.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate173(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
    errors = vErrors.length;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
var listLenderBidsRequest = validate177;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LenderNames === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "LenderNames" } });
      errors++;
    }
    if (data.TopIndex === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "TopIndex" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "LenderNames" || key0 === "TopIndex")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.LenderNames !== void 0) {
      let data0 = data.LenderNames;
      if (Array.isArray(data0)) {
        if (data0.length > 5) {
          vErrors = add(vErrors, { instancePath: instancePath + "/LenderNames", keyword: "maxItems", params: { limit: 5 } });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/LenderNames", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = add(vErrors, { instancePath: instancePath + "/LenderNames/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/LenderNames", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.TopIndex !== void 0) {
      let data2 = data.TopIndex;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/TopIndex", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 20 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/TopIndex", keyword: "maximum", params: { comparison: "<=", limit: 20 } });
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/TopIndex", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate178(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
    errors = vErrors.length;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var listLenderBidsResponse = validate180;
var schema103 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "LendersBidsList": { "type": "array", "items": { "$ref": "/LenderBids.answer" } } }, "$id": "/ListLenderBidsResponse.answer" };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Title !== void 0) {
      if (typeof data.Title !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Title", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.BidDateTime !== void 0) {
      if (typeof data.BidDateTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/BidDateTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.BidAmount !== void 0) {
      let data3 = data.BidAmount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/BidAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.BorrowerName !== void 0) {
      if (typeof data.BorrowerName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/BorrowerName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.CreditCode !== void 0) {
      if (typeof data.CreditCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Amount !== void 0) {
      let data6 = data.Amount;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Months !== void 0) {
      let data7 = data.Months;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2147483647 || isNaN(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data7 < -2147483648 || isNaN(data7)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Rate !== void 0) {
      let data8 = data.Rate;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Rate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.NciicIdentityCheck !== void 0) {
      let data9 = data.NciicIdentityCheck;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/NciicIdentityCheck", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 2147483647 || isNaN(data9)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/NciicIdentityCheck", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data9 < -2147483648 || isNaN(data9)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/NciicIdentityCheck", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CertificateValidate !== void 0) {
      let data10 = data.CertificateValidate;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CertificateValidate", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 2147483647 || isNaN(data10)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CertificateValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data10 < -2147483648 || isNaN(data10)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CertificateValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.PhoneValidate !== void 0) {
      let data11 = data.PhoneValidate;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PhoneValidate", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 2147483647 || isNaN(data11)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PhoneValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data11 < -2147483648 || isNaN(data11)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PhoneValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.VideoValidate !== void 0) {
      let data12 = data.VideoValidate;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/VideoValidate", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 2147483647 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/VideoValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data12 < -2147483648 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/VideoValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CreditValidate !== void 0) {
      let data13 = data.CreditValidate;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditValidate", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 2147483647 || isNaN(data13)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CreditValidate", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data13 < -2147483648 || isNaN(data13)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/CreditValidate", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.StatusId !== void 0) {
      let data14 = data.StatusId;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/StatusId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 2147483647 || isNaN(data14)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/StatusId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data14 < -2147483648 || isNaN(data14)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/StatusId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.LenderName !== void 0) {
      if (typeof data.LenderName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/LenderName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Bids !== void 0) {
      let data1 = data.Bids;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate183(data1[i0], { instancePath: instancePath + "/Bids/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Bids", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema103.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema103.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.LendersBidsList !== void 0) {
      let data3 = data.LendersBidsList;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate182(data3[i0], { instancePath: instancePath + "/LendersBidsList/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/LendersBidsList", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate181(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
    errors = vErrors.length;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
var getRepaymentsRequest = validate187;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ListingId" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ListingId" || key0 === "OrderId")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OrderId !== void 0) {
      if (typeof data.OrderId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/OrderId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate188(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
    errors = vErrors.length;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
var getRepaymentsResponse = validate190;
var schema109 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ListingRepayment": { "type": "array", "items": { "$ref": "/Repayment.answer" } } }, "$id": "/GetRepaymentsResponse.answer" };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OrderId !== void 0) {
      let data1 = data.OrderId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OrderId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OrderId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OrderId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.DueDate !== void 0) {
      if (typeof data.DueDate !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/DueDate", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RepayDate !== void 0) {
      if (typeof data.RepayDate !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/RepayDate", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.RepayPrincipal !== void 0) {
      let data4 = data.RepayPrincipal;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/RepayPrincipal", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.RepayInterest !== void 0) {
      let data5 = data.RepayInterest;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/RepayInterest", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.OwingPrincipal !== void 0) {
      let data6 = data.OwingPrincipal;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingPrincipal", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.OwingInterest !== void 0) {
      let data7 = data.OwingInterest;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingInterest", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.OwingOverdue !== void 0) {
      let data8 = data.OwingOverdue;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingOverdue", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.OverdueDays !== void 0) {
      let data9 = data.OverdueDays;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OverdueDays", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 2147483647 || isNaN(data9)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OverdueDays", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data9 < -2147483648 || isNaN(data9)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OverdueDays", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.RepayStatus !== void 0) {
      let data10 = data.RepayStatus;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/RepayStatus", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 2147483647 || isNaN(data10)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/RepayStatus", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data10 < -2147483648 || isNaN(data10)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/RepayStatus", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema109.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ListingRepayment !== void 0) {
      let data2 = data.ListingRepayment;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate192(data2[i0], { instancePath: instancePath + "/ListingRepayment/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingRepayment", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate191(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
    errors = vErrors.length;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
var listDebtsRequest = validate195;
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.PageIndex === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "PageIndex" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "PageIndex" || key0 === "StartDateTime")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.PageIndex !== void 0) {
      let data0 = data.PageIndex;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.StartDateTime !== void 0) {
      let data1 = data.StartDateTime;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/StartDateTime", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/StartDateTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate196(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
    errors = vErrors.length;
  }
  validate195.errors = vErrors;
  return errors === 0;
}
var listDebtsResponse = validate198;
var schema114 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "DebtInfos": { "type": "array", "items": { "$ref": "/DebtForSale.answer" } } }, "$id": "/ListDebtsResponse.answer" };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.DebtdealId !== void 0) {
      let data0 = data.DebtdealId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/DebtdealId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DebtdealId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DebtdealId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OwingNumber !== void 0) {
      let data1 = data.OwingNumber;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingNumber", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OwingNumber", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OwingNumber", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.PriceforSaleRate !== void 0) {
      let data2 = data.PriceforSaleRate;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PriceforSaleRate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.PriceforSale !== void 0) {
      let data3 = data.PriceforSale;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PriceforSale", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.ListingId !== void 0) {
      let data4 = data.ListingId;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data4 < -2147483648 || isNaN(data4)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CreditCode !== void 0) {
      if (typeof data.CreditCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema114.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema114.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.DebtInfos !== void 0) {
      let data3 = data.DebtInfos;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate200(data3[i0], { instancePath: instancePath + "/DebtInfos/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/DebtInfos", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate199.errors = vErrors;
  return errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate199(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
    errors = vErrors.length;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
var listDebtsByLevelRequest = validate203;
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.PageIndex === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "PageIndex" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "PageIndex" || key0 === "StartDateTime" || key0 === "Levels")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.PageIndex !== void 0) {
      let data0 = data.PageIndex;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.StartDateTime !== void 0) {
      let data1 = data.StartDateTime;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/StartDateTime", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/StartDateTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Levels !== void 0) {
      if (typeof data.Levels !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Levels", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate204(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
    errors = vErrors.length;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
var listDebtsByLevelResponse = validate206;
var schema119 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "DebtInfos": { "type": "array", "items": { "$ref": "/DebtForSale.answer" } }, "Count": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" } }, "$id": "/ListDebtsByLevelResponse.answer" };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema119.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema119.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.DebtInfos !== void 0) {
      let data3 = data.DebtInfos;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate200(data3[i0], { instancePath: instancePath + "/DebtInfos/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/DebtInfos", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.Count !== void 0) {
      let data5 = data.Count;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Count", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Count", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data5 < -2147483648 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Count", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate207(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
    errors = vErrors.length;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
var getDebtsRequest = validate210;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.DebtIds === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "DebtIds" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "DebtIds")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.DebtIds !== void 0) {
      let data0 = data.DebtIds;
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DebtIds", keyword: "maxItems", params: { limit: 20 } });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DebtIds", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            vErrors = add(vErrors, { instancePath: instancePath + "/DebtIds/" + i0, keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/DebtIds/" + i0, keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
              errors++;
            }
            if (data1 < -2147483648 || isNaN(data1)) {
              vErrors = add(vErrors, { instancePath: instancePath + "/DebtIds/" + i0, keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
              errors++;
            }
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/DebtIds", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate211(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
    errors = vErrors.length;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
var getDebtsResponse = validate213;
var schema123 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "DebtInfos": { "type": "array", "items": { "$ref": "/DebtDetails.answer" } } }, "$id": "/GetDebtsResponse.answer" };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.DebtId !== void 0) {
      let data0 = data.DebtId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/DebtId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DebtId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DebtId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Seller !== void 0) {
      if (typeof data.Seller !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Seller", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.StatusId !== void 0) {
      let data2 = data.StatusId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/StatusId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/StatusId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/StatusId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Lender !== void 0) {
      if (typeof data.Lender !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Lender", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.BidDateTime !== void 0) {
      if (typeof data.BidDateTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/BidDateTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.OwingNumber !== void 0) {
      let data5 = data.OwingNumber;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingNumber", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OwingNumber", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data5 < -2147483648 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/OwingNumber", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OwingPrincipal !== void 0) {
      let data6 = data.OwingPrincipal;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingPrincipal", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.OwingInterest !== void 0) {
      let data7 = data.OwingInterest;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OwingInterest", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Days !== void 0) {
      let data8 = data.Days;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Days", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 2147483647 || isNaN(data8)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Days", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data8 < -2147483648 || isNaN(data8)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Days", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.PriceforSaleRate !== void 0) {
      let data9 = data.PriceforSaleRate;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PriceforSaleRate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.PriceforSale !== void 0) {
      let data10 = data.PriceforSale;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PriceforSale", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.PreferenceDegree !== void 0) {
      let data11 = data.PreferenceDegree;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PreferenceDegree", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.ListingId !== void 0) {
      let data12 = data.ListingId;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 2147483647 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data12 < -2147483648 || isNaN(data12)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CreditCode !== void 0) {
      if (typeof data.CreditCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ListingAmount !== void 0) {
      let data14 = data.ListingAmount;
      if (!(typeof data14 == "number" && isFinite(data14))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.ListingMonths !== void 0) {
      let data15 = data.ListingMonths;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingMonths", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 2147483647 || isNaN(data15)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingMonths", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data15 < -2147483648 || isNaN(data15)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingMonths", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ListingTime !== void 0) {
      if (typeof data.ListingTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ListingRate !== void 0) {
      let data17 = data.ListingRate;
      if (!(typeof data17 == "number" && isFinite(data17))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingRate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.PastDueNumber !== void 0) {
      let data18 = data.PastDueNumber;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PastDueNumber", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 2147483647 || isNaN(data18)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PastDueNumber", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data18 < -2147483648 || isNaN(data18)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PastDueNumber", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CurrentCreditCode !== void 0) {
      if (typeof data.CurrentCreditCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CurrentCreditCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.AllowanceRadio !== void 0) {
      let data20 = data.AllowanceRadio;
      if (!(typeof data20 == "number" && isFinite(data20))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/AllowanceRadio", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.PastDueDay !== void 0) {
      let data21 = data.PastDueDay;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PastDueDay", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 2147483647 || isNaN(data21)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PastDueDay", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data21 < -2147483648 || isNaN(data21)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PastDueDay", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema123.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema123.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.DebtInfos !== void 0) {
      let data3 = data.DebtInfos;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate215(data3[i0], { instancePath: instancePath + "/DebtInfos/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/DebtInfos", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate214(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
    errors = vErrors.length;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
var buyDebtRequest = validate218;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.debtDealId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "debtDealId" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "debtDealId")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.debtDealId !== void 0) {
      let data0 = data.debtDealId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/debtDealId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/debtDealId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/debtDealId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate219(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
    errors = vErrors.length;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
var buyDebtResponse = validate221;
var schema128 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "debtDealId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" } }, "$id": "/BuyDebtResponse.answer" };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema128.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.debtDealId !== void 0) {
      let data2 = data.debtDealId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/debtDealId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/debtDealId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/debtDealId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate222(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
    errors = vErrors.length;
  }
  validate221.errors = vErrors;
  return errors === 0;
}
var postListingRequest = validate224;
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.RealName === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "RealName" } });
      errors++;
    }
    if (data.ShenFenZH === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ShenFenZH" } });
      errors++;
    }
    if (data.ApplyLoanMonth === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ApplyLoanMonth" } });
      errors++;
    }
    if (data.ApplyLoanAmount === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ApplyLoanAmount" } });
      errors++;
    }
    if (data.DaiKuanYT === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "DaiKuanYT" } });
      errors++;
    }
    if (data.LoanType === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "LoanType" } });
      errors++;
    }
    if (data.Info === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Info" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "RealName" || key0 === "ShenFenZH" || key0 === "ApplyLoanMonth" || key0 === "ApplyLoanAmount" || key0 === "DaiKuanYT" || key0 === "LoanType" || key0 === "Info" || key0 === "OrderId")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.RealName !== void 0) {
      if (typeof data.RealName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/RealName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ShenFenZH !== void 0) {
      if (typeof data.ShenFenZH !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/ShenFenZH", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ApplyLoanMonth !== void 0) {
      let data2 = data.ApplyLoanMonth;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ApplyLoanMonth", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ApplyLoanMonth", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ApplyLoanMonth", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ApplyLoanAmount !== void 0) {
      let data3 = data.ApplyLoanAmount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ApplyLoanAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.DaiKuanYT !== void 0) {
      if (typeof data.DaiKuanYT !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/DaiKuanYT", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.LoanType !== void 0) {
      if (typeof data.LoanType !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/LoanType", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Info !== void 0) {
      if (typeof data.Info !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Info", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.OrderId !== void 0) {
      if (typeof data.OrderId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/OrderId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate225(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
    errors = vErrors.length;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
var postListingResponse = validate227;
var schema132 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "Content": { "anyOf": [{ "type": "object", "additionalProperties": true }, { "type": "string" }, { "type": "null" }] } }, "$id": "/PostListingResponse.answer" };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema132.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.Content !== void 0) {
      let data2 = data.Content;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Content", keyword: "type", params: { type: "object" } });
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs10 = errors;
        if (typeof data2 !== "string") {
          vErrors = add(vErrors, { instancePath: instancePath + "/Content", keyword: "type", params: { type: "string" } });
          errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs12 = errors;
          if (data2 !== null) {
            vErrors = add(vErrors, { instancePath: instancePath + "/Content", keyword: "type", params: { type: "null" } });
            errors++;
          }
          var _valid0 = _errs12 === errors;
          valid1 = valid1 || _valid0;
        }
      }
      if (!valid1) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Content", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate228.errors = vErrors;
  return errors === 0;
}
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate228(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
    errors = vErrors.length;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
var submitBidRequest = validate230;
var schema134 = { "type": "object", "required": ["ListingId", "Amount"], "additionalProperties": false, "properties": { "ListingId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "Amount": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "UseCoupon": { "type": "string", "enum": ["true", "false"] } }, "$id": "/SubmitBidRequest" };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ListingId" } });
      errors++;
    }
    if (data.Amount === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Amount" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ListingId" || key0 === "Amount" || key0 === "UseCoupon")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Amount !== void 0) {
      let data1 = data.Amount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.UseCoupon !== void 0) {
      let data2 = data.UseCoupon;
      if (typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/UseCoupon", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data2 === "true" || data2 === "false")) {
        vErrors = add(vErrors, { instancePath: instancePath + "/UseCoupon", keyword: "enum", params: { allowedValues: schema134.properties.UseCoupon.enum } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate231(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
    errors = vErrors.length;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
var submitBidResponse = validate233;
var schema136 = { "type": "object", "required": ["Result"], "properties": { "Amount": { "type": "number" }, "ListingId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "OrderId": { "type": ["string", "null"] }, "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultCode": { "type": ["string", "null"] }, "ResultMessage": { "type": ["string", "null"] } }, "$id": "/SubmitBidResponse.answer" };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Amount !== void 0) {
      let data0 = data.Amount;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.ListingId !== void 0) {
      let data1 = data.ListingId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OrderId !== void 0) {
      let data2 = data.OrderId;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OrderId", keyword: "type", params: { type: schema136.properties.OrderId.type } });
        errors++;
      }
    }
    if (data.Result !== void 0) {
      let data3 = data.Result;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultCode !== void 0) {
      let data4 = data.ResultCode;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema136.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.ResultMessage !== void 0) {
      let data5 = data.ResultMessage;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema136.properties.ResultMessage.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate234(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
    errors = vErrors.length;
  }
  validate233.errors = vErrors;
  return errors === 0;
}
var getBidResultRequest = validate236;
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orderId" } });
      errors++;
    }
    if (data.listingId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "listingId" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "orderId" || key0 === "listingId")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.orderId !== void 0) {
      if (typeof data.orderId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/orderId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.listingId !== void 0) {
      let data1 = data.listingId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/listingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/listingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/listingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate237(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
    errors = vErrors.length;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
var getBidResultResponse = validate239;
var schema140 = { "type": "object", "required": ["result"], "properties": { "result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "resultMessage": { "type": ["string", "null"] }, "resultContent": { "$ref": "/BidResult.answer" } }, "$id": "/GetBidResultResponse.answer" };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bidId !== void 0) {
      let data0 = data.bidId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/bidId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.listingId !== void 0) {
      let data1 = data.listingId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/listingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/listingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/listingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.bidMessage !== void 0) {
      if (typeof data.bidMessage !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bidMessage", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bidAmount !== void 0) {
      let data3 = data.bidAmount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/bidAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.participationAmount !== void 0) {
      let data4 = data.participationAmount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/participationAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.succCouponAmount !== void 0) {
      let data5 = data.succCouponAmount;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/succCouponAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.bidTime !== void 0) {
      if (typeof data.bidTime !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bidTime", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "result" } });
      errors++;
    }
    if (data.result !== void 0) {
      let data0 = data.result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.resultMessage !== void 0) {
      let data1 = data.resultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/resultMessage", keyword: "type", params: { type: schema140.properties.resultMessage.type } });
        errors++;
      }
    }
    if (data.resultContent !== void 0) {
      if (!validate241(data.resultContent, { instancePath: instancePath + "/resultContent", parentData: data, parentDataProperty: "resultContent", rootData })) {
        vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate240(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
    errors = vErrors.length;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
var getUserRiskTypeRequest = validate244;
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
      errors++;
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate245(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
    errors = vErrors.length;
  }
  validate244.errors = vErrors;
  return errors === 0;
}
var getUserRiskTypeResponse = validate247;
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate248(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
    errors = vErrors.length;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
var submitDebtPurchaseRequest = validate250;
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.DebtDealId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "DebtDealId" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "DebtDealId")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.DebtDealId !== void 0) {
      let data0 = data.DebtDealId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/DebtDealId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DebtDealId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/DebtDealId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate251(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
    errors = vErrors.length;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
var submitDebtPurchaseResponse = validate253;
var schema149 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "OrderId": { "type": ["string", "null"] }, "ResultMessage": { "type": ["string", "null"] } }, "$id": "/SubmitDebtPurchaseResponse.answer" };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.OrderId !== void 0) {
      let data1 = data.OrderId;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/OrderId", keyword: "type", params: { type: schema149.properties.OrderId.type } });
        errors++;
      }
    }
    if (data.ResultMessage !== void 0) {
      let data2 = data.ResultMessage;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema149.properties.ResultMessage.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate254(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
    errors = vErrors.length;
  }
  validate253.errors = vErrors;
  return errors === 0;
}
var getDebtOrderRequest = validate256;
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orderId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orderId" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "orderId")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.orderId !== void 0) {
      if (typeof data.orderId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/orderId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate257.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate257(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
    errors = vErrors.length;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
var getDebtOrderResponse = validate259;
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "code" } });
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/code", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/code", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/code", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate260.errors = vErrors;
  return errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate260(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
    errors = vErrors.length;
  }
  validate259.errors = vErrors;
  return errors === 0;
}
var saveAdvertiseRequest = validate262;
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AppId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "AppId" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "AppId" || key0 === "CallBackUrl" || key0 === "DeviceId" || key0 === "Idfa" || key0 === "Mac" || key0 === "Source")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.AppId !== void 0) {
      if (typeof data.AppId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AppId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.CallBackUrl !== void 0) {
      if (typeof data.CallBackUrl !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CallBackUrl", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.DeviceId !== void 0) {
      if (typeof data.DeviceId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/DeviceId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Idfa !== void 0) {
      if (typeof data.Idfa !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Idfa", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Mac !== void 0) {
      if (typeof data.Mac !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Mac", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Source !== void 0) {
      let data5 = data.Source;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Source", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Source", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data5 < -2147483648 || isNaN(data5)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Source", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate263.errors = vErrors;
  return errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate263(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
    errors = vErrors.length;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
var saveAdvertiseResponse = validate265;
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.IsActive !== void 0) {
      let data0 = data.IsActive;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/IsActive", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/IsActive", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/IsActive", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Content !== void 0) {
      if (!validate267(data.Content, { instancePath: instancePath + "/Content", parentData: data, parentDataProperty: "Content", rootData })) {
        vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate266.errors = vErrors;
  return errors === 0;
}
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate266(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
    errors = vErrors.length;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
var checkAdvertiseRequest = validate270;
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Idfa === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Idfa" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Idfa")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.Idfa !== void 0) {
      if (typeof data.Idfa !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Idfa", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "AppId" || key0 === "Idfas" || key0 === "Source")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.AppId !== void 0) {
      if (typeof data.AppId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/AppId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Idfas !== void 0) {
      let data1 = data.Idfas;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate272(data1[i0], { instancePath: instancePath + "/Idfas/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/Idfas", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.Source !== void 0) {
      let data3 = data.Source;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Source", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Source", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Source", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate271(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
    errors = vErrors.length;
  }
  validate270.errors = vErrors;
  return errors === 0;
}
var checkAdvertiseResponse = validate275;
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.IsActive !== void 0) {
      let data0 = data.IsActive;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/IsActive", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/IsActive", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/IsActive", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.CheckIdfaResults !== void 0) {
      let data0 = data.CheckIdfaResults;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate278(data0[i0], { instancePath: instancePath + "/CheckIdfaResults/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/CheckIdfaResults", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.Content !== void 0) {
      if (!validate277(data.Content, { instancePath: instancePath + "/Content", parentData: data, parentDataProperty: "Content", rootData })) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate276.errors = vErrors;
  return errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate276(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
    errors = vErrors.length;
  }
  validate275.errors = vErrors;
  return errors === 0;
}
var listInvestmentFeesRequest = validate282;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "page" || key0 === "date")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data0 = data.page;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/page", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/page", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.date !== void 0) {
      if (typeof data.date !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/date", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate283.errors = vErrors;
  return errors === 0;
}
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate283(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
    errors = vErrors.length;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
var listInvestmentFeesResponse = validate285;
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate286.errors = vErrors;
  return errors === 0;
}
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate286(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
    errors = vErrors.length;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
var getUserInfoRequest = validate288;
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
      errors++;
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate289.errors = vErrors;
  return errors === 0;
}
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate289(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
    errors = vErrors.length;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
var getUserInfoResponse = validate291;
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate292(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
    errors = vErrors.length;
  }
  validate291.errors = vErrors;
  return errors === 0;
}
var listBidProductsRequest = validate294;
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "timestamp")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      if (typeof data.timestamp !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate295.errors = vErrors;
  return errors === 0;
}
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate295(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
    errors = vErrors.length;
  }
  validate294.errors = vErrors;
  return errors === 0;
}
var listBidProductsResponse = validate297;
var schema177 = { "type": "object", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }, "ResultMessage": { "type": ["string", "null"] }, "ResultCode": { "type": ["string", "null"] }, "LoanList": { "type": "array", "items": { "$ref": "/BidProduct.answer" } } }, "$id": "/ListBidProductsResponse.answer" };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.BorrowerName !== void 0) {
      if (typeof data.BorrowerName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/BorrowerName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.CreditCode !== void 0) {
      if (typeof data.CreditCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Amount !== void 0) {
      let data3 = data.Amount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Months !== void 0) {
      let data4 = data.Months;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Months", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Rate !== void 0) {
      let data5 = data.Rate;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Rate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.LeftAmount !== void 0) {
      let data6 = data.LeftAmount;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/LeftAmount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.PerSuccessTimes !== void 0) {
      let data7 = data.PerSuccessTimes;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PerSuccessTimes", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.CertificateValidate !== void 0) {
      let data8 = data.CertificateValidate;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/CertificateValidate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.VideoValidate !== void 0) {
      let data9 = data.VideoValidate;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/VideoValidate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.MobileRealnameValidate !== void 0) {
      let data10 = data.MobileRealnameValidate;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/MobileRealnameValidate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.BankCreditValidate !== void 0) {
      let data11 = data.BankCreditValidate;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/BankCreditValidate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.Sex !== void 0) {
      if (typeof data.Sex !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Sex", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Degree !== void 0) {
      if (typeof data.Degree !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/Degree", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Age !== void 0) {
      let data14 = data.Age;
      if (!(typeof data14 == "number" && isFinite(data14))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Age", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "Result" } });
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/Result", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultMessage", keyword: "type", params: { type: schema177.properties.ResultMessage.type } });
        errors++;
      }
    }
    if (data.ResultCode !== void 0) {
      let data2 = data.ResultCode;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ResultCode", keyword: "type", params: { type: schema177.properties.ResultCode.type } });
        errors++;
      }
    }
    if (data.LoanList !== void 0) {
      let data3 = data.LoanList;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate299(data3[i0], { instancePath: instancePath + "/LoanList/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/LoanList", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate298.errors = vErrors;
  return errors === 0;
}
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate298(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
    errors = vErrors.length;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
var listDebtProductsRequest = validate302;
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "PageIndex" || key0 === "PageSize")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.PageIndex !== void 0) {
      let data0 = data.PageIndex;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageIndex", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.PageSize !== void 0) {
      let data1 = data.PageSize;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PageSize", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageSize", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data1 < -2147483648 || isNaN(data1)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/PageSize", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate303(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
    errors = vErrors.length;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
var listDebtProductsResponse = validate305;
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ListingId !== void 0) {
      let data0 = data.ListingId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/ListingId", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.CreditCode !== void 0) {
      if (typeof data.CreditCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/CreditCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.Amount !== void 0) {
      let data2 = data.Amount;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/Amount", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.PriceforSaleRate !== void 0) {
      let data3 = data.PriceforSaleRate;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/PriceforSaleRate", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate307.errors = vErrors;
  return errors === 0;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.TotalRecord !== void 0) {
      let data0 = data.TotalRecord;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/TotalRecord", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/TotalRecord", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } });
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/TotalRecord", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } });
          errors++;
        }
      }
    }
    if (data.LoanList !== void 0) {
      let data1 = data.LoanList;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate307(data1[i0], { instancePath: instancePath + "/LoanList/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/LoanList", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate306.errors = vErrors;
  return errors === 0;
}
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate306(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
    errors = vErrors.length;
  }
  validate305.errors = vErrors;
  return errors === 0;
}
var listLoansViaOpenApiRequest = validate310;
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
    errors = vErrors.length;
  }
  validate310.errors = vErrors;
  return errors === 0;
}
var listLoansViaOpenApiResponse = validate312;
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate133(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
    errors = vErrors.length;
  }
  validate312.errors = vErrors;
  return errors === 0;
}
var getListingsViaOpenApiRequest = validate314;
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate138(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
    errors = vErrors.length;
  }
  validate314.errors = vErrors;
  return errors === 0;
}
var getListingsViaOpenApiResponse = validate316;
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate141(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
    errors = vErrors.length;
  }
  validate316.errors = vErrors;
  return errors === 0;
}
var getListingStatusesViaOpenApiRequest = validate318;
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate146(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
    errors = vErrors.length;
  }
  validate318.errors = vErrors;
  return errors === 0;
}
var getListingStatusesViaOpenApiResponse = validate320;
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate149(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
    errors = vErrors.length;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
var listBidsViaOpenApiRequest = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
    errors = vErrors.length;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
var listBidsViaOpenApiResponse = validate324;
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate173(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
    errors = vErrors.length;
  }
  validate324.errors = vErrors;
  return errors === 0;
}
var listLenderBidsViaOpenApiRequest = validate326;
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate178(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
    errors = vErrors.length;
  }
  validate326.errors = vErrors;
  return errors === 0;
}
var listLenderBidsViaOpenApiResponse = validate328;
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate181(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
    errors = vErrors.length;
  }
  validate328.errors = vErrors;
  return errors === 0;
}
var getListingBidsViaOpenApiRequest = validate330;
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
    errors = vErrors.length;
  }
  validate330.errors = vErrors;
  return errors === 0;
}
var getListingBidsViaOpenApiResponse = validate332;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate157(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
    errors = vErrors.length;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
var listDebtsViaOpenApiRequest = validate334;
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate204(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
    errors = vErrors.length;
  }
  validate334.errors = vErrors;
  return errors === 0;
}
var listDebtsViaOpenApiResponse = validate336;
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate207(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
    errors = vErrors.length;
  }
  validate336.errors = vErrors;
  return errors === 0;
}
var getDebtsViaOpenApiRequest = validate338;
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate211(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
    errors = vErrors.length;
  }
  validate338.errors = vErrors;
  return errors === 0;
}
var getDebtsViaOpenApiResponse = validate340;
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate214(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
    errors = vErrors.length;
  }
  validate340.errors = vErrors;
  return errors === 0;
}
var getRepaymentsViaOpenApiRequest = validate342;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate188(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
    errors = vErrors.length;
  }
  validate342.errors = vErrors;
  return errors === 0;
}
var getRepaymentsViaOpenApiResponse = validate344;
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate191(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
    errors = vErrors.length;
  }
  validate344.errors = vErrors;
  return errors === 0;
}
var add = (faults, fault) => faults?.push(fault) ? faults : [fault];
var smsAuthCodeLoginHeaders = sendSmsAuthCodeHeaders;
var autoLoginHeaders = sendSmsAuthCodeHeaders;
var getUserNameByOpenIdHeaders = sendSmsAuthCodeHeaders;
var accountExistsHeaders = sendSmsAuthCodeHeaders;
var registerAccountHeaders = sendSmsAuthCodeHeaders;
var sendSmsRegisterCodeHeaders = sendSmsAuthCodeHeaders;
var registerBySmsCodeHeaders = sendSmsAuthCodeHeaders;
var userInfoAddHeaders = sendSmsAuthCodeHeaders;
var getBalanceHeaders = sendSmsAuthCodeHeaders;
var listLoansHeaders = sendSmsAuthCodeHeaders;
var getListingsHeaders = sendSmsAuthCodeHeaders;
var getListingStatusesHeaders = sendSmsAuthCodeHeaders;
var getListingBidsHeaders = sendSmsAuthCodeHeaders;
var placeBidHeaders = sendSmsAuthCodeHeaders;
var listBidsHeaders = sendSmsAuthCodeHeaders;
var listLenderBidsHeaders = sendSmsAuthCodeHeaders;
var getRepaymentsHeaders = sendSmsAuthCodeHeaders;
var listDebtsHeaders = sendSmsAuthCodeHeaders;
var listDebtsByLevelHeaders = sendSmsAuthCodeHeaders;
var getDebtsHeaders = sendSmsAuthCodeHeaders;
var buyDebtHeaders = sendSmsAuthCodeHeaders;
var postListingHeaders = sendSmsAuthCodeHeaders;
var submitBidHeaders = sendSmsAuthCodeHeaders;
var getBidResultHeaders = sendSmsAuthCodeHeaders;
var getUserRiskTypeHeaders = sendSmsAuthCodeHeaders;
var submitDebtPurchaseHeaders = sendSmsAuthCodeHeaders;
var getDebtOrderHeaders = sendSmsAuthCodeHeaders;
var saveAdvertiseHeaders = sendSmsAuthCodeHeaders;
var checkAdvertiseHeaders = sendSmsAuthCodeHeaders;
var listInvestmentFeesHeaders = sendSmsAuthCodeHeaders;
var getUserInfoHeaders = sendSmsAuthCodeHeaders;
var listBidProductsHeaders = sendSmsAuthCodeHeaders;
var listDebtProductsHeaders = sendSmsAuthCodeHeaders;
var listLoansViaOpenApiHeaders = sendSmsAuthCodeHeaders;
var getListingsViaOpenApiHeaders = sendSmsAuthCodeHeaders;
var getListingStatusesViaOpenApiHeaders = sendSmsAuthCodeHeaders;
var listBidsViaOpenApiHeaders = sendSmsAuthCodeHeaders;
var listLenderBidsViaOpenApiHeaders = sendSmsAuthCodeHeaders;
var getListingBidsViaOpenApiHeaders = sendSmsAuthCodeHeaders;
var listDebtsViaOpenApiHeaders = sendSmsAuthCodeHeaders;
var getDebtsViaOpenApiHeaders = sendSmsAuthCodeHeaders;
var getRepaymentsViaOpenApiHeaders = sendSmsAuthCodeHeaders;
export {
  accountExistsHeaders,
  accountExistsRequest,
  accountExistsResponse,
  autoLoginHeaders,
  autoLoginRequest,
  autoLoginResponse,
  buyDebtHeaders,
  buyDebtRequest,
  buyDebtResponse,
  checkAdvertiseHeaders,
  checkAdvertiseRequest,
  checkAdvertiseResponse,
  exchangeAuthorizationCodeRequest,
  exchangeAuthorizationCodeResponse,
  getBalanceHeaders,
  getBalanceRequest,
  getBalanceResponse,
  getBidResultHeaders,
  getBidResultRequest,
  getBidResultResponse,
  getDebtOrderHeaders,
  getDebtOrderRequest,
  getDebtOrderResponse,
  getDebtsHeaders,
  getDebtsRequest,
  getDebtsResponse,
  getDebtsViaOpenApiHeaders,
  getDebtsViaOpenApiRequest,
  getDebtsViaOpenApiResponse,
  getListingBidsHeaders,
  getListingBidsRequest,
  getListingBidsResponse,
  getListingBidsViaOpenApiHeaders,
  getListingBidsViaOpenApiRequest,
  getListingBidsViaOpenApiResponse,
  getListingStatusesHeaders,
  getListingStatusesRequest,
  getListingStatusesResponse,
  getListingStatusesViaOpenApiHeaders,
  getListingStatusesViaOpenApiRequest,
  getListingStatusesViaOpenApiResponse,
  getListingsHeaders,
  getListingsRequest,
  getListingsResponse,
  getListingsViaOpenApiHeaders,
  getListingsViaOpenApiRequest,
  getListingsViaOpenApiResponse,
  getRepaymentsHeaders,
  getRepaymentsRequest,
  getRepaymentsResponse,
  getRepaymentsViaOpenApiHeaders,
  getRepaymentsViaOpenApiRequest,
  getRepaymentsViaOpenApiResponse,
  getUserInfoHeaders,
  getUserInfoRequest,
  getUserInfoResponse,
  getUserNameByOpenIdHeaders,
  getUserNameByOpenIdRequest,
  getUserNameByOpenIdResponse,
  getUserRiskTypeHeaders,
  getUserRiskTypeRequest,
  getUserRiskTypeResponse,
  listBidProductsHeaders,
  listBidProductsRequest,
  listBidProductsResponse,
  listBidsHeaders,
  listBidsRequest,
  listBidsResponse,
  listBidsViaOpenApiHeaders,
  listBidsViaOpenApiRequest,
  listBidsViaOpenApiResponse,
  listDebtProductsHeaders,
  listDebtProductsRequest,
  listDebtProductsResponse,
  listDebtsByLevelHeaders,
  listDebtsByLevelRequest,
  listDebtsByLevelResponse,
  listDebtsHeaders,
  listDebtsRequest,
  listDebtsResponse,
  listDebtsViaOpenApiHeaders,
  listDebtsViaOpenApiRequest,
  listDebtsViaOpenApiResponse,
  listInvestmentFeesHeaders,
  listInvestmentFeesRequest,
  listInvestmentFeesResponse,
  listLenderBidsHeaders,
  listLenderBidsRequest,
  listLenderBidsResponse,
  listLenderBidsViaOpenApiHeaders,
  listLenderBidsViaOpenApiRequest,
  listLenderBidsViaOpenApiResponse,
  listLoansHeaders,
  listLoansRequest,
  listLoansResponse,
  listLoansViaOpenApiHeaders,
  listLoansViaOpenApiRequest,
  listLoansViaOpenApiResponse,
  placeBidHeaders,
  placeBidRequest,
  placeBidResponse,
  postListingHeaders,
  postListingRequest,
  postListingResponse,
  refreshAccessTokenRequest,
  refreshAccessTokenResponse,
  registerAccountHeaders,
  registerAccountRequest,
  registerAccountResponse,
  registerBySmsCodeHeaders,
  registerBySmsCodeRequest,
  registerBySmsCodeResponse,
  saveAdvertiseHeaders,
  saveAdvertiseRequest,
  saveAdvertiseResponse,
  sendSmsAuthCodeHeaders,
  sendSmsAuthCodeRequest,
  sendSmsAuthCodeResponse,
  sendSmsRegisterCodeHeaders,
  sendSmsRegisterCodeRequest,
  sendSmsRegisterCodeResponse,
  smsAuthCodeLoginHeaders,
  smsAuthCodeLoginRequest,
  smsAuthCodeLoginResponse,
  submitBidHeaders,
  submitBidRequest,
  submitBidResponse,
  submitDebtPurchaseHeaders,
  submitDebtPurchaseRequest,
  submitDebtPurchaseResponse,
  userInfoAddHeaders,
  userInfoAddRequest,
  userInfoAddResponse
};
