// Makes test/vectors/cases: signing vectors of inputs chosen by hand, with the text of every stair. They are computed by
// a plain implementation that shares nothing with src, and confirmed by OpenSSL, Java and Python before they are written.
//
//     npx --no-install tsx scripts/cases.ts            write them
//     npx --no-install tsx scripts/cases.ts --check    compare them with those that are there

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { awdaVectors } from './cases/awda.ts'
import { confirm } from './cases/confirm.ts'
import { type PpdaiCredentials, ppdaiVectors } from './cases/ppdai.ts'
import { root } from '../src/generate/redocly.ts'

const folder = join('test', 'vectors', 'cases')

async function main(): Promise<void> {
  const check = process.argv.includes('--check')
  const [forPpdai, forAwda] = await Promise.all([
    credentialsOf<PpdaiCredentials>('ppdai'),
    credentialsOf<{ appId: string; secret: string }>('awda'),
  ])
  const sheet = { ppdai: ppdaiVectors(forPpdai), awda: awdaVectors(forAwda) }
  const { appId, privateKey } = forPpdai
  const { secret } = forAwda

  for (const confirmation of await confirm({ ...sheet, credentials: { appId, privateKey, secret } })) {
    const { tool, what, missing, disagreements } = confirmation
    if (missing) console.log(`not confirmed by ${tool}: ${missing}`)
    else if (!disagreements.length) console.log(`confirmed by ${tool}: ${what}`)
    for (const disagreement of disagreements) fail(`${tool}: ${disagreement}`)
  }
  const files = {
    ppdai: { credentials: { appId, privateKey }, vectors: sheet.ppdai },
    awda: { credentials: { secret }, vectors: sheet.awda },
  }
  for (const [api, content] of Object.entries(files)) {
    const file = join(folder, `${api}.json`)
    const about =
      'Made by scripts/cases.ts. Throw-away credentials, and every step from parameters to signature.'
    const text = `${JSON.stringify({ about, ...content }, null, 2)}\n`
    if (!check) {
      if (process.exitCode) continue
      await writeFile(join(root, file), text)
    }
    const present = await readFile(join(root, file), 'utf8').catch(() => '')
    if (present === text) console.log(`${file}: ${content.vectors.length} vectors`)
    else fail(`${file}: is not what scripts/cases.ts makes. Run \`npx --no-install tsx scripts/cases.ts\`.`)
  }
}

async function credentialsOf<Credentials>(api: string): Promise<Credentials> {
  const sheet = parse(await readFile(join(root, 'spec', api, 'vectors.yaml'), 'utf8')) as {
    credentials: Credentials
  }
  return sheet.credentials
}

function fail(problem: string): void {
  console.error(problem)
  process.exitCode = 1
}

await main()
