import type { Operation } from '../../src/core/contract.ts'
import type { ApiName } from '../../src/mock/profiles.ts'
import { seconds, signExample, strangerKey } from '../support.ts'

// Requests spoilt in one way each, and what each partner answers.

export interface Wire {
  headers: Record<string, string>
  body: string
}

/** What goes wrong, and what each partner answers: status, code and grade. Documented codes are those of the documents. */
export const cases: Record<
  string,
  { spoil: (api: ApiName, operation: Operation) => Promise<Wire>; ppdai: Answer; awda: Answer }
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
  const start = Math.max(body.indexOf('"body":'), 0)
  const at = body.slice(start).search(/(?<=: ?"[^"]*)[a-zA-Z0-9](?=[^"]*"[,}])/) + start
  return body.slice(0, at) + (body[at] === 'x' ? 'y' : 'x') + body.slice(at + 1)
}
