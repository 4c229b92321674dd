import type { PartnerName } from '../../generated/index.ts'
import type { Prose as LinkedProse } from '../partners/page.ts'
import { operationLink } from './links.ts'
import { GradeWord, Prose } from './words.tsx'

/** Text with `names`, links, and grades in it. */
export function Linked({ api, prose }: { api: PartnerName; prose: LinkedProse }) {
  return (
    <>
      {prose.map((piece) => {
        if (typeof piece === 'string') return <Prose text={piece} />
        if ('grade' in piece) return <GradeWord grade={piece.grade} />
        if ('href' in piece) return <a href={piece.href}>{piece.text}</a>
        return <a href={operationLink(api, piece.operation)}>{piece.operation.id}</a>
      })}
    </>
  )
}
