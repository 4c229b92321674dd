// The declarations of test/partners, compiled and loaded as `generate` would write them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { compileScheme } from '../../src/generate/scheme/compile.ts'
import { type Compiled, loadCompiled } from '../../src/generate/scheme/run.ts'

export const presets = [
  'ed25519',
  'ed25519-joined',
  'form-hmac',
  'hmac-header',
  'params-rsa',
  'rfc9421-ed25519',
  'rfc9421-hmac',
  'signature-list',
  'sigv4',
  'standard-webhooks',
  'stripe-webhook',
  'tc3',
  'wechatpay-v3',
] as const
export type Preset = (typeof presets)[number]

export const declarationOf = (name: Preset): unknown =>
  parse(readFileSync(join(import.meta.dirname, name, 'signature.yaml'), 'utf8'))

export const modulesOf = (declared: unknown, name = 'preset'): Map<string, string> =>
  compileScheme(readScheme(declared, name), {
    source: `${name}/signature.yaml`,
    library: { module: '../../../src/signing/index.ts' },
    hooks: '.',
  })

export const compile = (declared: unknown, suffix = ''): Promise<Compiled> =>
  loadCompiled(modulesOf(declared), join(import.meta.dirname, 'sigv4'), suffix)
