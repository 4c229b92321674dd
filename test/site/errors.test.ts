import { describe, expect, it } from 'vitest'
import { openPage, render, run, type Settings } from './page.ts'

// The error explorer, used as a reader does.

/** Of some forty codes those that distinguish the cases: a small page is a fast one. */
const kept =
  /^(0|-10000110[12]|-10000120[2-4]|-100002101|-100004101|-100005101|GTW-BRQ-.*A.*E|100|300|404|100[0147]|1011)$/
const html = await render('errors.html', (site) => ({
  ...site,
  apis: site.apis.map((api) => ({
    ...api,
    contract: {
      ...api.contract,
      errors: Object.fromEntries(Object.entries(api.contract.errors).filter(([code]) => kept.test(code))),
    },
  })),
}))

async function open(query = '', settings?: Settings) {
  const page = openPage(html, `errors.html${query}`, settings)
  await run('errors/script.ts')
  return {
    ...page,
    shown: () => page.all('article').flatMap((article) => (article.hidden ? [] : [article.id])),
    headings: () => page.all('#hits > h2').map((heading) => !heading.hidden),
    /** The filters that are on. */
    on: () => page.all('#find a[aria-current=true]').map(({ textContent }) => textContent!.trim()),
    link: (name: string) =>
      page
        .all('#find a')
        .find(({ textContent }) => textContent!.trim() === name)!
        .getAttribute('href'),
    focused: () => page.document.activeElement?.closest('article')?.id ?? page.document.activeElement?.id,
  }
}

describe('the error explorer', () => {
  const searches: [query: string, ids: string[]][] = [
    ['-100001101', ['ppdai/-100001101']],
    ['100 001 101', ['ppdai/-100001101']],
    ['SmsTooSoon', ['ppdai/-100001202']],
    ['欠', ['ppdai/GTW-BRQ-ARREARAGE']],
    ['fingerprint empty', ['ppdai/-100001101', 'ppdai/-100002101', 'ppdai/-100004101', 'ppdai/-100005101']],
    ['busy', ['awda/100', 'awda/1000', 'awda/1011']],
  ]
  it.each(searches)('finds %s', async (query, ids) => {
    const { type, shown, window, find, wait, text, headings } = await open()
    type('#q', ` ${query} `)
    expect(shown().sort()).toEqual([...ids].sort())
    expect(new URLSearchParams(window.location.search).get('q')).toBe(query)
    expect(find('#hits').className).toBe('searching')
    expect(headings()).toEqual([false, false])
    expect(find('#nearest').hidden).toBe(true)
    wait(149)
    expect(text('#count')).toBe('')
    wait(1)
    expect(text('#count')).toBe(`${ids.length} ${ids.length === 1 ? 'code' : 'codes'}`)
  })

  it('shows everything in its own order before a search and after it', async () => {
    const { all, type, shown, find, wait, text, headings, window } = await open()
    const order = all('#hits > *').map(({ id, tagName }) => id || tagName)
    expect(find('#find').hidden).toBe(false)
    expect(shown()).toHaveLength(all('article').length)
    wait(150)
    expect(text('#count')).toBe(`all ${all('article').length} codes`)
    type('#q', 'SmsTooSoon')
    expect(all('#hits > *').at(-1)!.id).toBe('ppdai/-100001202')
    type('#q', '')
    expect(all('#hits > *').map(({ id, tagName }) => id || tagName)).toEqual(order)
    expect(headings()).toEqual([true, true])
    expect(find('#hits').className).toBe('')
    expect(window.location.search).toBe('')
    wait(150)
    expect(text('#count')).toBe(`all ${all('article').length} codes`)
  })

  it.each([
    ['?api=awda', /^awda\//, [true, false], ['AWDA']],
    ['?api=ppdai', /^ppdai\//, [false, true], ['PPDAI']],
    ['?api=awda&retry=ask', /^awda\/(100|300|404|1000|1011)$/, [true, false], ['AWDA', 'ask first']],
    ['', /./, [true, true], ['all']],
  ])('filters by the address: %s', async (query, pattern, leads, names) => {
    const { all, shown, headings, on, wait, text } = await open(query)
    const ids = all('article').map(({ id }) => id)
    if (query.includes('repeat')) expect(shown()).toHaveLength(5)
    else expect(shown()).toEqual(ids.filter((id) => pattern.test(id)))
    for (const id of shown()) expect(id).toMatch(pattern)
    expect(headings()).toEqual(leads)
    expect(on()).toEqual(names)
    wait(150)
    expect(text('#count')).toBe(`${query ? '' : 'all '}${shown().length} codes`)
  })

  it.each([
    ['yes', 'retry'],
    ['ask', 'ask first'],
    ['no', 'do not retry'],
  ])('filters by whether a call may be retried: %s', async (repeat, name) => {
    const { all, shown, on } = await open(`?retry=${repeat}`)
    const wanted = all('article').filter((one) => (one.dataset['retry'] ?? 'no') === repeat)
    expect(shown()).toEqual(wanted.map(({ id }) => id))
    expect([shown().length > 0, on()]).toEqual([true, [name]])
  })

  it('has links that keep the query and the other filter, and take their own away', async () => {
    const { link, type, all } = await open('?api=awda&retry=ask')
    type('#q', 'busy')
    expect(
      all('#find a').map((one) => [one.textContent!.trim(), one.getAttribute('href')!.split('?')[1]]),
    ).toEqual([
      ['all', 'q=busy'],
      ['AWDA', 'q=busy&retry=ask'],
      ['PPDAI', 'q=busy&api=ppdai&retry=ask'],
      ['retry', 'q=busy&api=awda&retry=yes'],
      ['ask first', 'q=busy&api=awda'],
      ['do not retry', 'q=busy&api=awda&retry=no'],
    ])
    type('#q', '')
    expect(link('AWDA')).toBe('?retry=ask')
    const plain = await open('?q=x')
    expect([plain.link('all'), plain.link('PPDAI')]).toEqual(['?q=x', '?q=x&api=ppdai'])
    expect(plain.on()).toEqual(['all'])
  })

  it.each([
    ['-100001109', ['-100001101', '-100001102', '-100001202'], true],
    ['gtw-nothing', 3, true],
    ['zzzz', [], true],
    ['1001', [], false],
  ])('names the nearest codes of %s', async (query, codes, isEmpty) => {
    const { type, all, find, shown, wait, text } = await open()
    type('#q', query)
    const links = all('#nearest li a')
    if (typeof codes === 'number') expect(links).toHaveLength(codes)
    else expect(links.map(({ textContent }) => textContent)).toEqual(codes)
    for (const link of links) expect(link.getAttribute('href')).toMatch(`/${link.textContent}`)
    expect(find('#nearest').hidden).toBe(!isEmpty)
    expect(shown().length === 0).toBe(isEmpty)
    wait(150)
    if (isEmpty) expect(text('#count')).toBe('no codes')
  })

  it('is used by keyboard', async () => {
    const { press, type, focused, shown, find, window, all } = await open()
    find('#q').focus()
    type('#q', '指纹')
    // Hits come in their order, which is that of the page.
    const ids = all('article:not([hidden])').map(({ id }) => id)
    expect(press('ArrowDown')).toBe(true)
    expect(focused()).toBe(ids[0])
    press('ArrowDown')
    expect(focused()).toBe(ids[1])
    for (let count = 0; count < 9; count++) press('ArrowDown')
    expect(focused()).toBe(ids.at(-1))
    for (const id of ids.slice(0, -1).reverse()) {
      expect(press('ArrowUp')).toBe(true)
      expect(focused()).toBe(id)
    }
    press('ArrowUp')
    expect(focused()).toBe('q')
    expect(press('a')).toBe(false)
    expect(press('ArrowDown', find('#find a'))).toBe(false)
    expect(press('ArrowUp', find('#find a'))).toBe(false)
    press('ArrowDown')
    expect(press('Escape')).toBe(true)
    expect([focused(), find<HTMLInputElement>('#q').value, window.location.search]).toEqual(['q', '', ''])
    expect(shown()).toHaveLength(all('article').length)
  })

  it('leaves keys inside a dialog alone', async () => {
    const { press, document, type, find } = await open()
    type('#q', 'busy')
    const dialog = document.createElement('dialog')
    dialog.append(document.createElement('input'))
    document.body.append(dialog)
    expect(press('Escape', dialog.firstElementChild!)).toBe(false)
    expect(find<HTMLInputElement>('#q').value).toBe('busy')
    expect(press('Escape', document)).toBe(true)
    expect(find<HTMLInputElement>('#q').value).toBe('')
  })

  it('opens the first hit on Enter', async () => {
    const { type, dispatch, find, window, all } = await open()
    type('#q', '指纹')
    const first = all('article:not([hidden])')[0]!.id
    expect(dispatch(find('#find'), 'submit').defaultPrevented).toBe(true)
    expect(decodeURIComponent(window.location.hash)).toBe(`#${first}`)
  })

  it.each([
    ['#ppdai/-100001203', 'ppdai/-100001203'],
    ['?q=SmsTooSoon#ppdai/-100001203', 'ppdai/-100001203'],
    ['#awda%2F1004', 'awda/1004'],
  ])('opens a deep link: %s', async (query, id) => {
    const { find, scrolled, window } = await open(query)
    const article = find(`[id="${id}"]`)
    expect(article.hidden).toBe(false)
    expect(article.querySelector('details')!.hasAttribute('open')).toBe(true)
    expect([...new Set(scrolled.map((one) => one.id))]).toEqual([id])
    expect(find<HTMLInputElement>('#q').value).toBe('')
    expect(window.location.search).toBe('')
  })

  it('keeps a query that does not hide the entry of a deep link', async () => {
    const { find, left, shown } = await open('?q=SmsTooSoon#ppdai/-100001202')
    expect([find<HTMLInputElement>('#q').value, left, shown()]).toEqual([
      'SmsTooSoon',
      [],
      ['ppdai/-100001202'],
    ])
  })

  it('leaves a filter that hides the entry of a deep link', async () => {
    expect((await open('?api=ppdai#awda/1004')).left).toEqual(['search '])
    expect((await open('?api=awda#awda/1004')).left).toEqual([])
  })

  it('takes the focus to the entry that a link leads to', async () => {
    const { window, dispatch, focused, scrolled, find } = await open()
    find('#q').focus()
    window.location.hash = '#awda/1004'
    dispatch(window, 'hashchange')
    expect(focused()).toBe('awda/1004')
    expect(scrolled.map((one) => one.id)).toContain('awda/1004')
    window.location.hash = '#nothing'
    dispatch(window, 'hashchange')
    expect(focused()).toBe('awda/1004')
  })

  it('says which part of the page is missing', async () => {
    openPage('<form id="find"></form><div id="q"></div>', 'errors.html')
    await expect(run('errors/script.ts')).rejects.toThrow('the page has no #q')
  })
})
