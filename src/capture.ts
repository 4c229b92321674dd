// openapi-fetch makes a Request of a text and takes a text out of a Response. Both are carried here as text, and become
// streams only for a middleware that asks: streams nobody reads are a third of what a call costs besides its signature.

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

let classes: ReturnType<typeof extendFetch> | undefined

/** Made for the first client: who so much as names Request makes Node load its `fetch`, most of what an import would cost. */
export const captureClasses = () => (classes ??= extendFetch())

function extendFetch() {
  /** A Request that remembers the text of its body: what is signed has to be the very text that is sent. */
  class CapturedRequest extends Request {
    #whole: Request | undefined

    constructor(input: RequestInfo | URL, init: RequestInit & CallOptions = {}) {
      // The transport heeds the signal. Given to Request, it would keep a listener for every call.
      super(input, { ...init, signal: null, ...(typeof init.body === 'string' && { body: null }) })
      captured.set(this, { body: typeof init.body === 'string' ? init.body : '', options: init })
    }

    static {
      handOver(this.prototype, (request: CapturedRequest) => {
        const { body } = readCaptured(request)
        return (request.#whole ??= new Request(request, body ? { body } : {}))
      })
    }
  }

  /** An answer that was read already. */
  class CapturedResponse extends Response {
    readonly #text: string
    #whole: Response | undefined

    constructor(text: string) {
      super(null)
      this.#text = text
    }

    static {
      handOver(
        this.prototype,
        (response: CapturedResponse) => (response.#whole ??= new Response(response.#text)),
      )
    }

    override text(): Promise<string> {
      return this.#whole ? this.#whole.text() : Promise.resolve(this.#text)
    }
  }

  return { CapturedRequest, CapturedResponse }
}

export function readCaptured(request: Request): Captured {
  const found = captured.get(request)
  if (!found)
    throw new TypeError('a middleware replaced the request: change it in the `fetch` option instead')
  return found
}

/** Hands what concerns a body, and is not written out in the class, to one that is made when it is first asked for. */
function handOver<Owner>(prototype: Owner & object, whole: (owner: Owner) => Request | Response): void {
  for (const name of ['arrayBuffer', 'blob', 'clone', 'formData', 'json', 'text'] as const) {
    if (Object.hasOwn(prototype, name)) continue
    Object.defineProperty(prototype, name, {
      configurable: true,
      value(this: Owner): unknown {
        return whole(this)[name]()
      },
    })
  }
  for (const name of ['body', 'bodyUsed'] as const) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Owner) {
        return whole(this)[name]
      },
    })
  }
}
