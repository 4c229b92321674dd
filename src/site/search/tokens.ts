// How text becomes terms, for the index and for a query. MiniSearch's own tokeniser finds nothing in Chinese.

const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu

/** Each Han character and each pair; Latin words whole and, for a name such as sendSmsAuthCode, its parts. */
export function indexTerms(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(runs)].flatMap(([run]) =>
    isHan(run)
      ? [...run, ...pairs(run)]
      : [...new Set([run, ...partsOf(run)])].map((word) => word.toLowerCase()),
  )
}

/** Of Chinese the pairs alone, unless a single character is asked for; Latin words as they are written. */
export function queryTerms(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(runs)].flatMap(([run]) => {
    if (!isHan(run)) return [run.toLowerCase()]
    return [...run].length === 1 ? [run] : pairs(run)
  })
}

/** Chinese and numbers are never almost right. */
export const isFuzzy = (term: string) => term.length > 3 && !/[\p{Script=Han}\p{N}]/u.test(term)

/** Lower case, without what people add to or lose from a code. */
export const plainCode = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')

/** The plain code that a query asks for, or the empty text where it asks for none. */
export function codeOf(query: string): string {
  const plain = plainCode(query)
  return /^\d+$|^gtw/.test(plain) && !/\p{Script=Han}/u.test(query) ? plain : ''
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

const partsOf = (word: string) => word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\p{N}+|[^A-Za-z\p{N}]+/gu) ?? []
