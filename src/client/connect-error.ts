// Node's fetch, and that of the package undici, publish every error that happened before a connection was ready: a reset
// during the TLS handshake and one after the request carry the same code, and only this distinguishes them.

const unconnected = new WeakSet<object>()
let watching = false

/** Starts to note errors of connecting, on runtimes that publish them; called for the first client. */
export function watchConnectErrors(): void {
  if (watching) return
  watching = true
  globalThis.process
    ?.getBuiltinModule?.('node:diagnostics_channel')
    ?.subscribe('undici:client:connectError', (message) => {
      const { error } = message as { error?: unknown }
      if (typeof error === 'object' && error !== null) unconnected.add(error)
    })
}

/** True for an error that was published: the connection never carried a request. */
export const isConnectError = (error: object) => unconnected.has(error)
