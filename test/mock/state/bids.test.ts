import { describe, expect, it } from 'vitest'
import { appId, engines, gatewayWith, ppdaiClient, publicKey } from '../../support.ts'
import { outcomeOf } from './scene.ts'

const ListingId = 9575229
const DebtDealId = 200981738

/** A client that holds a token of the mock's configuration. */
async function lender(options: Parameters<typeof gatewayWith>[0] = {}) {
  const apps = { ppdai: [{ appId, publicKey, accessTokens: ['known'] }] }
  const gateway = gatewayWith({ stateful: true, apps, ...options })
  const client = ppdaiClient(gateway, { accessToken: () => 'known', validate: 'throw' })
  const session = (await gateway.session(appId)).ppdai
  const balance = async () => (await client.getBalance({})).Balance?.map((one) => one.Balance)
  await balance()
  return { gateway, client, session, balance }
}
const orderOf = ({ data }: { data: { OrderId?: string | null } }) => data.OrderId ?? ''

describe.each(engines)('bids over the engine %s', (engine) => {
  it('are pending, then done or failed, and move the balance', async () => {
    const { client, session, balance } = await lender({ engine })
    expect(await balance()).toEqual([10_000, 0])

    const submitted = await client.submitBid({ ListingId, Amount: 500 })
    expect(submitted).toMatchObject({ status: 'pending', next: { operation: 'getBidResult' } })
    expect(await balance()).toEqual([9500, 500])
    const ask = (orderId: string) => client.getBidResult({ orderId, listingId: ListingId })
    expect(await ask(orderOf(submitted))).toMatchObject({ status: 'pending' })
    await session.advance('3s')
    expect(await ask(orderOf(submitted))).toMatchObject({
      status: 'done',
      data: { result: 1, resultContent: { listingId: ListingId, bidAmount: 500, participationAmount: 500 } },
    })

    await session.next('bid', 'fail')
    const failing = orderOf(await client.submitBid({ ListingId, Amount: 700 }))
    expect(await balance()).toEqual([8800, 1200])
    await session.advance('3s')
    expect(await outcomeOf(ask(failing))).toBe(3)
    expect(await balance()).toEqual([9500, 500])
    // What failed does not count: 500 and 1000 are 30 % of 5000.
    expect(await outcomeOf(client.submitBid({ ListingId, Amount: 1000 }))).toBe('ok')
    expect(await outcomeOf(client.submitBid({ ListingId, Amount: 1 }))).toBe(3003)
    expect(await outcomeOf(ask('5b0000000000000000000009'))).toBe(-1)
  })
})

type More = [wallet?: object, before?: number, listing?: object]

describe('the limits of bids', () => {
  const other = { ListingId: 7, Amount: 100_000, left: 100_000 }
  it.each([
    ['placeBid', 2002, { ListingId: 1, Amount: 50 }],
    ['placeBid', 3003, { ListingId, Amount: 1501 }],
    ['placeBid', 4001, { ListingId: 7, Amount: 10_000 }, { cash: 9999 }],
    ['placeBid', 3002, { ListingId: 7, Amount: 10_000 }, { cash: 30_000 }, 20_000],
    ['placeBid', 3004, { ListingId: 7, Amount: 50 }, {}, 0, { OpenID: 'own' }],
    ['placeBid', 3005, { ListingId: 7, Amount: 50 }, {}, 0, { left: 0 }],
    ['submitBid', 6001, { ListingId: 1, Amount: 50 }],
    ['submitBid', 6001, { ListingId: 7, Amount: 50 }, {}, 0, { left: 0 }],
    ['submitBid', 3005, { ListingId: 7, Amount: 50 }, {}, 0, { left: 49 }],
    ['submitBid', 3003, { ListingId, Amount: 1501 }],
    ['submitBid', 3002, { ListingId: 7, Amount: 20_001 }, { cash: 30_000 }],
    ['submitBid', 4001, { ListingId: 7, Amount: 10_000 }, { cash: 9999 }],
  ] as [
    name: 'placeBid' | 'submitBid',
    code: number,
    bid: { ListingId: number; Amount: number },
    ...more: More,
  ][])('%s rejects with %i %o', async (name, code, bid, purse = {}, before = 0, listing = {}) => {
    const { client, session } = await lender()
    await session.put('session', 'known', { OpenID: 'own' })
    await session.put('wallet', 'own', { cash: 10_000, locked: 0, ...purse })
    await session.put('listing', '7', { ...other, ...listing })
    for (let sum = 0; sum < before; sum += 10_000) await client.placeBid({ ListingId: 7, Amount: 10_000 })
    expect(await outcomeOf(client[name](bid))).toBe(code)
  })

  it('are those of the account, too', async () => {
    const { client, session } = await lender()
    await session.put('session', 'known', { OpenID: 'own' })
    await session.put('account', 'own', {})
    await session.transition('account', 'own', 'failRiskTest')
    expect(await outcomeOf(client.submitBid({ ListingId, Amount: 50 }))).toBe(5001)
    await session.transition('account', 'own', 'close')
    expect(await outcomeOf(client.submitBid({ ListingId, Amount: 50 }))).toBe(1002)
    expect(await outcomeOf(client.placeBid({ ListingId, Amount: 50 }))).toBe(1002)
  })

  it('take what a loan has left', async () => {
    const { client, balance } = await lender()
    const placed = await client.placeBid({ ListingId: 23886150, Amount: 150 })
    expect(placed).toMatchObject({ Amount: 150, ParticipationAmount: 134 })
    expect(await balance()).toEqual([9866, 134])
    expect(await outcomeOf(client.placeBid({ ListingId: 23886150, Amount: 50 }))).toBe(3005)
  })

  it('report their evidence', async () => {
    const { gateway } = await lender()
    const headers: (string | null)[] = []
    const client = ppdaiClient(
      async (request) => {
        const response = await gateway(request)
        headers.push(response.headers.get('x-lendspec-rule'), response.headers.get('x-lendspec-evidence'))
        return response
      },
      { accessToken: () => 'known' },
    )
    await outcomeOf(client.placeBid({ ListingId: 1, Amount: 50 }))
    await outcomeOf(client.submitBid({ ListingId: 1, Amount: 50 }))
    expect(headers).toEqual(['placeBid.4', 'published', 'submitBid.5', 'observed'])
  })
})

describe('debts', () => {
  it('are bought once, at once or later', async () => {
    const { client, session, balance } = await lender()
    expect(await outcomeOf(client.buyDebt({ debtDealId: 38458234 }))).toBe('ok')
    expect(await outcomeOf(client.buyDebt({ debtDealId: 38458234 }))).toBe(-1)
    expect(await outcomeOf(client.buyDebt({ debtDealId: 1 }))).toBe(-1)
    expect(await balance()).toEqual([9554, 0])

    const submitted = await client.submitDebtPurchase({ DebtDealId })
    expect(submitted).toMatchObject({ status: 'pending', next: { operation: 'getDebtOrder' } })
    expect(await outcomeOf(client.submitDebtPurchase({ DebtDealId }))).toBe(-1)
    const ask = () => client.getDebtOrder({ orderId: orderOf(submitted) })
    expect(await ask()).toMatchObject({ status: 'pending' })
    await session.advance('3s')
    expect(await ask()).toMatchObject({ status: 'done' })
    expect(await balance()).toEqual([9108, 0])
  })

  it('cost nothing when a purchase fails', async () => {
    const { client, session, balance } = await lender()
    await session.next('purchase', 'fail')
    const orderId = orderOf(await client.submitDebtPurchase({ DebtDealId }))
    await session.advance('3s')
    expect(await outcomeOf(client.getDebtOrder({ orderId }))).toBe(-1)
    expect(await balance()).toEqual([10_000, 0])
  })
})
