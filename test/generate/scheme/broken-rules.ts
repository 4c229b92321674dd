// One slip each in a rule that the table of broken.ts leaves out, with all that the check says of it.
import type { Slip } from './broken.ts'

const slip = (change: Slip['change'], says: Slip['says'], of: Slip['of'] = 'wechatpay-v3'): Slip => ({
  of,
  change,
  says,
})

const bodyless =
  'send.envelope: has no field that is the body, and the body is signed: a receiver cannot verify that. Add one: { json: "{body}" }.'

export const brokenShapes: Record<string, Slip> = {
  'a declaration that is empty': slip(
    (d) => {
      for (const key of Object.keys(d)) delete d[key]
    },
    ['credentials', 'strings', 'signatures', 'send'].map(
      (key) => `signature.yaml: the key "${key}" is missing.`,
    ),
  ),
  'a section that is empty': slip((d) => {
    d.time = null
  }, 'time: must be an object, and is empty.'),
  'a section that is a list': slip((d) => {
    d.nonce = []
  }, 'nonce: must be an object, and is a list.'),
  'a section that is a number': slip((d) => {
    d.time.window = 300
  }, 'time.window: must be an object, and is a number.'),
  'a section that is true': slip((d) => {
    d.body = true
  }, 'body: must be an object, and is true or false.'),
  'a text that is empty': slip((d) => {
    d.strings.message = ''
  }, 'strings.message: is empty.'),
  'a list that is empty': slip((d) => {
    d.time.forms = []
  }, 'time.forms: is empty.'),
  'a group that is empty': slip((d) => {
    d.send.headers.Authorization.fields = {}
  }, 'send.headers.Authorization.fields: is empty.'),
  'a value that is listed twice': slip((d) => {
    d.time.forms = ['epoch-seconds', 'epoch-seconds']
  }, 'time.forms: lists a value twice.'),
  'an if of two options': slip((d) => {
    d.options = { a: ['x', 'y'], b: ['x', 'y'] }
    d.strings.message = { text: '{time}{nonce}{body}', delete: ' ', if: { a: 'x', b: 'y' } }
  }, 'strings.message.if: must have one key only.'),
  'a value that is always the same': slip((d) => {
    d.body.type = 'json'
  }, 'body.type: must be "json-object".'),
  'several that is false': slip((d) => {
    d.send.headers['X-Id'] = { text: '{signature.request}', several: false }
  }, 'send.headers.X-Id.several: must be true.'),
  'a code of another type': slip((d) => {
    d.refusals = { malformed: { code: 1.5, grade: 'hint' } }
  }, 'refusals.malformed.code: must be text or a whole number, and is a number.'),
  'a bad key of a name with a slash': slip(
    (d) => {
      d.send.query = { 'a/b': { txt: 'x' } }
    },
    ['send.query.a/b: the key "text" is missing.', 'send.query.a/b: has no key "txt". Did you mean text?'],
  ),
  'a key that is like no other': slip((d) => {
    d.time.window.zzzzzzzz = 1
  }, 'time.window: has no key "zzzzzzzz". Known: past, future.'),
  'a nonce that is long': slip((d) => {
    d.nonce.bytes = 65
  }, 'nonce.bytes: must be a number up to 64.'),
  'a name of 41 characters': slip(
    (d) => {
      d.strings['a'.repeat(41)] = '{method}'
    },
    `strings: "${'a'.repeat(41)}" cannot be a name here. Write a lower-case letter, then letters and digits, or one of the listed values.`,
  ),
}

export const brokenRules: Record<string, Slip> = {
  'an option in a template': slip((d) => {
    d.options = { blanks: ['keep', 'strip'] }
    d.strings.message = { text: '{blanks}{time}{nonce}{body}', delete: ' ', if: { blanks: 'strip' } }
  }, 'strings.message: {blanks} is an option: name it under "if" of a string.'),
  'a value of an option that is nearly another': slip((d) => {
    d.options = { blanks: ['keep', 'strip'] }
    d.strings.message = { text: '{time}{nonce}{body}', delete: ' ', if: { blank: 'strip' } }
  }, 'strings.message.if: there is no option blank. Did you mean blanks?'),
  'a hook with the name of a value': slip(
    (d) => {
      d.hooks = { trim: { from: './hooks.ts', rule: 'As it is.' } }
      d.types = { string: 'String' }
    },
    [
      'hooks.trim: "trim" is a value that every scheme has. Choose another name.',
      'hooks.trim: is used by no string. Name it as its value.',
      'body.names: must be declared: a hook writes a value by its declared type.',
    ],
  ),
  'a hook for a form': slip(
    (d) => {
      d.hooks = { declared: { from: './hooks.ts', rule: 'As it is.' } }
      d.types = { string: 'String' }
      d.body = { type: 'json-object', names: 'declared' }
      d.strings.fields.value = 'declraed'
    },
    [
      'strings.fields.value: "declraed" is neither text, raw nor trim, and no hook. Did you mean declared?',
      'hooks.declared: is used by no string. Name it as its value.',
      'body.names: no string reads the names of the body: add one with "each: body", or allow any.',
    ],
    'form-hmac',
  ),
  'types without a hook': slip((d) => {
    d.types = { string: 'String' }
  }, 'types: are for hooks, and there is none.'),
  'a hash of a private key': slip((d) => {
    d.hashes = { keyHash: { of: 'privateKey', algorithm: 'sha256', encoding: 'hex' } }
    d.strings.message += '{keyHash}'
  }, 'hashes.keyHash.of: "privateKey" is neither a string nor a part of the request.'),
  'a signature over a name like no string': slip((d) => {
    d.signatures.request.of = 'zzzzzzzz'
  }, 'signatures.request.of: "zzzzzzzz" is not a string to sign. Declare it under strings.'),
  'an unknown name in the step of a key': slip(
    (d) => {
      d.keys.day.derive.steps = ['{dat}']
    },
    'keys.day.derive: {dat} is neither a credential, a string, a hash nor a part of the request. Did you mean date?',
    'daily-key',
  ),
  'a key that nothing uses': slip(
    (d) => {
      d.keys = { spare: { from: 'secret' } }
    },
    'keys.spare: is used by no signature, and by nothing that is sent. Remove it.',
    'hmac-header',
  ),
  'a token that is not sent': slip(
    (d) => {
      delete d.send.headers.Authorization
    },
    'credentials.accessToken: is sent nowhere. Put {accessToken} into send.',
    'daily-key',
  ),
  'a second token': slip(
    (d) => {
      d.credentials.other = 'token'
      d.send.headers['X-Other'] = '{other}'
    },
    'credentials.other: is a second token. A call carries one.',
    'daily-key',
  ),
  'a key-id that chooses between no keys': slip((d) => {
    d.response.credentials = { serial: 'key-id' }
    d.response.strings.message = '{time}\n{nonce}\n{serial}\n{body}\n'
    d.response.signatures.response = { of: 'message', algorithm: 'sha256', encoding: 'hex' }
  }, 'response.credentials.serial: chooses a key, so there must be exactly one secret or private-key.'),
  'a key-id for two keys': slip((d) => {
    d.response.credentials.secret = 'secret'
    d.response.strings.message += '{secret}'
  }, 'response.credentials.serial: chooses a key, so there must be exactly one secret or private-key.'),
  'a key of the kind id': slip(
    (d) => {
      d.signatures.request.key = 'appId'
    },
    [
      'signatures.request: hmac-sha256 needs a secret, and appId is an id.',
      'credentials.secret: is neither sent nor signed with. Remove it.',
    ].slice(0, 1),
    'hmac-header',
  ),
  'a key of the kind token': slip(
    (d) => {
      delete d.keys
      d.signatures.request.key = 'accessToken'
    },
    'signatures.request: hmac-sha512 needs a secret, and accessToken is a token.',
    'daily-key',
  ),
  'a key of the kind key-id': slip((d) => {
    d.response.signatures.response.key = 'serial'
  }, 'response.signatures.response: rsa-sha256 needs a private-key, and serial is a key-id.'),
  'empty of another value': slip(
    (d) => {
      d.send = { envelope: { k: '{appId}', t: { json: '{time}', empty: '0' }, s: '{signature.request}' } }
    },
    'send.envelope.t: "empty" is for { json: "{body}" }.',
    'hmac-header',
  ),
  'a JSON value with text around a name': slip(
    (d) => {
      d.send = { envelope: { k: '{appId}', t: { json: '[{time}]' }, s: '{signature.request}' } }
    },
    'send.envelope.t: a JSON value is one name in braces, or JSON.',
    'hmac-header',
  ),
  'a JSON value that is a hash': slip(
    (d) => {
      d.send = {
        envelope: {
          k: '{appId}',
          t: { json: '{time}' },
          h: { json: '{bodyHash}' },
          b: '{body}',
          s: '{signature.request}',
        },
      }
    },
    "send.envelope.h: {bodyHash} is not JSON text. Write it as text: '{bodyHash}'.",
    'hmac-header',
  ),
  'an envelope without the body that is signed': slip(
    (d) => {
      d.send = { envelope: { k: '{appId}', t: '{time}', s: '{signature.request}' } }
    },
    bodyless,
    'hmac-header',
  ),
  'an envelope that has text around the body': slip(
    (d) => {
      d.send = { envelope: { k: '{appId}', t: '{time}', b: 'v={body}', s: '{signature.request}' } }
    },
    bodyless,
    'hmac-header',
  ),
  'several of two names': slip(
    (d) => {
      d.send.headers['X-Signature'] = { text: '{time},{signature.request}', several: ';' }
      delete d.send.headers['X-Timestamp']
    },
    'send.headers.X-Signature: "several" is for one signature, with nothing but fixed text around it.',
    'hmac-header',
  ),
  'several in a header of fields, of no signature': slip(
    (d) => {
      d.send.headers['Stripe-Signature'].fields.t = { text: '{time}', several: true }
    },
    'send.headers.Stripe-Signature.fields.t: "several" is for one signature, with nothing but fixed text around it.',
    'stripe-webhook',
  ),
  'a header that is made from the string which lists it': slip(
    (d) => {
      d.send.headers['X-Lines'] = '{headerLines}'
      d.strings.headerLines.each = ['host', 'x-amz-date', 'X-Lines']
    },
    [
      'strings.headerLines: needs itself: headerLines → headerLines.',
      'strings.headerLines.each: lists X-Lines, which is made from this very string.',
    ],
    'sigv4',
  ),
  'a date without a time': slip(
    (d) => {
      delete d.time
      d.send.headers['X-Time'] = '1'
      d.strings.message = '{method}{accessToken}{nonce}{bodyHash}'
    },
    'keys.day.derive: {date} is used, and there is no "time" that says how it is written.',
    'daily-key',
  ),
  'a query that is signed and added to': slip(
    (d) => {
      d.send.query = { sign: d.send.headers['X-Signature'] }
      delete d.send.headers['X-Signature']
      d.strings.message = '{method}\n{path}\n{query}\n{time}\n{bodyHash}'
    },
    'send.query: adds to {query} what is not in it when it is signed. Sign the pairs, with "each: query".',
    'hmac-header',
  ),
  'a body that is sent in a header beside a form': slip(
    (d) => {
      d.send.headers = { 'X-Body': '{body}' }
    },
    'send.form: adds to {body} what is not in it when it is signed. Sign the pairs, with "each: form".',
    'form-hmac',
  ),
  'a signature header in the step of a key': slip(
    (d) => {
      d.keys.day.derive.steps = ['{date}', '{header:X-Sign}']
    },
    'keys.day.derive: reads the header x-sign, which is made from the signed strings. Name what is in it instead.',
    'daily-key',
  ),
  'a secret two strings deep in what is sent': slip(
    (d) => {
      d.strings.inner = 'k={apiKey}'
      d.strings.message = '{fields}&{inner}'
      d.send.headers = { 'X-Debug': '{message}' }
    },
    'send.headers.X-Debug: sends the secret apiKey itself, which is part of a string. Send a signature or a hash of it.',
    'form-hmac',
  ),
  'a secret thirty strings deep in what is sent': slip(
    (d) => {
      for (let at = 0; at < 30; at++) d.strings[`inner${at}`] = `{inner${at + 1}}`
      d.strings.inner30 = 'k={apiKey}'
      d.strings.message = '{fields}&{inner0}'
      d.send.headers = { 'X-Debug': '{message}' }
    },
    'send.headers.X-Debug: sends the secret apiKey itself, which is part of a string. Send a signature or a hash of it.',
    'form-hmac',
  ),
  'a prefix of a nonce between two names': slip(
    (d) => {
      d.nonce.prefix = 'a~'
      d.send.headers['webhook-id'] = '{nonce}~{time}'
      delete d.send.headers['webhook-timestamp']
    },
    'send.headers.webhook-id: "~" may be part of {nonce}: a receiver cannot see where {time} begins. Put another text between them.',
    'standard-webhooks',
  ),
  'a slash behind a hash in base64': slip(
    (d) => {
      d.send.headers['X-Time'] = '{bodyHash}/{time}'
    },
    'send.headers.X-Time: "/" may be part of {bodyHash}: a receiver cannot see where {time} begins. Put another text between them.',
    'daily-key',
  ),
  'a digit behind a signature in hexadecimal digits': slip(
    (d) => {
      d.send.headers['X-Signature'] = '{signature.request}0{time}'
      delete d.send.headers['X-Timestamp']
    },
    'send.headers.X-Signature: "0" may be part of {signature.request}: a receiver cannot see where {time} begins. Put another text between them.',
    'hmac-header',
  ),
  'a fault of an event': slip(
    (d) => {
      d.events.order.strings.payload = '{time}:{bdoy}'
    },
    'events.order.strings.payload: {bdoy} is neither a credential, a string, a hash nor a part of the request. Did you mean body?',
    'signature-list',
  ),
  'a status in an event': slip(
    (d) => {
      d.events.order.strings.payload = '{time}:{status}:{body}'
    },
    'events.order.strings.payload: {status} is part of a response. Use it under "response".',
    'signature-list',
  ),
  'a name as every object has it': slip((d) => {
    d.strings.message = '{method}{time}{nonce}{constructor}'
  }, 'strings.message: {constructor} is neither a credential, a string, a hash nor a part of the request.'),
  'a header with a colon': slip((d) => {
    d.strings.message += '{header:a:b}'
  }, 'strings.message: {header:a:b} is neither a credential, a string, a hash nor a part of the request.'),
  'a signature as every object has it': slip((d) => {
    d.strings.message = '{method}{time}{nonce}{signature.valueOf}'
  }, 'strings.message: {signature.valueOf} is made from the strings to sign, and cannot be part of one.'),
  'a hash of what every object has': slip(
    (d) => {
      d.hashes.bodyHash.of = 'toString'
    },
    'hashes.bodyHash.of: "toString" is neither a string nor a part of the request.',
    'hmac-header',
  ),
  'a nonce without its declaration, and a name like nothing': slip((d) => {
    delete d.nonce
    d.send.headers.Authorization.fields.nonce_str = '{zzzzzzzz}'
    d.strings.message = '{method}{time}{body}'
  }, 'send.headers.Authorization.fields.nonce_str: {zzzzzzzz} is neither a credential, a string, a hash nor a part of the request.'),
  'a fraction of a date': slip((d) => {
    d.time.forms = { 'iso-basic': { fraction: 3 } }
  }, 'time.forms.iso-basic: "fraction" is for utc-text, utc+8-text and iso-text.'),
  'a private key in a string': slip((d) => {
    d.strings.message += '{privateKey}'
  }, 'strings.message: {privateKey} is a private key, and cannot be written into a text.'),
  'raw values of an envelope': slip(
    (d) => {
      d.strings.envelope.value = 'raw'
    },
    'strings.envelope.value: raw is for pairs of a body, query or form.',
    'json-envelope-md5',
  ),
  'percent-encoding of an envelope': slip(
    (d) => {
      d.strings.envelope.encoding = 'rfc3986'
    },
    'strings.envelope: skipEmpty and encoding are for pairs of a body, query or form.',
    'json-envelope-md5',
  ),
}
