import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Marked } from 'marked'
import { guideNames } from '../guides.tsx'
import type { Recipe } from '../site.ts'
import { markHan } from '../han.ts'
import { option } from '../page.tsx'
import { root } from '../../generate/redocly.ts'

/** The guides as HTML, by file name. */
export async function readGuides(recipes: readonly Recipe[]): Promise<Record<string, string>> {
  const all = Object.keys(guideNames).map(async (id) => {
    const text = await readFile(join(root, 'src/site/guides', `${id}.md`), 'utf8')
    return [id, renderMarkdown(withRecipes(text, recipes))] as const
  })
  return Object.fromEntries(await Promise.all(all))
}

/** A link to a recipe that is alone in its paragraph gets the file behind it, so that a reader can copy it. */
const withRecipes = (text: string, recipes: readonly Recipe[]) =>
  text.replaceAll(/^\[(.+)\]\(\.\.\/recipes\/(.+)\)$/gm, (_, name: string, file: string) => {
    const found = recipes.find((one) => one.file === file)
    if (!found) throw new Error(`a guide links ${file}, which is not in src/site/recipes`)
    return `[${name}](${file})\n\n\`\`\`yaml\n${found.text}\`\`\``
  })

/** Headings get anchors, tables and code the boxes in which the site scrolls them, Chinese its language. */
export function renderMarkdown(text: string): string {
  let boxes = 0
  const box = (what: string) => `tabindex="0" role="region" aria-label="${what} ${++boxes}"`
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: title }) {
        const id = depth > 1 ? ` id="${title.toLowerCase().replaceAll(/\W+/g, '-')}"` : ''
        return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      code({ text: code, lang = '' }) {
        const language = lang.split(' ')[0]
        const shown =
          language === 'sh' ? escape(code).replaceAll(option, '<span class="option">$&</span>') : escape(code)
        return `<div class="code" data-copy=""><pre ${box('Example')}><code class="language-${language}">${shown}</code></pre></div>\n`
      },
    },
  })
  const html = marked.parse(text, { async: false })
  return markHan(html)
    .replaceAll('<table>', () => `<div class="scroll" ${box('Table')}><table class="stack">`)
    .replaceAll('</table>', '</table></div>')
}

const escape = (code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
