import { execFile } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { awdaVectors } from './awda.ts'
import type { ppdaiVectors } from './ppdai.ts'

// Second opinions on the vectors, from programs that share no code with this repository. OpenSSL confirms digests and
// signatures of the canonical texts; Java and Python make every stair anew from the body.

export interface Sheet {
  credentials: { appId: string; privateKey: string; secret: string }
  ppdai: ReturnType<typeof ppdaiVectors>
  awda: ReturnType<typeof awdaVectors>
}

export interface Confirmation {
  tool: string
  /** Why there is no opinion: the tool is not here. */
  missing?: string
  what: string
  /** Where its answer is another. */
  disagreements: string[]
}

export function confirm(sheet: Sheet): Promise<Confirmation[]> {
  const stairs = 'every stair'
  const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', join(import.meta.dirname, 'Canonical.java')]
  const python = ['-I', join(import.meta.dirname, 'canonical.py')]
  return Promise.all([
    ask('OpenSSL', 'openssl', ['version'], 'digests and signatures', () => askOpenssl(sheet)),
    ask('Java', 'java', ['-version'], stairs, () => askProgram('java', java, sheet)),
    ask('Python', 'python3', ['--version'], stairs, () => askProgram('python3', python, sheet)),
  ])
}

async function ask(
  tool: string,
  command: string,
  probe: string[],
  what: string,
  answer: () => Promise<string[]>,
): Promise<Confirmation> {
  try {
    return { tool, what, disagreements: await answer() }
  } catch (error) {
    // Some systems ship a command that only says where to get the tool.
    const here = await run(command, probe).then(
      () => true,
      () => false,
    )
    if (!here) return { tool, what, missing: `${command} is not here`, disagreements: [] }
    return { tool, what, disagreements: [`${command} failed: ${(error as Error).message}`] }
  }
}

/** Java and Python speak one protocol: questions as lines on stdin, answers as lines on stdout, one start for all. */
async function askProgram(command: string, args: string[], { credentials, ppdai, awda }: Sheet) {
  const key = createPrivateKey(credentials.privateKey)
  const { n, e, d } = key.export({ format: 'jwk' })
  const hex = (base64url = '') => Buffer.from(base64url, 'base64url').toString('hex')
  const { appId, secret } = credentials
  const questions = [
    {
      appId,
      secret,
      privateKey: key.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
      n: hex(n),
      e: hex(e),
      d: hex(d),
    },
    ...ppdai.map(({ id, parameters, body, time }) => {
      const types = Object.fromEntries(parameters.map(({ name, declared }) => [name, declared]))
      return { scheme: 'ppdai', id: `ppdai ${id}`, types, body, time }
    }),
    ...awda.map(({ id, envelope, blanks }) => ({ scheme: 'awda', id: `awda ${id}`, envelope, blanks })),
  ]
  const wanted = [
    ...ppdai.map(({ id, parameters, canonical, sha1, signature, timestamps }) => ({
      id: `ppdai ${id}`,
      signed: parameters.map(({ signed }) => signed),
      canonical,
      sha1,
      signature,
      timestamps: timestamps.map((each) => [each.timestamp, each.signature]),
    })),
    ...awda.map(({ id, members, canonical, digested, md5 }) => {
      return { id: `awda ${id}`, signed: members.map(({ signed }) => signed), canonical, digested, md5 }
    }),
  ]
  const output = await run(command, args, questions.map((question) => JSON.stringify(question)).join('\n'))
  const lines = output.toString('utf8').trim().split(/\r?\n/)
  if (lines.length !== wanted.length) return [`${lines.length} answers to ${wanted.length} questions`]
  return wanted.flatMap((vector, index) => {
    const answer = JSON.parse(lines[index]!) as Record<string, unknown>
    return Object.entries(vector).flatMap(([stair, value]) => {
      const [ours, theirs] = [JSON.stringify(value), JSON.stringify(answer[stair])]
      return ours === theirs ? [] : [`${vector.id}: ${stair} is ${theirs} there and ${ours} here`]
    })
  })
}

/** One start for all digests of a kind, and one for each text that is signed: `openssl dgst` signs one at a time. */
async function askOpenssl({ credentials, ppdai, awda }: Sheet): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cases-'))
  const put = async (name: string, texts: string[]) => {
    const files = texts.map((_, index) => join(folder, `${name}${index}`))
    await Promise.all(files.map((file, index) => writeFile(file, texts[index]!)))
    return files
  }
  try {
    const [key = ''] = await put('key', [credentials.privateKey])
    const digest = async (name: string, texts: string[]) => {
      const output = await run('openssl', ['dgst', `-${name}`, '-r', ...(await put(name, texts))])
      return output.toString('utf8').trim().split('\n')
    }
    const signatures = new Map(
      ppdai.flatMap(({ canonical, signature, timestamps }) =>
        [{ canonical, signature }, ...timestamps].map((each) => [each.canonical, each.signature] as const),
      ),
    )
    const files = await put('text', [...signatures.keys()])
    const [sha1, md5, signed] = await Promise.all([
      digest(
        'sha1',
        ppdai.map(({ canonical }) => canonical),
      ),
      digest(
        'md5',
        awda.map(({ digested }) => digested),
      ),
      inTurns(files, (file) => run('openssl', ['dgst', '-sha1', '-sign', key, file])),
    ])
    return [
      ...ppdai
        .filter((vector, index) => !sha1[index]?.startsWith(`${vector.sha1} `))
        .map(({ id }) => `${id}: sha1`),
      ...awda
        .filter((vector, index) => !md5[index]?.startsWith(`${vector.md5.toLowerCase()} `))
        .map(({ id }) => `${id}: md5`),
      ...[...signatures]
        .filter(([, signature], index) => signed[index]?.toString('base64') !== signature)
        .map(([text]) => `signature of ${JSON.stringify(text)}`),
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function inTurns<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker))
  return results
}

function run(command: string, args: string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', maxBuffer: 1 << 26 } as const
    const child = execFile(command, args, options, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    )
    // What does not start, or ends before it has read all, is told by the callback.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
