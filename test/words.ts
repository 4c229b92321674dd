import { Window } from 'happy-dom'
import ts from 'typescript'
import { parseDocument, visit } from 'yaml'

// The left column of the glossary, and how to find it in what people read.

/** A code span is what somebody types or sends, so it may hold any word. */
const avoided: Record<string, RegExp> = {
  stair: /\bstairs?\b/i,
  'canonical text': /\bcanonical (?:text|time|parameters)/i,
  blank: /\bblanks?\b/i,
  nought: /\bnoughts?\b/i,
  answer: /\banswers?\b/i,
  told: /\b(?:told|tells?)\b/i,
  taken: /\b(?:taken|takes no)\b/i,
  repeat: /\brepe(?:at|tition)/i,
  acts: /\b(?:may act|acts)\b/i,
  founded: /\bfounded\b/i,
  talk: /\btalk\b/i,
  door: /\bdoors?\b/i,
  Heard: /\bheard\b/i,
  breach: /\b(?:spoil(?:t|ed)?|breach(?:es)?)\b/i,
  letter: /\b(?:letters?|shipments?)\b/i,
  carrier: /\bcarriers?\b/i,
  'same-request': /same-request/i,
  member: /\bmembers?\b/i,
  lies: /\b(?:lies|stands)\b/i,
  "partner's own words": /own words/i,
  filler: /\b(?:of its own|as it came|for want of|whatever|anew|(?<!there )is no (?!longer\b)[a-z])/i,
}

/** Whether a file is worth parsing. */
export const mayHit = (text: string) => Object.values(avoided).some((pattern) => pattern.test(text))

/** `word: text` for each avoided word in a text. */
export function hitsIn(text: string): string[] {
  const plain = text.replaceAll(/`[^`]*`/g, '').replaceAll(/\s+/g, ' ')
  return Object.entries(avoided)
    .filter(([, pattern]) => pattern.test(plain))
    .map(([word]) => `${word}: ${plain.trim()}`)
}

/** What a person reads in a source file: comments, and string literals with a space, so no names or keys. */
export function textsOfCode(file: string, text: string, isRead = (_: ts.Node) => true): string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }
  const source = ts.createSourceFile(file, text, options, true, kind)
  const texts: string[] = []
  // The code without its literals: what looks like a comment there is one.
  let [bare, end] = ['', 0]
  const walk = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) {
      bare += text.slice(end, node.getStart(source)) + ' '
      end = node.end
      const isText = !ts.isNumericLiteral(node) && !ts.isRegularExpressionLiteral(node)
      if (isText && (ts.isJsxText(node) || node.text.includes(' ')) && isRead(node)) texts.push(node.text)
    }
    ts.forEachChild(node, walk)
  }
  walk(source)
  bare += text.slice(end)
  return [...texts, ...(bare.match(/\/\/.*|\/\*[^]*?\*\//g) ?? [])]
}

/** Comments of a file of tests, and the names of its tests. What else it holds is data. */
export const textsOfTests = (file: string, text: string): string[] => textsOfCode(file, text, isTestName)

/** `it('name'`, `describe.each(rows)('name'` and the like. */
const isTestName = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^(?:it|describe)\b/.test(parent.expression.getText())

/** Comments of a YAML file, and values with a space. */
export function textsOfYaml(text: string): string[] {
  const texts: string[] = text.match(/(?<=^|\s)# .*$/gm) ?? []
  visit(parseDocument(text), {
    Scalar: (key, { value }) => {
      if (key !== 'key' && typeof value === 'string' && value.includes(' ')) texts.push(value)
    },
  })
  return texts
}

/** Paragraphs of a Markdown file, and its blocks of code line by line. */
export const textsOfMarkdown = (text: string): string[] =>
  text.split(/^```.*\n|^```$/gm).flatMap((part, index) => part.split(index % 2 ? '\n' : /\n\n|\n(?=[|-])/))

/** What a page shows: its text by elements, with the code of its samples, and names that only a screen reader speaks. */
export function textsOfPage(html: string): string[] {
  const { document } = new Window()
  document.write(html)
  for (const element of document.querySelectorAll('script, style, code')) element.remove()
  const texts = [...document.querySelectorAll('body *')].flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent),
    element.getAttribute('aria-label') ?? '',
  ])
  return texts.filter((text) => text.trim() !== '')
}
