import type { CauseId } from './causes.ts'
import type { Finding } from './diagnosis.ts'

export interface Merged extends Finding {
  /** Further headers that have the same cause. */
  readonly others?: readonly string[]
}

/** One finding a cause: two signatures made with a wrong key are one mistake, and so are two changes of one kind. */
export function mergeFindings(findings: readonly Finding[]): readonly Merged[] {
  const byCause = new Map<CauseId, Merged>()
  for (const finding of findings) {
    const known = byCause.get(finding.cause)
    const headers = known && [known.about, ...(known.others ?? [])]
    const details = [known?.facts?.detail, finding.facts?.detail].filter(Boolean)
    byCause.set(
      finding.cause,
      known && headers
        ? {
            ...known,
            others: [...new Set([...headers, finding.about])].slice(1),
            facts: {
              field: known.facts?.field === finding.facts?.field ? finding.facts?.field : undefined,
              detail: [...new Set(details)].join(', and '),
            },
            skipped: [...(known.skipped ?? []), ...(finding.skipped ?? [])],
          }
        : finding,
    )
  }
  return [...byCause.values()]
}
