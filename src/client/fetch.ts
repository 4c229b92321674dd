// How a request leaves. The runtime's own `fetch` gets an address and options: given a Request, Node copies it and pipes its
// body through a stream, half of what a call costs besides its signature. A caller's own gets a Request.

/** A caller's own `fetch`. */
export type Fetch = (request: Request) => Promise<Response>

/** Sends a request. `init` may hold options that only some runtimes have, for example `dispatcher`. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

export const ownSend: Send = (url, init) => fetch(url, init)

export const sendWith = (given: Fetch | undefined): Send =>
  given === undefined || given === globalThis.fetch ? ownSend : (url, init) => given(requestOf(url, init))

function requestOf(url: string, init: RequestInit): Request {
  const request = new Request(url, init)
  // Like openapi-fetch, for a `fetch` with extra options.
  for (const [name, value] of Object.entries(init))
    if (!(name in request)) Object.defineProperty(request, name, { value, enumerable: true, writable: true })
  return request
}

/** What a Request says besides method, address, headers, body and signal. */
export const initOf = ({
  cache,
  credentials,
  integrity,
  keepalive,
  mode,
  referrer,
  referrerPolicy,
}: Request) => ({ cache, credentials, integrity, keepalive, mode, referrer, referrerPolicy })
