import { splitAtHan } from './han.ts'

type Child = Node | string | undefined | false

/** An element with attributes and children; what is undefined or false is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, value)
  for (const child of children) if (child !== undefined && child !== false) element.append(child)
  return element
}

/** The heading of a table. */
export const heading = (names: readonly string[]): HTMLElement =>
  make('thead', {}, make('tr', {}, ...names.map((name) => make('th', { scope: 'col' }, name))))

/** A table that scrolls by itself where the screen is narrow. */
export const table = (label: string, names: readonly string[], rows: readonly Node[], look = {}) =>
  make(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label },
    make('table', look, heading(names), make('tbody', {}, ...rows)),
  )

/** The element that the page has under this id. */
export function find<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id)
  if (element instanceof type) return element
  throw new Error(`the page has no ${type.name} #${id}`)
}

/** For those who listen to the page. */
export const announce = (text: string) => {
  find('said', HTMLElement).textContent = text
}

/** Puts a text on the clipboard; the old way is for pages that may not use the new one. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = make('textarea', { readonly: '' })
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}

/** A button that copies, and says so. */
export function copyButton(label: string, text: () => string, said = 'Copied.'): HTMLButtonElement {
  const button = make('button', { type: 'button' }, label)
  button.addEventListener('click', () => {
    void copy(text()).then((done) => announce(done ? said : 'The browser did not allow to copy.'))
    button.dataset['done'] = ''
    setTimeout(() => delete button.dataset['done'], 1500)
  })
  return button
}

/** Chinese inside other text, marked so that it is spoken and set as such. */
export const withChinese = (text: string): (Node | string)[] =>
  splitAtHan(text).map((part, index) => (index % 2 ? make('span', { lang: 'zh-CN' }, part) : part))

/** What this browser keeps for the site; nothing where it keeps nothing. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Without storage the choice holds for this page.
  }
}
