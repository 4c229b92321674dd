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
var exchangeAuthorizationCodeRequest = validate20;
var func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AppID === void 0) {
      const err0 = { instancePath, schemaPath: "/ExchangeAuthorizationCodeRequest/required", keyword: "required", params: { missingProperty: "AppID" }, message: "must have required property 'AppID'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "/ExchangeAuthorizationCodeRequest/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "AppID" || key0 === "code")) {
        const err2 = { instancePath, schemaPath: "/ExchangeAuthorizationCodeRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.AppID !== void 0) {
      let data0 = data.AppID;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/AppID", schemaPath: "/ExchangeAuthorizationCodeRequest/properties/AppID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/AppID", schemaPath: "/ExchangeAuthorizationCodeRequest/properties/AppID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/code", schemaPath: "/ExchangeAuthorizationCodeRequest/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/code", schemaPath: "/ExchangeAuthorizationCodeRequest/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "/ExchangeAuthorizationCodeRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var exchangeAuthorizationCodeResponse = validate21;
var schema34 = { "type": "object", "description": "The tokens of the user, or the text of the failure.", "properties": { "OpenID": { "type": "string", "description": "The user's unique mark on your platform (\u7528\u6237\u5728\u7B2C\u4E09\u65B9\u552F\u4E00\u6807\u8BC6).", "examples": ["706762e882f94c809fa588bb262e330f"], "x-sensitive": "personal-details" }, "AccessToken": { "type": "string", "description": "Access token (\u8BBF\u95EE\u4EE4\u724C) for X-PPD-ACCESSTOKEN. A UUID until 2018, long hexadecimal text later: treat it as opaque.", "examples": ["d70f7da0-a0e2-48cb-86a4-9a229cfce076"], "x-sensitive": "token" }, "RefreshToken": { "type": "string", "description": "What refreshes the access token (\u5237\u65B0\u4EE4\u724C), valid for 90 days (grade published).", "examples": ["a21b0472-41bd-4805-b3cc-ec4f792e60bf"], "x-sensitive": "token" }, "ExpiresIn": { "type": ["integer", "string"], "description": "How long the access token is valid, in seconds (\u8D85\u65F6\u65F6\u95F4\uFF0C\u5355\u4F4D\u79D2). 604800 is 7 days. A number; one client showed it as text, so accept both.", "examples": [604800] }, "ErrMsg": { "type": ["string", "null"], "description": "Text of the failure (\u9519\u8BEF\u4FE1\u606F). A text that is not empty means that the call failed; the SDKs know no code beside it." } }, "$id": "/ExchangeAuthorizationCodeResponse.answer" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        const err0 = { instancePath: instancePath + "/OpenID", schemaPath: "/ExchangeAuthorizationCodeResponse.answer/properties/OpenID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        const err1 = { instancePath: instancePath + "/AccessToken", schemaPath: "/ExchangeAuthorizationCodeResponse.answer/properties/AccessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        const err2 = { instancePath: instancePath + "/RefreshToken", schemaPath: "/ExchangeAuthorizationCodeResponse.answer/properties/RefreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data3 = data.ExpiresIn;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/ExchangeAuthorizationCodeResponse.answer/properties/ExpiresIn/type", keyword: "type", params: { type: schema34.properties.ExpiresIn.type }, message: "must be integer,string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ErrMsg !== void 0) {
      let data4 = data.ErrMsg;
      if (typeof data4 !== "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/ErrMsg", schemaPath: "/ExchangeAuthorizationCodeResponse.answer/properties/ErrMsg/type", keyword: "type", params: { type: schema34.properties.ErrMsg.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "/ExchangeAuthorizationCodeResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "OpenID": true, "AccessToken": true, "RefreshToken": true, "ExpiresIn": true, "ErrMsg": true }, "dynamicProps": false, "dynamicItems": false };
var refreshAccessTokenRequest = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AppID === void 0) {
      const err0 = { instancePath, schemaPath: "/RefreshAccessTokenRequest/required", keyword: "required", params: { missingProperty: "AppID" }, message: "must have required property 'AppID'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.OpenID === void 0) {
      const err1 = { instancePath, schemaPath: "/RefreshAccessTokenRequest/required", keyword: "required", params: { missingProperty: "OpenID" }, message: "must have required property 'OpenID'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.RefreshToken === void 0) {
      const err2 = { instancePath, schemaPath: "/RefreshAccessTokenRequest/required", keyword: "required", params: { missingProperty: "RefreshToken" }, message: "must have required property 'RefreshToken'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "AppID" || key0 === "OpenID" || key0 === "RefreshToken")) {
        const err3 = { instancePath, schemaPath: "/RefreshAccessTokenRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.AppID !== void 0) {
      let data0 = data.AppID;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/AppID", schemaPath: "/RefreshAccessTokenRequest/properties/AppID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/AppID", schemaPath: "/RefreshAccessTokenRequest/properties/AppID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      let data1 = data.OpenID;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/OpenID", schemaPath: "/RefreshAccessTokenRequest/properties/OpenID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/OpenID", schemaPath: "/RefreshAccessTokenRequest/properties/OpenID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      let data2 = data.RefreshToken;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err8 = { instancePath: instancePath + "/RefreshToken", schemaPath: "/RefreshAccessTokenRequest/properties/RefreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/RefreshToken", schemaPath: "/RefreshAccessTokenRequest/properties/RefreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "/RefreshAccessTokenRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var refreshAccessTokenResponse = validate23;
var schema38 = { "type": "object", "description": "The new access token, or the text of the failure.", "properties": { "OpenID": { "type": "string", "description": "The user's unique mark. The SDKs read it, clients found it missing (grade observed); keep the one you have.", "examples": ["706762e882f94c809fa588bb262e330f"], "x-sensitive": "personal-details" }, "AccessToken": { "type": "string", "description": "New access token (\u8BBF\u95EE\u4EE4\u724C) for X-PPD-ACCESSTOKEN. A UUID until 2018, long hexadecimal text later: treat it as opaque.", "examples": ["d70f7da0-a0e2-48cb-86a4-9a229cfce076"], "x-sensitive": "token" }, "RefreshToken": { "type": "string", "description": "Refresh token (\u5237\u65B0\u4EE4\u724C). One client saw the one it had sent (grade observed); keep yours when it is missing.", "examples": ["a21b0472-41bd-4805-b3cc-ec4f792e60bf"], "x-sensitive": "token" }, "ExpiresIn": { "type": ["integer", "string"], "description": "How long the access token is valid, in seconds (\u8D85\u65F6\u65F6\u95F4\uFF0C\u5355\u4F4D\u79D2). 604800 is 7 days. A number; one client showed it as text, so accept both.", "examples": [604800] }, "ErrMsg": { "type": ["string", "null"], "description": "Text of the failure (\u9519\u8BEF\u4FE1\u606F). A text that is not empty means that the call failed; the SDKs know no code beside it." } }, "$id": "/RefreshAccessTokenResponse.answer" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        const err0 = { instancePath: instancePath + "/OpenID", schemaPath: "/RefreshAccessTokenResponse.answer/properties/OpenID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        const err1 = { instancePath: instancePath + "/AccessToken", schemaPath: "/RefreshAccessTokenResponse.answer/properties/AccessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        const err2 = { instancePath: instancePath + "/RefreshToken", schemaPath: "/RefreshAccessTokenResponse.answer/properties/RefreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data3 = data.ExpiresIn;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/RefreshAccessTokenResponse.answer/properties/ExpiresIn/type", keyword: "type", params: { type: schema38.properties.ExpiresIn.type }, message: "must be integer,string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ErrMsg !== void 0) {
      let data4 = data.ErrMsg;
      if (typeof data4 !== "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/ErrMsg", schemaPath: "/RefreshAccessTokenResponse.answer/properties/ErrMsg/type", keyword: "type", params: { type: schema38.properties.ErrMsg.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "/RefreshAccessTokenResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "OpenID": true, "AccessToken": true, "RefreshToken": true, "ExpiresIn": true, "ErrMsg": true }, "dynamicProps": false, "dynamicItems": false };
var sendSmsAuthCodeRequest = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Mobile === void 0) {
      const err0 = { instancePath, schemaPath: "/SendSmsAuthCodeRequest/required", keyword: "required", params: { missingProperty: "Mobile" }, message: "must have required property 'Mobile'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.DeviceFP === void 0) {
      const err1 = { instancePath, schemaPath: "/SendSmsAuthCodeRequest/required", keyword: "required", params: { missingProperty: "DeviceFP" }, message: "must have required property 'DeviceFP'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "DeviceFP")) {
        const err2 = { instancePath, schemaPath: "/SendSmsAuthCodeRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/Mobile", schemaPath: "/SendSmsAuthCodeRequest/properties/Mobile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/Mobile", schemaPath: "/SendSmsAuthCodeRequest/properties/Mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.DeviceFP !== void 0) {
      let data1 = data.DeviceFP;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/DeviceFP", schemaPath: "/SendSmsAuthCodeRequest/properties/DeviceFP/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/DeviceFP", schemaPath: "/SendSmsAuthCodeRequest/properties/DeviceFP/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "/SendSmsAuthCodeRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var sendSmsAuthCodeHeaders = validate25;
var pattern4 = new RegExp("^(-?[0-9]+([.][0-9]+)?)?$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ppd-signversion"] !== void 0) {
      let data0 = data["x-ppd-signversion"];
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err0 = { instancePath: instancePath + "/x-ppd-signversion", schemaPath: "#/properties/x-ppd-signversion/pattern", keyword: "pattern", params: { pattern: "^(-?[0-9]+([.][0-9]+)?)?$" }, message: 'must match pattern "^(-?[0-9]+([.][0-9]+)?)?$"' };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/x-ppd-signversion", schemaPath: "#/properties/x-ppd-signversion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["x-ppd-serviceversion"] !== void 0) {
      let data1 = data["x-ppd-serviceversion"];
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err2 = { instancePath: instancePath + "/x-ppd-serviceversion", schemaPath: "#/properties/x-ppd-serviceversion/pattern", keyword: "pattern", params: { pattern: "^(-?[0-9]+([.][0-9]+)?)?$" }, message: 'must match pattern "^(-?[0-9]+([.][0-9]+)?)?$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-ppd-serviceversion", schemaPath: "#/properties/x-ppd-serviceversion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "x-ppd-signversion": true, "x-ppd-serviceversion": true }, "dynamicProps": false, "dynamicItems": false };
var sendSmsAuthCodeResponse = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode === void 0) {
      const err0 = { instancePath, schemaPath: "/SendSmsAuthCodeResponse.answer/required", keyword: "required", params: { missingProperty: "ResultCode" }, message: "must have required property 'ResultCode'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SendSmsAuthCodeResponse.answer/properties/ResultCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SendSmsAuthCodeResponse.answer/properties/ResultCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SendSmsAuthCodeResponse.answer/properties/ResultCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      if (typeof data.ResultMessage !== "string") {
        const err4 = { instancePath: instancePath + "/ResultMessage", schemaPath: "/SendSmsAuthCodeResponse.answer/properties/ResultMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "/SendSmsAuthCodeResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "ResultCode": true, "ResultMessage": true }, "dynamicProps": false, "dynamicItems": false };
var smsAuthCodeLoginRequest = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Mobile === void 0) {
      const err0 = { instancePath, schemaPath: "/SmsAuthCodeLoginRequest/required", keyword: "required", params: { missingProperty: "Mobile" }, message: "must have required property 'Mobile'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.DeviceFP === void 0) {
      const err1 = { instancePath, schemaPath: "/SmsAuthCodeLoginRequest/required", keyword: "required", params: { missingProperty: "DeviceFP" }, message: "must have required property 'DeviceFP'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.SMSAuthCode === void 0) {
      const err2 = { instancePath, schemaPath: "/SmsAuthCodeLoginRequest/required", keyword: "required", params: { missingProperty: "SMSAuthCode" }, message: "must have required property 'SMSAuthCode'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "DeviceFP" || key0 === "SMSAuthCode")) {
        const err3 = { instancePath, schemaPath: "/SmsAuthCodeLoginRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/Mobile", schemaPath: "/SmsAuthCodeLoginRequest/properties/Mobile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/Mobile", schemaPath: "/SmsAuthCodeLoginRequest/properties/Mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.DeviceFP !== void 0) {
      let data1 = data.DeviceFP;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/DeviceFP", schemaPath: "/SmsAuthCodeLoginRequest/properties/DeviceFP/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/DeviceFP", schemaPath: "/SmsAuthCodeLoginRequest/properties/DeviceFP/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.SMSAuthCode !== void 0) {
      let data2 = data.SMSAuthCode;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err8 = { instancePath: instancePath + "/SMSAuthCode", schemaPath: "/SmsAuthCodeLoginRequest/properties/SMSAuthCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/SMSAuthCode", schemaPath: "/SmsAuthCodeLoginRequest/properties/SMSAuthCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "/SmsAuthCodeLoginRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var smsAuthCodeLoginResponse = validate28;
var schema47 = { "type": "object", "description": "Whether the user is logged in, and with which tokens.", "properties": { "ResultCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code (\u8FD4\u56DE\u7801). 0 means logged in, anything else is a refusal. Seen in a live answer (grade observed).", "examples": [0] }, "ResultMessage": { "type": ["string", "null"], "description": "Return text (\u8FD4\u56DE\u4FE1\u606F), in Chinese." }, "ReturnCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code under the name of the JSON sample; the table and the failure sample print ResultCode. Accept both.", "examples": [0] }, "ReturnMessage": { "type": ["string", "null"], "description": "Return text under the other name. The JSON sample holds null." }, "OpenID": { "type": "string", "description": "The user's unique mark on your platform (\u7528\u6237\u5728\u7B2C\u4E09\u65B9\u5E73\u53F0\u4E0A\u7684\u552F\u4E00\u6807\u8BC6).", "examples": ["706762e882f94c809fa588bb262e330f"], "x-sensitive": "personal-details" }, "AccessToken": { "type": "string", "description": "The user's access token for your platform (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u5E73\u53F0\u7684\u6388\u6743\u8BBF\u95EE\u4EE4\u724C), valid for 7 days (\u6709\u6548\u671F7\u5929).", "examples": ["d70f7da0-a0e2-48cb-86a4-9a229cfce076"], "x-sensitive": "token" }, "RefreshToken": { "type": "string", "description": "What refreshes the access token (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u6388\u6743\u4F7F\u7528\u5237\u65B0\u4EE4\u724C), valid for 90 days (\u6709\u6548\u671F90\u5929).", "examples": ["a21b0472-41bd-4805-b3cc-ec4f792e60bf"], "x-sensitive": "token" }, "ExpiresIn": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "How long the access token is valid, in seconds (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u6388\u6743\u8BBF\u95EE\u4EE4\u724C\u8D85\u65F6\u65F6\u95F4\uFF0C\u5355\u4F4Ds).", "examples": [604799] } }, "$id": "/SmsAuthCodeLoginResponse.answer" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ResultCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ResultCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ResultCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/ResultMessage", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ResultMessage/type", keyword: "type", params: { type: schema47.properties.ResultMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ReturnCode !== void 0) {
      let data2 = data.ReturnCode;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ReturnCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ReturnCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ReturnCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.ReturnMessage !== void 0) {
      let data3 = data.ReturnMessage;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/ReturnMessage", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ReturnMessage/type", keyword: "type", params: { type: schema47.properties.ReturnMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        const err8 = { instancePath: instancePath + "/OpenID", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/OpenID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        const err9 = { instancePath: instancePath + "/AccessToken", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/AccessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        const err10 = { instancePath: instancePath + "/RefreshToken", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/RefreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data7 = data.ExpiresIn;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err11 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2147483647 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ExpiresIn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data7 < -2147483648 || isNaN(data7)) {
          const err13 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/SmsAuthCodeLoginResponse.answer/properties/ExpiresIn/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "/SmsAuthCodeLoginResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "ResultCode": true, "ResultMessage": true, "ReturnCode": true, "ReturnMessage": true, "OpenID": true, "AccessToken": true, "RefreshToken": true, "ExpiresIn": true }, "dynamicProps": false, "dynamicItems": false };
var autoLoginRequest = validate29;
var pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Timestamp === void 0) {
      const err0 = { instancePath, schemaPath: "/AutoLoginRequest/required", keyword: "required", params: { missingProperty: "Timestamp" }, message: "must have required property 'Timestamp'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Timestamp")) {
        const err1 = { instancePath, schemaPath: "/AutoLoginRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.Timestamp !== void 0) {
      let data0 = data.Timestamp;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err2 = { instancePath: instancePath + "/Timestamp", schemaPath: "/AutoLoginRequest/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/Timestamp", schemaPath: "/AutoLoginRequest/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "/AutoLoginRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var autoLoginResponse = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode === void 0) {
      const err0 = { instancePath, schemaPath: "/AutoLoginResponse.answer/required", keyword: "required", params: { missingProperty: "ResultCode" }, message: "must have required property 'ResultCode'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/ResultCode", schemaPath: "/AutoLoginResponse.answer/properties/ResultCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ResultCode", schemaPath: "/AutoLoginResponse.answer/properties/ResultCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ResultCode", schemaPath: "/AutoLoginResponse.answer/properties/ResultCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      if (typeof data.ResultMessage !== "string") {
        const err4 = { instancePath: instancePath + "/ResultMessage", schemaPath: "/AutoLoginResponse.answer/properties/ResultMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.Token !== void 0) {
      if (typeof data.Token !== "string") {
        const err5 = { instancePath: instancePath + "/Token", schemaPath: "/AutoLoginResponse.answer/properties/Token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.UserName !== void 0) {
      if (typeof data.UserName !== "string") {
        const err6 = { instancePath: instancePath + "/UserName", schemaPath: "/AutoLoginResponse.answer/properties/UserName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "/AutoLoginResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "ResultCode": true, "ResultMessage": true, "Token": true, "UserName": true }, "dynamicProps": false, "dynamicItems": false };
var getUserNameByOpenIdRequest = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.OpenID === void 0) {
      const err0 = { instancePath, schemaPath: "/GetUserNameByOpenIdRequest/required", keyword: "required", params: { missingProperty: "OpenID" }, message: "must have required property 'OpenID'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "OpenID")) {
        const err1 = { instancePath, schemaPath: "/GetUserNameByOpenIdRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      let data0 = data.OpenID;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/OpenID", schemaPath: "/GetUserNameByOpenIdRequest/properties/OpenID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/OpenID", schemaPath: "/GetUserNameByOpenIdRequest/properties/OpenID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "/GetUserNameByOpenIdRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var getUserNameByOpenIdResponse = validate32;
var schema55 = { "type": "object", "description": "The encrypted user name.", "required": ["ReturnCode"], "properties": { "ReturnCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code (\u8FD4\u56DE\u7801 0=\u6210\u529F\uFF0C -1=\u5931\u8D25). 0 is success, anything else a failure.", "examples": [0] }, "ReturnMessage": { "type": ["string", "null"], "description": "Text of the failure (\u5931\u8D25\u7684\u6D88\u606F). The samples hold null on success." }, "UserName": { "type": ["string", "null"], "description": "Encrypted user name (\u52A0\u5BC6\u540E\u7684\u7528\u6237\u540D\u79F0): base64 of one RSA block with PKCS#1 v1.5 padding, UTF-8 text inside. It is encrypted for you: the SDKs and three clients decrypt it with their own private key, while the page speaks of the public key of the server. Null on failure.", "x-sensitive": "name", "x-source": { "document": "sdk", "section": "decryption", "grade": "sdk" } } }, "$id": "/GetUserNameByOpenIdResponse.answer" };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ReturnCode === void 0) {
      const err0 = { instancePath, schemaPath: "/GetUserNameByOpenIdResponse.answer/required", keyword: "required", params: { missingProperty: "ReturnCode" }, message: "must have required property 'ReturnCode'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ReturnCode !== void 0) {
      let data0 = data.ReturnCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/GetUserNameByOpenIdResponse.answer/properties/ReturnCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/GetUserNameByOpenIdResponse.answer/properties/ReturnCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/GetUserNameByOpenIdResponse.answer/properties/ReturnCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.ReturnMessage !== void 0) {
      let data1 = data.ReturnMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/ReturnMessage", schemaPath: "/GetUserNameByOpenIdResponse.answer/properties/ReturnMessage/type", keyword: "type", params: { type: schema55.properties.ReturnMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.UserName !== void 0) {
      let data2 = data.UserName;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/UserName", schemaPath: "/GetUserNameByOpenIdResponse.answer/properties/UserName/type", keyword: "type", params: { type: schema55.properties.UserName.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "/GetUserNameByOpenIdResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "ReturnCode": true, "ReturnMessage": true, "UserName": true }, "dynamicProps": false, "dynamicItems": false };
var accountExistsRequest = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AccountName === void 0) {
      const err0 = { instancePath, schemaPath: "/AccountExistsRequest/required", keyword: "required", params: { missingProperty: "AccountName" }, message: "must have required property 'AccountName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "AccountName")) {
        const err1 = { instancePath, schemaPath: "/AccountExistsRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.AccountName !== void 0) {
      let data0 = data.AccountName;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/AccountName", schemaPath: "/AccountExistsRequest/properties/AccountName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/AccountName", schemaPath: "/AccountExistsRequest/properties/AccountName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "/AccountExistsRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var accountExistsResponse = validate34;
var schema59 = { "type": "object", "description": "Whether the account exists.", "required": ["ResultCode"], "properties": { "ResultCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code (\u8FD4\u56DE\u7801). 0 means answered, anything else is a failure.", "examples": [0] }, "ResultMessage": { "type": ["string", "null"], "description": "Return text (\u8FD4\u56DE\u4FE1\u606F), in Chinese. The sample holds null on success.", "examples": [null] }, "IsExist": { "type": "boolean", "description": "Whether the account exists (\u5E10\u53F7\u662F\u5426\u5B58\u5728).", "examples": [true] } }, "$id": "/AccountExistsResponse.answer" };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode === void 0) {
      const err0 = { instancePath, schemaPath: "/AccountExistsResponse.answer/required", keyword: "required", params: { missingProperty: "ResultCode" }, message: "must have required property 'ResultCode'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/ResultCode", schemaPath: "/AccountExistsResponse.answer/properties/ResultCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ResultCode", schemaPath: "/AccountExistsResponse.answer/properties/ResultCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ResultCode", schemaPath: "/AccountExistsResponse.answer/properties/ResultCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/ResultMessage", schemaPath: "/AccountExistsResponse.answer/properties/ResultMessage/type", keyword: "type", params: { type: schema59.properties.ResultMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.IsExist !== void 0) {
      if (typeof data.IsExist !== "boolean") {
        const err5 = { instancePath: instancePath + "/IsExist", schemaPath: "/AccountExistsResponse.answer/properties/IsExist/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "/AccountExistsResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "ResultCode": true, "ResultMessage": true, "IsExist": true }, "dynamicProps": false, "dynamicItems": false };
var registerAccountRequest = validate35;
var schema61 = { "type": "object", "description": "Whom to register. Role and at least one of Mobile and Email must be there.", "required": ["Role"], "additionalProperties": false, "minProperties": 2, "properties": { "Mobile": { "type": "string", "minLength": 1, "description": "Phone number to register (\u7528\u6237\u6CE8\u518C\u624B\u673A\u53F7). Required without Email (\u4E0E\u90AE\u7BB1\u4E2D\u5FC5\u987B\u8F93\u5165\u81F3\u5C11\u4E00\u9879).", "examples": ["13911111111", "15200000111"], "x-sensitive": "phone" }, "Email": { "type": "string", "minLength": 1, "description": "Email address to register (\u7528\u6237\u6CE8\u518C\u90AE\u7BB1). Required without Mobile (\u4E0E\u7528\u6237\u624B\u673A\u81F3\u5C11\u9700\u8981\u8F93\u5165\u4E00\u9879).", "examples": ["xxxxxx@ppdai.com"], "x-sensitive": "email" }, "Role": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "enum": [4, 8, 12], "description": "Role of the user (\u7528\u6237\u89D2\u8272). 4 is lender, 8 borrower, 12 both.", "examples": [12], "x-enumDescriptions": { "4": "\u501F\u51FA\u8005 \u2014 lender", "8": "\u501F\u5165\u8005 \u2014 borrower", "12": "\u501F\u5165\u501F\u51FA\u8005 \u2014 lender and borrower" } } }, "$id": "/RegisterAccountRequest" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      const err0 = { instancePath, schemaPath: "/RegisterAccountRequest/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Role === void 0) {
      const err1 = { instancePath, schemaPath: "/RegisterAccountRequest/required", keyword: "required", params: { missingProperty: "Role" }, message: "must have required property 'Role'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "Email" || key0 === "Role")) {
        const err2 = { instancePath, schemaPath: "/RegisterAccountRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/Mobile", schemaPath: "/RegisterAccountRequest/properties/Mobile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/Mobile", schemaPath: "/RegisterAccountRequest/properties/Mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.Email !== void 0) {
      let data1 = data.Email;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/Email", schemaPath: "/RegisterAccountRequest/properties/Email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/Email", schemaPath: "/RegisterAccountRequest/properties/Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.Role !== void 0) {
      let data2 = data.Role;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/Role", schemaPath: "/RegisterAccountRequest/properties/Role/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data2 === 4 || data2 === 8 || data2 === 12)) {
        const err8 = { instancePath: instancePath + "/Role", schemaPath: "/RegisterAccountRequest/properties/Role/enum", keyword: "enum", params: { allowedValues: schema61.properties.Role.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/Role", schemaPath: "/RegisterAccountRequest/properties/Role/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/Role", schemaPath: "/RegisterAccountRequest/properties/Role/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "/RegisterAccountRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var registerAccountResponse = validate36;
var schema63 = { "type": "object", "description": "Whether the user was registered, under which name and with which tokens.", "required": ["ReturnCode"], "properties": { "ReturnCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code (\u8FD4\u56DE\u7801). 0 means registered, anything else is a refusal.", "examples": [0] }, "ReturnMessage": { "type": ["string", "null"], "description": "Return text (\u8FD4\u56DE\u6587\u672C\u4FE1\u606F), in Chinese. The sample holds null on success.", "examples": [null, "\u7528\u6237\u89D2\u8272\u4FE1\u606F\u5F02\u5E38"] }, "UserName": { "type": "string", "description": "User name made by PPDAI (\u751F\u6210\u7684\u7528\u6237\u540D), not encrypted.", "examples": ["pdu8512415174"], "x-sensitive": "name" }, "OpenID": { "type": "string", "description": "The user's unique mark on your platform (\u7528\u6237\u5728\u7B2C\u4E09\u65B9\u5E73\u53F0\u4E0A\u7684\u552F\u4E00\u6807\u8BC6).", "examples": ["706762e882f94c809fa588bb262e330f"], "x-sensitive": "personal-details" }, "AccessToken": { "type": "string", "description": "The user's access token for your platform (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u5E73\u53F0\u7684\u6388\u6743\u8BBF\u95EE\u4EE4\u724C), valid for 7 days (\u6709\u6548\u671F7\u5929).", "examples": ["d70f7da0-a0e2-48cb-86a4-9a229cfce076"], "x-sensitive": "token" }, "RefreshToken": { "type": "string", "description": "What refreshes the access token (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u6388\u6743\u4F7F\u7528\u5237\u65B0\u4EE4\u724C), valid for 90 days (\u6709\u6548\u671F90\u5929).", "examples": ["a21b0472-41bd-4805-b3cc-ec4f792e60bf"], "x-sensitive": "token" }, "ExpiresIn": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "How long the access token is valid, in seconds (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u6388\u6743\u8BBF\u95EE\u4EE4\u724C\u8D85\u65F6\u65F6\u95F4\uFF0C\u5355\u4F4Ds).", "examples": [604799] } }, "$id": "/RegisterAccountResponse.answer" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ReturnCode === void 0) {
      const err0 = { instancePath, schemaPath: "/RegisterAccountResponse.answer/required", keyword: "required", params: { missingProperty: "ReturnCode" }, message: "must have required property 'ReturnCode'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ReturnCode !== void 0) {
      let data0 = data.ReturnCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/RegisterAccountResponse.answer/properties/ReturnCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/RegisterAccountResponse.answer/properties/ReturnCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/RegisterAccountResponse.answer/properties/ReturnCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.ReturnMessage !== void 0) {
      let data1 = data.ReturnMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/ReturnMessage", schemaPath: "/RegisterAccountResponse.answer/properties/ReturnMessage/type", keyword: "type", params: { type: schema63.properties.ReturnMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.UserName !== void 0) {
      if (typeof data.UserName !== "string") {
        const err5 = { instancePath: instancePath + "/UserName", schemaPath: "/RegisterAccountResponse.answer/properties/UserName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        const err6 = { instancePath: instancePath + "/OpenID", schemaPath: "/RegisterAccountResponse.answer/properties/OpenID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        const err7 = { instancePath: instancePath + "/AccessToken", schemaPath: "/RegisterAccountResponse.answer/properties/AccessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        const err8 = { instancePath: instancePath + "/RefreshToken", schemaPath: "/RegisterAccountResponse.answer/properties/RefreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data6 = data.ExpiresIn;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err9 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/RegisterAccountResponse.answer/properties/ExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          const err10 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/RegisterAccountResponse.answer/properties/ExpiresIn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data6 < -2147483648 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/RegisterAccountResponse.answer/properties/ExpiresIn/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "/RegisterAccountResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "ReturnCode": true, "ReturnMessage": true, "UserName": true, "OpenID": true, "AccessToken": true, "RefreshToken": true, "ExpiresIn": true }, "dynamicProps": false, "dynamicItems": false };
var sendSmsRegisterCodeRequest = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Mobile === void 0) {
      const err0 = { instancePath, schemaPath: "/SendSmsRegisterCodeRequest/required", keyword: "required", params: { missingProperty: "Mobile" }, message: "must have required property 'Mobile'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.DeviceFP === void 0) {
      const err1 = { instancePath, schemaPath: "/SendSmsRegisterCodeRequest/required", keyword: "required", params: { missingProperty: "DeviceFP" }, message: "must have required property 'DeviceFP'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "DeviceFP")) {
        const err2 = { instancePath, schemaPath: "/SendSmsRegisterCodeRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/Mobile", schemaPath: "/SendSmsRegisterCodeRequest/properties/Mobile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/Mobile", schemaPath: "/SendSmsRegisterCodeRequest/properties/Mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.DeviceFP !== void 0) {
      let data1 = data.DeviceFP;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/DeviceFP", schemaPath: "/SendSmsRegisterCodeRequest/properties/DeviceFP/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/DeviceFP", schemaPath: "/SendSmsRegisterCodeRequest/properties/DeviceFP/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "/SendSmsRegisterCodeRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var sendSmsRegisterCodeResponse = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode === void 0) {
      const err0 = { instancePath, schemaPath: "/SendSmsRegisterCodeResponse.answer/required", keyword: "required", params: { missingProperty: "ResultCode" }, message: "must have required property 'ResultCode'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SendSmsRegisterCodeResponse.answer/properties/ResultCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SendSmsRegisterCodeResponse.answer/properties/ResultCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ResultCode", schemaPath: "/SendSmsRegisterCodeResponse.answer/properties/ResultCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      if (typeof data.ResultMessage !== "string") {
        const err4 = { instancePath: instancePath + "/ResultMessage", schemaPath: "/SendSmsRegisterCodeResponse.answer/properties/ResultMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "/SendSmsRegisterCodeResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "ResultCode": true, "ResultMessage": true }, "dynamicProps": false, "dynamicItems": false };
var registerBySmsCodeRequest = validate39;
var schema69 = { "type": "object", "description": "Whom to register, from which device, with the code of the SMS.", "required": ["Mobile", "DeviceFP", "Code"], "additionalProperties": false, "properties": { "Mobile": { "type": "string", "minLength": 1, "description": "Phone number to register (\u6CE8\u518C\u624B\u673A\u53F7).", "examples": ["15200000001"], "x-sensitive": "phone" }, "DeviceFP": { "type": "string", "minLength": 1, "description": "Device fingerprint (\u8BBE\u5907\u6307\u7EB9), the unique mark of the device (\u5BF9\u5E94\u8BBE\u5907\u7684\u552F\u4E00\u6807\u8BC6).", "examples": ["9b8b9a1bea324e92bf00ae78d31e21e8"], "x-sensitive": "device" }, "Code": { "type": "string", "minLength": 1, "description": "Registration code (\u9A8C\u8BC1\u7801), from the SMS of `sendSmsRegisterCode`.", "examples": ["111111"], "x-sensitive": "token" }, "Role": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "enum": [4, 8, 12], "description": "Role of the user (\u89D2\u8272\u7C7B\u578B). What a missing role means is not published. 4 is lender, 8 borrower, 12 both.", "examples": [8], "x-enumDescriptions": { "4": "\u501F\u51FA \u2014 lender", "8": "\u501F\u5165 \u2014 borrower", "12": "\u501F\u5165\u501F\u51FA \u2014 lender and borrower" } } }, "$id": "/RegisterBySmsCodeRequest" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Mobile === void 0) {
      const err0 = { instancePath, schemaPath: "/RegisterBySmsCodeRequest/required", keyword: "required", params: { missingProperty: "Mobile" }, message: "must have required property 'Mobile'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.DeviceFP === void 0) {
      const err1 = { instancePath, schemaPath: "/RegisterBySmsCodeRequest/required", keyword: "required", params: { missingProperty: "DeviceFP" }, message: "must have required property 'DeviceFP'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.Code === void 0) {
      const err2 = { instancePath, schemaPath: "/RegisterBySmsCodeRequest/required", keyword: "required", params: { missingProperty: "Code" }, message: "must have required property 'Code'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "Mobile" || key0 === "DeviceFP" || key0 === "Code" || key0 === "Role")) {
        const err3 = { instancePath, schemaPath: "/RegisterBySmsCodeRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.Mobile !== void 0) {
      let data0 = data.Mobile;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/Mobile", schemaPath: "/RegisterBySmsCodeRequest/properties/Mobile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/Mobile", schemaPath: "/RegisterBySmsCodeRequest/properties/Mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.DeviceFP !== void 0) {
      let data1 = data.DeviceFP;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/DeviceFP", schemaPath: "/RegisterBySmsCodeRequest/properties/DeviceFP/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/DeviceFP", schemaPath: "/RegisterBySmsCodeRequest/properties/DeviceFP/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.Code !== void 0) {
      let data2 = data.Code;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err8 = { instancePath: instancePath + "/Code", schemaPath: "/RegisterBySmsCodeRequest/properties/Code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/Code", schemaPath: "/RegisterBySmsCodeRequest/properties/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.Role !== void 0) {
      let data3 = data.Role;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/Role", schemaPath: "/RegisterBySmsCodeRequest/properties/Role/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data3 === 4 || data3 === 8 || data3 === 12)) {
        const err11 = { instancePath: instancePath + "/Role", schemaPath: "/RegisterBySmsCodeRequest/properties/Role/enum", keyword: "enum", params: { allowedValues: schema69.properties.Role.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/Role", schemaPath: "/RegisterBySmsCodeRequest/properties/Role/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/Role", schemaPath: "/RegisterBySmsCodeRequest/properties/Role/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "/RegisterBySmsCodeRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var registerBySmsCodeResponse = validate40;
var schema71 = { "type": "object", "description": "Whether the user was registered, and with which tokens.", "properties": { "ResultCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code (\u8FD4\u56DE\u7801). 0 means registered, anything else is a refusal.", "examples": [0] }, "ResultMessage": { "type": ["string", "null"], "description": "Return text (\u8FD4\u56DE\u4FE1\u606F), in Chinese." }, "ReturnCode": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code under the name of the JSON sample; the table and the failure sample print ResultCode. Accept both.", "examples": [0] }, "ReturnMessage": { "type": ["string", "null"], "description": "Return text under the other name. The JSON sample holds null." }, "OpenID": { "type": "string", "description": "The user's unique mark on your platform (\u7528\u6237\u5728\u7B2C\u4E09\u65B9\u5E73\u53F0\u4E0A\u7684\u552F\u4E00\u6807\u8BC6).", "examples": ["706762e882f94c809fa588bb262e330f"], "x-sensitive": "personal-details" }, "AccessToken": { "type": "string", "description": "The user's access token for your platform (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u5E73\u53F0\u7684\u6388\u6743\u8BBF\u95EE\u4EE4\u724C), valid for 7 days (\u6709\u6548\u671F7\u5929).", "examples": ["d70f7da0-a0e2-48cb-86a4-9a229cfce076"], "x-sensitive": "token" }, "RefreshToken": { "type": "string", "description": "What refreshes the access token (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u6388\u6743\u4F7F\u7528\u5237\u65B0\u4EE4\u724C), valid for 90 days (\u6709\u6548\u671F90\u5929).", "examples": ["a21b0472-41bd-4805-b3cc-ec4f792e60bf"], "x-sensitive": "token" }, "ExpiresIn": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "How long the access token is valid, in seconds (\u7528\u6237\u7ED9\u7B2C\u4E09\u65B9\u6388\u6743\u8BBF\u95EE\u4EE4\u724C\u8D85\u65F6\u65F6\u95F4\uFF0C\u5355\u4F4Ds).", "examples": [604799] } }, "$id": "/RegisterBySmsCodeResponse.answer" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ResultCode !== void 0) {
      let data0 = data.ResultCode;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/ResultCode", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ResultCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/ResultCode", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ResultCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ResultCode", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ResultCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.ResultMessage !== void 0) {
      let data1 = data.ResultMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/ResultMessage", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ResultMessage/type", keyword: "type", params: { type: schema71.properties.ResultMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ReturnCode !== void 0) {
      let data2 = data.ReturnCode;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ReturnCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ReturnCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < -2147483648 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/ReturnCode", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ReturnCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.ReturnMessage !== void 0) {
      let data3 = data.ReturnMessage;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/ReturnMessage", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ReturnMessage/type", keyword: "type", params: { type: schema71.properties.ReturnMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.OpenID !== void 0) {
      if (typeof data.OpenID !== "string") {
        const err8 = { instancePath: instancePath + "/OpenID", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/OpenID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.AccessToken !== void 0) {
      if (typeof data.AccessToken !== "string") {
        const err9 = { instancePath: instancePath + "/AccessToken", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/AccessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.RefreshToken !== void 0) {
      if (typeof data.RefreshToken !== "string") {
        const err10 = { instancePath: instancePath + "/RefreshToken", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/RefreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.ExpiresIn !== void 0) {
      let data7 = data.ExpiresIn;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err11 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2147483647 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ExpiresIn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data7 < -2147483648 || isNaN(data7)) {
          const err13 = { instancePath: instancePath + "/ExpiresIn", schemaPath: "/RegisterBySmsCodeResponse.answer/properties/ExpiresIn/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "/RegisterBySmsCodeResponse.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "ResultCode": true, "ResultMessage": true, "ReturnCode": true, "ReturnMessage": true, "OpenID": true, "AccessToken": true, "RefreshToken": true, "ExpiresIn": true }, "dynamicProps": false, "dynamicItems": false };
var userInfoAddRequest = validate41;
var schema73 = { "type": "object", "description": "A borrower brought by a CPS partner.", "required": ["PlatformType"], "additionalProperties": false, "properties": { "PlatformType": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "enum": [1, 2], "description": "Platform of the user (\u5E73\u53F0\u7C7B\u578B). 1 is PC, 2 is mobile (\u79FB\u52A8).", "examples": [2], "x-enumDescriptions": { "1": "PC \u2014 personal computer", "2": "\u79FB\u52A8 \u2014 mobile" } }, "Info": { "type": "string", "description": "Further details of the user (\u7528\u6237\u989D\u5916\u7684\u8BE6\u7EC6\u4FE1\u606F), optional (\u53EF\u9009), as JSON text (JSON\u683C\u5F0F). Which members are required or\nallowed is not documented, nor what they mean. The document's sample is quoted with single quotes and is not\nvalid JSON; its 20 members, all text:\n\n`name` \u5B59XX, `shenfenzh` 3XXXXXXXXXXXXXXXX5, `zhiye` \u4E0A\u73ED\u65CF, `fangchan` \u6709\u623F\uFF0C\u76EE\u524D\u65E0\u623F\u8D37,\n`chechan` \u6709\u8F66\uFF0C\u4F46\u662F\u6709\u8F66\u8D37\u672A\u8FD8\u6E05, `phone` 157XXXXXXXX, `gongzixingshi` \u73B0\u91D1, `jingyingzz` \u6709,\n`yuexin` 1500~3000, `shebao` \u8FDE\u7EED6\u4E2A\u6708\u4EE5\u5185, `duigongliushui` \u534A\u5E74\u94F6\u884C\u6D41\u6C34 10\u4E07\u4EE5\u4E0B, `fuzhaiqingkuang` \u6709,\n`applyCity` \u868C\u57E0, `money` 3000, `month` 12, `daikuanlx` \u4E2A\u4EBA\u8D37\u6B3E, `chushengnian` 1996, `xinyong` \u5C11\u91CF\u903E\u671F,\n`gongsiliushui` 3\u4E07\u4EE5\u4E0B, `jingyingzhucedi` \u672C\u5730.\n", "x-sensitive": "personal-details" }, "OrderId": { "type": "string", "description": "Order number (\u8BA2\u5355\u53F7), optional (\u53EF\u9009): the unique mark of this user (\u8FD9\u4E2A\u7528\u6237\u7684\u552F\u4E00\u6807\u5FD7), for example a user id (\u7528\u6237ID).", "examples": ["123456465465", "5765465456423465"] }, "SourceId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "The document leaves its description blank; its table and its sample hold 0.", "examples": [0] } }, "$id": "/UserInfoAddRequest" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.PlatformType === void 0) {
      const err0 = { instancePath, schemaPath: "/UserInfoAddRequest/required", keyword: "required", params: { missingProperty: "PlatformType" }, message: "must have required property 'PlatformType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "PlatformType" || key0 === "Info" || key0 === "OrderId" || key0 === "SourceId")) {
        const err1 = { instancePath, schemaPath: "/UserInfoAddRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.PlatformType !== void 0) {
      let data0 = data.PlatformType;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/PlatformType", schemaPath: "/UserInfoAddRequest/properties/PlatformType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === 1 || data0 === 2)) {
        const err3 = { instancePath: instancePath + "/PlatformType", schemaPath: "/UserInfoAddRequest/properties/PlatformType/enum", keyword: "enum", params: { allowedValues: schema73.properties.PlatformType.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/PlatformType", schemaPath: "/UserInfoAddRequest/properties/PlatformType/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/PlatformType", schemaPath: "/UserInfoAddRequest/properties/PlatformType/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.Info !== void 0) {
      if (typeof data.Info !== "string") {
        const err6 = { instancePath: instancePath + "/Info", schemaPath: "/UserInfoAddRequest/properties/Info/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.OrderId !== void 0) {
      if (typeof data.OrderId !== "string") {
        const err7 = { instancePath: instancePath + "/OrderId", schemaPath: "/UserInfoAddRequest/properties/OrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.SourceId !== void 0) {
      let data3 = data.SourceId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err8 = { instancePath: instancePath + "/SourceId", schemaPath: "/UserInfoAddRequest/properties/SourceId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/SourceId", schemaPath: "/UserInfoAddRequest/properties/SourceId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3 < -2147483648 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/SourceId", schemaPath: "/UserInfoAddRequest/properties/SourceId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "/UserInfoAddRequest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var userInfoAddResponse = validate42;
var schema75 = { "type": "object", "description": "Whether the user was added, and where to send the borrower.", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code (\u8FD4\u56DE\u7801). 0 is success (\u6210\u529F), 1 failure (\u5931\u8D25). A later page prints -1 for a failure of this call (published); take every value but 0 as a failure.", "examples": [0] }, "ResultCode": { "type": ["string", "null"], "description": `Not used for now (\u6682\u65F6\u6CA1\u7528\u5230). The document's sample holds the text "null", samples of other calls JSON null (published); take either as no code.`, "examples": ["null"] }, "ResultMessage": { "type": ["string", "null"], "description": "Text of the failure (\u5931\u8D25\u7684\u6D88\u606F). Empty on success; null is accepted too (inferred).", "examples": [""] }, "Content": { "description": "Holds RedirectUrl. The table declares a String of JSON, the sample shows an object; both must be accepted, null too (inferred).", "examples": [{ "RedirectUrl": "http://www.ppdai.com/......." }, '{"RedirectUrl":""}'], "anyOf": [{ "$ref": "/UserInfoAddContent.answer" }, { "type": "string" }, { "type": "null" }] } }, "$id": "/UserInfoAddResponse.answer" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Result === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Result" }, message: "must have required property 'Result'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Result !== void 0) {
      let data0 = data.Result;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/Result", schemaPath: "#/properties/Result/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/Result", schemaPath: "#/properties/Result/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < -2147483648 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/Result", schemaPath: "#/properties/Result/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.ResultCode !== void 0) {
      let data1 = data.ResultCode;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/ResultCode", schemaPath: "#/properties/ResultCode/type", keyword: "type", params: { type: schema75.properties.ResultCode.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ResultMessage !== void 0) {
      let data2 = data.ResultMessage;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/ResultMessage", schemaPath: "#/properties/ResultMessage/type", keyword: "type", params: { type: schema75.properties.ResultMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.Content !== void 0) {
      let data3 = data.Content;
      const _errs8 = errors;
      let valid1 = false;
      const _errs9 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.RedirectUrl !== void 0) {
          if (typeof data3.RedirectUrl !== "string") {
            const err6 = { instancePath: instancePath + "/Content/RedirectUrl", schemaPath: "/UserInfoAddContent.answer/properties/RedirectUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/Content", schemaPath: "/UserInfoAddContent.answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.RedirectUrl = true;
      }
      const _errs14 = errors;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/Content", schemaPath: "#/properties/Content/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      const _errs16 = errors;
      if (data3 !== null) {
        const err9 = { instancePath: instancePath + "/Content", schemaPath: "#/properties/Content/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/Content", schemaPath: "#/properties/Content/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
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
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": { "Result": true, "ResultCode": true, "ResultMessage": true, "Content": true }, "dynamicProps": false, "dynamicItems": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
    errors = vErrors.length;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": { "Result": true, "ResultCode": true, "ResultMessage": true, "Content": true }, "dynamicProps": false, "dynamicItems": false };
var smsAuthCodeLoginHeaders = sendSmsAuthCodeHeaders;
var autoLoginHeaders = sendSmsAuthCodeHeaders;
var getUserNameByOpenIdHeaders = sendSmsAuthCodeHeaders;
var accountExistsHeaders = sendSmsAuthCodeHeaders;
var registerAccountHeaders = sendSmsAuthCodeHeaders;
var sendSmsRegisterCodeHeaders = sendSmsAuthCodeHeaders;
var registerBySmsCodeHeaders = sendSmsAuthCodeHeaders;
var userInfoAddHeaders = sendSmsAuthCodeHeaders;
export {
  accountExistsHeaders,
  accountExistsRequest,
  accountExistsResponse,
  autoLoginHeaders,
  autoLoginRequest,
  autoLoginResponse,
  exchangeAuthorizationCodeRequest,
  exchangeAuthorizationCodeResponse,
  getUserNameByOpenIdHeaders,
  getUserNameByOpenIdRequest,
  getUserNameByOpenIdResponse,
  refreshAccessTokenRequest,
  refreshAccessTokenResponse,
  registerAccountHeaders,
  registerAccountRequest,
  registerAccountResponse,
  registerBySmsCodeHeaders,
  registerBySmsCodeRequest,
  registerBySmsCodeResponse,
  sendSmsAuthCodeHeaders,
  sendSmsAuthCodeRequest,
  sendSmsAuthCodeResponse,
  sendSmsRegisterCodeHeaders,
  sendSmsRegisterCodeRequest,
  sendSmsRegisterCodeResponse,
  smsAuthCodeLoginHeaders,
  smsAuthCodeLoginRequest,
  smsAuthCodeLoginResponse,
  userInfoAddHeaders,
  userInfoAddRequest,
  userInfoAddResponse
};
