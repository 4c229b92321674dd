import { compared } from '../../inspector/compared.ts'
import { make } from '../../dom.ts'
import { toExplanation } from '../../inspector/explanation.ts'
import type { Report, Understood } from './examine.ts'
import type { Pasted } from '../../../doctor/pasted/read.ts'
import { type Step, type StepName, stepOf } from './steps.ts'

/** Shows what was understood and what is wrong. Gives back the sentence to announce. */
export function showReport(place: HTMLElement, pasted: Pasted, report: Report | undefined): string {
  const hint = pasted.note === undefined ? (hints[pasted.what] ?? '') : `It ${pasted.note}.`
  const parts = report ? partsOf(pasted, report) : [make('p', { class: 'muted' }, hint)]
  place.replaceChildren(...parts)
  if (!report) return pasted.what === 'nothing' ? '' : hint
  const asked = report.steps.find(({ state }) => state === 'asked')
  return report.note ?? report.diagnosis?.sentence ?? asked?.words ?? report.steps.at(-1)?.words ?? ''
}

const hints: Readonly<Record<string, string>> = {
  nothing:
    'Paste something: then shape, key, time and text are looked at in this order, up to the first that is wrong.',
  'no request': 'There is neither a signature nor a request in it.',
}

function partsOf(pasted: Pasted, report: Report): HTMLElement[] {
  return [
    make('h3', {}, `Understood: ${pasted.what}`),
    ...(pasted.dropped.length
      ? [make('p', { class: 'muted' }, `Left out: ${[...new Set(pasted.dropped)].join(', ')}.`)]
      : []),
    make('dl', { class: 'understood' }, ...report.understood.flatMap(termOf)),
    ...(report.note === undefined ? [] : [make('p', { class: 'cause' }, report.note)]),
    ...(report.steps.length
      ? [make('ol', { class: 'steps' }, ...report.steps.map((step) => stepItem(step, report)))]
      : []),
  ]
}

const longest = 120

function termOf({ what, value, from }: Understood): HTMLElement[] {
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value
  const source = from === 'inputs' ? make('span', { class: 'muted' }, ' from the inputs') : ''
  return [make('dt', {}, what), make('dd', {}, make('code', {}, shown || '(empty)'), source)]
}

const titles: Readonly<Record<StepName, string>> = {
  shape: 'Shape',
  key: 'Key and algorithm',
  time: 'Time',
  text: 'Signed text',
}

function stepItem({ name, state, words }: Step, { diagnosis }: Report): HTMLElement {
  const isThis = diagnosis !== undefined && stepOf(diagnosis) === name
  return make(
    'li',
    { 'data-state': state },
    make('h3', {}, titles[name], make('span', { class: 'verdict' }, state)),
    make('p', { class: isThis ? 'cause' : 'muted' }, words),
    ...(isThis ? causeOf(diagnosis) : []),
  )
}

function causeOf(diagnosis: NonNullable<Report['diagnosis']>): HTMLElement[] {
  const explanation = toExplanation(diagnosis)
  const { advice = '', also, certainty = '' } = explanation
  // The texts belong to one header or field, perhaps not the one that the complaint is about.
  const isOwn = diagnosis.textsOf === diagnosis.about && ['key', 'text'].includes(stepOf(diagnosis))
  const isRecognised = diagnosis.received !== undefined || diagnosis.certainty === 'unknown'
  return [
    make('p', {}, make('b', {}, 'What to change: '), advice),
    make('p', { class: 'muted' }, `Certainty: ${certainty}. About: ${diagnosis.about}.`),
    ...also.map((other) => make('p', {}, make('b', {}, 'Besides: '), `${other.sentence} ${other.advice}`)),
    ...(isOwn && isRecognised ? compared(explanation) : []),
  ]
}
