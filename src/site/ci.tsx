import { findPartner, type PartnerName, partners, schemes } from '../../generated/index.ts'
import { idOf, signingKeys } from '../signing/credentials.ts'
import { Code } from './page.tsx'
import type { Site } from './site.ts'

/** How another team's CI keeps client, contract and server together. */
export function Ci({ site: { apis, recipes } }: { site: Site }) {
  const api = partnerOf(recipes)
  const others = apis.filter(({ name }) => name !== api)
  return (
    <>
      <h1>In your CI</h1>
      <p class="lead">
        Three jobs that a team can copy: the client package is what the contract makes of it, your own tests
        run against the mock gateway, and a server still answers as the contract says.
      </p>
      <p>
        They take lendspec from your development dependencies. Folder, port and name of the API are yours to
        change
        {others.map(({ name, short }) => (
          <>
            ; for {short} write <code>{name}</code> and a{' '}
            <code>{signingKeys(schemes[name])[0]?.name}File</code>
          </>
        ))}
        .
      </p>
      {recipes.map(({ name, file, text }) => (
        <section>
          <h2 id={file.replace('.yml', '')}>{name}</h2>
          <p>
            <a href={file}>{file}</a>
          </p>
          <Code name={name} lang="yaml" copy text={text} />
        </section>
      ))}
      <h2 id="config">The config of the contract test</h2>
      <p>
        <code>ci/{api}.json</code> says who calls, and with which parameters; paths in it are relative to it.
        Keys never stand in it. An operation without parameters there is skipped, and the plan says so.
      </p>
      <Code name={`ci/${api}.json`} lang="json" copy text={configOf(api)} />
      <h2 id="plan">What is called</h2>
      <p>
        The plan is printed before anything is sent: each operation, whether it is called, and why. Without{' '}
        <code>--allow</code> and its name no operation is called that sends an SMS, creates a user, binds a
        card or moves money. <code>--plan</code> prints the plan and ends.
      </p>
      <h2 id="result">What comes out</h2>
      <p>
        Exit code 1 when server and contract differ, a line for each difference with its JSON path; JUnit XML,
        which both systems show beside your tests; and the evidence, with sensitive members hidden.
      </p>
    </>
  )
}

/** The partner that the recipes are written for. */
function partnerOf(recipes: Site['recipes']): PartnerName {
  const [, name] = recipes.map(({ text }) => /ci\/([\w-]+)\.json/.exec(text)).find((found) => found) ?? []
  return findPartner(name ?? '')
}

/** Lines of the config that name a file with a key or secret. */
const filesOf = (name: PartnerName) =>
  signingKeys(schemes[name]).map(
    (key) => `"${key.name}File": "${name}-${key.kind === 'secret' ? 'secret.txt' : 'private.pem'}"`,
  )

/** A config with the parameters of one safe operation. */
function configOf(name: PartnerName): string {
  const { contract, examples } = partners[name]
  const operation = Object.values(contract.operations).find(
    ({ retry, signed, accessToken }) => retry === 'safe' && signed && !accessToken,
  )
  const parameters = JSON.parse(examples[operation?.id ?? '']?.parameters['ok'] ?? '{}') as object
  const members = Object.keys(parameters).map((member) => `"${member}": "…"`)
  return `{
  "${idOf(schemes[name])}": "…",
  ${filesOf(name).join(',\n  ')},
  "parameters": { "${operation?.id ?? ''}": { ${members.join(', ')} } }
}`
}
