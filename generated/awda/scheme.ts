// Made from spec/awda/signature.yaml by `lendspec generate`. Do not edit.

import type { Declaration } from '../../src/signing/grammar.ts'

/** How awda signs, as data. */
export const scheme: Declaration = {
  name: 'awda',
  credentials: {
    appId: { kind: 'id', title: 'the appId AWDA issued' },
    secret: { kind: 'secret', title: 'the shared secret', placeholders: ['yousecret', 'yoursecret'] },
  },
  options: { blanks: ['keep', 'strip'] },
  hooks: {},
  body: { type: 'json-object', empty: 'allowed', blank: 'empty', names: 'any' },
  time: {
    forms: { 'epoch-seconds': { digits: '1-12' } },
    window: { past: 60, future: 60 },
    'x-source': { document: 'overview', section: '全局状态码说明 1003', grade: 'documented' },
  },
  strings: {
    envelope: {
      skip: [],
      skipEmpty: false,
      name: 'keep',
      value: 'text',
      encoding: 'none',
      order: 'name',
      twice: 'refused',
      title: 'Envelope',
      each: 'envelope',
      pair: '{name}:{value}',
      join: '',
    },
    request: {
      title: 'Envelope and secret',
      text: '{envelope}{secret}',
      delete: ' \t\r\n',
      if: { blanks: 'strip' },
    },
  },
  hashes: {},
  keys: {},
  signatures: { request: { of: 'request', algorithm: 'md5', encoding: 'HEX' } },
  'x-source': { document: 'pages', section: 'Parameters Instructions', grade: 'published' },
  send: {
    headers: {},
    query: {},
    form: {},
    envelope: {
      appId: { text: '{appId}' },
      timestamp: { text: '{time}', json: true },
      v: { text: '1.0' },
      body: { text: '{body}', json: true, empty: '""' },
      signature: { text: '{signature.request}' },
    },
  },
  events: {
    loanStatusChanged: {
      name: 'loanStatusChanged',
      credentials: {
        appId: { kind: 'id', title: 'the appId AWDA issued' },
        secret: { kind: 'secret', title: 'the shared secret', placeholders: ['yousecret', 'yoursecret'] },
      },
      options: { blanks: ['keep', 'strip'] },
      hooks: {},
      body: { type: 'json-object', empty: 'allowed', blank: 'empty', names: 'any' },
      time: {
        forms: { 'epoch-seconds': { digits: '1-12' } },
        window: { past: 60, future: 60 },
        'x-source': { document: 'overview', section: '全局状态码说明 1003', grade: 'documented' },
      },
      strings: {
        envelope: {
          skip: [],
          skipEmpty: false,
          name: 'keep',
          value: 'text',
          encoding: 'none',
          order: 'name',
          twice: 'refused',
          title: 'Envelope',
          each: 'envelope',
          pair: '{name}:{value}',
          join: '',
        },
        request: {
          title: 'Envelope and secret',
          text: '{envelope}{secret}',
          delete: ' \t\r\n',
          if: { blanks: 'strip' },
        },
      },
      hashes: {},
      keys: {},
      signatures: { request: { of: 'request', algorithm: 'md5', encoding: 'HEX' } },
      'x-source': {
        document: 'siblings',
        section: 'stored loan and schedule data',
        grade: 'inferred',
        unknown: 'How a push is signed is not public.',
      },
      like: 'requests',
      send: {
        headers: {},
        query: {},
        form: {},
        envelope: {
          appId: { text: '{appId}' },
          timestamp: { text: '{time}', json: true },
          v: { text: '1.0' },
          body: { text: '{body}', json: true, empty: '""' },
          signature: { text: '{signature.request}' },
        },
      },
      events: {},
    },
  },
}

/** Declared types of the parameters of each operation. */
export const parameters = {}

export const hooks = {}
