import type { Child } from 'hono/jsx'
import { type Brand, ownBrand } from './brand.ts'
import { policies } from './policy.ts'

const groups = ['Guide', 'Reference', 'Tools'] as const

export interface MenuEntry {
  readonly file: string
  /** In the menu, and the part of the menu. */
  readonly name: string
  readonly group: (typeof groups)[number]
}

export interface PageProps {
  file: string
  title: string
  menu: readonly MenuEntry[]
  /** The page's own files, beside those that every page has. */
  script?: string | undefined
  style?: string | undefined
  isWide?: true | undefined
  policy?: keyof typeof policies | undefined
  brand: Brand
  children: Child
}

/** What every page of ours has: head, header, the words around its main part. */
export function Page({
  file,
  title,
  menu,
  script,
  style,
  isWide,
  policy = 'page',
  brand,
  children,
}: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policies[policy]} />
        <title>{file === 'index.html' ? brand.title : `${title} – ${brand.title}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="style.css" />
        {style && <link rel="stylesheet" href={style} />}
        <script src="site.js"></script>
        {script && <script src={script} defer></script>}
      </head>
      <body {...(!isWide && { class: 'docs' })}>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Header file={file} menu={menu} brand={brand} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>
            {brand === ownBrand
              ? 'lendspec does not belong to these partners, and publishes none of their documents. Nothing here has been confirmed against a live server. Each statement has a grade, which says where it comes from.'
              : 'Made with lendspec. Every statement carries its grade.'}
          </p>
        </footer>
      </body>
    </html>
  )
}

export interface HeaderProps {
  file: string
  menu: readonly MenuEntry[]
  brand?: Brand
}

/**
 * Product, menu, search, theme. The menu is a popover, which needs no script; on a wide screen a page of text shows it at
 * the side. Search and theme need the script, which shows their buttons.
 */
export function Header({ file, menu, brand = ownBrand }: HeaderProps) {
  const links = Object.entries(brand.links)
  return (
    <header class="site">
      <button type="button" id="menu-open" popovertarget="menu">
        <Icon path="M2 4h12M2 8h12M2 12h12" />
        Menu
      </button>
      <a class="product" href="index.html">
        {brand.logo && <img src={brand.logo} alt="" />}
        {brand.title}
      </a>
      <nav id="menu" aria-label="Pages" popover="auto">
        {groups.map((group) => (
          <>
            <p>{group}</p>
            <ul>
              {menu
                .filter((page) => page.group === group)
                .map((page) => (
                  <li>
                    <a href={page.file} {...(page.file === file && { 'aria-current': 'page' })}>
                      {page.name}
                    </a>
                  </li>
                ))}
            </ul>
          </>
        ))}
        {links.length > 0 && (
          <>
            <p>Links</p>
            <ul>
              {links.map(([name, address]) => (
                <li>
                  <a href={address}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </nav>
      <button type="button" id="search-open" hidden aria-keyshortcuts="/ Control+K" aria-haspopup="dialog">
        <Icon path="M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Zm4-1.5 4 4" />
        <span>Search</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <button type="button" id="theme" hidden aria-pressed="false" aria-label="Dark theme">
        <Icon path="M13.5 9.5a6 6 0 1 1-7-7.5 5 5 0 0 0 7 7.5Z" />
      </button>
    </header>
  )
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  )
}

/** An option of a command. */
export const option = /(--[a-z][\w-]*)/g

/** Code that scrolls inside its own box, with a button to copy it where a reader would. */
export function Code({
  name,
  lang,
  copy,
  text,
}: {
  name: string
  lang?: string
  copy?: boolean
  text: string
}) {
  return (
    <div class="code" {...(copy && { 'data-copy': '' })}>
      <pre tabindex={0} role="region" aria-label={name}>
        <code {...(lang && { class: `language-${lang}` })}>
          {lang === 'sh'
            ? text.split(option).map((part, at) => (at % 2 ? <span class="option">{part}</span> : part))
            : text}
        </code>
      </pre>
    </div>
  )
}
