import { describe, expect, it } from 'vitest'
import { readSite } from '../../src/site/build/read.ts'
import { recordsOf } from '../../src/site/search/records.ts'
import { openPage, render, run, settle, type Settings, until } from './page.ts'

// What every page has, with its script: search, theme and copy; and what Redoc's pages have besides.

const html = await render('index.html')
const records = recordsOf(await readSite())

async function open(settings: Settings = {}, text = html) {
  const files = {
    'search-data.js': () => void (window.lendspecSearch = records),
    'search.js': () => run('search/script.ts'),
  }
  const page = openPage(text, 'index.html', { files, ...settings })
  const { document, window } = page
  return {
    ...page,
    root: document.documentElement,
    async start() {
      await run('script.ts')
      page.dispatch(window, 'DOMContentLoaded')
    },
    pressed: () => page.find('#theme').getAttribute('aria-pressed'),
    isOpen: () => document.querySelector('dialog')?.open ?? false,
    options: () => page.all('#search-hits [role=option]'),
    titles: () => page.all('#search-hits [role=option] span').map(({ textContent }) => textContent),
    active: () => page.all('#search-hits [aria-selected=true]').map(({ id }) => id),
  }
}

async function openSearch() {
  const page = await open()
  await page.start()
  page.press('/')
  await until(() => page.isOpen())
  return page
}

describe('the search', () => {
  it('is opened by button and keys, and loaded once', async () => {
    const { start, find, press, click, isOpen, loaded, document } = await open()
    expect(find('#search-open').hidden).toBe(true)
    await start()
    expect(find('#search-open').hidden).toBe(false)
    for (const init of [{}, { shiftKey: true }]) expect(press('k', undefined, init)).toBe(false)
    expect([press('x', undefined, { ctrlKey: true }), loaded]).toEqual([false, []])
    expect(press('/')).toBe(true)
    expect(press('/')).toBe(true)
    await until(isOpen)
    expect(loaded).toEqual(['search-data.js', 'search.js'])
    expect(document.activeElement === find('dialog input')).toBe(true)
    expect(press('/')).toBe(false)
    expect([press('Escape'), isOpen()]).toEqual([true, false])
    const openers = [
      () => click('#search-open'),
      () => press('K', document.body, { ctrlKey: true }),
      () => press('k', document.body, { metaKey: true }),
      () => press('k', find('dialog input'), { ctrlKey: true }),
    ]
    for (const opener of openers) {
      opener()
      await settle()
      expect([isOpen(), loaded.length]).toEqual([true, 2])
      find('dialog').dispatchEvent(new window.Event('click', { bubbles: true }))
      expect(isOpen()).toBe(false)
    }
  })

  it.each(['input', 'textarea', 'select', 'div contenteditable'])('leaves the slash to %s', async (what) => {
    const { start, document, press, find, loaded } = await open()
    await start()
    document.body.insertAdjacentHTML('beforeend', `<${what} id="typed"></${what}>`)
    expect([press('/', find('#typed')), loaded]).toEqual([false, []])
  })

  it('finds codes, operations, fields and rules, in both languages', async () => {
    const { type, titles, find, text, wait, options, active } = await openSearch()
    for (const [query, title, isFirst] of [
      ['-100001202', '-100001202 SmsTooSoon', true],
      ['100 001 202', '-100001202 SmsTooSoon', true],
      ['1003', '1003 InvalidTimestamp', true],
      ['gtw-brq-arr', 'GTW-BRQ-ARREARAGE Arrearage', true],
      ['submitLoan', 'submitLoan', true],
      ['loan', 'getLoan', false],
      ['fingerp', 'DeviceFP', false],
      ['regsiter', 'registerUser', false],
      ['bankAccountNumber', 'bankAccountNumber', false],
      ['指纹', 'DeviceFP', false],
      ['欠', 'GTW-BRQ-ARREARAGE Arrearage', false],
      ['lower case', 'PPDAI: two signatures in headers', false],
    ] as const) {
      type('dialog input', query)
      expect([query, titles().includes(title)]).toEqual([query, true])
      if (isFirst) expect([query, titles()[0]]).toEqual([query, title])
      expect([find('#search-hits').hidden, find('dialog input').getAttribute('aria-expanded')]).toEqual([
        false,
        'true',
      ])
      expect(active()).toEqual(['search-hit-0'])
    }
    // An operation comes before the fields that bear its name.
    type('dialog input', 'loan')
    expect(options()[0]!.querySelector('small')!.textContent).toBe('AWDA operation')
    // Exact before what only begins so.
    type('dialog input', '100')
    expect(titles()[0]).toMatch(/^100 /)
    type('dialog input', '-100001202')
    wait(149)
    expect(text('dialog [role=status]')).toBe('')
    wait(1)
    expect(text('dialog [role=status]')).toBe(`${options().length} found`)
    type('dialog input', 'a')
    wait(150)
    expect([options().length, text('dialog [role=status]')]).toEqual([30, '30 or more found'])
    for (const [query, said] of [
      ['100001209', 'nothing found'],
      ['xyzzyx', 'nothing found'],
      [' ', ''],
    ] as const) {
      type('dialog input', query)
      wait(150)
      expect([options(), text('dialog [role=status]')]).toEqual([[], said])
      expect([find('#search-hits').hidden, find('dialog input').getAttribute('aria-expanded')]).toEqual([
        true,
        'false',
      ])
      expect(find('dialog input').hasAttribute('aria-activedescendant')).toBe(false)
    }
  })

  it('leads by keyboard or pointer to what was found', async () => {
    const { type, press, find, active, left, isOpen, options, scrolled, window, dispatch } =
      await openSearch()
    type('dialog input', 'loan')
    const last = options().length - 1
    for (const [key, place] of [
      ['ArrowUp', 0],
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
    ] as const) {
      expect([press(key), active()]).toEqual([true, [`search-hit-${place}`]])
      expect(find('dialog input').getAttribute('aria-activedescendant')).toBe(`search-hit-${place}`)
      expect((scrolled.at(-1) as HTMLElement).id).toBe(`search-hit-${place}`)
    }
    for (let count = 0; count <= last; count++) press('ArrowDown')
    expect(active()).toEqual([`search-hit-${last}`])
    expect(press('a')).toBe(false)
    type('dialog input', 'submitLoan')
    expect(press('Enter')).toBe(true)
    expect([left, isOpen()]).toEqual([['href awda.html#/loan/submitloan'], false])
    window.lendspecOpenSearch!()
    window.lendspecOpenSearch!()
    expect(isOpen()).toBe(true)
    options()[0]!.click()
    expect([left.length, left[1], isOpen()]).toEqual([2, left[0], false])
    window.lendspecOpenSearch!()
    type('dialog input', 'xyzzyx')
    expect([press('Enter'), isOpen()]).toEqual([false, true])
    dispatch(find('dialog input'), 'click')
    expect(isOpen()).toBe(true)
  })
})

describe('the theme', () => {
  it.each([
    ['light', null, 'light', false],
    ['dark', null, 'dark', true],
    ['light', 'dark', 'light', true],
    ['dark', 'light', 'dark', false],
    ['light', 'nonsense', 'light', false],
  ] as const)('of a system that is %s, with %s stored', async (colorScheme, stored, _, isDark) => {
    const { window, start, find, root, pressed, click } = await open({ colorScheme })
    if (stored) window.localStorage.setItem('redoc.colorMode', stored)
    expect(find('#theme').hidden).toBe(true)
    await start()
    expect(find('#theme').hidden).toBe(false)
    expect(root.className).toBe(stored === 'nonsense' ? '' : (stored ?? ''))
    expect(pressed()).toBe(String(isDark))
    for (const next of isDark ? ['light', 'dark'] : ['dark', 'light']) {
      click('#theme')
      expect([root.className, window.localStorage.getItem('redoc.colorMode')]).toEqual([next, next])
      await until(() => pressed() === String(next === 'dark'))
    }
  })

  it('works without storage', async () => {
    const fail = () => {
      throw new Error('no storage')
    }
    const localStorage = { getItem: fail, setItem: fail }
    const { start, click, root } = await open({ with: { localStorage } })
    await start()
    click('#theme')
    expect(root.className).toBe('dark')
  })

  it('is left to the button of Redoc where there is one', async () => {
    const { start, click, root, document, find } = await open()
    await start()
    document.body.insertAdjacentHTML('beforeend', '<button data-testid="color-mode-switcher"></button>')
    let clicks = 0
    find('[data-testid]').addEventListener('click', () => clicks++)
    click('#theme')
    expect([clicks, root.className]).toEqual([1, ''])
  })

  it('needs neither button', async () => {
    const { start, press, loaded } = await open({}, '<p>No header</p>')
    await start()
    expect([press('/'), loaded]).toEqual([false, []])
  })
})

describe('code with a button to copy it', () => {
  it.each([
    ['by clipboard', 'npm ci && npm start', 'Copied'],
    ['by command', 'npm ci && npm start', 'Copied'],
    ['never', undefined, 'Not copied'],
  ] as const)('%s', async (copies, text, said) => {
    const { start, find, copied, wait, all } = await open({ copies })
    await start()
    const button = find('[data-copy] button')
    expect(all('[data-copy] button')).toHaveLength(all('[data-copy]').length)
    expect([button.textContent, button.getAttribute('aria-live')]).toEqual(['Copy', 'polite'])
    expect((button as HTMLButtonElement).type).toBe('button')
    button.click()
    await settle()
    expect([copied[0], button.textContent]).toEqual([text, said])
    expect(all('body > textarea')).toEqual([])
    wait(1999)
    expect(button.textContent).toBe(said)
    wait(1)
    expect(button.textContent).toBe('Copy')
  })
})

describe('the pages of Redoc', () => {
  const page = '<button aria-label="Example">Right</button><ul><li>Java</li><li>Other</li></ul><p>Python</p>'
  const languages = () => ['curl', 'Java', 'Python'].map((label) => ({ label }))

  it('put the language chosen last first', async () => {
    const { find, window } = await open({}, page)
    await run('redoc/script.ts')
    const order = () => {
      const list = languages()
      window.lendspecLanguages!(list)
      return list.map(({ label }) => label)
    }
    expect(order()).toEqual(['curl', 'Java', 'Python'])
    find('p').click()
    expect(order()).toEqual(['curl', 'Java', 'Python'])
    find('li').click()
    expect(window.localStorage.getItem('lendspec.language')).toBe('Java')
    expect(order()).toEqual(['Java', 'curl', 'Python'])
    find('li:last-child').click()
    expect(order()).toEqual(['Java', 'curl', 'Python'])
  })

  it('do without storage', async () => {
    const fail = () => {
      throw new Error('no storage')
    }
    const { find, window } = await open({ with: { localStorage: { getItem: fail, setItem: fail } } }, page)
    await run('redoc/script.ts')
    const list = languages()
    window.lendspecLanguages!(list)
    find('li').click()
    expect(list).toEqual(languages())
  })

  it('name the chooser of examples by its text', async () => {
    const { dispatch, window, find, wait } = await open({}, page)
    await run('redoc/script.ts')
    dispatch(window, 'DOMContentLoaded')
    const name = () => find('button').getAttribute('aria-label')
    wait(49)
    expect(name()).toBe('Example')
    wait(1)
    expect(name()).toBe('Example: Right')
    find('button').textContent = ' Refused '
    await settle()
    await settle()
    await until(() => {
      wait(50)
      return name() === 'Example: Refused'
    })
  })
})
