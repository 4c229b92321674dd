/** The private key, for all partners that sign with one: generated, pasted, or dropped from a file by way of the clipboard; never stored. */
export function PrivateKey({ apis }: { apis: string }) {
  return (
    <div class="field" data-api={apis} hidden>
      <label for="private-key">Private key, RSA</label>
      <textarea
        id="private-key"
        class="key"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-describedby="key-hint key-state"
      ></textarea>
      <p class="hint" id="key-hint">
        PKCS#8, PKCS#1, or bare base64 of either.
      </p>
      <p class="hint" id="key-state"></p>
      <p class="actions">
        <button type="button" id="generate">
          Generate a key
        </button>
        <a id="download-private" download="private-key.pem" hidden>
          private-key.pem
        </a>
        <a id="download-public" download="public-key.pem" hidden>
          public-key.pem
        </a>
      </p>
    </div>
  )
}

/** The secret, for all partners that sign with one. */
export function Secret({ apis }: { apis: string }) {
  return (
    <div class="field" data-api={apis} hidden>
      <label for="secret">Secret</label>
      <div class="pair">
        <input
          id="secret"
          type="password"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="secret-state"
        />
        <button type="button" id="show-secret" aria-pressed="false">
          Show
        </button>
      </div>
      <p class="hint" id="secret-state"></p>
    </div>
  )
}
