// A request that a compiled signer makes, and what the compiled verifier says of it, changed or not.
import { transformSync } from 'esbuild'
import type { Compiled, Signed } from '../../src/generate/scheme/run.ts'
import * as signing from '../../src/signing/index.ts'
import { modulesOf } from './preset.ts'

export const now = 1_700_000_000
export const operation = { id: 'any', method: 'POST', accessToken: false }

export interface Verdict {
  ok: boolean
  reason?: string
  detail?: string
  appId?: string
  nonce?: string
}
export interface Sent extends Partial<Signed> {
  headers: Record<string, string>
  method: string
  status: number
  now: number
}

const compiled = new Map<string, string>()
/** JavaScript of a module. The same text is compiled once. */
function compile(text: string): string {
  const code = compiled.get(text) ?? transformSync(text, { loader: 'ts', format: 'cjs' }).code
  compiled.set(text, code)
  return code
}

/** Compiles and runs without a bundle: a few milliseconds for each declaration. */
export function load(declared: unknown, suffix = ''): Compiled {
  const modules = modulesOf(declared)
  const run = (file: string): object => {
    const module = { exports: {} }
    const find = (path: string) => (path.endsWith('/signing/index.ts') ? signing : run(path.slice(2)))
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    new Function('require', 'module', compile(modules.get(file) ?? ''))(find, module)
    return module.exports
  }
  return { ...run(`sign${suffix}.ts`), ...run(`verify${suffix}.ts`) } as Compiled
}

/** Signs, and gives what arrives. */
export async function exchange(
  declared: unknown,
  options: object,
  apps: unknown,
  request: object,
  suffix = '',
) {
  const { createSigner, createVerifier } = load(declared, suffix)
  const whole = {
    operation,
    url: 'https://example.com/',
    body: '',
    headers: new Headers(),
    timestamp: now,
    ...request,
  }
  const signed = await createSigner(options).sign(whole)
  const verifier = createVerifier(apps)
  const given = [...whole.headers]
  const receive = async (change: Partial<Sent> = {}): Promise<Verdict> => {
    const { headers = signed.headers, ...rest } = change
    const received = {
      ...whole,
      url: signed.url ?? whole.url,
      body: signed.body,
      now: whole.timestamp * 1000,
      ...rest,
      headers: new Headers([...given, ...Object.entries(headers)]),
    }
    return (await verifier.verify(received)) as Verdict
  }
  /** The headers with one left out, or with another value. */
  const without = (header: string, text?: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(signed.headers).flatMap(([name, value]) =>
        name !== header ? [[name, value]] : text === undefined ? [] : [[name, text]],
      ),
    )
  return { signed, receive, without, verifier }
}
