import type { WrittenRequest } from '../../core/request.ts'

/** What one sample does: a call of one operation, with the contract's example. */
export interface Call {
  parameters: Readonly<Record<string, unknown>>
  /** The parameters as JSON text, without blanks. */
  body: string
  outcome: Outcome
  /** For a call that is more than a JSON object: `parameters` is then all that a caller writes, and `body` empty. */
  request?: WrittenRequest
}

/** How an answer tells success: a code, under the first of these names that is there, or a member only a success has. */
export type Outcome =
  { codes: readonly string[]; success: string | number } | { error: string; proof: string }

/** How the tests execute the samples of a language, all of which lie in one folder. */
export interface Execution {
  /**
   * `npm test` executes samples that need nothing but Node always; those that need more where `tools` are found, which
   * CI installs. null: nothing executes them.
   */
  runsIn: 'npm test' | 'CI' | null
  /** Programs, by the name they are called with. */
  tools: readonly string[]
  /** Said of the execution where it is not plainly the language's own tool. */
  note?: string
  /** Files that stand beside the samples, by name. A path in `<>`, here and in commands, is one of the repository. */
  files?: Readonly<Record<string, string>>
  env?: Readonly<Record<string, string>>
  /** Commands that come first. An argument such as `*.java` stands for all files of that kind. */
  build: readonly (readonly string[])[]
  /** The file that a sample is kept in. */
  file(operationId: string): string
  /**
   * The command for each sample, which fails where it ends with another code than 0; or, where a process is slow to
   * start, the command for all of them, which prints `== <operationId> <code>` after each.
   */
  run:
    | { each: (operationId: string) => readonly string[] }
    | { all: (operationIds: readonly string[]) => readonly string[] }
}

export interface Language {
  /** Redoc's name of the language. */
  lang: string
  /** What the reader chooses. */
  label: string
  /** Absent where the template writes a JSON object in a POST alone: the other operations have no sample of it. */
  writes?: 'any request'
  /** Its file in src/generate/samples. */
  template: string
  /** What the template asks for besides `operation`, `Operation`, `api` and `url`. */
  slots(call: Call): Record<string, string>
  execution: Execution
}

export { pascal as capitalized } from '../scheme/module.ts'
