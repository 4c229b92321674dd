import { capitalized } from '../../../src/generate/samples/language.ts'
import { lacks as lacksPhp } from '../../../src/generate/samples/php-steps.ts'
import { lacks as lacksPython } from '../../../src/generate/samples/python-parts.ts'

/** How the tests execute the samples of a language, all of which lie in one folder. */
export interface Execution {
  /** Files that stand beside the samples, by name. A path in `<>`, here and in commands, is one of the repository. */
  files?: Readonly<Record<string, string>>
  env?: Readonly<Record<string, string>>
  /** Commands to run first. An argument such as `*.java` means all files of that kind. */
  build: readonly (readonly string[])[]
  /** The file that a sample is kept in. */
  file(operationId: string): string
  /**
   * The command for each sample, which fails where it ends with another code than 0; or, where a process is slow to
   * start, the command for all of them, which prints `== <operationId> <code>` after each.
   */
  run:
    | { each: (operationId: string) => readonly string[] }
    | { all: (operationIds: readonly string[]) => readonly string[] }
  /** What it needs beside its standard library for an algorithm. The tests do not execute it. */
  lacks?(algorithm: string): boolean
}

/** By Redoc's name of the language. */
const executions: Readonly<Record<string, Execution>> = {
  TypeScript: {
    files: {
      'package.json': JSON.stringify({ type: 'module' }),
      'tsconfig.json': JSON.stringify({
        extends: '<tsconfig.json>',
        compilerOptions: { paths: { lendspec: ['<src/index.ts>'] }, typeRoots: ['<node_modules/@types>'] },
        include: ['*.ts'],
      }),
    },
    build: [
      ['node', '<node_modules/typescript/bin/tsc>', '-p', '.'],
      [
        'node',
        '<node_modules/esbuild/bin/esbuild>',
        '--bundle',
        '--splitting',
        '--platform=node',
        '--format=esm',
        '--outdir=out',
        '--log-level=warning',
        '*.ts',
      ],
    ],
    file: (operationId) => `${operationId}.ts`,
    run: { all: (operationIds) => ['node', '<test/generate/samples/start.mjs>', ...operationIds] },
  },
  curl: {
    build: [],
    file: (operationId) => `${operationId}.sh`,
    run: { each: (operationId) => ['sh', `${operationId}.sh`] },
  },
  Java: {
    build: [['javac', '-encoding', 'UTF-8', '-d', '.', '<test/generate/samples/Start.java>', '*.java']],
    file: (operationId) => `${capitalized(operationId)}.java`,
    run: { all: (operationIds) => ['java', 'Start', ...operationIds] },
  },
  'C#': {
    build: [
      [
        'mcs',
        '-langversion:7.2',
        '-r:System.Net.Http',
        '-r:System.Web.Extensions',
        '-main:Start',
        '-out:samples.exe',
        '*.cs',
        '<test/generate/samples/mono.cs>',
      ],
    ],
    file: (operationId) => `${capitalized(operationId)}.cs`,
    run: { all: (operationIds) => ['mono', 'samples.exe', ...operationIds] },
    // .NET has no Ed25519, and Mono no ECDSA and no RSA-PSS.
    lacks: (algorithm) => /^(rsa-pss|ecdsa|ed25519)/.test(algorithm),
  },
  Python: {
    build: [],
    file: (operationId) => `${operationId}.py`,
    run: { each: (operationId) => ['python3', `${operationId}.py`] },
    lacks: lacksPython,
  },
  PHP: {
    build: [],
    file: (operationId) => `${operationId}.php`,
    run: { each: (operationId) => ['php', `${operationId}.php`] },
    lacks: lacksPhp,
  },
  Go: {
    env: { GOPROXY: 'off', CGO_ENABLED: '0' },
    build: [
      ['go', 'mod', 'init', 'samples'],
      ['go', 'build', '-ldflags=-s -w', '-o', 'bin/', './...'],
    ],
    file: (operationId) => `${operationId}/main.go`,
    run: { each: (operationId) => [`bin/${operationId}`] },
  },
}

export const executionOf = ({ lang }: { lang: string }): Execution => executions[lang]!
