// Server-sent events (HTML standard, section 9.2). An id is the journal's run and the number of the last entry, so that a
// page that comes back gets what it missed, and after a restart everything.

import type { Entry, Journal } from '../../mock/journal.ts'
import { toShown } from './shown.ts'

/** A page that is this many events behind is cut off, and comes back with its last id. */
const backlog = 1000

/** @param lastId what the browser sends as `Last-Event-ID`; empty at its first visit */
export function streamOf(journal: Journal, lastId: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let unwatch = () => {}
  return new ReadableStream(
    {
      start(controller) {
        const send = (event: string, id: number, data: unknown) => {
          if ((controller.desiredSize ?? 0) <= 0) return end()
          const text = `event: ${event}\nid: ${journal.run}/${id}\ndata: ${JSON.stringify(data)}\n\n`
          controller.enqueue(encoder.encode(text))
        }
        const sendEntry = (entry: Entry) => send('entry', entry.id, toShown(entry))
        const sendClear = () => send('clear', journal.clearedUpTo, {})
        const end = () => {
          unwatch()
          controller.close()
        }
        unwatch = journal.watch((entry) => (entry ? sendEntry(entry) : sendClear()))

        controller.enqueue(encoder.encode('retry: 1000\n\n'))
        const seen = seenBy(lastId, journal.run)
        if (seen === undefined || seen < journal.clearedUpTo) sendClear()
        for (const entry of journal.entries) if (entry.id > (seen ?? 0)) sendEntry(entry)
        send('ready', journal.entries.at(-1)?.id ?? journal.clearedUpTo, {})
      },
      cancel: () => unwatch(),
    },
    { highWaterMark: backlog },
  )
}

/** The last entry that a page has, where it is of this run. */
function seenBy(lastId: string, run: string): number | undefined {
  const [, itsRun, id] = /^([^/]*)\/(\d{1,15})$/.exec(lastId) ?? []
  return itsRun === run ? Number(id) : undefined
}
