// What must and must not compile. Checked by `tsc`; nothing here runs.

import type { GetLoanBody, GetLoanParameters, RegisterUserBody } from '../generated/awda/types.ts'
import type { AwdaClient, PpdaiClient } from '../src/index.ts'
import { createAwdaClient, createPpdaiClient } from '../src/index.ts'
import { createGateway } from '../src/mock/gateway.ts'

declare const ppdai: PpdaiClient
declare const awda: AwdaClient

const sms = await ppdai.sendSmsAuthCode({ Mobile: '1', DeviceFP: '2' })
const code: number = sms.ResultCode
const registered: null = await awda.registerUser({ mobile: '8', name: 'S', nik: '3', email: 'e' })
const banks = await awda.listBanks()
const former: GetLoanBody = { loanNumber: 'LN1' }
const renamed: GetLoanParameters = former
const loan = await awda.getLoan(renamed)
// @ts-expect-error a type under its old name is the same type
const incomplete: RegisterUserBody = { mobile: '8' }
// @ts-expect-error the data of a response may be null
const state = loan.state
// @ts-expect-error a required field is missing
await ppdai.sendSmsAuthCode({ Mobile: '1' })
// @ts-expect-error a field is of another type
await ppdai.userInfoAdd({ PlatformType: '2' })
// @ts-expect-error a value is not of the list
await ppdai.userInfoAdd({ PlatformType: 3 })
// @ts-expect-error a field is not in the contract
await ppdai.sendSmsAuthCode({ Mobile: '1', DeviceFP: '2', Extra: 1 })
// @ts-expect-error the envelope is the client's business
await awda.registerUser({ appId: 'a', body: {} })
// @ts-expect-error parameters are required
await awda.registerUser()
// @ts-expect-error no such operation
await awda.deleteLoan()
// @ts-expect-error a key is required
createPpdaiClient({ appId: 'a' })
// @ts-expect-error AWDA has a secret, not a key
createAwdaClient({ appId: 'a', privateKey: 'k' })
// @ts-expect-error AWDA knows no access token
await awda.getLoan({}, { accessToken: 'a' })

createGateway({ apps: {}, engine: 'prism' })
// @ts-expect-error the table has no such engine
createGateway({ apps: {}, engine: 'another' })
export { banks, code, incomplete, registered, state }
