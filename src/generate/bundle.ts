import { relative } from 'node:path'
import { bundle as bundleWith, createConfig, getLineColLocation } from '@redocly/openapi-core'

/**
 * A contract as one document, every reference to another file followed. In this process, by the library that
 * openapi-typescript loads anyway: to start the command takes longer than all else that a generation does.
 * @throws Error that names file and place of each fault
 */
export async function bundle(file: string): Promise<unknown> {
  const { bundle: document, problems } = await bundleWith({ ref: file, config: await createConfig({}) })
  if (problems.length) {
    const lines = problems.map(({ message, location }) => {
      const place = location[0] && getLineColLocation(location[0])
      return `${place ? `${relative('', place.source.absoluteRef)}:${place.start.line}` : file}: ${message}`
    })
    throw new Error(lines.join('\n'))
  }
  return document.parsed
}
