import type { Journal } from '../../../src/mock/journal.ts'
import { createInspector } from '../../../src/site/inspector/app.tsx'

/** All that the inspector's page gets of what a journal holds now. */
export async function readPage(journal: Journal): Promise<string> {
  const inspector = createInspector(journal)
  const events = await inspector.request('http://127.0.0.1:4010/inspector/events')
  const reader = events.body!.getReader()
  let stream = ''
  while (!stream.includes('event: ready')) stream += Buffer.from((await reader.read()).value!).toString()
  await reader.cancel()
  return stream
}
