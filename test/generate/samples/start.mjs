// Runs the named samples in one process; what one throws would have ended its own with 1.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

for (const name of process.argv.slice(2)) {
  let code = 0
  try {
    await import(pathToFileURL(join('out', `${name}.js`)).href)
  } catch (error) {
    console.log(error)
    code = 1
  }
  console.log(`== ${name} ${code}`)
}
