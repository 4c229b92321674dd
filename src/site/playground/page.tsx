import { partnerNames } from '../../../generated/index.ts'
import { playgrounds } from '../../partners/playground.ts'
import type { SiteApi, Vectors } from '../site.ts'
import { PrivateKey, Secret } from './key-fields.tsx'
import { Stairs } from './stairs.tsx'
import { Why } from './why-form.tsx'

/** Where `lendspec start` and `lendspec mock` listen. */
const mock = 'http://127.0.0.1:4010'

/** What the script fills: inputs at one side, the stairs or the diagnosis at the other. */
export function Playground({ apis, vectors }: { apis: readonly SiteApi[]; vectors: Vectors }) {
  return (
    <>
      <h1>Signing playground</h1>
      <p class="lead">
        Signs in this page, with the source of the client. Nothing is sent: the page’s own policy forbids the
        browser any connection. Keys and secrets stay in memory and are gone when you leave.
      </p>
      <noscript>
        <p class="notice">
          The playground computes here, so it needs JavaScript. <a href="signing.html">Signing</a> has worked
          examples without.
        </p>
      </noscript>
      <p class="notice" id="insecure" hidden>
        Over plain http from another host the browser gives a page no <code>crypto.subtle</code>: RSA cannot
        sign here. Open this page over https, from localhost, or as a file from disk. Canonical texts, MD5 and
        the diagnosis work.
      </p>
      <div class="playground" hidden>
        <form id="inputs" autocomplete="off">
          <h2 class="spoken">Inputs</h2>
          <Choice apis={apis} />
          <Body />
          {apis.map((api) => (
            <Caller api={api} appId={vectors[api.name].credentials.appId} />
          ))}
          <PrivateKey apis={callersWith('private-key')} />
          <Secret apis={callersWith('secret')} />
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
            {apis.map((api) => (
              <Stairs api={api.name} />
            ))}
          </section>
          <section role="tabpanel" id="why" aria-labelledby="tab-why" hidden>
            <Why apis={callersWith('private-key')} />
          </section>
        </div>
      </div>
      <p role="status" class="spoken" id="said"></p>
    </>
  )
}

/** The names of the partners whose callers sign with this. */
const callersWith = (kind: 'private-key' | 'secret') =>
  partnerNames.filter((name) => playgrounds[name].kind === kind).join(' ')

const formWords = { 'utc-text': 'UTC as yyyy-MM-dd HH:mm:ss', 'epoch-seconds': 'epoch seconds' }

/** The forms of a timestamp, in a sentence. */
function formsOf({ name }: SiteApi): string {
  const { forms } = playgrounds[name].timestamp
  const words = forms.map((form) => formWords[form]).join(', or ')
  const end = forms.length > 1 ? '; sent as typed.' : '.'
  return words.charAt(0).toUpperCase() + words.slice(1) + end
}

function Choice({ apis }: { apis: readonly SiteApi[] }) {
  return (
    <div class="field">
      <label for="operation">Operation</label>
      <select id="operation" autocomplete="off">
        {apis.map((api) => (
          <optgroup label={api.short}>
            {Object.keys(api.contract.operations).map((id) => (
              <option value={`${api.name}/${id}`} data-body={api.examples[id]?.parameters['ok'] ?? ''}>
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

function Body() {
  return (
    <div class="field">
      <div class="label">
        <label for="body">Body, JSON</label>
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
      <div class="scroll" tabindex={0} role="region" aria-label="Members found">
        <table id="members">
          <thead>
            <tr>
              <th scope="col">Member</th>
              <th scope="col">Declared</th>
              <th scope="col">Signed text</th>
            </tr>
          </thead>
          <tbody></tbody>
        </table>
      </div>
    </div>
  )
}

/** Who calls, when and where: each API keeps its own. */
function Caller({ api, appId }: { api: SiteApi; appId: string }) {
  const { contract, name, short } = api
  return (
    <fieldset data-api={name} hidden>
      <legend class="spoken">{short}: who calls, when and where</legend>
      <div class="field">
        <label for={`${name}-app`}>App id</label>
        <input id={`${name}-app`} value={appId} autocomplete="off" spellcheck={false} />
      </div>
      <div class="field">
        <label for={`${name}-time`}>Timestamp</label>
        <div class="pair">
          <input
            id={`${name}-time`}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${name}-time-hint`}
          />
          <button type="button" data-now={`${name}-time`}>
            Now
          </button>
        </div>
        <p class="hint" id={`${name}-time-hint`}>
          {formsOf(api)} It stands still until you ask for the present time.
        </p>
      </div>
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
    </fieldset>
  )
}
