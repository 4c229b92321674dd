import type { Shown } from './shown.ts'

export interface Listener {
  /** `isNew` is false for what happened before this page looked. */
  entry(entry: Shown, isNew: boolean): void
  clear(): void
  connected(isConnected: boolean): void
}

/** Listens for as long as the page is open. A browser gives up on some failures; then this asks again. */
export function listen({ entry, clear, connected }: Listener): void {
  let lastId = ''
  let ready = false
  const connect = () => {
    const source = new EventSource(`/inspector/events?after=${encodeURIComponent(lastId)}`)
    const on = (type: string, use: (data: string) => void) =>
      source.addEventListener(type, ({ data, lastEventId }: MessageEvent<string>) => {
        lastId = lastEventId
        use(data)
      })
    on('entry', (data) => entry(JSON.parse(data) as Shown, ready))
    on('clear', clear)
    on('ready', () => {
      ready = true
      connected(true)
    })
    source.addEventListener('error', () => {
      connected(false)
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, 1000)
    })
  }
  connect()
}
