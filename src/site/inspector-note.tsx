import { Code } from './page.tsx'

/** The inspector needs the running mock: the static site can only say where it is. */
export function InspectorNote() {
  return (
    <>
      <h1>Request inspector</h1>
      <p class="lead">
        The inspector shows every request that the mock receives. If a signature is wrong, it shows what to
        change, with the expected string to sign beside the received one.
      </p>
      <p>It watches the running mock, so it is not part of these static pages. Start both on your machine:</p>
      <Code name="Command that starts the inspector" lang="sh" copy text="npx --no-install lendspec start" />
      <p>
        Then open <code>http://127.0.0.1:4010/inspector</code> and send a request to the mock. Nothing leaves
        your machine, and values that are personal data are hidden.
      </p>
    </>
  )
}
