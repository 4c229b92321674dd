import type { Budget } from './budget.ts'
import type { OwnAdvice } from './causes.ts'
import type { ArrivedRequest, DiagnoseOptions, Finding, Known } from './diagnosis.ts'

/** What the doctor needs of a partner. */
export interface PartnerDoctor {
  /** Finds what is wrong with a signed request, in the order in which the verifier looks. */
  examine(request: ArrivedRequest, known: Known, options: DiagnoseOptions, budget: Budget): readonly Finding[]
  readonly advice: OwnAdvice
}
