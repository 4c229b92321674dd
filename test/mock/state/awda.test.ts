import { describe, expect, it } from 'vitest'
import { awdaClient } from '../../support.ts'
import { card, customer, mobile, outcomeOf, receiver, scene } from './scene.ts'

const to = 'http://127.0.0.1:9/hooks'
const loan = { amount: 3_000_000, tenor: '3M' }

async function applied() {
  const partner = receiver()
  const { awda, gateway, session } = scene({ notify: { to, fetch: partner.fetch } })
  await awda.registerUser(customer)
  await awda.bindBankCard(card)
  const loanNumber = String(await awda.submitLoan({ mobile, orderNo: 'A1', loan }))
  return { partner, awda, gateway, loanNumber, session: (await session()).awda }
}
const stateOf = async (found: Promise<unknown>) => ((await found) as { state?: string }).state

describe('the life of an AWDA loan', () => {
  it('goes from the registration to the last payment', async () => {
    const partner = receiver()
    const { awda, session: find } = scene({ notify: { to, fetch: partner.fetch } })
    const session = (await find()).awda
    expect(await outcomeOf(awda.checkEligibility({ mobile }))).toBe(1009)
    await awda.registerUser(customer)
    expect(await outcomeOf(awda.registerUser(customer))).toBe(1008)
    await awda.checkEligibility({ mobile })

    expect(await awda.getBankCard({ mobile })).toBeNull()
    expect(await outcomeOf(awda.submitLoan({ mobile, loan }))).toBe(1007)
    await awda.bindBankCard(card)
    expect(await awda.getBankCard({ mobile })).toEqual({
      userName: 'Siti',
      bankCode: 'BCA',
      bankAccountNumber: '0000000009',
    })

    const loanNumber = String(await awda.submitLoan({ mobile, orderNo: 'A1', loan }))
    expect(loanNumber).toMatch(/^LN\d{12}$/)
    const asked = { loanNumber, mobile }
    expect(await awda.getLoan(asked)).toMatchObject({ loanNumber, state: 'reviewing', ...loan })
    expect(await outcomeOf(awda.getLoan({ loanNumber: 'LN0', mobile }))).toBe(1010)
    expect(await outcomeOf(awda.getLoanAgreement(asked))).toBe(600)
    expect(await outcomeOf(awda.signAgreement(asked))).toBe(1007)

    await session.advance('5m')
    expect(partner.received).toEqual([`${loanNumber} approved`])
    expect(await outcomeOf(awda.getLoanAgreement(asked))).toBe('ok')
    expect(await outcomeOf(awda.getRepaymentAccount(asked))).toBe(600)
    await awda.signAgreement(asked)
    expect(await outcomeOf(awda.signAgreement(asked))).toBe(1007)
    await session.advance('1h')
    expect(partner.received.at(-1)).toBe(`${loanNumber} disbursed`)

    const { repaymentSchedule = [] } = (await awda.getLoan(asked)) ?? {}
    expect(repaymentSchedule.map(({ amount }) => amount)).toEqual([1_100_000, 1_100_000, 1_100_000])
    const account = await awda.getRepaymentAccount(asked)
    expect(account).toMatchObject({ suggestedAmount: 1_100_000, closed: false })
    expect(await awda.getRepaymentAccount(asked)).toEqual(account)
    // Two events in one second would be one for the receiver.
    await session.advance('1s')
    await session.transition('loan', loanNumber, 'pay', { amount: 1_000_000 })
    expect(await awda.getRepaymentAccount(asked)).toMatchObject({ suggestedAmount: 100_000 })
    await session.advance('1s')
    await session.transition('loan', loanNumber, 'pay', { amount: 2_300_000 })
    expect(await stateOf(awda.getLoan(asked))).toBe('closed')
    const told = ['approved', 'disbursed', 'disbursed', 'closed']
    expect(partner.received).toEqual(told.map((state) => `${loanNumber} ${state}`))
  })

  it('ends in a rejection that was asked for', async () => {
    const { awda, partner, session, loanNumber } = await applied()
    await session.next('loan', 'reject')
    await session.advance('5m')
    expect(partner.received).toEqual([`${loanNumber} rejected`])
    expect(await outcomeOf(awda.signAgreement({ loanNumber, mobile }))).toBe(1007)
    const second = String(await awda.submitLoan({ mobile, loan }))
    await session.advance('5m')
    expect(partner.received.at(-1)).toBe(`${second} approved`)
  })

  it('ends when it is cancelled, and not in the approval that was due', async () => {
    const { awda, partner, session, loanNumber } = await applied()
    await session.transition('loan', loanNumber, 'cancel')
    await session.advance('1d')
    expect(partner.received).toEqual([`${loanNumber} canceled`])
    expect(await stateOf(awda.getLoan({ loanNumber, mobile }))).toBe('canceled')
    await expect(session.transition('loan', loanNumber, 'approve')).rejects.toThrow(
      'The loan is canceled: approve is not possible. None is possible.',
    )
  })

  it('is overdue the day after the first row, and again after a part is paid', async () => {
    const { awda, partner, session, loanNumber } = await applied()
    await session.advance('5m')
    await awda.signAgreement({ loanNumber, mobile })
    await session.advance('30d')
    expect(await stateOf(awda.getLoan({ loanNumber, mobile }))).toBe('disbursed')
    await session.advance('2d')
    await session.transition('loan', loanNumber, 'pay', { amount: 1_100_000 })
    await session.advance('30d')
    const told = ['approved', 'disbursed', 'overdue', 'disbursed', 'overdue']
    expect(partner.received).toEqual(told.map((state) => `${loanNumber} ${state}`))
  })
})

describe('notifications of a session', () => {
  it('are signed again for each attempt, and retried in the partner’s time', async () => {
    const { partner, session, loanNumber } = await applied()
    partner.fail(2)
    const { deliveries } = await session.advance('15m')
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['HTTP 503', 'HTTP 503', 'acknowledged'])
    const [first = 0, ...later] = deliveries.map(({ at }) => at)
    expect(later.map((at) => at - first)).toEqual([5_000, 305_000])
    expect(partner.received).toEqual([`${loanNumber} approved`])
    const [notification] = await session.outbox()
    expect(notification).toMatchObject({ event: 'loanStatusChanged', rule: 'loan.approve' })
    expect(notification?.attempts).toHaveLength(3)
  })

  it('say why they cannot be sent', async () => {
    const { partner, session, loanNumber } = await applied()
    const saved = JSON.stringify(await session.snapshot())
    // A rule of behaviour.yaml that gives a field another type.
    await session.restore(JSON.parse(saved.replaceAll('"amount":3000000', '"amount":"much"')) as object)
    const { deliveries } = await session.advance('5m')
    expect(partner.received).toEqual([])
    expect(deliveries[0]).toMatchObject({
      acknowledged: false,
      outcome: expect.stringMatching(/^not sent: loanStatusChanged does not match the contract: \/\w+/),
    })
    expect(JSON.stringify(deliveries.map(({ outcome }) => outcome))).not.toMatch(`much|${loanNumber}`)
  })

  it('wait in the outbox for a receiver', async () => {
    const partner = receiver()
    const { awda, session: find } = scene({ notify: { fetch: partner.fetch } })
    const session = (await find()).awda
    await awda.registerUser(customer)
    await awda.bindBankCard(card)
    await awda.submitLoan({ mobile, loan })
    expect((await session.advance('10m')).deliveries).toEqual([])
    expect((await session.outbox()).map(({ attempts }) => attempts)).toEqual([[]])
    await session.receiver(to)
    expect((await session.flush()).deliveries).toHaveLength(1)
    expect(partner.received).toHaveLength(1)
    await expect(session.receiver('https://partner.example/hook')).rejects.toThrow(
      'partner.example is not this machine',
    )
  })

  it.each([
    ['plain', 1, 0],
    ['duplicate', 2, 0],
    ['retry-after-lost-response', 2, 0],
    ['stale', 2, 1],
    ['bad-signature', 2, 1],
    ['other-key', 2, 1],
  ] as const)('go wrong as a session wants, and are handled once: %s', async (mode, attempts, refused) => {
    const { session, partner } = await applied()
    await session.fault(mode)
    const { deliveries } = await session.advance('1h')
    expect(partner.received).toHaveLength(1)
    expect(deliveries).toHaveLength(attempts)
    expect(deliveries.filter(({ acknowledged }) => !acknowledged)).toHaveLength(refused)
    if (mode !== 'plain') expect(deliveries[0]).toMatchObject({ mode })
    if (refused) expect(deliveries[1]).not.toHaveProperty('mode')
  })

  it('come with the newest first, where a session wants it', async () => {
    const { session, partner, awda, loanNumber } = await applied()
    await expect(session.fault('never' as 'plain')).rejects.toThrow('mode must be one of plain, duplicate,')
    await session.fault('reordered')
    await session.advance('1m')
    const second = String(await awda.submitLoan({ mobile, loan }))
    await session.advance('1h')
    expect(partner.received).toEqual([`${second} approved`, `${loanNumber} approved`])
    expect((await session.outbox()).map(({ attempts }) => attempts.length)).toEqual([1, 1])
  })

  it('are signed with a key of the partner where it is given', async () => {
    const own = receiver(0, 'another-secret')
    const credentials = { awda: { loanStatusChanged: { secret: 'another-secret' } } }
    const { awda, session: find } = scene({ notify: { to, fetch: own.fetch, credentials } })
    await awda.registerUser(customer)
    await awda.bindBankCard(card)
    await awda.submitLoan({ mobile, loan })
    expect((await (await find()).awda.advance('5m')).deliveries).toMatchObject([{ acknowledged: true }])
  })

  it('are kept when they could not be sent', async () => {
    const { awda, session: find } = scene({
      notify: {
        to,
        fetch: () => {
          throw new TypeError('fetch failed')
        },
      },
    })
    await awda.registerUser(customer)
    await awda.bindBankCard(card)
    await awda.submitLoan({ mobile, loan })
    const other = (await find()).awda
    const { deliveries } = await other.advance('2d')
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 8 }, () => 'no response: TypeError'),
    )
    expect((await other.outbox())[0]?.attempts).toHaveLength(8)
  })

  it('reach a receiver that asks back, at the moment of the transition', async () => {
    const seen: string[] = []
    const partner = receiver()
    const {
      awda,
      gateway,
      session: find,
    } = scene({
      notify: {
        to,
        async fetch(request) {
          const loan = await awdaClient(gateway).getLoan({ mobile, loanNumber })
          seen.push(`${loan?.state} ${loan?.approvedAt}`)
          return partner.fetch(request)
        },
      },
    })
    await awda.registerUser(customer)
    await awda.bindBankCard(card)
    const loanNumber = String(await awda.submitLoan({ mobile, loan }))
    await (await find()).awda.advance('30d')
    expect(seen).toEqual(['approved 2026-11-21 19:05:00'])
  })

  it('come in the order of the partner’s time, of many loans in forty days', async () => {
    const { awda, partner, session } = await applied()
    for (let index = 0; index < 50; index++) await awda.submitLoan({ mobile, loan })
    const before = await session.now()
    const { deliveries, now } = await session.advance('40d')
    expect(now - before).toBe(40 * 86_400_000)
    expect(deliveries).toHaveLength(51)
    expect(partner.received).toHaveLength(51)
    const times = deliveries.map(({ at }) => at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })
})
