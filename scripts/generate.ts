// Prevents a program that differs from its contracts: makes generated/ from spec/.

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from '../src/generate/generate.ts'
import { main } from './main.ts'

// `--spec` names another folder of contracts, `--out` another place for what is made from them.
const { values } = parseArgs({ options: { spec: { type: 'string' }, out: { type: 'string' } } })
const folder = (name: string | undefined) => (name === undefined ? undefined : resolve(name))

/** When it is over. `run.js` compiles this to CommonJS, which cannot wait for it. */
export const done = main(() => generate(folder(values.spec), folder(values.out)))
