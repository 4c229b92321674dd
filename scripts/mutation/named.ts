/** Mistakes that would make the client or the verifier unsafe, each as a change of one place in the source. */
export interface Mutant {
  name: string
  file: string
  /** Stands once in the file. */
  from: string
  to: string
  /** Test files that have to notice, and the tests of them to run where not all are needed. */
  tests: string[]
  only?: string
}

export const mutants: Mutant[] = [
  {
    name: 'the window of a timestamp has one side',
    file: 'src/signing/scheme.ts',
    from: 'if (-behind > window.future)',
    to: 'if (-behind > Infinity)',
    tests: ['webhook'],
  },
  {
    name: 'a signature is compared with ===',
    file: 'src/signing/awda-envelope.ts',
    from: 'cryptoOfAwda().timingSafeEqual(Buffer.from(signature), Buffer.from(expected))',
    to: 'signature === expected',
    tests: ['webhook'],
  },
  {
    name: 'the length of a signature is not checked',
    file: 'src/signing/awda-envelope.ts',
    from: '/^[0-9A-F]{32}$/',
    to: '/^[0-9A-F]+$/',
    tests: ['webhook', 'verdict'],
  },
  {
    name: 'base64 may be spelt in several ways',
    file: 'src/bytes.ts',
    from: 'bytes.length > 0 && encodeBase64(bytes) === text ? bytes',
    to: 'bytes.length > 0 ? bytes',
    tests: ['signer', 'reading.property'],
  },
  {
    name: 'the signature of a second is used in the next one too',
    file: 'src/signing/ppdai.ts',
    from: 'entry.text === text',
    to: 'Math.abs(Date.parse(`${entry.text.slice(-19)}Z`) - Date.parse(`${text.slice(-19)}Z`)) <= 1000',
    tests: ['signer'],
  },
  {
    name: 'the second that is signed is the next one',
    file: 'src/prepare.ts',
    from: 'const timestamp = Math.floor(time / 1000)',
    to: 'const timestamp = Math.floor(time / 1000) + 1',
    tests: ['retry', 'skew', 'client'],
  },
  {
    name: 'a repetition is sent with the signature of the first attempt',
    file: 'src/transport.ts',
    from: 'await limit.race(signRequest(pending, token, signal, options))',
    to: 'new Request((pending.signed ??= await signRequest(pending, token, signal, options)).clone(), { signal })',
    tests: ['retry'],
  },
  {
    name: 'a redirect is followed by the client',
    file: 'src/prepare.ts',
    from: "redirect: 'manual'",
    to: "redirect: 'follow'",
    tests: ['hostile'],
    only: 'a redirect',
  },
  {
    name: 'a redirect is followed by the middleware',
    file: 'src/middleware.ts',
    from: "redirect: 'manual'",
    to: "redirect: 'follow'",
    tests: ['hostile'],
    only: 'a redirect',
  },
]
