import type { PartnerName } from '../../../generated/index.ts'
import { examples as awdaExamples } from '../../../generated/awda/examples.ts'
import { examples as ppdaiExamples } from '../../../generated/ppdai/examples.ts'
import type { SiteApi, Vectors } from '../site.ts'
import { KeyOfAwda, KeyOfPpdai } from './key-fields.tsx'
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
            <Caller api={api} appId={vectors[keyOf(api)].credentials.appId} />
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
            {apis.map((api) => (
              <Stairs api={keyOf(api)} />
            ))}
          </section>
          <section role="tabpanel" id="why" aria-labelledby="tab-why" hidden>
            <Why />
          </section>
        </div>
      </div>
      <p role="status" class="spoken" id="said"></p>
    </>
  )
}

const keyOf = ({ name }: SiteApi): PartnerName => (name === 'awda' ? 'awda' : 'ppdai')

function Choice({ apis }: { apis: readonly SiteApi[] }) {
  return (
    <div class="field">
      <label for="operation">Operation</label>
      <select id="operation" autocomplete="off">
        {apis.map((api) => (
          <optgroup label={api.short}>
            {Object.keys(api.contract.operations).map((id) => (
              <option
                value={`${api.name}/${id}`}
                data-body={examples[keyOf(api)][id]?.parameters['ok'] ?? ''}
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

const examples: Readonly<
  Record<PartnerName, Readonly<Record<string, { readonly parameters: Readonly<Record<string, string>> }>>>
> = { ppdai: ppdaiExamples, awda: awdaExamples }

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

/** Who calls, when, where, and with what key: each API keeps its own. */
function Caller({ api, appId }: { api: SiteApi; appId: string }) {
  const { contract, short } = api
  const name = keyOf(api)
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
          {name === 'ppdai'
            ? 'UTC as yyyy-MM-dd HH:mm:ss, or epoch seconds; sent as typed.'
            : 'Epoch seconds.'}{' '}
          It stands still until you ask for the present time.
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
      {name === 'ppdai' ? <KeyOfPpdai /> : <KeyOfAwda />}
    </fieldset>
  )
}
