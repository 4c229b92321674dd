// Made from spec/ppdai/signature.yaml by `lendspec generate`. Do not edit.

import type { Declaration } from '../../src/signing/grammar.ts'
import { declared } from './hooks.ts'

/** How ppdai signs, as data. */
export const scheme: Declaration = {
  name: 'ppdai',
  credentials: {
    appId: { kind: 'id', title: 'app id' },
    privateKey: { kind: 'private-key', title: 'RSA private key' },
    accessToken: { kind: 'token', title: 'access token of the user', optional: true },
  },
  options: {},
  hooks: {
    declared: {
      from: './hooks.ts',
      rule: 'text as it is, integers in decimal digits, Boolean as 1 or 0, Double and Decimal as 16 hexadecimal digits of the IEEE number. Null, lists and objects are left out.',
    },
  },
  body: { type: 'json-object', empty: 'allowed', blank: 'refused', names: 'declared' },
  time: {
    forms: { 'utc-text': { fraction: 3 }, 'epoch-seconds': { digits: 10 } },
    window: { past: 600, future: 600 },
    'x-source': {
      document: 'sibling',
      section: 'timestamp check',
      grade: 'hint',
      unknown: 'The window of PPDAI.',
    },
    'x-unconfirmed': true,
  },
  strings: {
    parameters: {
      skip: [],
      skipEmpty: false,
      name: 'lower',
      value: 'declared',
      encoding: 'none',
      order: 'name',
      twice: 'refused',
      title: 'Parameters',
      each: 'body',
      pair: '{name}{value}',
      join: '',
    },
    timestamp: { title: 'App id and time', text: '{appId}{time}' },
  },
  hashes: {},
  keys: {},
  signatures: {
    timestamp: { of: 'timestamp', algorithm: 'rsa-sha1', encoding: 'base64', key: 'privateKey' },
    parameters: { of: 'parameters', algorithm: 'rsa-sha1', encoding: 'base64', key: 'privateKey' },
  },
  'x-source': { document: 'sdk', section: 'signing, all four SDKs', grade: 'sdk' },
  send: {
    headers: {
      'X-PPD-APPID': { text: '{appId}' },
      'X-PPD-TIMESTAMP': { text: '{time}' },
      'X-PPD-TIMESTAMP-SIGN': { text: '{signature.timestamp}' },
      'X-PPD-SIGNVERSION': { text: '1' },
      'X-PPD-SERVICEVERSION': { text: '1' },
      'X-PPD-SIGN': { text: '{signature.parameters}' },
      'X-PPD-ACCESSTOKEN': { text: '{accessToken}' },
    },
    query: {},
    form: {},
    envelope: {},
  },
  events: {},
}

/** Declared types of the parameters of each operation. */
export { parameters } from './signature.ts'

export const hooks = { declared }
