// Made from spec/awda by `npm run generate`. Do not edit.

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
var registerUserRequest = validate52;
var schema20 = { "type": "object", "required": ["appId", "timestamp", "signature", "body"], "properties": { "appId": { "type": "string", "minLength": 1 }, "timestamp": { "type": ["integer", "string"] }, "v": { "type": "string", "default": "1.0" }, "signature": { "type": "string", "pattern": "^[0-9A-F]{32}$" }, "body": { "type": ["object", "string"] } }, "$id": "/RequestEnvelope" };
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[0-9A-F]{32}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "appId" } });
      errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "timestamp" } });
      errors++;
    }
    if (data.signature === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "signature" } });
      errors++;
    }
    if (data.body === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "body" } });
      errors++;
    }
    if (data.appId !== void 0) {
      let data0 = data.appId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/appId", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/appId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/timestamp", keyword: "type", params: { type: schema20.properties.timestamp.type } });
        errors++;
      }
    }
    if (data.v !== void 0) {
      if (typeof data.v !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/v", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.signature !== void 0) {
      let data3 = data.signature;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/signature", keyword: "pattern", params: { pattern: "^[0-9A-F]{32}$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/signature", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data4 = data.body;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/body", keyword: "type", params: { type: schema20.properties.body.type } });
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
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "mobile" } });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.nik === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "nik" } });
      errors++;
    }
    if (data.email === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "email" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "email" || key0 === "mobile" || key0 === "name" || key0 === "nik")) {
        vErrors = add(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/email", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data1 = data.mobile;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.nik !== void 0) {
      let data3 = data.nik;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/nik", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/nik", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate55.errors = vErrors;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate55(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var registerUserResponse = validate57;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "code" } });
      errors++;
    }
    if (data.message === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "message" } });
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/code", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      if (data.result !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "null" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var listAuthorizationsRequest = validate60;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate62(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var listAuthorizationsResponse = validate64;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.authType !== void 0) {
      if (typeof data.authType !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/authType", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.authSuccess !== void 0) {
      if (typeof data.authSuccess !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/authSuccess", keyword: "type", params: { type: "string" } });
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
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate67(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (!validate66(data0, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs6 = errors;
        if (data0 !== null) {
          vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "null" } });
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
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
  validate64.errors = vErrors;
  return errors === 0;
}
var getAuthorizationUrlRequest = validate70;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.authType !== void 0) {
      if (typeof data.authType !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/authType", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.clientUrl !== void 0) {
      if (typeof data.clientUrl !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/clientUrl", keyword: "type", params: { type: "string" } });
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
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate72(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var getAuthorizationUrlResponse = validate74;
var schema31 = { "allOf": [{ "$ref": "/ResponseEnvelope.answer" }, { "type": "object", "properties": { "result": { "type": ["string", "null"] } } }], "$id": "/operation/getAuthorizationUrlResponse.answer" };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: schema31.allOf[1].properties.result.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var notifyAuthorizationRequest = validate76;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.authSuccess !== void 0) {
      if (typeof data.authSuccess !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/authSuccess", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.authType !== void 0) {
      if (typeof data.authType !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/authType", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.orderId !== void 0) {
      if (typeof data.orderId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/orderId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.taskId !== void 0) {
      if (typeof data.taskId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/taskId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.callbackExtendPatams !== void 0) {
      if (typeof data.callbackExtendPatams !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/callbackExtendPatams", keyword: "type", params: { type: "string" } });
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
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate78(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var notifyAuthorizationResponse = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var getBankCardRequest = validate82;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
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
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate84(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var getBankCardResponse = validate86;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userName !== void 0) {
      if (typeof data.userName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/userName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankCode !== void 0) {
      if (typeof data.bankCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankName !== void 0) {
      if (typeof data.bankName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankAccountNumber !== void 0) {
      if (typeof data.bankAccountNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankAccountNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (!validate88(data0, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs6 = errors;
        if (data0 !== null) {
          vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "null" } });
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
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
  validate86.errors = vErrors;
  return errors === 0;
}
var listBanksRequest = validate90;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      let data0 = data.body;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (!validate92(data0, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs6 = errors;
        if (typeof data0 !== "string") {
          vErrors = add(vErrors, { instancePath: instancePath + "/body", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if ("" !== data0) {
          vErrors = add(vErrors, { instancePath: instancePath + "/body", keyword: "const", params: { allowedValue: "" } });
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = add(vErrors, { instancePath: instancePath + "/body", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
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
  validate90.errors = vErrors;
  return errors === 0;
}
var listBanksResponse = validate94;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bankCode !== void 0) {
      if (typeof data.bankCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankName !== void 0) {
      if (typeof data.bankName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate97(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (!validate96(data0, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs6 = errors;
        if (data0 !== null) {
          vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "null" } });
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
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
  validate94.errors = vErrors;
  return errors === 0;
}
var bindBankCardRequest = validate100;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.userName !== void 0) {
      if (typeof data.userName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/userName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankCode !== void 0) {
      if (typeof data.bankCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankName !== void 0) {
      if (typeof data.bankName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankAccountNumber !== void 0) {
      if (typeof data.bankAccountNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankAccountNumber", keyword: "type", params: { type: "string" } });
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
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate102(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var bindBankCardResponse = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var submitLoanRequest = validate106;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.postcode !== void 0) {
      if (typeof data.postcode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/postcode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.province !== void 0) {
      if (typeof data.province !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/province", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.provinceId !== void 0) {
      if (typeof data.provinceId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/provinceId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.city !== void 0) {
      if (typeof data.city !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.cityId !== void 0) {
      if (typeof data.cityId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cityId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.district !== void 0) {
      if (typeof data.district !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/district", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.area !== void 0) {
      if (typeof data.area !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/area", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.areaId !== void 0) {
      if (typeof data.areaId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/areaId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.village !== void 0) {
      if (typeof data.village !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/village", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.villageId !== void 0) {
      if (typeof data.villageId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/villageId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.streetLine !== void 0) {
      if (typeof data.streetLine !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/streetLine", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var schema51 = { "type": "integer", "enum": [10, 11, 12], "$id": "/Marriage" };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema51.enum } });
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var schema52 = { "type": "integer", "enum": [14, 16, 13, 15, 10, 11, 12, 17], "$id": "/Education" };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 14 || data === 16 || data === 13 || data === 15 || data === 10 || data === 11 || data === 12 || data === 17)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema52.enum } });
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var schema53 = { "type": "integer", "enum": [10, 11, 12, 13, 14, 15, 16], "$id": "/HouseOwnership" };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14 || data === 15 || data === 16)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema53.enum } });
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "integer", "enum": [10, 11, 12, 13, 14, 15], "$id": "/Religion" };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14 || data === 15)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema54.enum } });
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.nik !== void 0) {
      if (typeof data.nik !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/nik", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.birthplace !== void 0) {
      if (typeof data.birthplace !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/birthplace", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.momSurname !== void 0) {
      if (typeof data.momSurname !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/momSurname", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.residencePhone !== void 0) {
      if (typeof data.residencePhone !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/residencePhone", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.ktpAddress !== void 0) {
      if (!validate110(data.ktpAddress, { instancePath: instancePath + "/ktpAddress", parentData: data, parentDataProperty: "ktpAddress", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.homeAddress !== void 0) {
      if (!validate110(data.homeAddress, { instancePath: instancePath + "/homeAddress", parentData: data, parentDataProperty: "homeAddress", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.homeKtpAddrSame !== void 0) {
      if (typeof data.homeKtpAddrSame !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/homeKtpAddrSame", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.rt !== void 0) {
      if (typeof data.rt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/rt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.rw !== void 0) {
      if (typeof data.rw !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/rw", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.maritalStatus !== void 0) {
      if (!validate113(data.maritalStatus, { instancePath: instancePath + "/maritalStatus", parentData: data, parentDataProperty: "maritalStatus", rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.educationLevel !== void 0) {
      if (!validate115(data.educationLevel, { instancePath: instancePath + "/educationLevel", parentData: data, parentDataProperty: "educationLevel", rootData })) {
        vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.residence !== void 0) {
      if (!validate117(data.residence, { instancePath: instancePath + "/residence", parentData: data, parentDataProperty: "residence", rootData })) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.religion !== void 0) {
      if (!validate119(data.religion, { instancePath: instancePath + "/religion", parentData: data, parentDataProperty: "religion", rootData })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": "integer", "enum": [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 26, 27, 28, 29, 30, 31, 32, 33, 34, 2, 3, 35, 37, 36, 6, 38], "$id": "/Occupation" };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 11 || data === 12 || data === 13 || data === 14 || data === 15 || data === 16 || data === 17 || data === 18 || data === 19 || data === 20 || data === 21 || data === 23 || data === 24 || data === 26 || data === 27 || data === 28 || data === 29 || data === 30 || data === 31 || data === 32 || data === 33 || data === 34 || data === 2 || data === 3 || data === 35 || data === 37 || data === 36 || data === 6 || data === 38)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema56.enum } });
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
var schema57 = { "type": "integer", "enum": [10, 11, 12, 13, 14], "$id": "/WorkType" };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema57.enum } });
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": "integer", "enum": [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30], "$id": "/Industry" };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14 || data === 15 || data === 16 || data === 17 || data === 18 || data === 19 || data === 20 || data === 21 || data === 22 || data === 23 || data === 24 || data === 25 || data === 26 || data === 27 || data === 28 || data === 29 || data === 30)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema58.enum } });
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
var schema59 = { "type": "integer", "enum": [10, 11, 12, 13, 14], "$id": "/Position" };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema59.enum } });
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": "integer", "enum": [10, 11, 12, 13, 14], "$id": "/IncomeSource" };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema60.enum } });
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
var schema61 = { "type": "integer", "enum": [10, 11, 12, 13, 14], "$id": "/CompanySize" };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema61.enum } });
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": "integer", "enum": [10, 11], "$id": "/OfficeOwnership" };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema62.enum } });
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nameOfEmployer !== void 0) {
      if (typeof data.nameOfEmployer !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/nameOfEmployer", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.department !== void 0) {
      if (typeof data.department !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/department", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.workPhone !== void 0) {
      if (typeof data.workPhone !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/workPhone", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.workAddress !== void 0) {
      if (!validate110(data.workAddress, { instancePath: instancePath + "/workAddress", parentData: data, parentDataProperty: "workAddress", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.yearOfService !== void 0) {
      let data4 = data.yearOfService;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/yearOfService", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.monthlySalary !== void 0) {
      let data5 = data.monthlySalary;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/monthlySalary", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.salaryDay !== void 0) {
      let data6 = data.salaryDay;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/salaryDay", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.dueDate !== void 0) {
      if (typeof data.dueDate !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/dueDate", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.salaryMethod !== void 0) {
      if (typeof data.salaryMethod !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/salaryMethod", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.occupation !== void 0) {
      if (!validate124(data.occupation, { instancePath: instancePath + "/occupation", parentData: data, parentDataProperty: "occupation", rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.employmentStatus !== void 0) {
      if (!validate126(data.employmentStatus, { instancePath: instancePath + "/employmentStatus", parentData: data, parentDataProperty: "employmentStatus", rootData })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.industry !== void 0) {
      if (!validate128(data.industry, { instancePath: instancePath + "/industry", parentData: data, parentDataProperty: "industry", rootData })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.position !== void 0) {
      if (!validate130(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData })) {
        vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.incomeSource !== void 0) {
      if (!validate132(data.incomeSource, { instancePath: instancePath + "/incomeSource", parentData: data, parentDataProperty: "incomeSource", rootData })) {
        vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.companySize !== void 0) {
      if (!validate134(data.companySize, { instancePath: instancePath + "/companySize", parentData: data, parentDataProperty: "companySize", rootData })) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.officeOwnership !== void 0) {
      if (!validate136(data.officeOwnership, { instancePath: instancePath + "/officeOwnership", parentData: data, parentDataProperty: "officeOwnership", rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
var schema64 = { "type": "integer", "enum": [10, 11, 12, 13, 14], "$id": "/EmergencyContactRelationship" };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema64.enum } });
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.relationship !== void 0) {
      if (!validate140(data.relationship, { instancePath: instancePath + "/relationship", parentData: data, parentDataProperty: "relationship", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.remark !== void 0) {
      if (typeof data.remark !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/remark", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
var schema66 = { "type": "integer", "enum": [10, 11, 12, 13, 14, 15, 16, 17, 18, 19], "$id": "/ApplyReason" };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "integer" } });
    errors++;
  }
  if (!(data === 10 || data === 11 || data === 12 || data === 13 || data === 14 || data === 15 || data === 16 || data === 17 || data === 18 || data === 19)) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema66.enum } });
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.latitude !== void 0) {
      let data0 = data.latitude;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/latitude", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data1 = data.longitude;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/longitude", keyword: "type", params: { type: "number" } });
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
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.tenor !== void 0) {
      if (typeof data.tenor !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/tenor", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.loanReason !== void 0) {
      if (!validate144(data.loanReason, { instancePath: instancePath + "/loanReason", parentData: data, parentDataProperty: "loanReason", rootData })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.position !== void 0) {
      if (!validate146(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.secondProdCode !== void 0) {
      if (typeof data.secondProdCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/secondProdCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.promotionCode !== void 0) {
      if (typeof data.promotionCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/promotionCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.orderNo !== void 0) {
      if (typeof data.orderNo !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/orderNo", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.personal !== void 0) {
      if (!validate109(data.personal, { instancePath: instancePath + "/personal", parentData: data, parentDataProperty: "personal", rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.work !== void 0) {
      if (!validate122(data.work, { instancePath: instancePath + "/work", parentData: data, parentDataProperty: "work", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.contacts !== void 0) {
      let data4 = data.contacts;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate139(data4[i0], { instancePath: instancePath + "/contacts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/contacts", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.loan !== void 0) {
      if (!validate143(data.loan, { instancePath: instancePath + "/loan", parentData: data, parentDataProperty: "loan", rootData })) {
        vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate108(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var submitLoanResponse = validate150;
var schema68 = { "allOf": [{ "$ref": "/ResponseEnvelope.answer" }, { "type": "object", "properties": { "result": { "type": ["string", "null"] } } }], "$id": "/operation/submitLoanResponse.answer" };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: schema68.allOf[1].properties.result.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
var getLoanAgreementRequest = validate152;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.loanNumber !== void 0) {
      if (typeof data.loanNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/loanNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
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
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate154(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
var getLoanAgreementResponse = validate156;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var signAgreementRequest = validate158;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.smsCodeId !== void 0) {
      if (typeof data.smsCodeId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/smsCodeId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.smsCodeValue !== void 0) {
      if (typeof data.smsCodeValue !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/smsCodeValue", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bankAccount !== void 0) {
      if (typeof data.bankAccount !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankAccount", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankCode !== void 0) {
      if (typeof data.bankCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankName !== void 0) {
      if (typeof data.bankName !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankName", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.loanNumber !== void 0) {
      if (typeof data.loanNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/loanNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.smsCodeDTO !== void 0) {
      if (!validate161(data.smsCodeDTO, { instancePath: instancePath + "/smsCodeDTO", parentData: data, parentDataProperty: "smsCodeDTO", rootData })) {
        vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
        errors = vErrors.length;
      }
    }
    if (data.disbursementMethodType !== void 0) {
      if (typeof data.disbursementMethodType !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/disbursementMethodType", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.onlineBankDTO !== void 0) {
      if (!validate163(data.onlineBankDTO, { instancePath: instancePath + "/onlineBankDTO", parentData: data, parentDataProperty: "onlineBankDTO", rootData })) {
        vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate160(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var signAgreementResponse = validate166;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var getLoanRequest = validate168;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.loanNumber !== void 0) {
      if (typeof data.loanNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/loanNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate170(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var getLoanResponse = validate172;
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.loanNumber !== void 0) {
      if (typeof data.loanNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/loanNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.dueIndex !== void 0) {
      let data1 = data.dueIndex;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/dueIndex", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.dueDate !== void 0) {
      if (typeof data.dueDate !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/dueDate", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.dueType !== void 0) {
      if (typeof data.dueType !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/dueType", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data4 = data.amount;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.repayOrder !== void 0) {
      let data5 = data.repayOrder;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/repayOrder", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.settled !== void 0) {
      let data6 = data.settled;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/settled", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.remaining !== void 0) {
      let data7 = data.remaining;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/remaining", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.lateFee !== void 0) {
      let data8 = data.lateFee;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/lateFee", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/closed", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.loanNumber !== void 0) {
      if (typeof data.loanNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/loanNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.amount !== void 0) {
      let data2 = data.amount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.tenor !== void 0) {
      if (typeof data.tenor !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/tenor", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.approvedAmount !== void 0) {
      let data4 = data.approvedAmount;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/approvedAmount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.approvedTenor !== void 0) {
      if (typeof data.approvedTenor !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/approvedTenor", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.appliedAt !== void 0) {
      if (typeof data.appliedAt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/appliedAt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.approvedAt !== void 0) {
      if (typeof data.approvedAt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/approvedAt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.agreementSignedAt !== void 0) {
      if (typeof data.agreementSignedAt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/agreementSignedAt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.fundedAt !== void 0) {
      if (typeof data.fundedAt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/fundedAt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.disbursedAt !== void 0) {
      if (typeof data.disbursedAt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/disbursedAt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.closedAt !== void 0) {
      if (typeof data.closedAt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/closedAt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.rejectedAt !== void 0) {
      if (typeof data.rejectedAt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/rejectedAt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.cancelledAt !== void 0) {
      if (typeof data.cancelledAt !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/cancelledAt", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.repaymentSchedule !== void 0) {
      let data14 = data.repaymentSchedule;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate175(data14[i0], { instancePath: instancePath + "/repaymentSchedule/" + i0, parentData: data14, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/repaymentSchedule", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (!validate174(data0, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData })) {
        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs6 = errors;
        if (data0 !== null) {
          vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "null" } });
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
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
  validate172.errors = vErrors;
  return errors === 0;
}
var getRepaymentAccountRequest = validate178;
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.loanNumber !== void 0) {
      if (typeof data.loanNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/loanNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate180(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
var getRepaymentAccountResponse = validate182;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accountNumber !== void 0) {
      if (typeof data.accountNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/accountNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.bankCode !== void 0) {
      if (typeof data.bankCode !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/bankCode", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.fundId !== void 0) {
      if (typeof data.fundId !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/fundId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.suggestedAmount !== void 0) {
      let data3 = data.suggestedAmount;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/suggestedAmount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.closed !== void 0) {
      if (typeof data.closed !== "boolean") {
        vErrors = add(vErrors, { instancePath: instancePath + "/closed", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      const _errs4 = errors;
      let valid2 = false;
      const _errs5 = errors;
      if (!validate184(data0, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData })) {
        vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs6 = errors;
        if (data0 !== null) {
          vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "null" } });
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "anyOf", params: {} });
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
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
  validate182.errors = vErrors;
  return errors === 0;
}
var checkEligibilityRequest = validate186;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
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
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate188(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
var checkEligibilityResponse = validate190;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
var createUploadTokenRequest = validate192;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate194(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
var createUploadTokenResponse = validate196;
var schema91 = { "allOf": [{ "$ref": "/ResponseEnvelope.answer" }, { "type": "object", "properties": { "result": { "type": ["string", "null"] } } }], "$id": "/operation/createUploadTokenResponse.answer" };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: schema91.allOf[1].properties.result.type } });
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
var uploadImageFileRequest = validate198;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token !== void 0) {
      if (typeof data.token !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/token", keyword: "type", params: { type: "string" } });
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
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate200(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
var uploadImageFileResponse = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
var uploadImageRequest = validate204;
var schema97 = { "type": "string", "enum": ["bank_statement_3_months", "company_id_card", "ID_PNS", "receiptri", "salary_certificate", "salary_slip_3_months", "self_SKU_SIUP_TDP", "SK_PNS", "driver_license", "KTP"], "$id": "/DocumentType" };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  if (!(data === "bank_statement_3_months" || data === "company_id_card" || data === "ID_PNS" || data === "receiptri" || data === "salary_certificate" || data === "salary_slip_3_months" || data === "self_SKU_SIUP_TDP" || data === "SK_PNS" || data === "driver_license" || data === "KTP")) {
    vErrors = add(vErrors, { instancePath, keyword: "enum", params: { allowedValues: schema97.enum } });
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.mimeType !== void 0) {
      if (!validate207(data.mimeType, { instancePath: instancePath + "/mimeType", parentData: data, parentDataProperty: "mimeType", rootData })) {
        vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
        errors = vErrors.length;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/content", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate206(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
var uploadImageResponse = validate210;
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
var getRedirectUrlRequest = validate212;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.loanNumber !== void 0) {
      if (typeof data.loanNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/loanNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.orderNo !== void 0) {
      if (typeof data.orderNo !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/orderNo", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.redirectUrl !== void 0) {
      if (typeof data.redirectUrl !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/redirectUrl", keyword: "type", params: { type: "string" } });
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
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate214(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
var getRedirectUrlResponse = validate216;
var schema101 = { "allOf": [{ "$ref": "/ResponseEnvelope.answer" }, { "type": "object", "properties": { "result": { "type": ["string", "null"] } } }], "$id": "/operation/getRedirectUrlResponse.answer" };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = add(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: schema101.allOf[1].properties.result.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
var loanStatusChangedNotification = validate218;
var schema103 = { "type": "object", "required": ["appId", "timestamp", "signature", "body"], "properties": { "appId": { "type": "string", "minLength": 1 }, "timestamp": { "type": ["integer", "string"] }, "v": { "type": "string", "default": "1.0" }, "signature": { "type": "string", "pattern": "^[0-9A-F]{32}$" }, "body": { "type": ["object", "string"] } }, "$id": "/RequestEnvelope.answer" };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appId === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "appId" } });
      errors++;
    }
    if (data.timestamp === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "timestamp" } });
      errors++;
    }
    if (data.signature === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "signature" } });
      errors++;
    }
    if (data.body === void 0) {
      vErrors = add(vErrors, { instancePath, keyword: "required", params: { missingProperty: "body" } });
      errors++;
    }
    if (data.appId !== void 0) {
      let data0 = data.appId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          vErrors = add(vErrors, { instancePath: instancePath + "/appId", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/appId", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/timestamp", keyword: "type", params: { type: schema103.properties.timestamp.type } });
        errors++;
      }
    }
    if (data.v !== void 0) {
      if (typeof data.v !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/v", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.signature !== void 0) {
      let data3 = data.signature;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          vErrors = add(vErrors, { instancePath: instancePath + "/signature", keyword: "pattern", params: { pattern: "^[0-9A-F]{32}$" } });
          errors++;
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/signature", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data4 = data.body;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/body", keyword: "type", params: { type: schema103.properties.body.type } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
var schema104 = { "type": "object", "additionalProperties": true, "properties": { "loanNumber": { "type": "string" }, "state": { "type": "string" }, "changedAt": { "type": ["integer", "string"] }, "approvedAmount": { "type": "integer" }, "approvedTenor": { "type": "string" }, "repaymentSchedule": { "type": "array", "items": { "$ref": "/RepaymentScheduleRow.answer" } } }, "$id": "/LoanStatusChangedNotification.answer" };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.loanNumber !== void 0) {
      if (typeof data.loanNumber !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/loanNumber", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.changedAt !== void 0) {
      let data2 = data.changedAt;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && typeof data2 !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/changedAt", keyword: "type", params: { type: schema104.properties.changedAt.type } });
        errors++;
      }
    }
    if (data.approvedAmount !== void 0) {
      let data3 = data.approvedAmount;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = add(vErrors, { instancePath: instancePath + "/approvedAmount", keyword: "type", params: { type: "integer" } });
        errors++;
      }
    }
    if (data.approvedTenor !== void 0) {
      if (typeof data.approvedTenor !== "string") {
        vErrors = add(vErrors, { instancePath: instancePath + "/approvedTenor", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.repaymentSchedule !== void 0) {
      let data5 = data.repaymentSchedule;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate175(data5[i0], { instancePath: instancePath + "/repaymentSchedule/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, { instancePath: instancePath + "/repaymentSchedule", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate221.errors = vErrors;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body !== void 0) {
      if (!validate221(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
        vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
var add = (faults, fault) => faults?.push(fault) ? faults : [fault];
export {
  bindBankCardRequest,
  bindBankCardResponse,
  checkEligibilityRequest,
  checkEligibilityResponse,
  createUploadTokenRequest,
  createUploadTokenResponse,
  getAuthorizationUrlRequest,
  getAuthorizationUrlResponse,
  getBankCardRequest,
  getBankCardResponse,
  getLoanAgreementRequest,
  getLoanAgreementResponse,
  getLoanRequest,
  getLoanResponse,
  getRedirectUrlRequest,
  getRedirectUrlResponse,
  getRepaymentAccountRequest,
  getRepaymentAccountResponse,
  listAuthorizationsRequest,
  listAuthorizationsResponse,
  listBanksRequest,
  listBanksResponse,
  loanStatusChangedNotification,
  notifyAuthorizationRequest,
  notifyAuthorizationResponse,
  registerUserRequest,
  registerUserResponse,
  signAgreementRequest,
  signAgreementResponse,
  submitLoanRequest,
  submitLoanResponse,
  uploadImageFileRequest,
  uploadImageFileResponse,
  uploadImageRequest,
  uploadImageResponse
};
