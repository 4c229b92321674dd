// One slip in a declaration each, and all that the check says of it.
import type { Preset } from '../../partners/preset.ts'

export interface Slip {
  /** The declaration that is changed; WeChat Pay's where none is named. */
  of?: Preset | 'json-envelope-md5'
  change: (declared: Record<string, any>) => void
  says: string | string[] | RegExp
}

export const brokenDeclarations: Record<string, Slip> = {
  'an unknown name in a template': {
    change: (d) => {
      d.strings.message = '{method}{target}{tiem}{nonce}{body}'
    },
    says: 'strings.message: {tiem} is neither a credential, a string, a hash nor a part of the request. Did you mean time?',
  },
  'a name that is nearly another': {
    change: (d) => {
      d.strings.message = '{method}\n{target}\n{time}\n{nonse}\n{body}'
    },
    says: 'strings.message: {nonse} is neither a credential, a string, a hash nor a part of the request. Did you mean nonce?',
  },
  'a signature that is sent nowhere': {
    change: (d) => {
      delete d.send.headers.Authorization.fields.signature
    },
    says: 'signatures.request: is made, and sent nowhere. Put {signature.request} into send.',
  },
  'a signature that is sent twice': {
    change: (d) => {
      d.send.headers['X-Sign'] = '{signature.request}'
    },
    says: 'signatures.request: is sent twice: a receiver would read one of them only.',
  },
  'an unknown signature': {
    change: (d) => {
      d.send.headers['X-Sign'] = '{signature.requset}'
    },
    says: 'send.headers.X-Sign: {signature.requset} is not a signature of this scheme. Did you mean request?',
  },
  'a signature in a string': {
    change: (d) => {
      d.strings.message = '{method}\n{target}\n{time}\n{nonce}\n{body}\n{signature.request}'
    },
    says: [
      'strings.message: {signature.request} is made from the strings to sign, and cannot be part of one.',
      'strings.message: needs itself: message → signature.request → message.',
    ],
  },
  'a key of another kind': {
    change: (d) => {
      d.signatures.request.algorithm = 'hmac-sha256'
    },
    says: 'signatures.request: hmac-sha256 needs a secret, and privateKey is a private-key.',
  },
  'an unknown key': {
    change: (d) => {
      d.signatures.request.key = 'privatKey'
    },
    says: 'signatures.request: the key "privatKey" is neither a credential nor one of keys. Did you mean privateKey?',
  },
  'an algorithm without its key': {
    change: (d) => {
      delete d.signatures.request.key
    },
    says: 'signatures.request: rsa-sha256 needs a key: name a private-key of credentials.',
  },
  'a digest with a key': {
    of: 'hmac-header',
    change: (d) => {
      d.signatures.request.algorithm = 'sha256'
    },
    says: 'signatures.request: sha256 has no key. Put the secret into the string that is hashed, or use hmac-sha256.',
  },
  'an HMAC key for a key pair': {
    of: 'standard-webhooks',
    change: (d) => {
      d.signatures.v1.algorithm = 'ed25519'
    },
    says: 'signatures.v1: ed25519 needs a private-key, and key is made for an HMAC.',
  },
  'an unknown algorithm': {
    change: (d) => {
      d.signatures.request.algorithm = 'rsa-sha265'
    },
    says: 'signatures.request.algorithm: must be one of rsa-sha1, rsa-sha256, rsa-sha512, rsa-pss-sha256, rsa-pss-sha512, ecdsa-p256-sha256, ed25519, hmac-sha1, hmac-sha256, hmac-sha512, md5, sha1, sha256, sha512. Did you mean rsa-sha256?',
  },
  'an unknown encoding': {
    change: (d) => {
      d.signatures.request.encoding = 'Base64'
    },
    says: 'signatures.request.encoding: must be one of hex, HEX, base64, base64url. Did you mean base64?',
  },
  'a time that is sent nowhere': {
    change: (d) => {
      delete d.send.headers.Authorization.fields.timestamp
    },
    says: 'time: is sent nowhere, so a receiver cannot know it. Put {time} into send.',
  },
  'a time that is not signed': {
    change: (d) => {
      d.strings.message = '{method}\n{target}\n{nonce}\n{body}'
    },
    says: 'time: is not signed: an old request could be sent with a new time. Put {time} into a string to sign.',
  },
  'a time that nobody declares': {
    change: (d) => {
      delete d.time
    },
    says: [
      'strings.message: {time} is used, and there is no "time" that says how it is written.',
      'send.headers.Authorization.fields.timestamp: {time} is used, and there is no "time" that says how it is written.',
    ],
  },
  'a nonce that is sent nowhere': {
    change: (d) => {
      delete d.send.headers.Authorization.fields.nonce_str
    },
    says: 'nonce: is sent nowhere, so a receiver cannot know it. Put {nonce} into send.',
  },
  'a nonce that is not signed': {
    change: (d) => {
      d.strings.message = '{method}\n{target}\n{time}\n{body}'
    },
    says: 'nonce: is not signed: an old request could be sent with a new nonce. Put {nonce} into a string to sign.',
  },
  'a nonce that nobody declares': {
    change: (d) => {
      delete d.nonce
    },
    says: [
      'strings.message: {nonce} is used, and there is no "nonce" that says how it is made.',
      'send.headers.Authorization.fields.nonce_str: {nonce} is used, and there is no "nonce" that says how it is made.',
    ],
  },
  'a nonce that is short': {
    change: (d) => {
      d.nonce.bytes = 4
    },
    says: 'nonce.bytes: must be a number of at least 8.',
  },
  'names in a circle': {
    change: (d) => {
      d.strings.message = '{whole}{time}\n{nonce}\n{body}'
      d.strings.whole = 'x{message}'
    },
    says: [
      'strings.message: needs itself: message → whole → message.',
      'strings.whole: needs itself: whole → message → whole.',
    ],
  },
  'a string that is sent, and needs itself several times': {
    change: (d) => {
      d.strings.again = '{again}{again}{again}'
      d.send.headers['X-Again'] = '{again}'
    },
    says: [
      'strings.again: needs itself: again → again.',
      'send.headers.X-Again: {again} and {again} touch: a receiver cannot see where one ends. Send them apart.',
    ],
  },
  'a string that nothing uses': {
    change: (d) => {
      d.strings.spare = '{method} {target}'
    },
    says: 'strings.spare: is used by no signature, and by nothing that is sent. Remove it.',
  },
  'a hash that nothing uses': {
    change: (d) => {
      d.hashes = { spare: { of: 'body', algorithm: 'sha256', encoding: 'hex' } }
    },
    says: 'hashes.spare: is used by no signature, and by nothing that is sent. Remove it.',
  },
  'a hash of nothing': {
    of: 'hmac-header',
    change: (d) => {
      d.hashes.bodyHash.of = 'bdoy'
    },
    says: 'hashes.bodyHash.of: "bdoy" is neither a string nor a part of the request. Did you mean body?',
  },
  'a credential that nothing uses': {
    change: (d) => {
      d.credentials.spare = 'id'
    },
    says: 'credentials.spare: is neither sent nor signed with. Remove it.',
  },
  'a secret that is sent': {
    of: 'hmac-header',
    change: (d) => {
      d.send.headers['X-Secret'] = '{secret}'
    },
    says: 'send.headers.X-Secret: sends the secret secret itself. Send an id, and a signature made with the secret.',
  },
  'a private key that is sent': {
    change: (d) => {
      d.send.headers['X-Key'] = '{privateKey}'
    },
    says: 'send.headers.X-Key: {privateKey} is a private key, and cannot be written into a text.',
  },
  'a key that is written into a text': {
    of: 'standard-webhooks',
    change: (d) => {
      d.send.headers['X-Key'] = '{key}'
    },
    says: 'send.headers.X-Key: {key} is a key, and cannot be written into a text.',
  },
  'a misspelt key': {
    change: (d) => {
      d.signatures.request.encode = d.signatures.request.encoding
      delete d.signatures.request.encoding
    },
    says: [
      'signatures.request: the key "encoding" is missing.',
      'signatures.request: has no key "encode". Did you mean encoding?',
    ],
  },
  'a misspelt section': {
    change: (d) => {
      d.string = d.strings
    },
    says: 'signature.yaml: has no key "string". Did you mean strings?',
  },
  'no strings': {
    change: (d) => {
      delete d.strings
    },
    says: 'signature.yaml: the key "strings" is missing.',
  },
  'a kind that is none': {
    change: (d) => {
      d.credentials.serial = 'identifier'
    },
    says: 'credentials.serial: must be one of id, key-id, secret, private-key, token.',
  },
  'a name with a hyphen': {
    change: (d) => {
      d.strings['to-sign'] = '{method}'
    },
    says: 'strings: "to-sign" cannot be a name here. Write a lower-case letter, then letters and digits, or one of the listed values.',
  },
  'a name with two meanings': {
    change: (d) => {
      d.strings.serial = '{method}'
    },
    says: 'strings.serial: credentials has a serial too. Rename one of them.',
  },
  'a reserved name': {
    change: (d) => {
      d.credentials.body = 'id'
    },
    says: 'credentials.body: the name body is already in use. Choose another one.',
  },
  'a name of every object': {
    change: (d) => {
      d.strings.toString = '{method}'
    },
    says: 'strings.toString: the name toString is already in use. Choose another one.',
  },
  'a signature over no string': {
    change: (d) => {
      d.signatures.request.of = 'massage'
    },
    says: 'signatures.request.of: "massage" is not a string to sign. Did you mean message?',
  },
  'an envelope that is not sent': {
    change: (d) => {
      d.strings.message = { each: 'envelope', pair: '{name}:{value}', join: '' }
    },
    says: 'strings.message.each: there is no send.envelope whose fields could be signed.',
  },
  'a pair without its value': {
    change: (d) => {
      d.strings.message = { each: 'query', pair: '{name}', join: '&' }
    },
    says: 'strings.message.pair: has no {value}: nothing that is sent would be signed.',
  },
  'a pair with another name': {
    of: 'params-rsa',
    change: (d) => {
      d.strings.parameters.pair = '{key}={value}'
    },
    says: 'strings.parameters.pair: knows {name} and {value}, not {key}.',
  },
  'a hook that nobody declares': {
    change: (d) => {
      d.strings.message = { each: 'body', value: 'decalred', pair: '{name}={value}', join: '&' }
    },
    says: 'strings.message.value: "decalred" is neither text, raw nor trim, and no hook.',
  },
  'a hook that nothing uses': {
    change: (d) => {
      d.hooks = { declared: { from: './hooks.ts', rule: 'As it is.' } }
      d.types = { string: 'String' }
    },
    says: [
      'hooks.declared: is used by no string. Name it as its value.',
      'body.names: must be declared: a hook writes a value by its declared type.',
    ],
  },
  'a hook for a query': {
    of: 'params-rsa',
    change: (d) => {
      d.hooks = { declared: { from: './hooks.ts', rule: 'As it is.' } }
      d.types = { string: 'String' }
      d.strings.parameters.value = 'declared'
    },
    says: [
      'strings.parameters.value: the hook declared needs declared types, which only parameters of a body have.',
      'body.names: must be declared: a hook writes a value by its declared type.',
    ],
  },
  'a hook without types': {
    of: 'params-rsa',
    change: (d) => {
      d.hooks = { declared: { from: './hooks.ts', rule: 'As it is.' } }
      d.strings.parameters.each = 'body'
      d.strings.parameters.value = 'declared'
    },
    says: [
      'body.names: must be declared: a hook writes a value by its declared type.',
      'types: are missing: a hook writes a value by its declared type.',
    ],
  },
  'a hook outside its folder': {
    change: (d) => {
      d.hooks = { declared: { from: '../hooks.ts', rule: 'As it is.' } }
    },
    says: 'hooks.declared.from: "../hooks.ts" is not written as it must be: ^\\./[\\w-]+\\.ts$.',
  },
  'declared names that nothing reads': {
    change: (d) => {
      d.body.names = 'declared'
    },
    says: 'body.names: no string reads the names of the body: add one with "each: body", or allow any.',
  },
  'an option that decides nothing': {
    change: (d) => {
      d.options = { blanks: ['keep', 'strip'] }
    },
    says: 'options.blanks: decides nothing that is signed. Name it under "if" of a string.',
  },
  'an option with one value': {
    change: (d) => {
      d.options = { blanks: ['keep'] }
    },
    says: 'options.blanks: must have at least 2 values.',
  },
  'an option that nobody declares': {
    change: (d) => {
      d.strings.message = { text: '{method}{time}{nonce}{body}', delete: ' ', if: { blanks: 'strip' } }
    },
    says: 'strings.message.if: there is no option blanks.',
  },
  'an option without that value': {
    change: (d) => {
      d.options = { blanks: ['keep', 'strip'] }
      d.strings.message = { text: '{method}{time}{nonce}{body}', delete: ' ', if: { blanks: 'drop' } }
    },
    says: 'strings.message.if: the option blanks has no value drop. Use keep or strip.',
  },
  'an if without a delete': {
    change: (d) => {
      d.options = { blanks: ['keep', 'strip'] }
      d.strings.message = { text: '{method}{time}{nonce}{body}', if: { blanks: 'strip' } }
    },
    says: 'strings.message.if: decides about "delete", which is missing.',
  },
  'a status in a request': {
    change: (d) => {
      d.strings.message = '{status}{method}{time}{nonce}{body}'
    },
    says: 'strings.message: {status} is part of a response. Use it under "response".',
  },
  'two names that touch where they are sent': {
    change: (d) => {
      d.send.headers['X-Both'] = '{merchantId}{serial}'
    },
    says: 'send.headers.X-Both: {merchantId} and {serial} touch: a receiver cannot see where one ends. Send them apart.',
  },
  'a header that is there twice': {
    change: (d) => {
      d.send.headers.authorization = '1'
    },
    says: 'send.headers: authorization is there twice. Remove one.',
  },
  'a header that cannot be one': {
    change: (d) => {
      d.send.headers['X Key'] = '1'
    },
    says: 'send.headers: "X Key" cannot be the name of a header.',
  },
  'an envelope beside a form': {
    of: 'params-rsa',
    change: (d) => {
      d.send.envelope = { v: '1' }
    },
    says: 'send: envelope and form both write the body. Keep one.',
  },
  'a composite without a name': {
    change: (d) => {
      d.send.headers.Authorization.pair = '{value}'
    },
    says: 'send.headers.Authorization.pair: must have {name}, then {value}, and between them a text that begins like no name: {name}={value}.',
  },
  'a JSON value that is none': {
    change: (d) => {
      d.send.envelope = { v: { json: 'x' } }
    },
    says: 'send.envelope.v: a JSON value is one name in braces, or JSON.',
  },
  'several of no signature': {
    change: (d) => {
      d.send.headers['X-Id'] = { text: '{merchantId}', several: ',' }
    },
    says: 'send.headers.X-Id: "several" is for one signature, with nothing but fixed text around it.',
  },
  'several without a separator': {
    of: 'standard-webhooks',
    change: (d) => {
      d.send.headers['webhook-signature'].several = true
    },
    says: 'send.headers.webhook-signature: "several" must be the text between two signatures.',
  },
  'several with a separator in a header of fields': {
    of: 'stripe-webhook',
    change: (d) => {
      d.send.headers['Stripe-Signature'].fields.v1.several = ','
    },
    says: 'send.headers.Stripe-Signature.fields.v1: "several" is true in a header of fields.',
  },
  'a separator that may be part of a signature': {
    of: 'standard-webhooks',
    change: (d) => {
      d.send.headers['webhook-signature'].several = '/'
    },
    says: 'send.headers.webhook-signature: "/" may be part of a signature, and cannot separate two.',
  },
  'a second key-id': {
    change: (d) => {
      d.response.credentials.other = 'key-id'
      d.response.send.headers['X-Other'] = '{other}'
    },
    says: 'response.credentials.other: is a second key-id. One chooses the key.',
  },
  'a key-id that is not sent': {
    change: (d) => {
      delete d.response.send.headers['Wechatpay-Serial']
    },
    says: 'response.credentials.serial: is sent nowhere. Put {serial} into send.',
  },
  'a key from no secret': {
    of: 'standard-webhooks',
    change: (d) => {
      d.keys.key.from = 'secrte'
    },
    says: 'keys.key.from: "secrte" is not a secret of credentials. Did you mean secret?',
  },
  'a derived key that begins with nothing': {
    of: 'daily-key',
    change: (d) => {
      delete d.keys.day.from
      delete d.keys.day.decode
    },
    says: ['keys.day: has no beginning. Name a secret as "from", or give the "seed" of "derive".'],
  },
  'a chain of no hash': {
    of: 'daily-key',
    change: (d) => {
      d.keys.day.derive.algorithm = 'sha256'
    },
    says: 'keys.day.derive.algorithm: must be one of hmac-sha1, hmac-sha256, hmac-sha512. Did you mean hmac-sha256?',
  },
  'a chain in an unknown encoding': {
    of: 'hex-chain',
    change: (d) => {
      d.keys.signing.derive.encoding = 'raw'
    },
    says: 'keys.signing.derive.encoding: must be one of hex, HEX, base64, base64url.',
  },
  'names that are signed without their values': {
    of: 'rfc9421-query',
    change: (d) => {
      d.strings.base = d.strings.base.replace('{values}', '')
      delete d.strings.values
    },
    says: 'strings.names.pair: has no {value}: nothing that is sent would be signed.',
  },
  'pairs of nothing': {
    of: 'rfc9421-query',
    change: (d) => {
      d.strings.names.pair = 'x'
    },
    says: 'strings.names.pair: has neither {name} nor {value}. Write what is signed of a pair.',
  },
  'two tokens in one header': {
    of: 'daily-key',
    change: (d) => {
      d.send.headers.Authorization = 'Bearer {accessToken} {client}'
    },
    says: 'send.headers.Authorization: the token accessToken needs its own header or field.',
  },
  'a window in milliseconds': {
    change: (d) => {
      d.time.window = { past: 300_000, future: 86_401 }
    },
    says: [
      'time.window.past: must be a number up to 86400.',
      'time.window.future: must be a number up to 86400.',
    ],
  },
  'forms as text': {
    change: (d) => {
      d.time.forms = 'epoch-seconds'
    },
    says: 'time.forms: must be a list or an object, and is text.',
  },
  'a brace that is not closed': {
    change: (d) => {
      d.strings.message = '{method}\n{target}\n{time\n{nonce}\n{body}\n'
    },
    says: 'strings.message: has {time} without its closing brace, or with a space. Write {time}.',
  },
  'spaces inside of braces': {
    change: (d) => {
      d.send.headers.Authorization.fields.signature = '{ signature.request }'
    },
    says: 'send.headers.Authorization.fields.signature: has {signature.request} without its closing brace, or with a space. Write {signature.request}.',
  },
  'a refusal of a check that there is not': {
    change: (d) => {
      d.refusals = { 'timestamp-old': { code: 1, grade: 'inferred' } }
    },
    says: /^refusals: has no key "timestamp-old"\. /,
  },
  'a key from and derived': {
    of: 'sigv4',
    change: (d) => {
      d.keys.key.from = 'secret'
    },
    says: 'keys.key: "from" and the "seed" of "derive" are both a first key. Remove one.',
  },
  'a derived key that is decoded': {
    of: 'sigv4',
    change: (d) => {
      d.keys.key.decode = 'hex'
    },
    says: 'keys.key: strip and decode are for "from".',
  },
  'digits of a text': {
    of: 'params-rsa',
    change: (d) => {
      d.time.forms = { 'utc+8-text': { digits: 10 } }
    },
    says: 'time.forms.utc+8-text: "digits" is for epoch-seconds.',
  },
  'digits in the wrong order': {
    change: (d) => {
      d.time.forms = { 'epoch-seconds': { digits: '12-1' } }
    },
    says: 'time.forms.epoch-seconds.digits: 12-1 has more digits before the hyphen than behind it.',
  },
  'a fraction of seconds': {
    change: (d) => {
      d.time.forms = { 'epoch-seconds': { fraction: 3 } }
    },
    says: 'time.forms.epoch-seconds: "fraction" is for utc-text, utc+8-text and iso-text.',
  },
  'a form that is none': {
    change: (d) => {
      d.time.forms = ['epoch']
    },
    says: 'time.forms.0: must be one of epoch-seconds, epoch-milliseconds, utc-text, utc+8-text, iso-text, iso-basic, http-date. Did you mean epoch-seconds?',
  },
  'a window without an end': {
    change: (d) => {
      delete d.time.window.future
    },
    says: 'time.window: the key "future" is missing.',
  },
  'a window that is text': {
    change: (d) => {
      d.time.window.past = '300'
    },
    says: 'time.window.past: must be a whole number, and is text.',
  },
  'a refusal of an unknown grade': {
    change: (d) => {
      d.refusals = { malformed: { code: 1, grade: 'sure' } }
    },
    says: 'refusals.malformed.grade: must be one of documented, published, sdk, observed, hint, inferred.',
  },
  'empty values of a list of headers': {
    of: 'sigv4',
    change: (d) => {
      d.strings.headerLines.skipEmpty = true
    },
    says: 'strings.headerLines: skipEmpty and encoding are for pairs of a body, query or form.',
  },
  'names twice in a body': {
    of: 'params-rsa',
    change: (d) => Object.assign(d.strings.parameters, { each: 'body', twice: 'allowed' }),
    says: 'strings.parameters.twice: only a query or form can have a name twice.',
  },
  'an optional id': {
    change: (d) => {
      d.credentials.serial.optional = true
    },
    says: 'credentials.serial.optional: is for a token.',
  },
  'a token inside a header of fields': {
    change: (d) => {
      d.credentials.token = 'token'
      d.send.headers.Authorization.fields.token = '{token}'
    },
    says: 'send.headers.Authorization.fields.token: the token token needs its own header or field.',
  },
  'a query that is signed before the signature is added to it': {
    of: 'hmac-header',
    change: (d) => {
      d.send.query = { sign: d.send.headers['X-Signature'] }
      delete d.send.headers['X-Signature']
    },
    says: 'send.query: adds to {target} what is not in it when it is signed. Sign the pairs, with "each: query", and {path}.',
  },
  'a form that is signed by its hash': {
    of: 'hmac-header',
    change: (d) => {
      d.send.form = { app: '{appId}' }
      delete d.send.headers['X-Key']
    },
    says: 'send.form: adds to {body} what is not in it when it is signed. Sign the pairs, with "each: form".',
  },
  'a header that holds the signature in a string': {
    change: (d) => {
      d.strings.message = '{method}\n{target}\n{time}\n{nonce}\n{header:Authorization}\n{body}\n'
    },
    says: 'strings.message: reads the header authorization, which is made from the signed strings. Name what is in it instead.',
  },
  'a header that holds the signature in a list': {
    of: 'sigv4',
    change: (d) => {
      d.strings.headerLines.each = ['host', 'x-amz-date', 'authorization']
    },
    says: 'strings.headerLines.each: reads the header authorization, which is made from the signed strings. Name what is in it instead.',
  },
  'a secret in a string that is sent': {
    of: 'form-hmac',
    change: (d) => {
      d.send.headers = { 'X-Debug': '{message}' }
    },
    says: 'send.headers.X-Debug: sends the secret apiKey itself, which is part of a string. Send a signature or a hash of it.',
  },
  'a text that may be part of a nonce': {
    of: 'standard-webhooks',
    change: (d) => {
      d.send.headers['webhook-id'] = '{nonce}-{time}'
      delete d.send.headers['webhook-timestamp']
    },
    says: 'send.headers.webhook-id: "-" may be part of {nonce}: a receiver cannot see where {time} begins. Put another text between them.',
  },
  'a text that may be part of a time': {
    of: 'params-rsa',
    change: (d) => {
      d.send.form.timestamp = '{time} {app}'
      d.credentials.app = 'id'
    },
    says: 'send.form.timestamp: " " may be part of {time}: a receiver cannot see where {app} begins. Put another text between them.',
  },
  'a join that may be part of a time': {
    change: (d) => {
      d.time.forms = ['http-date']
    },
    says: 'send.headers.Authorization.fields.timestamp: "," separates the fields, and may be part of {time}. Join them with another text.',
  },
  'a join that is part of a field': {
    of: 'sigv4',
    change: (d) => {
      d.send.headers.Authorization.join = ';'
    },
    says: 'send.headers.Authorization.fields.SignedHeaders: ";" separates the fields, and may be part of this one. Join them with another text.',
  },
  'fields with nothing between name and value': {
    change: (d) => {
      d.send.headers.Authorization.pair = '{name}{value}'
    },
    says: 'send.headers.Authorization.pair: must have {name}, then {value}, and between them a text that begins like no name: {name}={value}.',
  },
  'fields with the value first': {
    change: (d) => {
      d.send.headers.Authorization.pair = '{value}={name}'
    },
    says: 'send.headers.Authorization.pair: must have {name}, then {value}, and between them a text that begins like no name: {name}={value}.',
  },
  'a JSON value that is text': {
    of: 'hmac-header',
    change: (d) => {
      d.time.forms = ['iso-text']
      d.send = {
        envelope: { k: '{appId}', t: { json: '{time}' }, s: '{signature.request}', b: { json: '{body}' } },
      }
    },
    says: "send.envelope.t: {time} is not JSON text. Write it as text: '{time}'.",
  },
  'forms of a time that are written alike': {
    of: 'params-rsa',
    change: (d) => {
      d.time.forms = ['utc-text', 'utc+8-text']
    },
    says: 'time.forms: utc-text and utc+8-text may be written alike, and mean another time. Keep one.',
  },
  'digits that are seconds or milliseconds': {
    of: 'params-rsa',
    change: (d) => {
      d.time.forms = { 'epoch-seconds': { digits: '10-13' }, 'epoch-milliseconds': {} }
    },
    says: 'time.forms: epoch-seconds and epoch-milliseconds may be written alike, and mean another time. Keep one.',
  },
  'a name that a receiver gives to the public key': {
    of: 'params-rsa',
    change: (d) => {
      d.credentials.publicKey = 'id'
      d.send.form.key = '{publicKey}'
    },
    says: 'credentials.publicKey: is what a receiver calls the public half of privateKey. Rename one of them.',
  },
  'a time that is left out of the pairs': {
    of: 'form-hmac',
    change: (d) => d.strings.fields.skip.push('time_stamp'),
    says: 'time: is not signed: an old request could be sent with a new time. Put {time} into a string to sign.',
  },
  'a time of which the day alone is signed': {
    of: 'tc3',
    change: (d) => {
      d.strings.toSign = 'TC3-HMAC-SHA256\n{scope}\n{canonicalHash}'
    },
    says: 'time: is not signed: an old request could be sent with a new time. Put {time} into a string to sign.',
  },
  'raw values of headers': {
    of: 'sigv4',
    change: (d) => {
      d.strings.headerLines.value = 'raw'
    },
    says: 'strings.headerLines.value: raw is for pairs of a body, query or form.',
  },
  'a query that is read raw and decoded': {
    of: 'sigv4',
    change: (d) => {
      d.strings.rawPairs = { each: 'query', value: 'raw', pair: '{name}={value}', join: '&' }
      d.strings.canonical += '{rawPairs}'
    },
    says: 'strings.rawPairs.value: is raw, and another string reads the query decoded. Use one of them for all.',
  },
  'a fault in the response': {
    change: (d) => {
      d.response.strings.message = '{time}{nonce}{bdoy}'
    },
    says: 'response.strings.message: {bdoy} is neither a credential, a string, a hash nor a part of the request. Did you mean body?',
  },
}

/** What a partner may do all the same. */
export const warnedDeclarations: Record<string, Slip> = {
  'no time': {
    of: 'hmac-header',
    change: (d) => {
      delete d.time
      d.strings.message = '{method}\n{target}\n{bodyHash}'
      delete d.send.headers['X-Timestamp']
    },
    says: 'signature.yaml: there is no "time": a request that was seen once can be sent again for ever.',
  },
  'a body that no signature covers': {
    change: (d) => {
      d.strings.message = '{method}\n{target}\n{time}\n{nonce}'
    },
    says: 'signatures: no signature covers the body: it can be changed on the way.',
  },
  'names that touch': {
    change: (d) => {
      d.strings.message = '{method}{target}{time}{nonce}\n{body}'
    },
    says: 'strings.message: {method} and {target} touch: two requests may have one string to sign. Declare this only if the partner does so.',
  },
  'a name that begins as that of a time': {
    of: 'hmac-header',
    change: (d) => {
      d.credentials.statusId = 'id'
      d.send.headers['X-Status'] = '{statusId}'
      d.strings.message = '{time}\n{method}{statusId}\n{bodyHash}'
    },
    says: 'strings.message: {method} and {statusId} touch: two requests may have one string to sign. Declare this only if the partner does so.',
  },
  'names and values that touch': {
    of: 'params-rsa',
    change: (d) => Object.assign(d.strings.parameters, { pair: '{name}{value}', join: '' }),
    says: 'strings.parameters: names and values touch: {"ab":"c"} and {"a":"bc"} have one string to sign. Declare this only if the partner does so.',
  },
  'a digest of secret and text': {
    of: 'hmac-header',
    change: (d) => {
      d.strings.message = '{secret}\n{target}\n{time}\n{bodyHash}'
      d.signatures.request = { of: 'message', algorithm: 'md5', encoding: 'hex' }
    },
    says: 'strings.message: a digest of secret and text can be made longer by a stranger. Declare this only if the partner does so.',
  },
}
