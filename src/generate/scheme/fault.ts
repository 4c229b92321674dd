export interface Fault {
  /** The place in signature.yaml, keys joined with dots. */
  readonly at: string
  readonly message: string
  /** A warning is about a scheme that is weak, which a partner may have all the same. */
  readonly level: 'error' | 'warning'
}
export type Report = (at: string, message: string, level?: Fault['level']) => void
