import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkBehaviour } from '../../../src/generate/behaviour/check.ts'
import { behaviourSchema } from '../../../src/generate/behaviour/schema.ts'
import { type Contract, contracts, loadContract } from '../../../src/generate/contract.ts'

type Api = 'awda' | 'ppdai'
const texts = {
  awda: readFileSync(join(contracts, 'awda/behaviour.yaml'), 'utf8'),
  ppdai: readFileSync(join(contracts, 'ppdai/behaviour.yaml'), 'utf8'),
}
let loaded: Record<Api, Contract>
beforeAll(async () => {
  loaded = { awda: await loadContract('awda'), ppdai: await loadContract('ppdai') }
})

const check = (api: Api, text: string) => checkBehaviour(loaded[api], parse(text))

/** One slip each: what is written, what somebody writes instead, and what is said of it. */
const slips: [api: Api, right: string, wrong: string, says: string][] = [
  [
    'awda',
    'submitLoan:',
    'submitLoans:',
    'submitLoans: the contract has no operation "submitLoans". Did you mean submitLoan?',
  ],
  ['awda', '- { respond: =card,', '- { respnod: =card,', 'has no key "respnod". Did you mean respond?'],
  [
    'awda',
    '- { respond: =card, grade',
    '- { grade',
    'getBankCard.1: must have one of reject, create, update, delete, count, transition, respond, and has none.',
  ],
  [
    'awda',
    'if: user\n',
    'if: user\n      else: 1009\n',
    'registerUser.1: reject does not take "else", only if, grade, unknown, source.',
  ],
  ['awda', 'create: user\n', 'create: usr\n', 'registerUser.2: there is no entity "usr". Did you mean user?'],
  [
    'awda',
    'if: loan.state is',
    'if: laon.state is',
    'getLoanAgreement.1: no name "laon". Did you mean loan?',
  ],
  [
    'awda',
    '=sent.loan.amount',
    '=sent.loan.amuont',
    'submitLoan.2: the request has no loan.amuont: "amuont". Did you mean amount?',
  ],
  [
    'awda',
    'copy: [mobile, orderNo]',
    'copy: [mobile, orderNr]',
    'submitLoan.2: the request has no field "orderNr". Did you mean orderNo?',
  ],
  [
    'awda',
    'accountNumber: =virtual',
    'acountNumber: =virtual',
    'getRepaymentAccount.3: the response has no field "acountNumber". Did you mean accountNumber?',
  ],
  [
    'awda',
    '=loan.loanNumber, grade',
    '=loan.loanNo, grade',
    'submitLoan.3: nothing gives loan the field "loanNo". Known: loanNumber, state,',
  ],
  ['awda', 'reject: 1008', 'reject: 1018', 'registerUser.1: errors.yaml has no code "1018".'],
  ['awda', 'reject: 1008', 'reject: 1010', 'registerUser.1: x-errors does not list 1010.'],
  ['awda', 'reject: 1009', 'reject: 1005', 'before.1: no operation has 1005 in its x-errors.'],
  [
    'awda',
    'transition: loan.sign,',
    'transition: loan.signed,',
    'signAgreement.1: there is no transition "loan.signed". Did you mean loan.sign?',
  ],
  ['awda', ' else: 1007,', '', 'signAgreement.1: needs "else": the code of a transition out of turn.'],
  [
    'awda',
    'from: signed',
    'from: singed',
    'entities.loan.disburse: nothing leads to the state "singed". Did you mean signed?',
  ],
  [
    'awda',
    "is 'rejected'",
    "is 'rejectd'",
    'getLoanAgreement.1: loan is never in the state "rejectd". Did you mean rejected?',
  ],
  [
    'awda',
    '        from: approved\n',
    '        from: signed\n',
    'entities.loan: the state "signed" is never reached.',
  ],
  [
    'awda',
    '- { respond: null, source',
    '- { respond: null }\n    - { respond: null, source',
    'registerUser.4: is never reached: registerUser.3 always responds.',
  ],
  [
    'awda',
    'notify: loanStatusChanged',
    'notify: loanChanged',
    'entities.loan.approve: the contract has no webhook "loanChanged".',
  ],
  [
    'awda',
    '=time(now), changedAt',
    '=tiem(now), changedAt',
    'entities.loan.approve: no function or entity "tiem". Did you mean time?',
  ],
  [
    'awda',
    '=schedule(loan.loanNumber, ',
    '=schedule(',
    'entities.loan.disburse: schedule() takes 4 values, found 3.',
  ],
  [
    'awda',
    'if: sent.mobile and not card',
    'if: sent.mobile and not (card',
    'submitLoan.1: "sent.mobile and not (card": expected ")", found the end.',
  ],
  [
    'awda',
    'set: { loanNumber: =id',
    'set: { loanNr: =id',
    'submitLoan.2: creates loan without its key loanNumber: add it to copy or set.',
  ],
  [
    'awda',
    '=card, grade: inferred, unknown',
    '=card, grade: inferred, source',
    'operations.getBankCard.0.source: must be an object, and is text.',
  ],
  ['awda', "zone: '+07:00'", "zone: '+25:00'", 'zone: "+25:00" is not written as it must be'],
  ['awda', 'owed: remaining(loan.repaymentSchedule)', 'owed: due\n  due: owed', 'names.owed: needs itself.'],
  [
    'awda',
    'to: rejected\n',
    'to: rejected\n        after: 3m\n',
    'entities.loan: two transitions leave "reviewing" by themselves.',
  ],
  ...['0m', '0ms', '000d', '-5m'].map((wrong): [Api, string, string, string] => [
    'awda',
    'after: 1h',
    `after: ${wrong}`,
    `entities.loan.disburse: after must be a duration such as 5m or 7d, longer than zero, or an expression that begins with =, found "${wrong}".`,
  ]),
  ...['0m', '000d', '-10m'].map((wrong): [Api, string, string, string] => [
    'ppdai',
    'loginCode: { key: Mobile, ttl: 10m }',
    `loginCode: { key: Mobile, ttl: ${wrong} }`,
    `entities.loginCode.ttl: "${wrong}" `,
  ]),
  [
    'ppdai',
    'count(loginSms, sent.Mobile, 60s)',
    'count(loginSms, sent.Mobile, 0s)',
    'count() needs a duration longer than zero, such as 60s.',
  ],
  [
    'awda',
    '  unknown: Which fields name a customer or a loan, the codes of a call out of turn, and every duration.\n',
    '',
    'source: is inferred: say in "unknown" which fact no document states.',
  ],
  ['awda', 'after: 1h', 'after: 1 hour', 'entities.loan.disburse: after must be a duration such as 5m or 7d'],
  ['awda', '  settle: {', '  setle: {', 'hooks.setle: ./hooks.ts exports no function setle.'],
  [
    'awda',
    '    initial: reviewing\n',
    '',
    'entities.loan.approve: loan has transitions and no "initial" state.',
  ],
  ['awda', "id('LN############')", "id('LN')", 'submitLoan.2: id() takes a text with # for digits'],
  [
    'awda',
    'closed: false',
    'closed: =loan',
    'getRepaymentAccount.3: =loan is an entity: name one of its fields.',
  ],
  ['awda', 'if: user\n', 'unknown: x\n', 'registerUser.1: rejects every call: add "if".'],
  [
    'awda',
    '- { respond: =card,',
    '- { respond: =loan,',
    'getBankCard.1: the request does not name the loan: it has no loanNumber. Use loan(key).',
  ],
  ['awda', '  - reject: 1010\n', '  - create: card\n', 'before.2: only reject can be before the operations.'],
  ['awda', 'names:\n', 'names:\n  rest: loan.amount\n', 'names.rest: nothing uses it.'],
  [
    'awda',
    '  loan:\n    key',
    '  spare: { key: mobile }\n  loan:\n    key',
    'entities.spare: nothing looks at it.',
  ],
  ['ppdai', "=id('pdu", "=di('pdu", 'registerAccount.3: no function or entity "di". Did you mean id?'],
  [
    'ppdai',
    'count(loginSms, sent.Mobile, 60s)',
    'count(logSms, sent.Mobile, 60s)',
    'sendSmsAuthCode.3: no rule counts "logSms". Did you mean loginSms?',
  ],
  [
    'ppdai',
    'count: loginSms, by: sent.Mobile,',
    'count: loginSms,',
    'sendSmsAuthCode.5: count needs "by": what is counted together.',
  ],
  ['ppdai', '>= 10', '>= 9.5', 'Numbers are whole: write 3 / 10 for 0.3.'],
  [
    'ppdai',
    '{ key: AccessToken, ttl: 7d,',
    '{ key: AccessToken, ttl: 7 d,',
    'entities.session.ttl: "7 d" is not written as it must be',
  ],
  [
    'ppdai',
    '{ reject: -100002301,',
    '{ reject: -100002301, grade: published,',
    'smsAuthCodeLogin.1: has "grade" and "source": the source has a grade.',
  ],
  [
    'ppdai',
    "SMSAuthCodeLogin', grade: published }",
    "SMSAuthCodeLogin', grade: documented }",
    'smsAuthCodeLogin.1: is documented, and the code -100002301 is only published: no rule is better than its code.',
  ],
  [
    'ppdai',
    'reject: { ErrMsg:',
    'reject: { ErrMessage:',
    'refreshAccessToken.1: the response has no field "ErrMessage". Did you mean ErrMsg?',
  ],
  [
    'ppdai',
    '{ delete: loginCode,',
    '{ delete: session,',
    'smsAuthCodeLogin.3: the request does not name the session: add "by", its key.',
  ],
  ['ppdai', 'reject: 2002', 'reject: 6001', 'placeBid.4: x-errors does not list 6001.'],
  ['ppdai', 'reject: 2002', 'reject: 2020', 'placeBid.4: errors.yaml has no code "2020".'],
  [
    'ppdai',
    "pasted live responses', grade: observed",
    "pasted live responses', grade: published",
    'submitBid.5: is published, and the code 6001 is only observed: no rule is better than its code.',
  ],
  [
    'ppdai',
    'update: listing, by: bid.ListingId,',
    'reject: 3005, if: bid, by: bid.ListingId,',
    'entities.bid.fail.do.2: must have one of create, update, delete, count, and has reject.',
  ],
  [
    'ppdai',
    'update: listing, by: bid.ListingId,',
    'update: listing,',
    'entities.bid.fail.do.2: the request does not name the listing: add "by", its key.',
  ],
  [
    'ppdai',
    'by: bid.ListingId, set: { left:',
    'by: bid.Listing, set: { left:',
    'entities.bid.fail.do.2: nothing gives bid the field "Listing". Did you mean ListingId?',
  ],
  [
    'ppdai',
    'transition: debt.sell, by: sent.debtDealId,',
    'transition: debt.sell,',
    'buyDebt.4: the request does not name the debt: it has no DebtDealId.',
  ],
]

describe('behaviour.yaml', () => {
  it.each(['awda', 'ppdai'] as const)('of %s is sound', async (api) => {
    expect(await check(api, texts[api])).toEqual([])
  })

  // 2001 means something for bids alone, 1001 one thing for bids and another for debts: the rule goes by its operation.
  it.each([
    ['placeBid', 'inferred', []],
    [
      'placeBid',
      'documented',
      ['placeBid.1: is documented, and the code 2001 is only published: no rule is better'],
    ],
    ['getBalance', 'inferred', ['getBalance.1: x-errors does not list 2001. Listed: -1.']],
  ])('of ppdai with a rule of %s, %s, that returns a code of a group', async (operation, grade, says) => {
    const rule = `{ reject: 2001, if: not me, source: { document: slate, section: x, grade: ${grade}, unknown: y } }`
    expect(texts.ppdai).toContain(`\n  ${operation}:\n`)
    const found = await check(
      'ppdai',
      texts.ppdai.replace(`\n  ${operation}:\n`, (name) => `${name}    - ${rule}\n`),
    )
    expect(found).toEqual(says.map((line) => expect.stringContaining(line)))
  })

  it.each(slips)('of %s with "%s" written as "%s"', async (api, right, wrong, says) => {
    expect(texts[api]).toContain(right)
    const found = await check(api, texts[api].replace(right, wrong))
    expect(
      found.some((line) => line.startsWith('behaviour.yaml: ') && line.includes(says)),
      found.join('\n'),
    ).toBe(true)
  })

  it('has a JSON Schema for editors, which is the one that is checked', async () => {
    const schema = `${JSON.stringify(behaviourSchema, null, 2)}\n`
    await expect(schema).toMatchFileSnapshot('../../../spec/behaviour.schema.json')
  })
})
