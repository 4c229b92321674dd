import { schemes } from '../../../../generated/index.ts'
import { announce, find } from '../../dom.ts'
import type { Shared } from '../shared.ts'
import { examine } from './examine.ts'
import { readPasted } from '../../../doctor/pasted/read.ts'
import { showReport } from './view.ts'

// Why is mine wrong? Loaded when it is first asked, because the doctor is larger than the page.

window.lendspecWhy = (shared: Shared) => {
  const pasted = find('pasted', HTMLTextAreaElement)
  const publicKey = find('public-key', HTMLTextAreaElement)
  const arrived = find('arrived', HTMLInputElement)
  const place = find('diagnosis', HTMLElement)
  let waiting: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    const read = readPasted(pasted.value, Object.values(schemes))
    const isRequest = read.what !== 'nothing' && read.what !== 'no request'
    const report = isRequest ? examine(read, shared, publicKey.value, arrived.value) : undefined
    const said = showReport(place, read, report)
    clearTimeout(waiting)
    waiting = setTimeout(() => said && announce(said), 800)
  }
  for (const box of [pasted, publicKey, arrived]) box.addEventListener('input', look)
  shared.listen(look)
  look()
}
