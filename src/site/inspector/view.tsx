import { partnerNames, partners } from '../../../generated/index.ts'
import { firstCall } from '../../core/partner.ts'
import { assumptionsOf, modes, modeTexts } from '../../mock/notify-order.ts'
import type { Sender } from '../../mock/sender.ts'
import { Code, Header, type MenuEntry } from '../page.tsx'
import { joined } from '../words.tsx'
import { StatePanel } from './state-view.tsx'

export interface InspectorProps {
  showBodies: boolean
  /** Where the mocks are. */
  origin: string
  /** Who sends notifications. */
  senders: readonly Sender[]
  /** Partners of which a stateful mock remembers something. */
  remembering: readonly string[]
  menu: readonly MenuEntry[]
}

/** The frame of the inspector; its script fills list and detail. */
export function InspectorPage({ showBodies, origin, senders, remembering, menu }: InspectorProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Request inspector – lendspec</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="style.css" />
        <link rel="stylesheet" href="inspector.css" />
        <script src="site.js"></script>
        <script src="inspector.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Header file="inspector.html" menu={menu} />
        <main id="main" class="inspector" tabindex={-1}>
          <Toolbar />
          <p class="mode">
            {showBodies ? (
              <>
                <b>Bodies are shown unchanged</b> (<code>--show-bodies</code>), personal data, signatures and
                tokens included.
              </>
            ) : (
              <>
                Personal data, signatures, tokens, and the values of fields that the contract does not have,
                are hidden.
              </>
            )}{' '}
            The last 100 requests stay in memory, and nowhere else.
          </p>
          <noscript>
            <p>This page needs its script: it shows requests as they arrive.</p>
          </noscript>
          <Empty origin={origin} />
          <div class="panes" id="panes" hidden>
            <div class="list" id="list" role="listbox" aria-label="Requests, newest first"></div>
            <p class="none muted" id="none" hidden>
              No request matches the filter.
            </p>
            <section
              class="detail"
              id="detail"
              data-whole={showBodies ? '' : undefined}
              aria-label="The selected request"
            ></section>
          </div>
          {remembering.length > 0 && <StatePanel remembering={remembering} />}
          {senders.length > 0 && <NotificationForm senders={senders} />}
          <p class="spoken" id="said" role="status"></p>
        </main>
      </body>
    </html>
  )
}

function Toolbar() {
  return (
    <div class="toolbar">
      <h1>Request inspector</h1>
      <p class="state" id="state" data-state="connecting">
        Connecting
      </p>
      <p class="count muted" id="count"></p>
      <button type="button" id="pause" aria-pressed="false" aria-keyshortcuts="p">
        Pause <kbd aria-hidden="true">p</kbd>
      </button>
      <button type="button" id="clear">
        Clear
      </button>
      <label class="filter">
        <span>Filter</span>
        <input type="search" id="filter" autocomplete="off" spellcheck={false} aria-keyshortcuts="/" />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <label class="refused-only">
        <input type="checkbox" id="refused-only" /> refused only
      </label>
    </div>
  )
}

function Empty({ origin }: { origin: string }) {
  const [api] = partnerNames
  const { id } = firstCall(partners[api])
  const command = `npm run -s lendspec -- call ${api} ${id} --server ${origin}/${api} --example`
  return (
    <section class="empty" id="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">No request yet</h2>
      <p>Send the first one from a terminal in this folder. It appears here at once.</p>
      <Code name="Command that sends a request" lang="sh" copy text={command} />
      <p class="muted">
        Or point your own program at{' '}
        {joined(
          partnerNames.map((name) => <code>{`${origin}/${name}`}</code>),
          ' or ',
        )}
        .
      </p>
    </section>
  )
}

function NotificationForm({ senders }: Pick<InspectorProps, 'senders'>) {
  const events = senders.flatMap((sender) => Object.keys(sender.events).map((id) => ({ sender, id })))
  return (
    <details class="panel" id="notify">
      <summary>Send a notification to your receiver</summary>
      <form id="notify-form">
        <label>
          Notification
          <select name="notification">
            {events.map(({ sender: { name }, id }) => (
              <option value={`${name}/${id}`}>
                {name} {id}
              </option>
            ))}
          </select>
        </label>
        <label class="wide">
          Address, on this machine
          <input
            name="to"
            type="url"
            required
            placeholder="http://127.0.0.1:3000/webhooks"
            aria-describedby="notify-problem"
          />
        </label>
        <label>
          Delivery
          <select name="mode">
            {modes.map((mode) => (
              <option value={mode}>{modeTexts[mode]}</option>
            ))}
          </select>
        </label>
        <label>
          How many
          <input name="times" type="number" min="1" max="50" value="1" required />
        </label>
        <button type="submit">Send</button>
      </form>
      <p class="problem" id="notify-problem"></p>
      <div
        id="deliveries"
        class="scroll"
        tabindex={0}
        role="region"
        aria-label="Deliveries, newest first"
      ></div>
      <p class="muted">
        {events.map(({ sender, id }) => (
          <>
            {sender.short} does not document how it sends notifications. Assumed here:{' '}
            {assumptionsOf(sender, id).join('; ')}.{' '}
          </>
        ))}
        This page sends each one once; <code>lendspec notify</code> can send it several times.
      </p>
    </details>
  )
}
