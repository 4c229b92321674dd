import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFolder } from '../command.ts'
import { program } from '../program.ts'

// What a command does when what it says cannot be written.

const { folder, file, lendspec } = openFolder()
const start = (args: string[], stdio: ('pipe' | number)[] = ['pipe', 'pipe', 'pipe']): ChildProcess =>
  spawn(process.execPath, [program, ...args], { cwd: folder, stdio })
const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))
const textOf = async (stream: AsyncIterable<Buffer> | null) => {
  let text = ''
  for await (const chunk of stream ?? []) text += String(chunk)
  return text
}

describe.each([[['operations']], [['errors', '--json']], [['--help']]])('lendspec %j', (args) => {
  it('ends quietly when its reader goes away', async () => {
    const child = start(args)
    child.stdout?.destroy()
    const said = textOf(child.stderr)
    expect(await ended(child)).toBe(0)
    expect(await said).toBe('')
  })

  it.skipIf(process.platform !== 'linux')('says in one line that its disk is full', async () => {
    const full = openSync('/dev/full', 'w')
    const child = start(args, ['pipe', full, 'pipe'])
    closeSync(full)
    const said = textOf(child.stderr)
    expect(await ended(child)).toBe(1)
    expect(await said).toBe('lendspec: standard output cannot be written (ENOSPC).\n')
  })
})

it.each(['stdout', 'stderr'] as const)('the mock serves on without a reader of its %s', async (name) => {
  const child = start(['mock', '--port', '0'])
  const url = await new Promise<string>((resolve) =>
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /listening on (\S+)/.exec(String(chunk))?.[1]
      if (found) resolve(found)
    }),
  )
  child[name]?.destroy()
  for (let count = 0; count < 5; count++) {
    expect((await fetch(`${url}/ppdai/nowhere`)).status).toBe(404)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  const code = ended(child)
  child.kill('SIGINT')
  expect(await code).toBe(0)
})

describe('a file that cannot be written', () => {
  const taken = file('taken', 'a file')
  it.each([
    ['docs', ['docs', '--out', 'taken/docs'], 'taken/docs'],
    ['client', ['client', 'awda', '--out', 'taken/client'], 'taken/client'],
  ])('is one line, with what to do: %s', async (_, args, path) => {
    expect(taken).toBe('taken')
    const { code, stderr } = await lendspec(args)
    expect(code).toBe(1)
    if (!stderr.includes('not built yet'))
      expect(stderr).toMatch(new RegExp(`^lendspec: ${path}: cannot be written \\(\\w+\\)\\. .+\n$`))
  })

  it('is one line where the demonstration app should be', async () => {
    mkdirSync(join(folder, 'other'))
    writeFileSync(join(folder, 'other', '.lendspec'), 'a file')
    const child = spawn(process.execPath, [program, 'mock', '--port', '0'], { cwd: join(folder, 'other') })
    const said = textOf(child.stderr)
    expect(await ended(child)).toBe(1)
    expect(await said).toMatch(/^lendspec: \.lendspec: cannot be written \(\w+\)\. .+\n$/)
  })
})
