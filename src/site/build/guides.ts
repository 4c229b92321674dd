import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Marked } from 'marked'
import type { Guide } from '../site.ts'
import { root } from '../../generate/redocly.ts'

const names = ['client', 'notifications', 'command-line']

/** The guides as HTML, their headings one level lower: they share a page. */
export const readGuides = (): Promise<Guide[]> =>
  Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(root, 'src/site/guides', `${name}.md`), 'utf8')
      return { id: name, title: /^# (.+)$/m.exec(text)![1]!, html: await renderGuide(name, text) }
    }),
  )

/** Headings get anchors, tables and code the boxes in which the site scrolls them. */
async function renderGuide(name: string, text: string): Promise<string> {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: title }) {
        const id = depth === 1 ? name : `${name}-${title.toLowerCase().replaceAll(/\W+/g, '-')}`
        return `<h${depth + 1} id="${id}">${this.parser.parseInline(tokens)}</h${depth + 1}>\n`
      },
      code({ text: code, lang = '' }) {
        const language = lang.split(' ')[0]
        return `<div class="code" data-copy=""><pre tabindex="0" role="region" aria-label="Example"><code class="language-${language}">${escape(code)}</code></pre></div>\n`
      },
    },
  })
  const html = await marked.parse(text)
  let tables = 0
  return html
    .replaceAll(
      '<table>',
      () =>
        `<div class="scroll" tabindex="0" role="region" aria-label="Table ${++tables} of ${name}"><table>`,
    )
    .replaceAll('</table>', '</table></div>')
}

const escape = (code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
