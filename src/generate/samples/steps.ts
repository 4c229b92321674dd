// The steps of a sample.

import type { Digest, Encoding, PairString, TimeForm } from '../../signing/grammar.ts'

/** Text, and values that the sample made before. */
export type Template = readonly { readonly text?: string; readonly name?: string }[]

export type Step =
  | { do: 'id'; name: string; text: string }
  /** A secret or token in a file. */
  | { do: 'read'; name: string; file: string }
  | { do: 'key'; name: string; file: string; algorithm: string }
  | { do: 'time'; form: TimeForm }
  | { do: 'date'; iso: boolean }
  | { do: 'httpDate' }
  | { do: 'nonce'; bytes: number; encoding: Encoding; prefix: string }
  /** Pairs of a form or query; `elsewhere` are signed here, and sent in the query. */
  | { do: 'fields'; name: 'fields' | 'query'; entries: Entries; elsewhere: readonly string[] }
  | { do: 'add'; to: 'fields' | 'query'; entries: Entries }
  | {
      do: 'pairs'
      name: string
      of: 'parameters' | 'fields' | 'query'
      rule: PairString
      hook: string | undefined
      /** Every value is text. */
      isText: boolean
      note: string
    }
  | { do: 'text'; name: string; template: Template; delete?: string }
  | { do: 'digest'; name: string; of: Template; algorithm: Digest; encoding: Encoding }
  | {
      do: 'bytes'
      name: string
      from: string
      strip: string
      decode: 'base64' | 'base64url' | 'hex' | undefined
    }
  | {
      do: 'derive'
      name: string
      algorithm: Digest
      /** Absent where the first key is made already, under the same name. */
      seed?: Template
      steps: readonly Template[]
      encoding?: Encoding
    }
  | {
      do: 'hmac'
      name: string
      of: Template
      algorithm: Digest
      encoding: Encoding
      key: string
      isBytes: boolean
    }
  | { do: 'sign'; name: string; of: Template; algorithm: string; encoding: Encoding; key: string }
type Entries = readonly (readonly [name: string, value: Template])[]

/** Neighbouring texts as one. */
export function merge(template: Template): Template {
  const merged: { text?: string; name?: string }[] = []
  for (const part of template) {
    const last = merged.at(-1)
    if (part.text === '') continue
    if (part.text !== undefined && last?.text !== undefined)
      merged[merged.length - 1] = { text: last.text + part.text }
    else merged.push(part)
  }
  return merged
}

export type { Digest, Encoding }
