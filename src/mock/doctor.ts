import type { PartnerName } from '../../generated/index.ts'
import { subjects } from '../../generated/subjects.ts'
import type { ArrivedRequest, DiagnoseOptions, Diagnosis } from '../doctor/index.ts'
import { createDoctor as createPlainDoctor } from '../doctor/node.ts'
import { ConfigurationError } from '../core/errors.ts'
import { quoteName } from '../core/field-name.ts'
import { ownOf } from '../core/parse.ts'
import { type Apps, type AppsInput, toApps } from './apps.ts'
import { profiles } from './profiles.ts'

/** A request as it was captured, of an operation by its id. */
export interface CapturedRequest extends Omit<ArrivedRequest, 'operation' | 'headers' | 'now'> {
  operation: string
  headers: Headers | Readonly<Record<string, string>> | [string, string][]
  /** When it arrived, in milliseconds since 1970. Default now. */
  now?: number
}

/**
 * Says why a request is refused, and what to change, as the gateway does in its responses.
 *
 *     const doctor = createDoctor(await loadApps('apps.json'))
 *     console.log(doctor(partner, { operation, headers, body }).summary)
 *
 * @throws ConfigurationError when a key or secret does not load; the doctor, for an operation that is not there
 */
export function createDoctor(apps: AppsInput | Apps, options: DiagnoseOptions = {}) {
  const examine = createPlainDoctor(subjects, toApps(apps), options)
  return (
    api: PartnerName,
    { operation: id, headers, now = Date.now(), ...request }: CapturedRequest,
  ): Diagnosis => {
    const { operations } = profiles[api].contract
    const operation = ownOf(operations, id)
    if (!operation) {
      throw new ConfigurationError(
        `${api} has no operation ${quoteName(id)}. Known: ${Object.keys(operations).join(', ')}`,
      )
    }
    return examine(api, { ...request, operation, headers: new Headers(headers), now })
  }
}
