/** True for an operation that is called with its body alone. */
export const isPlain = ({ parameters, body }: { readonly parameters?: unknown; readonly body?: unknown }) =>
  parameters === undefined && body === undefined
