import type { PartnerName } from '../../../generated/index.ts'
import { signature as awda } from '../../../generated/awda/signature.ts'
import { signature as ppdai } from '../../../generated/ppdai/signature.ts'
import type { Grade } from '../../core/contract.ts'
import { GradeWord, Prose } from '../words.tsx'

interface Stair {
  /** What the script calls it. */
  readonly id: string
  readonly title: string
  readonly rule: string
  readonly grade?: Grade
}

const sdk = ppdai['x-source'].grade
const request: readonly Stair[] = [
  { id: 'request', title: 'The complete request', rule: 'As it goes over the wire.' },
  { id: 'curl', title: 'As a command', rule: 'For a shell with `curl`.' },
]

const stairs: Readonly<Record<PartnerName, readonly Stair[]>> = {
  ppdai: [
    {
      id: 'values',
      title: 'Write each value by its declared type',
      rule: 'Text as it is, integers in digits, Boolean as 1 or 0, Double as 16 hexadecimal digits; null, lists and objects are left out.',
      grade: sdk,
    },
    {
      id: 'names',
      title: 'Put the lower-cased name in front',
      rule: 'The names only; the values keep their case.',
      grade: sdk,
    },
    {
      id: 'order',
      title: 'Order by name',
      rule: 'By the codes of the characters, in no language.',
      grade: sdk,
    },
    { id: 'canonical', title: 'Join: the canonical text', rule: 'With nothing between.', grade: sdk },
    { id: 'digest', title: 'Hash it', rule: 'SHA-1 over the UTF-8 bytes.', grade: sdk },
    {
      id: 'signature',
      title: 'Sign the hash',
      rule: 'RSASSA-PKCS1-v1_5 with your private key; base64 on one line.',
      grade: sdk,
    },
    {
      id: 'time-canonical',
      title: 'App id and timestamp',
      rule: 'Joined with nothing, the timestamp exactly as in its header.',
      grade: sdk,
    },
    { id: 'time-digest', title: 'Hash them', rule: 'SHA-1 over the UTF-8 bytes.', grade: sdk },
    { id: 'time-signature', title: 'Sign that hash', rule: 'Same key, same padding.', grade: sdk },
    {
      id: 'headers',
      title: 'Headers',
      rule: 'Both signatures, what they cover, and two versions.',
      grade: sdk,
    },
    ...request,
  ],
  awda: [
    {
      id: 'fields',
      title: 'Fill the envelope',
      rule: 'Whole seconds since 1970, answered within 60 seconds of them.',
      grade: awda.timestamp['x-source'].grade,
    },
    {
      id: 'body',
      title: 'Take the body exactly as it is sent',
      rule: 'Its JSON text, byte for byte; the empty text without parameters.',
      grade: awda['x-source'].grade,
    },
    {
      id: 'order',
      title: 'Order by name',
      rule: 'Each member but the signature as name + `:` + value.',
      grade: awda['x-source'].grade,
    },
    {
      id: 'canonical',
      title: 'Join: the canonical text',
      rule: 'With nothing between.',
      grade: awda['x-source'].grade,
    },
    {
      id: 'secret',
      title: 'Append the secret',
      rule: 'Once, at the end, without a name. It is shown as dots, and copied as <secret>.',
      grade: awda['x-source'].grade,
    },
    {
      id: 'signature',
      title: 'Hash it: the signature',
      rule: 'MD5 over the UTF-8 bytes, as 32 upper-case hexadecimal digits.',
      grade: awda['x-source'].grade,
    },
    {
      id: 'envelope',
      title: 'The envelope',
      rule: 'The signature is one more member.',
      grade: awda['x-source'].grade,
    },
    ...request,
  ],
}

/** The stairs of one API, to be filled by the script. */
export function Stairs({ api }: { api: PartnerName }) {
  return (
    <ol class="stairs" id={`${api}-stairs`} data-api={api} hidden>
      {stairs[api].map(({ id, title, rule, grade }) => (
        <li data-stair={id}>
          <h3>{title}</h3>
          <p class="tools">
            <span class="size"></span>
            <button type="button" aria-label={`Copy: ${title}`}>
              Copy
            </button>
          </p>
          <p class="rule">
            <Prose text={rule} />{' '}
            {grade && (
              <span class="evidence">
                <GradeWord grade={grade} />
              </span>
            )}
          </p>
          <pre class="canonical"></pre>
        </li>
      ))}
    </ol>
  )
}
