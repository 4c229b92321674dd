import type { PartnerName } from '../../generated/index.ts'
import type { Operation } from '../../src/core/contract.ts'
import { exampleOf, seconds, signExample, strangerKey } from '../support.ts'

// Requests tampered with in one way each, and the response of each partner.

export interface Wire {
  headers: Record<string, string>
  body: string
}

/** What is wrong, and the response of each partner: status, code and grade. Documented codes are those of the documents. */
export const cases: Record<
  string,
  { spoil: (api: PartnerName, operation: Operation) => Promise<Wire>; ppdai: Answer; awda: Answer }
> = {
  'a missing signature': {
    spoil: async (api, operation) => {
      const { headers, body } = await signExample(api, operation)
      return {
        headers: omit(headers, 'X-PPD-SIGN'),
        body: api === 'awda' ? edit(body, { signature: undefined }) : body,
      }
    },
    ppdai: [400, 'GTW-BRQ-NOHEADER', 'hint'],
    awda: [200, 1004, 'inferred'],
  },
  'another key': {
    spoil: (api, operation) => signExample(api, operation, { key: strangerKey, with: 'another-secret' }),
    ppdai: [400, 'GTW-BRQ-INVALIDSIGN', 'hint'],
    awda: [200, 1004, 'documented'],
  },
  'a body changed after signing': {
    spoil: async (api, operation) => {
      const { headers, body } = await signExample(api, operation)
      return { headers, body: tamper(body) }
    },
    ppdai: [400, 'GTW-BRQ-INVALIDSIGN', 'hint'],
    awda: [200, 1004, 'documented'],
  },
  'an expired timestamp': {
    spoil: (api, operation) =>
      signExample(api, operation, { timestamp: seconds - (api === 'awda' ? 61 : 601) }),
    ppdai: [400, 'GTW-BRQ-INVALIDTIMESTAMP', 'hint'],
    awda: [200, 1003, 'documented'],
  },
  'a timestamp in the future': {
    spoil: (api, operation) =>
      signExample(api, operation, { timestamp: seconds + (api === 'awda' ? 61 : 601) }),
    ppdai: [400, 'GTW-BRQ-INVALIDTIMESTAMP', 'inferred'],
    awda: [200, 1003, 'documented'],
  },
  'an unknown app': {
    spoil: (api, operation) => signExample(api, operation, { as: 'stranger' }),
    ppdai: [400, 'GTW-BRQ-INVALIDAPP', 'inferred'],
    awda: [200, 1005, 'documented'],
  },
  'malformed JSON': {
    spoil: async (api, operation) => {
      const { headers, body } = await signExample(api, operation)
      return { headers, body: body.slice(0, -1) }
    },
    ppdai: [400, 'GTW-BRQ-INVALIDSIGN', 'inferred'],
    awda: [200, 1007, 'inferred'],
  },
}
export type Answer = [status: number, code: string | number, grade: string]

function edit(body: string, change: object): string {
  return JSON.stringify({ ...(JSON.parse(body) as object), ...change })
}

export function omit(headers: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
}

/** Changes one digit or letter inside the business parameters, so that the JSON stays well-formed. */
function tamper(body: string): string {
  const at = placeIn(body)
  const other = /\d/.test(body[at]!) ? (body[at] === '7' ? '8' : '7') : body[at] === 'x' ? 'y' : 'x'
  return body.slice(0, at) + other + body.slice(at + 1)
}

/** Of a character of a text, or else of a number; -1 where nothing is signed, as in a list. */
function placeIn(body: string): number {
  const start = Math.max(body.indexOf('"body":'), 0)
  const [text, number] = [/(?<=: ?"[^"]*)[a-zA-Z0-9](?=[^"]*"[,}])/, /(?<=: ?)\d/].map((pattern) =>
    body.slice(start).search(pattern),
  )
  const at = text! < 0 ? number! : text!
  return at < 0 ? at : at + start
}

/** Whether a body can be changed so that its signature is wrong. */
export const isTamperable = (api: PartnerName, operation: Operation) =>
  api === 'awda' || placeIn(exampleOf(api, operation).parameters) >= 0
