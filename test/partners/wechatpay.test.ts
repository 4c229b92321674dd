import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadContract } from '../../src/generate/contract.ts'
import { bundleRules, fileRules, runRules } from '../../src/generate/rules/index.ts'
import { readFiles } from '../../src/generate/rules/files.ts'
import { generatePartner } from './generated.ts'

const home = join(import.meta.dirname, 'wechatpay-v3')

it('is a contract that the rules find nothing in', async () => {
  expect(await runRules(fileRules, await readFiles('wechatpay-v3', home))).toEqual({})
  expect(await runRules(bundleRules, await loadContract('wechatpay-v3', home))).toEqual({})
})

it('is generated', async () => {
  const { partner, remove } = await generatePartner('wechatpay-v3')
  try {
    expect(Object.keys(partner.contract.operations)).toEqual(['createNativeOrder', 'getOrder'])
  } finally {
    remove()
  }
})
