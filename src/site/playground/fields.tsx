import type { SiteApi } from '../site.ts'
import { type Input, inputsOf } from './inputs.ts'

/** Where `lendspec start` and `lendspec mock` listen. */
const mock = 'http://127.0.0.1:4010'

/** Who calls, when, where and with what: each API keeps its own. */
export function Caller({ api, values }: { api: SiteApi; values: Readonly<Record<string, unknown>> }) {
  const { name, short, contract, scheme } = api
  const inputs = inputsOf(scheme)
  const isLast = ({ kind }: Input) => kind === 'key' || kind === 'secret'
  return (
    <fieldset data-api={name} hidden>
      <legend class="spoken">{short}: who calls, when and where</legend>
      {inputs
        .filter((input) => !isLast(input))
        .map((input) => (
          <Field api={name} input={input} value={values[input.name]} />
        ))}
      <div class="field">
        <label for={`${name}-server`}>Server</label>
        <select id={`${name}-server`} autocomplete="off">
          <option value={`${mock}/${name}`}>
            mock, {mock}/{name}
          </option>
          {Object.entries(contract.servers).map(([server, url]) => (
            <option value={url}>
              {server}, {url}
            </option>
          ))}
        </select>
      </div>
      {inputs.filter(isLast).map((input) => (
        <Field api={name} input={input} />
      ))}
    </fieldset>
  )
}

interface FieldProps {
  api: string
  input: Input
  value?: unknown
}

function Field({ api, input: { name, kind, label, hint, choices = [] }, value }: FieldProps) {
  const id = `${api}-${name}`
  const described = hint ? { 'aria-describedby': `${id}-hint` } : {}
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'key' ? (
        <Key id={id} hint={hint} />
      ) : kind === 'choice' ? (
        <select id={id} autocomplete="off" {...described}>
          {choices.map((choice) => (
            <option value={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <div class="pair">
          <input
            id={id}
            type={kind === 'secret' ? 'password' : 'text'}
            value={kind === 'text' && value !== undefined ? String(value) : ''}
            autocomplete="off"
            spellcheck={false}
            {...described}
          />
          {kind === 'time' && <Action id={id} action="now" label="Now" />}
          {kind === 'nonce' && <Action id={id} action="nonce" label="New" />}
          {kind === 'secret' && (
            <button type="button" data-show={id} aria-pressed="false">
              Show
            </button>
          )}
        </div>
      )}
      {hint && kind !== 'key' && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {kind === 'secret' && <p class="hint" id={`${id}-state`}></p>}
    </div>
  )
}

const Action = ({ id, action, label }: { id: string; action: string; label: string }) => (
  <button type="button" {...{ [`data-${action}`]: id }}>
    {label}
  </button>
)

/** A private key: made, pasted, or dropped from a file by way of the clipboard; never stored. */
function Key({ id, hint }: { id: string; hint: string }) {
  return (
    <>
      <textarea
        id={id}
        class="key"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-describedby={`${id}-hint ${id}-state`}
      ></textarea>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="hint" id={`${id}-state`}></p>
      <p class="actions">
        <button type="button" id={`${id}-generate`}>
          Generate a key
        </button>
        <a id={`${id}-private`} download="private-key.pem" hidden>
          private-key.pem
        </a>
        <a id={`${id}-public`} download="public-key.pem" hidden>
          public-key.pem
        </a>
      </p>
    </>
  )
}
