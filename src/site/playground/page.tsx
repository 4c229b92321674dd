import type { Operation } from '../../core/contract.ts'
import { isAsymmetric } from '../../signing/grammar.ts'
import type { SiteApi, Vectors } from '../site.ts'
import { Head } from '../words.tsx'
import { Caller } from './fields.tsx'
import { signsAddress } from './inputs.ts'
import { Steps } from './steps.tsx'
import { Why } from './why-form.tsx'

/** What the script fills: inputs at one side, the steps or the diagnosis at the other. */
export function Playground({ apis, vectors }: { apis: readonly SiteApi[]; vectors: Vectors }) {
  const withKeys = apis.filter(({ scheme }) =>
    Object.values(scheme.signatures).some(({ algorithm }) => isAsymmetric(algorithm)),
  )
  return (
    <>
      <h1>Signing playground</h1>
      <p class="lead">
        This page signs in the browser, with the same code as the client. Keys and secrets stay in memory and
        are gone when you leave. The browser can connect only to the mock that serves this page.
      </p>
      <noscript>
        <p class="notice">
          The playground needs JavaScript. <a href="signing.html">Signing</a> has examples that need none.
        </p>
      </noscript>
      <p class="notice" id="insecure" hidden>
        Private keys cannot sign here, because browsers have no <code>crypto.subtle</code> on a page over
        plain http. Open this page over https, from localhost, or as a file from disk. Strings to sign,
        hashes, HMACs and the diagnosis work.
      </p>
      <div class="playground" hidden>
        <form id="inputs" autocomplete="off">
          <h2 class="spoken">Inputs</h2>
          <Choice apis={apis} />
          {apis
            .filter(({ scheme }) => signsAddress(scheme))
            .map(({ name }) => (
              <Target api={name} />
            ))}
          <Body />
          <Members />
          {apis.map((api) => (
            <Caller api={api} values={vectors[api.name].credentials} />
          ))}
        </form>
        <div class="results">
          <div role="tablist" id="tabs" aria-label="What to do">
            <button type="button" role="tab" id="tab-sign" aria-controls="sign" aria-selected="true">
              Sign
            </button>
            <button
              type="button"
              role="tab"
              id="tab-why"
              aria-controls="why"
              aria-selected="false"
              tabindex={-1}
            >
              Why is mine wrong?
            </button>
          </div>
          <section role="tabpanel" id="sign" aria-labelledby="tab-sign">
            <p class="state" id="state"></p>
            <div id="sending" hidden>
              <button type="button" id="send">
                Send to the mock
              </button>
              <div id="response" role="status"></div>
            </div>
            {apis.map((api) => (
              <Steps api={api} />
            ))}
          </section>
          <section role="tabpanel" id="why" aria-labelledby="tab-why" hidden>
            <Why apis={withKeys.map(({ name }) => name).join(' ')} />
          </section>
        </div>
      </div>
      <p role="status" class="spoken" id="said"></p>
    </>
  )
}

function Choice({ apis }: { apis: readonly SiteApi[] }) {
  return (
    <div class="field">
      <label for="operation">Operation</label>
      <select id="operation" autocomplete="off">
        {apis.map((api) => (
          <optgroup label={api.short}>
            {Object.entries(api.contract.operations).map(([id, operation]) => (
              <option
                value={`${api.name}/${id}`}
                data-operation={JSON.stringify(briefly(operation))}
                data-target={api.requests[id]?.target}
                data-body={api.requests[id]?.body}
                data-type={api.requests[id]?.type}
              >
                {id}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class="hint" id="evidence"></p>
    </div>
  )
}

/** What the script needs of an operation. */
function briefly({ id, method, path, tag, signed, accessToken, unconfirmed, source, body }: Operation) {
  const { grade, unknown } = source
  return { id, method, path, tag, signed, accessToken, unconfirmed, source: { grade, unknown }, body }
}

/** The address where it is signed: what is in its path and query changes the string. */
function Target({ api }: { api: string }) {
  return (
    <div class="field" data-api={api} hidden>
      <label for={`${api}-target`}>Path and query</label>
      <input id={`${api}-target`} autocomplete="off" spellcheck={false} />
    </div>
  )
}

function Body() {
  return (
    <div class="field" id="body-field">
      <div class="label">
        <label for="body">
          Body, <span id="body-kind">JSON</span>
        </label>
        <button type="button" id="example">
          Example
        </button>
      </div>
      <textarea
        id="body"
        rows={7}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-describedby="fault"
      ></textarea>
      <p class="hint fault" id="fault"></p>
    </div>
  )
}

/** What the request has, and how each part of it is signed. */
function Members() {
  return (
    <div class="field scroll" tabindex={0} role="region" aria-label="What is signed">
      <table id="members">
        <Head names={['Field', 'Declared', 'Signed text']} />
        <tbody></tbody>
      </table>
    </div>
  )
}
