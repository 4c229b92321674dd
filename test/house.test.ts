import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { partnerNames } from '../generated/index.ts'

const root = join(import.meta.dirname, '..')

/**
 * One direction: spec -> generated -> client -> wire -> mock -> tests. What each room imports besides itself, `node:` and
 * the registry of partners. A room that is a folder of another one has that one's rights, and more.
 */
const law: Record<string, { rooms: string; packages?: RegExp }> = {
  'src/core': { rooms: '' },
  'src/signing': { rooms: 'core' },
  'src/crypto': { rooms: 'core signing' },
  'src/files': { rooms: 'core' },
  'src/client': { rooms: 'core signing crypto', packages: /^openapi-fetch$/ },
  'src/doctor': { rooms: 'core signing' },
  generated: { rooms: 'core client signing crypto doctor', packages: /^openapi-fetch$/ },
  'src/mock': { rooms: 'core signing crypto files doctor generated', packages: /^@stoplight\// },
  'src/conformance': { rooms: 'core signing client generated' },
  'src/package': { rooms: 'core files' },
  'src/site': {
    rooms: 'core signing crypto doctor generated mock',
    packages: /^(hono|minisearch|@noble\/hashes\/(legacy|sha2)\.js)/,
  },
  'src/generate': {
    rooms: 'core signing client/request files',
    packages: /^(@redocly\/openapi-core|ajv|esbuild|openapi-typescript|prettier|typescript|yaml)/,
  },
  'src/package/build': { rooms: 'core files generate signing', packages: /^(esbuild|publint|typescript)/ },
  'src/site/build': {
    rooms: 'core signing crypto client/request doctor generated mock generate site',
    packages: /^(@redocly\/cli|esbuild|marked|yaml)/,
  },
  'src/cli': {
    rooms:
      'core signing crypto files client doctor generated mock conformance package redis site generate index.ts',
    packages: /^commander$/,
  },
  // Loaded by who asks for it alone: nobody else needs the package.
  'src/redis': { rooms: 'core client', packages: /^redis$/ },
  src: { rooms: 'core signing crypto client generated' },
  scripts: { rooms: 'core files generate package site' },
  'scripts/bench': {
    rooms: 'core signing crypto files client doctor generated mock generate index.ts',
    packages: /^(esbuild|openapi-fetch|tinybench)$/,
  },
  'scripts/mutation': { rooms: '', packages: /^vitest(\/(config|node))?$/ },
}

const folderOf = (file: string) =>
  Object.keys(law)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0]!

/** The first folder below src, or the first of all. */
const roomOf = (file: string) => file.replace(/^src\//, '').split('/')[0]!

const sources = ['scripts', 'generated', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .filter((entry) => !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
)

const partnerPattern = new RegExp(partnerNames.join('|'), 'i')

/** What each file imports: a file is read once. */
const imports = new Map<string, readonly string[]>()
function importsOf(file: string): readonly string[] {
  const known = imports.get(file)
  if (known) return known
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'))
  const names = importedFiles.map(({ fileName }) => fileName).filter((name) => !name.startsWith('node:'))
  imports.set(file, names)
  return names
}

describe('the house', () => {
  it.each(sources)('%s imports what its folder may', (file) => {
    const folder = folderOf(file)
    const { rooms, packages = /^$/ } = law[folder]!
    const isAllowed = (name: string) => {
      if (!name.startsWith('.')) return packages.test(name)
      const target = relative(root, resolve(root, dirname(file), name))
      if (target.startsWith(`${folder}/`) || target === 'generated/index.ts') return true
      return rooms.split(' ').some((room) => room === roomOf(target) || target.startsWith(`src/${room}/`))
    }
    expect(importsOf(file).filter((name) => !isAllowed(name))).toEqual([])
  })

  it('needs nothing of Node for the doctor, but for its adapter', () => {
    const visited = new Set<string>()
    const visit = (file: string): void => {
      if (visited.has(file)) return
      visited.add(file)
      for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
        // Names its types, and looks for the module itself at run time.
        if (file.endsWith('core/node-crypto.ts') && fileName === 'node:crypto') continue
        expect(fileName, file).toMatch(/^\./)
        visit(resolve(dirname(file), fileName))
      }
    }
    visit(join(root, 'src/doctor/index.ts'))
    expect(visited.size).toBeGreaterThan(25)
  })

  it('has no files of core, crypto and client that import each other in a circle', () => {
    const targetsOf = (file: string) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(root, resolve(root, dirname(file), name)))
    // Files without an import among those that are left are no part of a circle, and go, until none is found.
    let left = sources.filter((file) => /^src\/(core|crypto|client)\//.test(file))
    for (let before = 0; before !== left.length;) {
      before = left.length
      left = left.filter((file) => targetsOf(file).some((target) => left.includes(target)))
    }
    expect(left).toEqual([])
  })

  it('imports Prism in one file', () => {
    const importers = (pattern: RegExp) =>
      sources.filter((file) => importsOf(file).some((name) => pattern.test(name)))
    expect(importers(/^@stoplight\//)).toEqual(['src/mock/prism.ts'])
  })

  it('names a partner only where public names are given', () => {
    const named = sources.filter((file) => !file.startsWith('generated/') && file !== 'src/index.ts')
    expect(named.length).toBeGreaterThan(200)
    const hits = named.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (partnerPattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
    )
    expect(hits).toEqual([])
  })

  it('has npm run nothing when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    const byNpm = /^(pre|post)?(install|uninstall|prepare|dependencies)$/
    expect(Object.keys(scripts).filter((name) => byNpm.test(name))).toEqual([])
  })

  it('pins every version exactly, and locks none to a host', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^(npm:[a-z-]+@)?\d+\.\d+\.\d+$/)
    }
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })

  it('has --no-install in every npx, which otherwise fetches a free name', () => {
    // The test of README and guides writes its blocks to a folder of test/, and removes it, while this one reads.
    const inTest = readdirSync(join(root, 'test'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('readme-'))
      .map(({ name }) => `test/${name}`)
    const files = ['.', 'test', '.github', 'scripts', 'spec', 'src', ...inTest]
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: !/^(\.|test)$/.test(folder), withFileTypes: true })
          .filter((entry) => entry.isFile() && !/node_modules|dist/.test(entry.parentPath.slice(root.length)))
          .map((entry) => relative(root, join(entry.parentPath, entry.name))),
      )
      .filter((file) => /\.(?:m?[jt]sx?|json|md|ya?ml)$/.test(file) && !file.endsWith('package-lock.json'))
    const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)
    const commands = texts.flatMap(([file, text]) =>
      [...text.matchAll(/\bnpx (?:--?[\w-]+ )*[\w@]\S*/g)].map(([command]) => [file, command] as const),
    )
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.filter(([, command]) => !command.startsWith('npx --no-install '))).toEqual([])
  })

  it('switches Redocly’s telemetry off in its config and every call', () => {
    expect(readFileSync(join(root, 'spec/redocly.yaml'), 'utf8')).toMatch(/^telemetry: off$/m)
    const callers = sources.filter((file) =>
      /@redocly\/cli\/(bin|package)/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(callers).toEqual(['src/generate/redocly.ts'])
    for (const caller of callers) {
      const text = readFileSync(join(root, caller), 'utf8')
      expect(text, caller).toContain("REDOCLY_TELEMETRY: 'off'")
      expect(text, caller).toContain("REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true'")
    }
  })
})
