import type { Language } from './language.ts'
import { literal, type Syntax } from './literal.ts'

const quote = (text: string) => (/^[^'"\\\p{C}]*$/u.test(text) ? `'${text}'` : JSON.stringify(text))

const syntax: Syntax = {
  text: quote,
  object: ['{ ', ' }'],
  list: ['[', ']'],
  member: (name) => `${/^[a-z_]\w*$/i.test(name) ? name : quote(name)}: `,
  null: 'null',
  true: 'true',
  false: 'false',
  indent: '  ',
  lastComma: ',',
}

export const typescript: Language = {
  lang: 'TypeScript',
  label: 'TypeScript',
  template: 'typescript.txt',
  slots: ({ parameters }) => ({ parameters: literal(parameters, syntax) }),
  execution: {
    runsIn: 'npm test',
    tools: [],
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
}
