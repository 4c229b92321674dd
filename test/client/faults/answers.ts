import type { Options, Scenario, Scene } from './scene.ts'
import { now } from '../../support.ts'
import { token } from './canaries.ts'

// What a partner, a proxy or the network returns to a call whose every field is a canary.

/** A refusal as the operation's envelope has it. */
function refusal({ operation: { envelope } }: Scene, code: unknown, message: unknown): string {
  const [codeName, messageName] = [envelope.code[0], envelope.message[0]]
  if (codeName === undefined) return JSON.stringify({ [envelope.error ?? '']: message })
  return JSON.stringify({ [codeName]: code, [messageName ?? 'message']: message })
}

const values = ({ parameters }: Scene) =>
  Object.values(parameters).filter((value) => typeof value === 'string' || typeof value === 'number')

/** A response that the contract calls a success, with another body. */
const success = (scene: Scene, rest: object) =>
  JSON.stringify({ ...(JSON.parse(refusal(scene, successCode(scene), '')) as object), ...rest })
const successCode = ({ operation }: Scene) => operation.envelope.success[0] ?? 0

type Answer = (scene: Scene) => string | Response
const stale = ({ api }: Scene, headers: HeadersInit) =>
  new Response(api === 'awda' ? '{"code":1003}' : '{"Code":"GTW-BRQ-INVALIDTIMESTAMP"}', { headers })

const answers: Record<string, Answer> = {
  'a refusal whose message is the request': (scene) => refusal(scene, -1, scene.text),
  'a refusal with a code nobody listed': (scene) => refusal(scene, -31337, scene.text),
  'a refusal with a code as text': (scene) => refusal(scene, '-1', scene.text),
  'a refusal in a list of one': (scene) => `[${refusal(scene, -1, scene.text)}]`,
  'a refusal whose message is an object': (scene) => refusal(scene, -1, { sent: scene.parameters }),
  'a refusal of the gateway': (scene) => JSON.stringify({ Code: 'GTW-NEW', Message: scene.text }),
  'a refusal with HTTP 401': (scene) => new Response(refusal(scene, -1, scene.text), { status: 401 }),
  'a success with HTTP 500': (scene) => new Response(success(scene, scene.parameters), { status: 500 }),
  'a code that is a value of the request': (scene) => refusal(scene, values(scene)[0] ?? 'x', ''),
  'a code that is a sentence about the request': (scene) => refusal(scene, `refused ${scene.text}`, ''),
  'a code of the gateway that is a value of the request': (scene) =>
    JSON.stringify({ Code: values(scene).at(-1) ?? 'x' }),
  'a code that every object has': (scene) => refusal(scene, 'constructor', scene.text),
  'a page of HTML': ({ text }) => `<html>${text}</html>`,
  'a page of HTML from a proxy': ({ text }) => new Response(`<html>${text}</html>`, { status: 502 }),
  'a page of HTML instead of a path': ({ text }) => new Response(`<html>${text}</html>`, { status: 404 }),
  XML: ({ text }) => `<?xml version="1.0"?><r>${text}</r>`,
  'the request itself': ({ text }) => text,
  'the request itself in a list of one': ({ text }) => `[${text}]`,
  'half of the request': ({ text }) => text.slice(0, -1),
  'the request twice': ({ text }) => text + text,
  'the request as text': ({ text }) => JSON.stringify(text),
  'the request in bytes that are not UTF-8': ({ text }) =>
    new Response(Buffer.from(`${text}\xff\xfe`, 'latin1')),
  'more than is accepted': ({ text }) => text + ' '.repeat(2 * 1024 * 1024),
  'a depth of 100,000': ({ text }) => `{"x":${'['.repeat(1e5)}${text}${']'.repeat(1e5)}}`,
  'headers that hold the token': (scene) =>
    new Response(refusal(scene, -1, ''), {
      headers: { 'retry-after': token, date: token, 'x-error': token },
    }),
  'a timestamp refusal with a Date that is none': (scene) => stale(scene, { date: token }),
  'a timestamp refusal with a Date far away': (scene) =>
    stale(scene, { date: new Date(now + 3_600_000).toUTCString() }),
}

/** Responses that are successes by their code, and not by their shape. */
const drifts: Record<string, Answer> = {
  'a success whose fields are the request': (scene) => {
    const ok = JSON.parse(success(scene, { AccessToken: 1, result: 1, ResultMessage: 1 })) as object
    const wrong = Object.entries(ok).map(([name, value]) => [name, value === 1 ? scene.parameters : value])
    return JSON.stringify(Object.fromEntries(wrong))
  },
  'a success whose fields are numbers of the request': (scene) =>
    success(scene, {
      AccessToken: 8_642_097_531_357,
      message: 8_642_097_531_357,
      ResultMessage: [scene.text],
    }),
}

const answering =
  (answer: Answer, options?: Options): Scenario =>
  (scene) =>
    scene.call(async () => {
      const found = answer(scene)
      return typeof found === 'string' ? new Response(found) : found
    }, options)

const coded = (code: string, message: string) => Object.assign(new Error(message), { code, sent: message })
const failing =
  (error: (scene: Scene) => unknown): Scenario =>
  (scene) =>
    scene.call(() => Promise.reject(error(scene)))
const network = (code: string) =>
  failing(({ text }) => new TypeError(`fetch failed ${text}`, { cause: coded(code, text) }))

const failures: Record<string, Scenario> = {
  'a lost connection': network('ECONNRESET'),
  'a refused connection': network('ECONNREFUSED'),
  'a name that is not found': network('ENOTFOUND'),
  'a certificate that has expired': network('CERT_HAS_EXPIRED'),
  'a code that is a value of the request': failing((scene) => coded(String(values(scene)[0]), scene.text)),
  'a fetch that throws what it sent': failing(({ text }) => new Error(text, { cause: new Error(text) })),
  'a fetch that throws a text': failing(({ text }) => text),
  'a fetch that throws an object': failing(({ parameters }) => ({ request: parameters })),
  'a fetch that throws many errors': failing(({ text }) => new AggregateError([new Error(text)], text)),
  'a redirect': failing(({ text }) => new TypeError(text, { cause: new Error('unexpected redirect') })),
  'a fetch that returns nothing': (scene) => scene.call(async () => undefined as unknown as Response),
  'a body that breaks off': ({ call, text }) =>
    call(async () => {
      const pull = (controller: ReadableStreamDefaultController<Uint8Array>) =>
        controller.error(new Error(text))
      return new Response(new ReadableStream({ pull }))
    }),
  'a response that does not come': ({ call }) => call(() => new Promise(() => {}), { timeout: 50 }),
}

const named = (prefix: string, scenarios: Record<string, Scenario>) =>
  Object.entries(scenarios).map(([name, run]) => [`${prefix}: ${name}`, run] as const)
const mapped = (from: Record<string, Answer>, options?: Options) =>
  Object.fromEntries(Object.entries(from).map(([name, answer]) => [name, answering(answer, options)]))

export const answerScenarios = [
  ...named('answered', mapped(answers)),
  ...named('answered and checked', mapped(drifts, { validate: 'throw' })),
  ...named('on the way', failures),
]
/** These resolve, and are reported as events. */
export const warnings = named('answered and told', mapped(drifts, { validate: 'warn' }))
