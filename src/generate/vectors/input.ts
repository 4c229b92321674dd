// What vectors are made of.

/** A request before it is signed. */
export interface Input {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Parameters of the body, where the sheet says more of them than the body does. */
  readonly parameters?: readonly Parameter[]
}
export interface Parameter {
  readonly name: string
  readonly declared: string
  readonly json: string
}

/** A name and a value that are signed. */
export interface SignedPair {
  readonly name: string
  readonly declared?: string
  readonly json?: string
  /** null where it is left out. */
  readonly signed: string | null
}

export interface Credentials {
  readonly [name: string]: string | number
  readonly timestamp: number
}
