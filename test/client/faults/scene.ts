import { inspect } from 'node:util'
import type { PartnerName } from '../../../generated/index.ts'
import type { AwdaClientOptions, PpdaiClientOptions } from '../../../src/index.ts'
import type { Operation } from '../../../src/core/contract.ts'
import { awdaClient, ppdaiClient } from '../../support.ts'
import { pem, placeCanaries, secret, token } from './canaries.ts'

type Fetch = (request: Request) => Promise<Response>
export type Options = Partial<PpdaiClientOptions> & Partial<AwdaClientOptions>

/** One operation whose parameters, key and token are canaries, and everything that anybody got to see. */
export interface Scene {
  api: PartnerName
  operation: Operation
  parameters: Record<string, unknown>
  /** The parameters as JSON. */
  text: string
  call(fetch: Fetch, options?: Options, parameters?: unknown): Promise<unknown>
  show(what: string): void
}

/** Throws, or does not; a scenario of the command line shows its failure in what it prints. */
export type Scenario = (scene: Scene) => unknown

type Methods = Record<string, (parameters: unknown) => Promise<unknown>>

export function createScene(api: PartnerName, operation: Operation): Scene & { shown: string[] } {
  const shown: string[] = []
  const show = (what: string) => void shown.push(what)
  const parameters = placeCanaries(api, operation)
  return {
    api,
    operation,
    parameters,
    text: JSON.stringify(parameters),
    shown,
    show,
    call(fetch, options = {}, given = parameters) {
      const common = {
        retry: false as const,
        onEvent: (event: object) => show(JSON.stringify(event) + inspect(event)),
        ...options,
      }
      const client: object =
        api === 'awda'
          ? awdaClient(fetch, { secret, ...common })
          : ppdaiClient(fetch, { privateKey: pem, accessToken: token, ...common })
      show(inspect(client, { depth: 10 }))
      return (client as Methods)[operation.id]!(given)
    },
  }
}

/** All that a failure shows of itself to a log, a console or a page that shows errors. */
export function surfaces(failure: unknown): string[] {
  const chain: unknown[] = []
  for (let error = failure; error !== undefined && chain.length < 10;) {
    chain.push(error)
    error = error instanceof Error ? error.cause : undefined
  }
  return chain.flatMap((error) => [
    String(error),
    inspect(error, { depth: 10, showHidden: false }),
    JSON.stringify(error) ?? '',
    ...(error instanceof Error ? [error.message, error.stack ?? '', error.name] : []),
  ])
}
