/** What was refused, when, and the key it is checked with; the script puts the diagnosis below. */
export function Why({ apis }: { apis: string }) {
  return (
    <>
      <div class="field">
        <label for="pasted">What was refused</label>
        <textarea
          id="pasted"
          rows={8}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-describedby="pasted-hint"
        ></textarea>
        <p class="hint" id="pasted-hint">
          A signature, headers, an envelope, a curl line, or the whole request. Quotes, <code>\n</code> and
          prefixes from a log do no harm. The inputs above fill in what is missing.
        </p>
      </div>
      <div class="field">
        <label for="arrived">When it was sent, UTC</label>
        <div class="pair">
          <input id="arrived" autocomplete="off" spellcheck={false} aria-describedby="arrived-hint" />
          <button type="button" data-now="arrived">
            Now
          </button>
        </div>
        <p class="hint" id="arrived-hint">
          By the server’s clock, for example its <code>Date</code> header. If you leave it empty, the page
          does not check whether the timestamp is too old.
        </p>
      </div>
      <div class="field" data-api={apis} hidden>
        <label for="public-key">Public key registered for the app id</label>
        <textarea
          id="public-key"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="public-hint"
        ></textarea>
        <p class="hint" id="public-hint">
          If you leave it empty, the page uses the public key of the private key in the inputs.
        </p>
      </div>
      <div id="diagnosis"></div>
    </>
  )
}
