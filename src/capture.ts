/** What a single call may give besides its parameters. */
export interface CallOptions {
  /** Ends the call at once. */
  signal?: AbortSignal | null
  accessToken?: string
}

/** What openapi-fetch hands to `new Request`: the text it serialised, and the options of the call. */
interface Captured {
  body: string
  options: CallOptions
}

const captured = new WeakMap<Request, Captured>()

/**
 * A Request that remembers its body as the text it was made from. Reading it back would cost a copy and a stream; and
 * the text that is signed has to be the very text that is sent.
 */
export class CapturedRequest extends Request {
  constructor(input: RequestInfo | URL, init: RequestInit & CallOptions = {}) {
    super(input, init)
    captured.set(this, { body: typeof init.body === 'string' ? init.body : '', options: init })
  }
}

export function readCaptured(request: Request): Captured {
  const found = captured.get(request)
  if (!found)
    throw new TypeError('a middleware replaced the request: change it in the `fetch` option instead')
  return found
}
