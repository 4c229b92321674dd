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
var sendSmsAuthCodeRequest = validate20;
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var sendSmsAuthCodeResponse = validate21;
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
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "ResultCode": true, "ResultMessage": true }, "dynamicProps": false, "dynamicItems": false };
var userInfoAddRequest = validate22;
var schema36 = { "type": "object", "description": "A borrower brought by a CPS partner.", "required": ["PlatformType"], "additionalProperties": false, "properties": { "PlatformType": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "enum": [1, 2], "description": "Platform (\u5E73\u53F0\u7C7B\u578B). 1 is PC, 2 is mobile (\u79FB\u52A8).", "x-enumDescriptions": { "1": "PC", "2": "mobile (\u79FB\u52A8)" } }, "Info": { "type": "string", "description": "Further details of the user (\u7528\u6237\u989D\u5916\u7684\u8BE6\u7EC6\u4FE1\u606F) as JSON text. Which members are required or allowed is not documented; the document's sample is quoted with single quotes and is not valid JSON.", "x-sensitive": "personal-details" }, "OrderId": { "type": "string", "description": "Order number (\u8BA2\u5355\u53F7), the unique mark of this user on your side, for example a user id.", "examples": ["123456465465"] }, "SourceId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Not described in the document; its sample holds 0.", "examples": [0] } }, "$id": "/UserInfoAddRequest" };
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
        const err3 = { instancePath: instancePath + "/PlatformType", schemaPath: "/UserInfoAddRequest/properties/PlatformType/enum", keyword: "enum", params: { allowedValues: schema36.properties.PlatformType.enum }, message: "must be equal to one of the allowed values" };
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var userInfoAddResponse = validate23;
var schema38 = { "type": "object", "description": "Whether the user was added, and where to send the borrower.", "required": ["Result"], "properties": { "Result": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer", "description": "Return code (\u8FD4\u56DE\u7801). 0 is success, 1 failure (\u5931\u8D25); take every value but 0 as a failure." }, "ResultCode": { "type": ["string", "null"], "description": `Not used for now (\u6682\u65F6\u6CA1\u7528\u5230). The document's sample holds the text "null".` }, "ResultMessage": { "type": ["string", "null"], "description": "Text of the failure (\u5931\u8D25\u7684\u6D88\u606F)." }, "Content": { "description": "Holds RedirectUrl. The table declares a String of JSON, the sample shows an object; both must be accepted.", "anyOf": [{ "$ref": "/UserInfoAddContent.answer" }, { "type": "string" }, { "type": "null" }] } }, "$id": "/UserInfoAddResponse.answer" };
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
        const err4 = { instancePath: instancePath + "/ResultCode", schemaPath: "#/properties/ResultCode/type", keyword: "type", params: { type: schema38.properties.ResultCode.type }, message: "must be string,null" };
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
        const err5 = { instancePath: instancePath + "/ResultMessage", schemaPath: "#/properties/ResultMessage/type", keyword: "type", params: { type: schema38.properties.ResultMessage.type }, message: "must be string,null" };
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "Result": true, "ResultCode": true, "ResultMessage": true, "Content": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "Result": true, "ResultCode": true, "ResultMessage": true, "Content": true }, "dynamicProps": false, "dynamicItems": false };
export {
  sendSmsAuthCodeRequest,
  sendSmsAuthCodeResponse,
  userInfoAddRequest,
  userInfoAddResponse
};
