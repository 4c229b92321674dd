// The declarations of test/partners, compiled and loaded as `generate` would write them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { compileScheme } from '../../src/generate/scheme/compile.ts'
import { type Compiled, loadCompiled } from '../../src/generate/scheme/run.ts'

export const presets = [
  'daily-key',
  'ed25519',
  'ed25519-joined',
  'form-hmac',
  'hex-chain',
  'hmac-header',
  'params-rsa',
  'rfc9421-ed25519',
  'rfc9421-hmac',
  'rfc9421-query',
  'signature-list',
  'sigv4',
  'standard-webhooks',
  'stripe-webhook',
  'tc3',
  'wechatpay-v3',
] as const
export type Preset = (typeof presets)[number]

const shipped = join(import.meta.dirname, '../../src/generate/presets')

/** Those that `lendspec add` offers are not written twice. */
export function declarationOf(name: Preset | 'json-envelope-md5'): unknown {
  const own = join(import.meta.dirname, name, 'signature.yaml')
  return parse(readFileSync(existsSync(own) ? own : join(shipped, `${name}.yaml`), 'utf8'))
}

export const modulesOf = (declared: unknown, name = 'preset'): Map<string, string> =>
  compileScheme(readScheme(declared, name), {
    source: `${name}/signature.yaml`,
    library: { module: '../../../src/signing/index.ts' },
    hooks: '.',
  })

export const compile = (declared: unknown, suffix = ''): Promise<Compiled> =>
  loadCompiled(modulesOf(declared), join(import.meta.dirname, 'wechatpay-v3'), suffix)
