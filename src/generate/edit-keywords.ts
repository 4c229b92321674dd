import { holdsData, holdsNames, isNode } from './node.ts'

/**
 * A copy of a document, or of a part of one, in which `edit` replaces each keyword by other entries. Names that an author
 * chose stay, and so do data and what extensions hold.
 */
export function editKeywords<Part>(
  part: Part,
  edit: (key: string, child: unknown) => [key: string, child: unknown][],
  areNames?: boolean,
): Part
export function editKeywords(
  part: unknown,
  edit: (key: string, child: unknown) => [key: string, child: unknown][],
  areNames = false,
): unknown {
  if (Array.isArray(part)) return part.map((item: unknown) => editKeywords(item, edit))
  if (!isNode(part)) return part
  const entries = Object.entries(part).flatMap((entry) => (areNames ? [entry] : edit(...entry)))
  const isCopied = (key: string, child: unknown) =>
    holdsData(key, child, areNames) || (!areNames && /^(x-.*|security)$/s.test(key))
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      isCopied(key, child) ? child : editKeywords(child, edit, holdsNames(key, areNames)),
    ]),
  )
}

/**
 * A part of a contract without its `x-` keys.
 * @param kept those that stay
 */
export const withoutExtensions = <Part>(part: Part, kept: ReadonlySet<string> = new Set()): Part =>
  editKeywords(part, (key, child) => (key.startsWith('x-') && !kept.has(key) ? [] : [[key, child]]))
