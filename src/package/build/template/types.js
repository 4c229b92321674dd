// Bundles the declarations of entry points, for every TypeScript from 5.0 on: node types.js <tsconfig> <folder> <name>=<source>...

import { rm } from 'node:fs/promises'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

/**
 * What declarations use of the DOM. A project may have these types from the DOM, from its runtime's types, or not at all:
 * so that every project compiles, each is found by the global value, and described where there is none.
 */
const globals = {
  Headers: `type Headers = typeof globalThis extends { Headers: { prototype: infer T } } ? T : {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  keys(): IterableIterator<string>;
};`,
  Blob: `type Blob = typeof globalThis extends { Blob: { prototype: infer T } } ? T : {
  readonly size: number;
  readonly type: string;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
};`,
  Request: `type Request = typeof globalThis extends { Request: { prototype: infer T } } ? T : {
  readonly url: string;
  readonly method: string;
  readonly headers: { get(name: string): string | null; set(name: string, value: string): void };
  readonly signal: { readonly aborted: boolean };
  text(): Promise<string>;
};
declare const Request: typeof globalThis extends { Request: infer T } ? T : new (input: string, init?: object) => Request;`,
  Response: `type Response = typeof globalThis extends { Response: { prototype: infer T } } ? T : {
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: unknown;
  text(): Promise<string>;
  json(): Promise<unknown>;
  blob(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
};`,
  RequestInit: `type RequestInit = typeof globalThis extends { Request: new (input: any, init?: infer T) => unknown } ? NonNullable<T> : {
  method?: string;
  headers?: Record<string, string> | [string, string][];
  body?: unknown;
  signal?: Request["signal"] | null;
};`,
  AbortSignal: 'type AbortSignal = Request["signal"];',
}
/** The order in which one mentions another. */
const names = ['AbortSignal', 'RequestInit', 'Request', 'Response', 'Headers', 'Blob']

/** openapi-fetch's own types, which TypeScript before 5.4 or without the DOM does not accept. */
const replacements = [
  ['T["responses"] : unknown', 'T["responses"] : {}'],
  [
    'typeof globalThis.fetch',
    'typeof globalThis extends { fetch: infer T } ? T : (input: Request) => Promise<Response>',
  ],
]

/** Writes the declarations of entries, sources by name, and the files that they share, into a folder. */
export async function bundleTypes(tsconfig, folder, entries) {
  const bundle = await rollup({
    input: entries,
    external: /^node:/,
    onwarn(warning) {
      // Types of a file that several entry points share.
      if (warning.message.includes('private shared type exports')) return
      throw new Error(warning.message)
    },
    plugins: [
      dts({ tsconfig, includeExternal: ['openapi-fetch', 'openapi-typescript-helpers'] }),
      { name: 'portable', renderChunk: (code) => makePortable(code) },
    ],
  })
  await bundle.write({ dir: folder, entryFileNames: '[name].d.ts', chunkFileNames: '[name]-[hash].d.ts' })
  await bundle.close()
}

function makePortable(code) {
  let text = code
  for (const [theirs, ours] of replacements) text = text.replaceAll(theirs, ours)
  for (const name of names) {
    if (new RegExp(`\\b${name}\\b`).test(text)) text = `${globals[name]}\n${text}`
  }
  return text
}

if (process.argv[1] === import.meta.filename) {
  const [, , tsconfig, folder, ...entries] = process.argv
  await rm(folder, { recursive: true, force: true })
  // Each by itself: a type in a shared file, and in no entry, could not be named by who uses it.
  for (const entry of entries) await bundleTypes(tsconfig, folder, Object.fromEntries([entry.split('=')]))
}
