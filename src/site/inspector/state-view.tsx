/** What a stateful mock remembers of each partner; its script fills it. */
export const StatePanel = ({ remembering }: { remembering: readonly string[] }) => (
  <details class="panel" id="remembered">
    <summary>What the mock remembers</summary>
    <form id="state-form">
      <label>
        Session
        <select id="session" data-partners={remembering.join(' ')}></select>
      </label>
      <label>
        Move the clock by
        <input
          id="advance"
          value="1d"
          size={8}
          required
          pattern="[0-9]+(ms|[smhd])"
          title="For example 5m or 30d"
        />
      </label>
      <button type="submit">Advance</button>
      <button type="button" id="reset">
        Delete all
      </button>
    </form>
    <p class="problem" id="state-problem"></p>
    <p id="clock"></p>
    <div id="entities"></div>
  </details>
)
