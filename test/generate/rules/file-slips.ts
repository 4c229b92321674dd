import type { fileRules } from '../../../src/generate/rules/index.ts'

// One file of a contract broken in one place, or one file too many, and what the rule says to it.

type Name = keyof typeof fileRules
export type FileSlip = {
  /** Which contract is broken; awda unless said. */
  api?: 'ppdai'
  file: string
  says: string
  /** Further rules of the table for which the same slip is a fault too. */
  also?: Name[]
} & ({ from: string | RegExp; to: string } | { text: string })

const register = 'paths/welab-sun_api_user_register.yaml'
const banks = 'paths/welab-sun_api_bank_list.yaml'
const login = 'paths/auth_LoginService_AutoLogin.yaml'
const bidding = 'paths/invest_BidService_Bidding.yaml'
const submitting = 'paths/listing_openapi_bid.yaml'
const fees = 'paths/charge_volume_list.yaml'
const spans = 'schemas/ListBidsRequest.yaml'
const bank = 'schemas/Bank.yaml'
const source = 'source: { document: pages, section: x, grade: hint }'

export const fileSlips: Record<Name, FileSlip[]> = {
  // A declaration that would sign otherwise than it seems; test/generate/scheme.test.ts has one row for every check.
  'signature is sound': [
    { file: 'signature.yaml', from: 'algorithm: md5', to: 'algorithm: md6', says: 'Did you mean md5?' },
    {
      file: 'signature.yaml',
      from: '{envelope}{secret}',
      to: '{envelope}',
      says: 'is neither sent nor signed with',
    },
    { file: 'signature.yaml', from: "json: '{time}'", to: "text: 'now'", says: 'is sent nowhere' },
    // What a receiver may find, and the partner has no code for.
    ...['malformed', 'app-unknown', 'timestamp-future', 'signature-mismatch', 'replayed'].map((reason) => ({
      file: 'signature.yaml',
      from: new RegExp(`  ${reason}: .*\\n`),
      to: '',
      says: `signature.yaml: refusals.${reason}: is missing`,
    })),
    {
      api: 'ppdai',
      file: 'signature.yaml',
      from: /  token-missing: .*\n/,
      to: '',
      says: 'signature.yaml: refusals.token-missing: is missing',
    },
    {
      file: 'signature.yaml',
      from: /signatures:\n([^]*)    signature:\n/,
      to: "nonce: { bytes: 16, encoding: hex }\nsignatures:\n$1    nonce: '{nonce}'\n    signature:\n",
      says: 'signature.yaml: refusals.nonce-missing: is missing',
    },
    {
      file: 'signature.yaml',
      from: /events:\n[^]*# What AWDA/,
      to: '# What AWDA',
      says: 'signature.yaml: events.loanStatusChanged: is missing',
    },
    {
      api: 'ppdai',
      file: 'signature.yaml',
      from: 'value: declared',
      to: 'value: decalred',
      says: 'Did you mean declared?',
    },
  ],
  'operation has a source': [
    {
      file: register,
      from: / {2}x-source: .*\n/,
      to: '',
      says: `${register}: the operation has no x-source`,
    },
    {
      file: register,
      from: 'document: pages',
      to: 'document: gossip',
      says: 'documents.yaml lists no gossip',
    },
    { file: register, from: /section: '[^']*', /, to: '', says: 'a source has no section' },
    { file: register, from: 'grade: published', to: 'grade: rumoured', says: 'rumoured is not a grade' },
    { file: bank, from: / {2}unknown: .*\n/, to: '', says: 'without an x-source that says in unknown' },
    { file: 'errors.yaml', from: /,\n.*source: .*/, to: ' }', says: 'errors.yaml: 100 has no source' },
  ],
  'text with a comma is quoted': [
    {
      file: 'errors.yaml',
      from: 'remedy: Retry later.',
      to: 'remedy: Retry later, as the page says.',
      says: 'errors.yaml: 100: "as the page says." follows a comma',
    },
    {
      api: 'ppdai',
      file: 'flows.yaml',
      from: 'about: The code in the SMS for',
      to: 'about: The code in the SMS, for',
      says: '"for a registration." follows a comma; put the text in quotes',
    },
  ],
  'scope of a code is known': [
    {
      api: 'ppdai',
      file: 'errors.yaml',
      from: 'buyDebt:-1',
      to: 'buyDebts:-1',
      says: 'errors.yaml: buyDebts of buyDebt',
      also: ['code is used'],
    },
    {
      api: 'ppdai',
      file: bidding,
      from: 'x-error-group: bid',
      to: 'x-error-group: bidding',
      says: `${bidding}: errors.yaml has no code of bidding`,
      also: ['operation lists its errors', 'code is used'],
    },
    {
      api: 'ppdai',
      file: login,
      from: /(x-errors: .*)/,
      to: '$1\n  x-error-group: logins',
      says: 'has no code of logins',
    },
  ],
  'rate is stated': [
    {
      api: 'ppdai',
      file: bidding,
      from: 'perMinute: 2500',
      to: 'perMinute: 2500.5',
      says: 'x-rate needs perMinute',
    },
    {
      api: 'ppdai',
      file: bidding,
      from: 'perMinute: 2500',
      to: 'perMinute: many',
      says: 'x-rate needs perMinute',
    },
    {
      api: 'ppdai',
      file: bidding,
      from: /x-rate: .*/,
      to: 'x-rate: { perMinute: 2500 }',
      says: `${bidding}: x-rate has no x-source`,
    },
  ],
  'path is on known servers': [
    {
      api: 'ppdai',
      file: submitting,
      from: 'url: https://openapi.ppdai.com',
      to: 'url: https://api.ppdai.com',
      says: 'the server production has another name or address',
    },
    {
      api: 'ppdai',
      file: submitting,
      from: 'x-name: production',
      to: 'x-name: other',
      says: 'the server other has another name or address',
    },
    {
      api: 'ppdai',
      file: submitting,
      from: 'servers:\n',
      to: 'servers:\n  - { url: https://one.example, description: One., x-name: one }\n',
      says: 'more than one server for one path',
    },
  ],
  'list has a limit': [
    {
      api: 'ppdai',
      file: 'schemas/GetListingsRequest.yaml',
      from: /\n? *maxItems: 10,?/,
      to: '',
      says: 'GetListingsRequest.yaml: ListingIds: neither maxItems',
    },
    {
      api: 'ppdai',
      file: 'schemas/CheckAdvertiseRequest.yaml',
      from: / *unknown: .*\n/,
      to: '',
      says: 'Idfas: neither maxItems',
      also: ['operation has a source'],
    },
  ],
  'span is between two dates': [
    {
      api: 'ppdai',
      file: spans,
      from: 'from: StartTime',
      to: 'from: Start',
      says: `${spans}: x-span needs from and to`,
    },
    { api: 'ppdai', file: spans, from: 'to: EndTime', to: 'to: PageSize', says: 'x-span needs from and to' },
    {
      api: 'ppdai',
      file: spans,
      from: 'days: 31',
      to: 'days: 0',
      says: 'x-span needs a whole number of days',
    },
    { api: 'ppdai', file: spans, from: / {2}x-source: .*\n/, to: '', says: 'x-span has no x-source' },
  ],
  'operation has an envelope': [
    {
      api: 'ppdai',
      file: fees,
      from: / *unknown: .*\n/,
      to: '',
      says: 'x-envelope names neither',
      also: ['operation has a source'],
    },
    { file: register, from: / {2}x-envelope: .*\n/, to: '', says: 'x-envelope names neither' },
    { file: register, from: 'success: [0], ', to: '', says: 'x-envelope names neither' },
  ],
  'operation lists its errors': [
    { file: banks, from: / {2}x-errors: .*\n/, to: '', says: 'x-errors is not a list' },
    {
      file: register,
      from: 'x-errors: [',
      to: 'x-errors: [12345, ',
      says: 'errors.yaml does not list 12345',
    },
    { file: register, from: 'x-errors: [100', to: 'x-errors: [100, 100', says: 'x-errors names 100 twice' },
  ],
  'operation has a retry rule': [
    { file: register, from: / {2}x-retry: .*\n/, to: '', says: 'neither safe nor never nor a lookup' },
    {
      file: register,
      from: 'x-retry: never',
      to: 'x-retry: often',
      says: 'neither safe nor never nor a lookup',
    },
    {
      file: register,
      from: 'x-retry: never',
      to: 'x-retry: { lookup: x }',
      says: 'x, which is not an operation',
    },
  ],
  'operation has a success example': [
    { file: register, from: / +ok: .*request' }\n/, to: '', says: 'the request has no example ok' },
    { file: register, from: / +ok: .*response' }\n/, to: '', says: 'the response has no example ok' },
  ],
  'operationId is unique': [
    {
      file: register,
      from: 'Id: registerUser',
      to: 'Id: getLoan',
      also: ['example file is named like its operation'],
      says: 'is the operationId of',
    },
    {
      file: register,
      from: 'Id: registerUser',
      to: 'Id: Register_user',
      also: ['example file is named like its operation'],
      says: 'Register_user is not camelCase',
    },
  ],
  'tag is declared': [
    { file: register, from: 'tags: [user]', to: 'tags: [users]', says: 'openapi.yaml declares no tag users' },
    { file: register, from: 'tags: [user]', to: 'tags: []', says: 'the operation has no tag' },
  ],
  'server has a name': [
    { file: 'openapi.yaml', from: / +x-name: staging\n/, to: '', says: 'a server has no x-name' },
    { file: 'openapi.yaml', from: 'name: staging', to: 'name: production', says: 'two servers are named' },
    { api: 'ppdai', file: 'paths/oauth2_authorize.yaml', from: / +x-name: .*\n/, to: '', says: 'no x-name' },
  ],
  'code is used': [
    {
      file: 'errors.yaml',
      from: '1012:',
      to: `1013: { kind: rejected, retry: never, ${source} }\n1012:`,
      says: 'no refusal returns 1013',
    },
    { file: 'signature.yaml', from: 'code: 1005', to: 'code: 1055', says: 'does not list 1055 of a refusal' },
  ],
  'code has a kind': [
    {
      file: 'errors.yaml',
      from: 'kind: rejected',
      to: 'kind: refused',
      says: 'must be rejected, signature or pending',
    },
    {
      file: 'errors.yaml',
      from: 'retry: never',
      to: 'retry: no',
      says: 'must be never, later or same-request',
    },
    { file: 'errors.yaml', from: ', retry: never', to: '', says: 'must be never, later or same-request' },
  ],
  'field is described': [
    {
      file: bank,
      from: / +description: Name of the bank.\n/,
      to: '',
      says: `${bank}: bankName: no description`,
    },
    {
      file: 'schemas/Religion.yaml',
      from: /description: .*\n/,
      to: '',
      says: 'Religion.yaml: no description',
    },
    { file: register, from: ', description: Always null.', to: '', says: 'result: no description' },
  ],
  'text is described': [
    {
      file: 'schemas/ListBanksResult.yaml',
      from: 'items: { $ref: Bank.yaml }',
      to: 'items: { anyOf: [{ $ref: Bank.yaml }, { type: string }] }',
      says: 'a text has no description',
    },
  ],
  'personal datum is marked': [
    {
      file: 'schemas/RegisterUserParameters.yaml',
      from: / +x-sensitive: national-id\n?/,
      to: '',
      says: 'nik: a national-id by its name, but not x-sensitive',
    },
    {
      file: 'schemas/RegisterUserParameters.yaml',
      from: 'sensitive: national-id',
      to: 'sensitive: odd',
      says: 'odd is not a class',
    },
    { file: 'schemas/Address.yaml', from: /(\n {2}area: .*), x-.* }/, to: '$1 }', says: 'ktpAddress.area' },
    {
      file: 'schemas/EmergencyContact.yaml',
      from: /(remark:[^]*?)\n +x-sensitive: contact/,
      to: '$1',
      says: 'contacts.remark: a contact by its name',
    },
  ],
  'keys stand in order': [
    {
      file: register,
      from: /( {2}tags.*\n)( {2}x-source.*\n)/,
      to: '$2$1',
      says: 'tags must come before x-source',
    },
    { file: register, from: 'post:\n', to: 'post:\n  deprecated: true\n', says: 'deprecated has no place' },
    {
      file: bank,
      from: /(type.*\n)(desc.*\n)/,
      to: '$2$1',
      says: `${bank}: type must come before description`,
    },
    {
      file: bank,
      from: /( +type.*\n)( +desc.*\n)/,
      to: '$2$1',
      says: 'bankCode: type must come before description',
    },
    { file: bank, from: 'examples: [BCA]', to: 'example: BCA', says: 'bankCode: example has no place' },
  ],
  'format fits a JSON number': [
    {
      file: 'schemas/LoanRequest.yaml',
      from: 'amount: { type: integer',
      to: 'amount: { type: integer, format: int64',
      says: 'amount: format int64; write a long number as text',
    },
  ],
  'enum is explained': [
    { file: 'schemas/Religion.yaml', from: / +'15': .*\n/, to: '', says: 'x-enumDescriptions lacks 15' },
    { file: 'schemas/Religion.yaml', from: '14, 15]', to: '14]', says: 'x-enumDescriptions explains 15' },
  ],
  'file is reachable': [
    {
      file: 'schemas/Stray.yaml',
      text: 'description: Nobody knows me.\n',
      says: 'Stray.yaml: nothing refers',
    },
    { file: 'schemas/Bank.yaml~', text: 'old\n', says: 'Bank.yaml~: nothing refers to it' },
  ],
  'type name is unique': [
    {
      file: 'schemas/more/bank.yaml',
      text: 'description: A second one.\n',
      also: ['file is reachable'],
      says: 'schemas/more/bank.yaml: schemas/Bank.yaml is a type of this name already',
    },
    {
      file: 'schemas/some_bank.yaml',
      text: 'description: Another one.\n',
      also: ['file is reachable'],
      says: 'some_bank is not PascalCase',
    },
    ...['GetLoanBody', 'GetLoanParams', 'ListBanksHeaders', 'LoanStatusChangedBody'].map((name) => ({
      file: `schemas/${name}.yaml`,
      text: 'description: A part of an operation.\n',
      also: ['file is reachable' as const],
      says: `schemas/${name}.yaml: code generators use this name for a part of `,
    })),
  ],
  'path file is named like its URL': [
    {
      file: 'openapi.yaml',
      from: /paths\/\S+bank_list.yaml/,
      to: 'paths/banks.yaml',
      also: ['file is reachable'],
      says: 'paths/banks.yaml should be paths/welab-sun_api_bank_list.yaml',
    },
    {
      api: 'ppdai',
      file: login,
      from: 'post:\n',
      to: 'query: {}\npost:\n',
      says: 'query has no place in this file',
    },
  ],
  'example file is named like its operation': [
    {
      file: register,
      from: 'registerUser.ok.yaml#/request',
      to: 'getLoan.ok.yaml#/request',
      says: 'getLoan.ok.yaml#/request should be ../examples/registerUser.ok.yaml#/request',
    },
    {
      file: 'examples/odd.yaml',
      text: '{}\n',
      also: ['file is reachable'],
      says: 'examples/odd.yaml: the name is not <operationId>.<case>.yaml',
    },
  ],
  'file is short': [{ file: bank, from: /$/, to: '# more\n'.repeat(120), says: 'lines, more than 120' }],
}
