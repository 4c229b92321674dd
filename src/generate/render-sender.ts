// The options of whoever verifies messages of a partner: what the partner signs with, as the declaration has it.

import { isAsymmetric, type Scheme } from '../signing/grammar.ts'
import { expand, placesOf, publicName } from '../signing/names.ts'
import { note, quote } from './scheme/module.ts'

/** The options that say what a partner signs with, and the expression that verifies with them. */
export function senderOf(scheme: Scheme, prefix = '') {
  const credentials = Object.entries(scheme.credentials)
  // By way of a string too.
  const sent = placesOf(scheme).flatMap(({ placed }) => expand(scheme, placed.text).map(({ name }) => name))
  const isSent = (name: string) => sent.includes(name)
  const ids = credentials.filter(([, { kind }]) => kind === 'id').map(([name]) => name)
  const id = ids.find(isSent)
  const keyId = credentials.find(([name, { kind }]) => kind === 'key-id' && isSent(name))?.[0]
  const uses = new Set<string>()
  const options: string[] = []
  const names: string[] = []
  const app: string[] = ids.filter((name) => name !== id).map((name) => `${name}: options.${name}`)
  const finders: string[] = []
  for (const name of ids) {
    names.push(name)
    options.push(`${noteOf(scheme, name)}${name}: string`)
  }
  for (const [name, { kind }] of credentials) {
    if (kind !== 'secret' && kind !== 'private-key') continue
    const isSecret = kind === 'secret'
    const option = publicName(name) + (keyId === undefined ? '' : 's')
    const load = isSecret ? 'loadSecret' : loadOf(scheme, name)
    const given = `(${quote(prefix + option)}, options.${option}, ${isSecret ? load : `orRemote(${load})`})`
    names.push(option)
    uses.add(isSecret ? 'loadSecret' : load)
    if (!isSecret) uses.add('orRemote')
    const about = isSecret ? 'The shared secret' : 'The public key'
    if (keyId === undefined) {
      const type = isSecret ? 'SecretSource' : 'PublicKeySource'
      uses.add(type).add('finderOf')
      options.push(
        `/** ${about}. During a rotation, give a list. A function is called for every message. */\n${option}: ${type}`,
      )
      finders.push(`${option}: finderOf${given}`)
    } else {
      const type = isSecret ? 'SecretsById' : 'PublicKeysById'
      uses.add(type).add('keysById')
      options.push(
        `/** ${about}s by their ${keyId}: a Map, an object, or a function that finds one for a message. */\n${option}: ${type}`,
      )
      app.push(`${option}: keysById${given}`)
    }
  }
  for (const [name, choices] of Object.entries(scheme.options))
    options.push(`/** Default \`${choices[0]}\`. */\n${name}?: ${choices.map(quote).join(' | ')} | undefined`)
  const choices = Object.keys(scheme.options).map((name) => `, options.${name}`)
  const known = finders.length ? [...app, '...found'] : app
  const value = known.length === 1 && finders.length ? 'found' : `{ ${known.join(', ')} }`
  const apps = id === undefined ? value : `new Map([[options.${id}, ${value}]])`
  const argument = finders.length ? '(found)' : '()'
  return {
    id,
    names,
    options: options.join('\n'),
    imports: importsOf(uses, ids.length > 0),
    checks: ids
      .map(
        (name) =>
          `requireText(${quote(name)}, options.${name}, ${quote(scheme.credentials[name]?.title ?? 'an id')})`,
      )
      .join('\n'),
    verify: `verifyWith({ ${finders.join(', ')} }, ${argument} => createVerifier(${apps}${choices.join('')}))`,
  }
}

function loadOf({ signatures }: Scheme, name: string): string {
  const { algorithm = '' } = Object.values(signatures).find(({ key }) => key === name) ?? {}
  return !isAsymmetric(algorithm) || algorithm.startsWith('rsa')
    ? 'loadPublicKey'
    : `curveKey(${quote(algorithm.toUpperCase())}, 'public')`
}

function importsOf(uses: ReadonlySet<string>, hasId: boolean): string {
  const from = (path: string, names: readonly string[]) =>
    names.length ? [`import { ${names.join(', ')} } from '../../src/${path}.ts'`] : []
  const used = (pattern: RegExp) => [...uses].filter((name) => pattern.test(name))
  const types = used(/^[A-Z]/).map((name) => `type ${name}`)
  return [
    ...from('client/sender', [...used(/^(finderOf|keysById|orRemote)$/), ...types, 'verifyWith']),
    ...from('crypto/keys', used(/^loadPublicKey$/)),
    ...from('crypto/curve-key', used(/^curveKey/).length ? ['curveKey'] : []),
    ...from('crypto/secret', used(/^loadSecret$/)),
    ...from('signing/keys', hasId ? ['requireText'] : []),
  ].join('\n')
}

const noteOf = (scheme: Scheme, name: string) => {
  const { title } = scheme.credentials[name] ?? {}
  return title === undefined ? '' : `${note(`${title.charAt(0).toUpperCase()}${title.slice(1)}.`)}\n`
}
