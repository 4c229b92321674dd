import { isRecord } from '../../core/parse.ts'
import type { Fields } from '../../core/behaviour.ts'
import { field } from '../../core/expression.ts'
import { bodyField } from '../../signing/credentials.ts'
import type { Engine, EngineAnswer, Question } from '../engine.ts'
import type { Profile } from '../profiles.ts'
import { after } from '../soon.ts'
import type { Outcome } from './rules.ts'
import type { Asked } from './scope.ts'
import type { Sessions } from './sessions.ts'

/** Puts sessions in front of an engine: it checks the request and has the examples, the rules say which and what is in it. */
export function createStatefulEngine(inner: Engine, profile: Profile, { behaviour, get }: Sessions): Engine {
  const { examples, gatewayAnswers } = profile
  const envelopeBody = bodyField(profile.scheme)

  return {
    answer(question) {
      if (question.example !== 'ok') return inner.answer(question)
      const asked = askedOf(question)
      const session = get(question.caller?.session || asked.app)
      return after(session.checkToken(asked), (refused) => {
        if (refused) return answerOf(refused, question)
        return after(inner.answer(question), (checked) => {
          if (checked.problems.length) return checked
          return after(session.answer(asked), (outcome) =>
            outcome ? answerOf(outcome, question, checked) : checked,
          )
        })
      })
    },
  }

  function askedOf({ operation, headers, body, sent, caller }: Question): Asked {
    const inside = envelopeBody === undefined ? body : field(body, envelopeBody)
    const query = sent ? Object.fromEntries(new URLSearchParams(sent.query)) : {}
    const fields: Fields = { ...query, ...sent?.values, ...(isRecord(inside) ? inside : {}) }
    const { header = '', prefix = '' } = behaviour.accessToken ?? {}
    const text = headers[header] ?? ''
    const accessToken = text.startsWith(prefix) ? text.slice(prefix.length) : ''
    const asked = { operation: operation.id, sent: fields, accessToken, app: caller?.app ?? '' }
    if (asked.app) return asked
    const app = behaviour.app?.({ now: 0, sent: fields, accessToken, ...nothing })
    return { ...asked, app: typeof app === 'string' ? app : '' }
  }

  function answerOf(outcome: Outcome, question: Question, checked?: EngineAnswer): EngineAnswer {
    const { code, body, result, rule, grade, unknown, when } = outcome
    const state = {
      rule,
      ...(code !== undefined && { code }),
      rejected: !!(code ?? body),
      grade,
      unknown,
      when,
    }
    if (body) return { status: 200, body: JSON.stringify(body), problems: [], state }
    const direct = code === undefined ? undefined : gatewayAnswers[code]
    if (direct && !question.operation.errors.map(String).includes(code ?? ''))
      return { status: direct.status, body: direct.body, problems: [], state }
    if (code !== undefined) {
      const words = examples[question.operation.id]?.response[code] ?? ''
      return { status: 200, body: words, problems: [], state }
    }
    const { body: example = '', ...rest } = checked ?? { status: 200, problems: [] }
    return { ...rest, body: result ? write(example, result.value, question) : example, state }
  }
}

/** The example with a result in it: in its field, or beside code and message. */
function write(example: string, value: unknown, { operation: { envelope } }: Question): string {
  const all = JSON.parse(example) as Fields
  if (envelope.data !== null) return JSON.stringify({ ...all, [envelope.data]: value ?? null })
  const kept = [...envelope.code, ...envelope.message]
  const told = Object.entries(all).filter(([name]) => kept.includes(name))
  return JSON.stringify({ ...Object.fromEntries(told), ...(isRecord(value) ? value : {}) })
}

/** Who calls can be said of the request alone. */
const nothing = {
  entity: () => undefined,
  find: () => undefined,
  id: () => '',
  count: () => 0,
  total: () => 0,
}
