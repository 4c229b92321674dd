// Every name means one thing, and every name in use means something.

import type { Report } from './fault.ts'
import { isPairs, requestParts, type Scheme } from '../../signing/grammar.ts'
import { didYouMean } from '../../core/nearest.ts'
import {
  chainOf,
  headerTemplate,
  isDate,
  namesIn,
  needs,
  placesOf,
  publicName,
  reserved,
  signatureName,
} from '../../signing/names.ts'

const articles: Record<string, string> = { id: 'an id', 'key-id': 'a key-id' }
export const kindName = (kind: string) => articles[kind] ?? `a ${kind}`

export function checkNames(scheme: Scheme, report: Report, isResponse: boolean): void {
  checkUnique(scheme, report)
  checkPublic(scheme, report)
  const { credentials, strings, hashes, keys, options, hooks, time, nonce } = scheme
  const request = requestParts.filter((part) => part !== 'status' || isResponse)
  const usable = [
    ...request,
    ...(time ? ['time', 'date', 'isoDate'] : []),
    ...(nonce ? ['nonce'] : []),
    ...[credentials, strings, hashes].flatMap(Object.keys),
  ].filter((name) => credentials[name]?.kind !== 'private-key')
  const look = (at: string, template: string, isSent = false) => {
    const [, loose] =
      /\{\s+([\w.]+)|\{([\w.]+)(?!\}|[\w.:-])/.exec(template)?.filter((one) => one !== undefined) ?? []
    if (loose !== undefined && (usable.includes(loose) || signatureName(loose) !== undefined))
      report(at, `has {${loose}} without its closing brace, or with a space. Write {${loose}}.`)
    for (const name of namesIn(template)) {
      const fault = faultOf(name, isSent)
      if (fault) report(at, fault)
    }
  }
  function faultOf(name: string, isSent: boolean): string | undefined {
    const signature = signatureName(name)
    if (signature !== undefined) {
      if (!isSent) return `{${name}} is made from the strings to sign, and cannot be part of one.`
      if (Object.hasOwn(scheme.signatures, signature)) return undefined
      return `{${name}} is not a signature of this scheme. ${didYouMean(signature, Object.keys(scheme.signatures))}`
    }
    if (Object.hasOwn(keys, name)) return `{${name}} is a key, and cannot be written into a text.`
    const kind = Object.hasOwn(credentials, name) ? credentials[name]?.kind : undefined
    if (kind === 'private-key') return `{${name}} is a private key, and cannot be written into a text.`
    if (kind === 'secret' && isSent)
      return `sends the secret ${name} itself. Send an id, and a signature made with the secret.`
    if (usable.includes(name) || /^header:[\w!#$%&'*+.^`|~-]+$/.test(name)) return undefined
    if (name === 'time' || isDate(name))
      return `{${name}} is used, and there is no "time" that says how it is written.`
    if (name === 'nonce') return '{nonce} is used, and there is no "nonce" that says how it is made.'
    if (name === 'status') return '{status} is part of a response. Use it under "response".'
    if (Object.hasOwn(options, name)) return `{${name}} is an option: name it under "if" of a string.`
    return `{${name}} is neither a credential, a string, a hash nor a part of the request. ${didYouMean(name, usable)}`
  }
  for (const [name, rule] of Object.entries(strings)) {
    const at = `strings.${name}`
    if (isPairs(rule)) continue
    look(at, rule.text)
    for (const [option, value] of Object.entries(rule.if ?? {}))
      if (!Object.hasOwn(options, option))
        report(`${at}.if`, `there is no option ${option}. ${didYouMean(option, Object.keys(options))}`)
      else if (!options[option]!.includes(value))
        report(
          `${at}.if`,
          `the option ${option} has no value ${value}. Use ${options[option]!.join(' or ')}.`,
        )
  }
  for (const { in: place, name, field, placed } of placesOf(scheme))
    look(`send.${place}.${name}${field === undefined ? '' : `.fields.${field}`}`, placed.text, true)
  for (const [name, { of }] of Object.entries(hashes))
    if (!usable.includes(of))
      report(
        `hashes.${name}.of`,
        `"${of}" is neither a string nor a part of the request. ${didYouMean(of, usable)}`,
      )
  for (const [name, { of }] of Object.entries(scheme.signatures))
    if (!Object.hasOwn(strings, of) && !Object.hasOwn(hashes, of) && of !== 'body')
      report(
        `signatures.${name}.of`,
        `"${of}" is not a string to sign. ${didYouMean(of, Object.keys(strings)) || 'Declare it under strings.'}`,
      )
  for (const [name, key] of Object.entries(keys))
    for (const template of chainOf(key)) look(`keys.${name}.derive`, template)
  for (const name of Object.keys(hooks))
    if (['text', 'raw', 'trim'].includes(name))
      report(`hooks.${name}`, `"${name}" is a value that every scheme has. Choose another name.`)
  checkCycles(scheme, report)
}

function checkUnique({ credentials, strings, hashes, keys, options }: Scheme, report: Report): void {
  const groups = Object.entries({ credentials, options, strings, hashes, keys })
  const first = new Map<string, string>()
  for (const [group, members] of groups)
    for (const name of Object.keys(members)) {
      const other = first.get(name)
      if (reserved.has(name))
        report(`${group}.${name}`, `the name ${name} is already in use. Choose another one.`)
      else if (other) report(`${group}.${name}`, `${other} has a ${name} too. Rename one of them.`)
      first.set(name, group)
    }
}

/** A receiver calls the public half of a private key after it. */
function checkPublic({ credentials }: Scheme, report: Report): void {
  for (const [name, { kind }] of Object.entries(credentials)) {
    const half = publicName(name)
    if (kind === 'private-key' && half !== name && Object.hasOwn(credentials, half))
      report(
        `credentials.${half}`,
        `is what a receiver calls the public half of ${name}. Rename one of them.`,
      )
  }
}

function checkCycles(scheme: Scheme, report: Report): void {
  const walk = (name: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    for (const one of needs(scheme, name)) {
      const found = walk(one, [...path, name])
      if (found) return found
    }
    return undefined
  }
  for (const [group, members] of Object.entries({ strings: scheme.strings, hashes: scheme.hashes }))
    for (const name of Object.keys(members)) {
      const found = walk(name, [])
      if (found?.[0] === name) report(`${group}.${name}`, `needs itself: ${found.join(' → ')}.`)
    }
  for (const [name, rule] of Object.entries(scheme.strings))
    if (isPairs(rule) && Array.isArray(rule.each))
      for (const header of rule.each)
        if (namesIn(headerTemplate(scheme, header)).includes(name))
          report(`strings.${name}.each`, `lists ${header}, which is made from this very string.`)
}
