import type { CauseId } from './causes.ts'
import type { Finding } from './diagnosis.ts'

const aliases: Readonly<Record<string, readonly string[]>> = {
  signature: ['sign', 'sig'],
  timestamp: ['ts', 'time'],
  appid: ['app', 'appkey', 'clientid'],
}

const letters = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** A name that was meant for `wanted`: in another case, with other separators, or a usual other word. */
export function nearMiss(wanted: string, names: readonly string[]): string | undefined {
  const plain = letters(wanted)
  const [, prefix = '', last = ''] = /^(.*-)?([^-]+)$/.exec(wanted.toLowerCase()) ?? []
  const others = Object.entries(aliases).flatMap(([word, more]) => {
    const all = [word, ...more]
    return all.includes(last) ? all.map((one) => letters(prefix + one)) : []
  })
  return names.find(
    (name) =>
      /^[\w-]{1,64}$/.test(name) &&
      (letters(name) === plain ||
        aliases[plain]?.includes(letters(name)) ||
        (prefix !== '' && others.includes(letters(name)))),
  )
}

/** That `name` is missing, or that it is spelled otherwise: `names` are the headers or fields that are there. */
export function missing(
  cause: CauseId,
  name: string,
  kind: 'header' | 'field',
  names: readonly string[],
): Finding {
  // Headers has its names in lower case; one that is there without a value is not misspelled.
  const here = kind === 'header' ? name.toLowerCase() : name
  const near = nearMiss(name, names)
  const found = near === undefined || near === here ? undefined : { detail: `a ${kind} ${near}` }
  return { cause: found ? 'member-name' : cause, about: name, certainty: 'certain', facts: found }
}

/** Known app ids are never shown, only what would make this one of them. */
export function unknownApp(about: string, appId: string, known: readonly string[]): Finding {
  const like = (change: (text: string) => string) => {
    const changed = change(appId.slice(0, 1024))
    return known.some((one) => change(one) === changed)
  }
  const detail = like((text) => text.toLowerCase())
    ? ', but it differs from one only in its case'
    : like((text) => text.replaceAll(/["'\s]/g, ''))
      ? ', but it differs from one only in whitespace or quotes'
      : ''
  return { cause: 'app-unknown', about, certainty: 'certain', facts: { detail } }
}
