// The receiver's side of a caller: an app by its id, or the one sender that it knows.

import type { Code } from './code.ts'
import { note, quote } from './module.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import { publicName } from '../../signing/names.ts'

export type Caller = ReturnType<typeof callerOf>

/** The receiver's side of a caller: an app by its id, or the one receiver. */
export function callerOf(code: Code, claimed: readonly string[]) {
  const { scheme, use, local } = code
  const kinds = (kind: string) => claimed.filter((name) => scheme.credentials[name]?.kind === kind)
  const [id, ...otherIds] = kinds('id')
  const [keyId] = kinds('key-id')
  const app = id === undefined ? 'app' : 'caller.app'
  const hasTime = claimed.includes('time')
  const fieldName = publicName
  for (const [name, { kind }] of Object.entries(scheme.credentials))
    if (kind === 'private-key') code.renamed.set(name, fieldName(local(name)))
  const keyType = (kind: string) => (kind === 'secret' ? use('Secret') : publicType(code))
  const fields = [
    ...otherIds.map((name) => `${name}: string`),
    ...namesOfKind(scheme, 'id')
      .filter((name) => !claimed.includes(name))
      .map((name) => `${name}: string`),
    ...Object.entries(scheme.credentials).flatMap(([name, { kind }]) => {
      if (kind !== 'secret' && kind !== 'private-key') return []
      const type = keyType(kind)
      return keyId === undefined
        ? [`${fieldName(name)}: ${type}`]
        : [
            `/** By its ${keyId}. */\n${fieldName(name)}s: ${code.isMessage ? use('Keys') : 'ReadonlyMap'}<${code.isMessage ? '' : 'string, '}${type}>`,
          ]
    }),
    ...Object.entries(scheme.credentials).flatMap(([name, { kind }]) =>
      kind === 'token'
        ? [`/** Without a list every token counts. */\n${name}s?: ReadonlySet<string> | undefined`]
        : [],
    ),
  ]
  return {
    id: id ?? keyId,
    app,
    parameter: id === undefined ? 'app: App' : 'apps: ReadonlyMap<string, App>',
    type: `${note(id === undefined ? 'What the receiver knows of the sender.' : 'An app that may call.')}
export interface App { ${fields.join('\n')} }`,
    key(name: string): string {
      const found = keyId === undefined ? `${app}.${fieldName(name)}` : 'found'
      return scheme.credentials[name]?.kind === 'secret' ? `${use('secretText')}(${found})` : found
    },
    rule(where: ReadonlyMap<string, string>): string {
      if (!hasTime) return ''
      const window = `window: ${JSON.stringify(scheme.time?.window)}`
      if (id === undefined) return `const rule = { parse: readTime, ${window} }`
      return `const rule = { names: { appId: ${quote(where.get(id)!)}, timestamp: ${quote(where.get('time')!)} }, parse: readTime, ${window} }`
    },
    lines(where: ReadonlyMap<string, string>): string[] {
      const now = hasTime ? code.field('now') : ''
      const refuse = (reason: string, name: string, what: string) =>
        `return ${use('refuse')}(${quote(reason)}, ${quote(`${where.get(name)} ${what}`)})`
      const find =
        id === undefined
          ? hasTime
            ? `${use('checkTime')}(time, ${quote(where.get('time')!)}, rule, ${now})`
            : undefined
          : hasTime
            ? `${use('identify')}({ ${property('appId', local(id))}, timestamp: time }, apps, rule, ${now})`
            : `${use('findApp')}(${local(id)}, ${quote(where.get(id)!)}, apps)`
      const [key] = namesOfKind(scheme, 'secret', 'private-key')
      const chosen =
        keyId === undefined
          ? []
          : [
              `if (!${local(keyId)}) ${refuse('app-missing', keyId, 'is missing')}`,
              `const found = ${code.isMessage ? 'await ' : ''}${app}.${fieldName(key!)}s.get(${local(keyId)})`,
              `if (found === undefined) ${refuse('app-unknown', keyId, 'names no key known here')}`,
            ]
      return [
        ...(id === undefined ? chosen : []),
        ...(find === undefined ? [] : [`const caller = ${find}`, 'if (!caller.ok) return caller']),
        ...(id === undefined ? [] : chosen),
        ...otherIds.map(
          (name) =>
            `if (${local(name)} !== ${app}.${name}) ${refuse('app-unknown', name, 'is not that of this app')}`,
        ),
      ]
    },
  }
}

export const property = (key: string, value: string) => (key === value ? key : `${key}: ${value}`)

/** The type of a public key on this side. */
const publicType = (code: Code) =>
  code.isMessage ? `${code.use('KeyHandle')} | ${code.use('RemoteVerifier')}` : code.use('KeyHandle')
