import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSite } from '../src/site/build/read.ts'
import { pages, renderPage } from '../src/site/pages.tsx'
import { isFull } from './share.ts'
import {
  hitsIn,
  mayHit,
  textsOfCode,
  textsOfMarkdown,
  textsOfPage,
  textsOfTests,
  textsOfYaml,
} from './words.ts'

// The glossary holds in everything that people read. test/cli/help.test.ts checks the help.

const root = join(import.meta.dirname, '..')
// Reading the tests takes as long as the rest.
const tests = isFull ? ['test/*.ts', 'test/*.tsx'] : []
const files = execFileSync('git', ['ls-files', 'src', 'scripts', 'spec', '*.md', ...tests], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')

function textsIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  if (!mayHit(text)) return []
  if (/\.tsx?$/.test(file)) return (file.startsWith('test/') ? textsOfTests : textsOfCode)(file, text)
  if (/\.ya?ml$/.test(file)) return textsOfYaml(text)
  return file.endsWith('.md') ? textsOfMarkdown(text) : []
}

/** Texts that may hold an avoided word, each with the reason. */
const excepted: Record<string, readonly string[]> = {
  // The name of a retry class in the contract, and the partner's name of an error.
  'spec/awda/errors.yaml': ['same-request', 'repeated'],
  'spec/ppdai/errors.yaml': ['same-request'],
  // A name in the licence.
  'test/vectors/wycheproof/README.md': ['Copyright 2016 Google'],
  // Published vectors do not change, nor do their notes.
  'spec/awda/vectors.yaml': ['blanks lost', 'two  blanks'],
  'src/generate/vectors.ts': ['what each member means'],
  'src/generate/vectors/changes.ts': ['canonical text', 'its own text', 'A member with'],
  // An expression, and a field that it uses.
  'spec/ppdai/behaviour.yaml': ['bid.taken'],
  // Generated code and its identifiers.
  'src/generate/scheme/module.ts': ['Member'],
  'src/generate/scheme/strings.ts': ['members'],
  'src/generate/scheme/verify.ts': ['members'],
  'src/package/build/entries.ts': ['Blanks'],
  // A class of the style sheet.
  'src/site/sequence.tsx': [' answer'],
}

/** On a page: notes of published vectors, which do not change, and names. */
const published = [
  'A member with an empty value',
  'in place of its own text',
  'canonical text.',
  'blanks lost',
  'RepeatedRequest',
  'counts as repeated',
  // An option of the client.
  'Blanks',
]

const isCommandLine = (file: string) => file.startsWith('src/cli/')
/** A letter is one of the alphabet everywhere else. */
const isAlphabet = (hit: string) => hit.startsWith('letter: ') && !/shipment/i.test(hit)

const hits = files.flatMap((file) =>
  textsIn(file)
    .filter((text) => !excepted[file]?.some((one) => text.includes(one)))
    .flatMap(hitsIn)
    .filter((hit) => isCommandLine(file) || !isAlphabet(hit))
    .map((hit) => `${file}: ${hit}`),
)

describe('the glossary', () => {
  it('holds in sources, contracts and documents', () => {
    expect(files.length).toBeGreaterThan(isFull ? 1200 : 700)
    const commandLine = files.filter(isCommandLine)
    const texts = commandLine.flatMap((file) => textsOfCode(file, readFileSync(join(root, file), 'utf8')))
    expect(texts.length).toBeGreaterThan(150)
    expect(hits).toEqual([])
  })

  const site = readSite()
  // Redoc's pages show the descriptions of the contracts, which are read above.
  it.each(pages.filter(({ render }) => render))('holds in the page $file', async (page) => {
    const texts = textsOfPage(renderPage(page, await site))
    expect(texts.length).toBeGreaterThan(20)
    const found = texts
      .filter((text) => !published.some((one) => text.includes(one)))
      .flatMap(hitsIn)
      .filter((hit) => !isAlphabet(hit))
    expect(found).toEqual([])
  })

  it.each([
    ['a comment', textsOfCode('a.ts', '// told of it\n')],
    ['a comment after a comma', textsOfCode('a.ts', 'say(1, // told of it\n2)')],
    ['a text', textsOfCode('a.ts', "throw new Error('not told of it')")],
    ['a name of a test', textsOfTests('a.ts', "it.each(['told of a'])('is told of %s', () => say('told'))")],
    ['a comment of a test', textsOfTests('a.ts', "// told of it\nsay('told of it')")],
    ['a description', textsOfYaml('description: was told of it')],
    ['a paragraph', textsOfMarkdown('It was told of it.')],
    ['a block of code', textsOfMarkdown('Run:\n\n```sh\nnpm ci # told of it\n```\n')],
    ['a page', textsOfPage('<p>It was told of it.')],
    ['a label', textsOfPage('<nav aria-label="Stairs"></nav>')],
  ])('is read in %s', (_, texts) => {
    expect(texts.flatMap(hitsIn)).toHaveLength(1)
  })
})
