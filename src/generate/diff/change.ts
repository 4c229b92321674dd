export type Step = 'patch' | 'minor' | 'major'

export interface Change {
  step: Step
  /** What decided the step: a rule of Redocly, one of our extensions, or a name of our own. */
  rule: string
  where: string
  what: string
  who: string
  /** Operations and webhooks that it touches; empty when it touches all. */
  operations: string[]
}

/** What a rule says of one difference, before anyone asked whether the operation was promised at all. */
export type Rating = Pick<Change, 'step' | 'what' | 'who'>

const order: Step[] = ['patch', 'minor', 'major']

export function largest(steps: Step[]): Step | undefined {
  return order.findLast((step) => steps.includes(step))
}

/** The largest first; what came first stays first among equals. */
export function bySize(changes: Change[]): Change[] {
  return changes.toSorted((a, b) => order.indexOf(b.step) - order.indexOf(a.step))
}

/** A value short enough for one line of a report. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export function showStep(before: unknown, after: unknown): string {
  if (before === undefined) return `is new: ${show(after)}`
  if (after === undefined) return `is gone; it was ${show(before)}`
  return `changed from ${show(before)} to ${show(after)}`
}
