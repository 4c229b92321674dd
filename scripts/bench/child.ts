// The bundled program that measures one part, or is what a part measures.

import { partner } from './client/partner.ts'
import type { Figure } from './figure.ts'
import { echo } from './mock/server.ts'

const [part = ''] = process.argv.slice(2)
const roles: Record<string, () => void> = { partner, echo }
if (roles[part]) roles[part]()
else {
  const [folder, name] = part.split('/')
  const { measure }: { measure: () => Promise<Record<string, Figure>> } = await import(
    `./${folder}/${name}.ts`
  )
  process.send?.(await measure())
  process.disconnect?.()
}
