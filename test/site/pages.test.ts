import { describe, expect, it } from 'vitest'
import { readSite } from '../../src/site/build/read.ts'
import { authLine } from '../../src/site/auth.ts'
import { dataOf, entriesOf } from '../../src/site/errors/entries.ts'
import { adviceFor, lookupsOf } from '../../src/site/errors/advice.ts'
import { errorId, errorLink, operationLink } from '../../src/site/links.ts'
import { answering, errorKey } from '../../src/core/meaning.ts'
import { pages, renderPage, renderTemplate } from '../../src/site/pages.tsx'
import { headersFor, policies } from '../../src/site/policy.ts'
import { recordsOf } from '../../src/site/search/records.ts'
import type { Operation, PartnerError } from '../../src/core/contract.ts'

// What a reader finds on the pages, without a browser: every fact of the contract, once, where its link leads.

const site = await readSite()
const own = pages.filter(({ render }) => render)
const texts = new Map(own.map((page) => [page.file, renderPage(page, site)]))
const page = (file: string) => texts.get(file) ?? ''
/** What is shown, without markup. */
const shown = (html: string) =>
  html
    .replaceAll(/<wbr\/?>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
/** Text of the contract, as it is shown. */
const plain = (text: string) => text.replaceAll('`', ' ').replaceAll(/\s+/g, ' ').trim()
/** Without whitespace, for what markup may cut anywhere. */
const squeezed = (text: string) => text.replaceAll(/[\s`]/g, '')
const article = (id: string) =>
  page('errors.html').match(new RegExp(`<article id="${id}"[^]*?</article>`))?.[0] ?? ''

it('has the title, the logo and the links of a project', () => {
  const brand = {
    title: 'Acme APIs',
    logo: 'data:,',
    links: { Status: 'https://a.example/' },
    extensions: false,
  }
  for (const one of own) {
    const text = renderPage(one, { ...site, brand })
    const title = one.file === 'index.html' ? 'Acme APIs' : `${one.title} – Acme APIs`
    expect(text).toContain(`<title>${title}</title>`)
    if (one.file === 'index.html') expect(text).toContain('<h1>Acme APIs</h1>')
    expect(text).toContain('<img src="data:," alt=""/>Acme APIs')
    expect(text).toContain('<a href="https://a.example/">Status</a>')
    expect(text).not.toContain('does not belong to these partners')
  }
  expect(renderTemplate('one.html', '', brand)).toContain('<a href="https://a.example/">Status</a>')
})

describe.each(own)('$file', ({ file, title, script, style, policy = 'page' }) => {
  it('has its title, its files, its policy and the menu with itself marked', () => {
    const text = page(file)
    expect(text.startsWith('<!doctype html>\n<html lang="en">')).toBe(true)
    expect(text).toContain(`<title>${file === 'index.html' ? title : `${title} – lendspec`}</title>`)
    expect(text).toContain(`content="${policies[policy].replaceAll("'", '&#39;')}"`)
    const name = file.replace('.html', '')
    expect(text.includes(`<script src="${name}.js" defer`)).toBe(script !== undefined)
    expect(text.includes(`href="${name}.css"`)).toBe(style !== undefined)
    for (const entry of pages) {
      const link = `<a href="${entry.file}"${entry.file === file ? ' aria-current="page"' : ''}>${entry.name}</a>`
      expect(text).toContain(link)
    }
    expect(text.match(/ aria-current="page"/g)).toHaveLength(1)
    expect(text.match(/<h1/g)).toHaveLength(1)
    expect(text).not.toMatch(/>undefined<|="undefined"|\[object /)
  })

  it('leads to targets that exist', () => {
    const ids = (name: string) => [...page(name).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    const links = [...page(file).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href)
    expect(links.length).toBeGreaterThan(pages.length)
    for (const link of links) {
      const [path = '', fragment] = link.split('#')
      const target = path.split('?')[0] || file
      if (fragment && texts.has(target) && target !== 'playground.html')
        expect(ids(target)).toContain(fragment)
    }
    const all = ids(file)
    expect(new Set(all).size).toBe(all.length)
  })
})

it('a page of Redoc is not rendered here', () => {
  const redoc = pages.find(({ render }) => !render)!
  expect(() => renderPage(redoc, site)).toThrow(`${redoc.file} is made by Redoc`)
})

describe.each(site.apis.map((api) => [api.name, api] as const))('the error page of %s', (name, api) => {
  it.each(entriesOf(api).map((entry) => [String(entry.error.code), entry] as const))('%s', (code, entry) => {
    const { error, operations, advice, answer, mock } = entry
    const html = article(errorId(name, errorKey(entry.error)))
    const text = shown(html)
    expect(text).toContain(` ${code} ${error.name}`)
    for (const part of [error.meaning, error.remedy, advice.text, error.source.section])
      expect(squeezed(text)).toContain(squeezed(part))
    if (error.message) expect(squeezed(text)).toContain(squeezed(error.message + (error.solution ?? '')))
    expect(html.includes(' lang="zh-CN"><b>')).toBe(/\p{Script=Han}/u.test(error.message))
    const isWeak = ['hint', 'inferred'].includes(error.source.grade)
    expect(html).toContain(`<span class="${isWeak ? 'weak' : 'sure'}">${error.source.grade}</span>`)
    expect(html.includes('data-retry=')).toBe(advice.retry !== 'no')
    if (advice.retry !== 'no') expect(html).toContain(`data-retry="${advice.retry}"`)
    expect(squeezed(text)).toContain(squeezed(answer))
    expect(JSON.stringify(JSON.parse(answer))).toContain(error.code === 0 ? '' : code.replace(/^GTW-/, ''))

    const all = Object.values(api.contract.operations)
    const missing = all.filter((one) => !operations.includes(one))
    if (!operations.length) expect(text).toContain('all signed calls: the gateway refuses them')
    else if (missing.length > 1)
      for (const one of operations)
        expect(html).toContain(`<a href="${operationLink(name, one)}">${one.id}</a>`)
    else {
      expect(html).toContain(`all of <a href="${name}.html">${api.short}</a>`)
      expect(text.includes(' except ')).toBe(
        missing.length === 1 || / except /.test(plain(error.meaning + error.remedy + advice.text)),
      )
    }

    if (mock.header) expect(html).toContain(`Mock: <code>${mock.header}</code>`)
    if (mock.header)
      expect(mock.header).toMatch(
        error.kind === 'pending' ? /^Prefer: example=\w+$/ : `Prefer: error=${code}`,
      )
    if (mock.header && mock.cause) expect(text).toContain(`, or ${mock.cause}`)
    if (!mock.header && mock.cause) expect(text).toContain(mock.cause.slice(1))
    expect(text.includes('The mock cannot produce it.')).toBe(!mock.header && !mock.cause)
  })

  it('as data: each code once, with its link, its operations and its response', () => {
    const data = entriesOf(api).map(dataOf)
    expect(data.map(({ link }) => link)).toEqual(
      Object.values(api.contract.errors).map((error) => errorLink(name, errorKey(error))),
    )
    for (const one of data) {
      expect(one.operations.map(({ id }) => id)).toEqual(answering(api.contract, one).map(({ id }) => id))
      expect(one).toMatchObject({ api: name, repeat: { repeat: expect.stringMatching(/^(yes|no|ask)$/) } })
      expect(one.answer).toBeTypeOf('object')
    }
  })

  it('says what to ask before a call is sent again', () => {
    const text = shown(page('errors.html'))
    const operations = Object.values(api.contract.operations)
    for (const { lookup, after } of lookupsOf(operations)) {
      expect(text).toContain(
        `${lookup} after ${after.length < 2 ? after[0] : `${after.slice(0, -1).join(', ')} and ${after.at(-1)}`}`,
      )
    }
    const blind = operations.filter(({ retry }) => retry === 'never').map(({ id }) => id)
    if (blind.length > 1) expect(text).toContain(`${blind.slice(0, -1).join(', ')} and ${blind.at(-1)}.`)
  })
})

it('asks for a public key of the partners that verify with one', () => {
  expect(page('playground.html')).toMatch(
    /<div class="field" data-api="ppdai" hidden=""><label for="public-key">/,
  )
})

describe('whether to retry a refused call', () => {
  const error = (retry: string, more = {}) => ({ retry, ...more }) as unknown as PartnerError
  const op = (retry: unknown) => ({ id: 'x', retry }) as unknown as Operation
  it.each([
    ['never', [], 'no', 'No, the same call is rejected again: see the remedy.'],
    ['never', ['safe'], 'no', 'No, the same call is rejected again: see the remedy.'],
    ['same-request', ['never'], 'yes', 'At once, with the right time and a new signature.'],
    [
      'later',
      [{ lookup: 'y' }, 'safe'],
      'ask',
      'Later, if the operation only reads. Otherwise ask for the outcome first (see above).',
    ],
    ['later', ['safe', 'safe'], 'yes', 'Later.'],
    ['later', ['safe', 'never'], 'yes', 'Later. Retry automatically only operations that change nothing.'],
    ['later', ['never'], 'yes', 'Later, but never automatically: a person decides.'],
  ])('%s, of %j: %s', (when, retries, retry, text) => {
    expect(adviceFor(error(when), retries.map(op))).toEqual({ retry, text })
  })

  it.each([
    ['a code of an empty field', { when: { empty: 'a' } }, 'No, fix the request first.'],
    ['a code of a wrong field', { when: { invalid: 'a' } }, 'No, fix the request first.'],
    ['a code of a wrong signature', { kind: 'signature' }, 'No, fix the request first.'],
    ['another code', { kind: 'rejected' }, 'No, the same call is rejected again: see the remedy.'],
    [
      'a code of progress',
      { kind: 'pending' },
      'No: the call is in progress. No known operation returns its outcome.',
    ],
  ])('%s', (_, more, text) => {
    expect(adviceFor(error('never', more), [{ envelope: {} } as Operation]).text).toBe(text)
  })

  it('asks for the outcome where an operation returns it', () => {
    const asking = { envelope: { pending: { codes: [1], ask: 'x' } } } as unknown as Operation
    expect(adviceFor(error('never', { kind: 'pending' }), [asking]).text).toContain('Ask for its outcome.')
  })

  it('blames no request of a code that says that something is done already', () => {
    const [entry] = entriesOf(site.apis.find(({ name }) => name === 'awda')!).filter(
      ({ error }) => error.code === 1008,
    )
    expect([entry?.error.remedy, entry?.advice.text]).toEqual([
      'Go on with the next step; nothing has to be retried.',
      'No, the same call is rejected again: see the remedy.',
    ])
  })

  it('lists the operations after which one asks, by what is asked', () => {
    const operations = [
      { id: 'a', retry: { lookup: 'q' } },
      { id: 'b', retry: 'safe' },
      { id: 'c', retry: { lookup: 'r' } },
      { id: 'd', retry: { lookup: 'q' } },
    ] as unknown as Operation[]
    expect(lookupsOf(operations)).toEqual([
      { lookup: 'q', after: ['a', 'd'] },
      { lookup: 'r', after: ['c'] },
    ])
  })
})

describe.each(site.apis.map((api) => [api.name, api] as const))(
  'overview and evidence of %s',
  (name, api) => {
    const operations = Object.values(api.contract.operations)
    const html = page('evidence.html')
    it.each(operations.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
      const { grade, document, section, unknown } = operation.source
      const row = html.match(new RegExp(`<tr id="${name}/${id}">.*?</tr>`, 's'))?.[0] ?? ''
      expect(row).toContain(`href="${operationLink(name, operation)}"`)
      const text = squeezed(shown(row))
      expect(text).toContain(squeezed(`${api.documents[document]?.title}, ${section}`))
      expect(text).toContain(grade)
      expect(text.includes('unconfirmed')).toBe(operation.unconfirmed)
      if (unknown) expect(text).toContain(squeezed(unknown))
    })

    it('have a card: base URL, authentication, operations and their evidence', () => {
      const card = page('index.html').split(`<h2 id="${name}">`)[1]?.split('</section>')[0] ?? ''
      const text = shown(card)
      const counts = api.coverage['operations']!
      expect(text).toContain(`Base URL ${Object.values(api.contract.servers)[0]}`)
      expect(squeezed(text)).toContain(squeezed(`Authentication ${authLine(api.scheme)}`))
      const errors = Object.keys(api.contract.errors).length
      expect(text).toContain(`${operations.length}, with ${errors} error codes. Contract ${api.version}`)
      for (const grade of ['documented', 'published', 'sdk', 'observed', 'hint', 'inferred'] as const)
        expect(text.includes(`${counts[grade]} ${grade}`)).toBe(counts[grade] > 0)
    })

    it('count statements', () => {
      const text = shown(html)
      const total = api.coverage['total']!
      expect(text).toContain(`${api.short}, all `)
      expect(text).toContain(` ${total.total} `)
      for (const [subject, count] of Object.entries(api.coverage)) {
        const has = html.includes(`>${api.short}, ${subject === 'total' ? 'all' : subject}<`)
        expect(has, subject).toBe(count.total > 0)
      }
    })

    it('lists every change, with what a caller has to do', () => {
      const section = page('changes.html').split(`<h2 id="${name}">`)[1] ?? ''
      const text = shown(section)
      for (const { version, date, title, text: about, breaking, source } of api.changes) {
        expect(text).toContain(version ? `Contract ${version}` : date)
        expect(squeezed(text)).toContain(squeezed(title))
        expect(squeezed(text)).toContain(squeezed(about))
        if (breaking) expect(squeezed(text)).toContain(squeezed(`What to do: ${breaking}`))
        if (source)
          expect(squeezed(text)).toContain(
            squeezed(`${source.grade}. ${api.documents[source.document]?.title}, ${source.section}`),
          )
      }
      const items = section.split('<h2')[0]!.match(/<strong class="breaking">/g) ?? []
      expect(items).toHaveLength(api.changes.filter(({ breaking }) => breaking).length)
    })
  },
)

it('has one notice for all unconfirmed operations', () => {
  expect(page('index.html').match(/Unconfirmed:/g)).toHaveLength(1)
})

it.each([
  ['ppdai', 'RSA-SHA1 signatures in the headers `X-PPD-TIMESTAMP-SIGN` and `X-PPD-SIGN`'],
  ['awda', 'MD5 signature in the envelope field `signature`'],
])('says in one line how %s authenticates', (name, line) => {
  expect(authLine(site.apis.find((api) => api.name === name)!.scheme)).toBe(line)
})

it('the samples: each language, where it is executed and with what', () => {
  const text = shown(page('evidence.html'))
  for (const { label, runsIn, tools, note } of site.samples) {
    const where = runsIn === 'npm test' ? 'in every test run' : runsIn ? 'in CI, and where' : 'not executed'
    expect(squeezed(text)).toContain(squeezed(`${label} ${where}`))
    if (tools.length) expect(text).toContain(tools.join(', '))
    if (note) expect(squeezed(text)).toContain(squeezed(note))
  }
})

describe('the page of the vectors', () => {
  const html = page('vectors.html')
  const text = shown(html)

  it.each(['ppdai', 'awda'] as const)('counts the vectors of %s and lists those to refuse', (name) => {
    const { vectors, synthetic, refused } = site.vectors[name]
    expect(text).toContain(
      `${vectors.length} requests of the contract, ${synthetic.length} edge cases with made-up parameters, ${refused.length} signatures`,
    )
    for (const { id, of, note } of refused)
      expect(text).toContain(`${id} ${of} ${shown(note)}`.replaceAll(/\s+/g, ' '))
  })

  it('explains every field of the schema, with its type', () => {
    const rows = html.match(/<tr>.*?<\/tr>/gs)?.map(shown) ?? []
    const parts = Object.entries(site.vectorSchema.$defs).filter(([, part]) => part.properties)
    let count = 0
    const walk = (prefix: string, properties: NonNullable<(typeof parts)[0][1]['properties']>) => {
      for (const [name, member] of Object.entries(properties)) {
        count++
        const only = member.const === undefined ? '' : `"${member.const}"`
        const wanted = squeezed(only + (member.description ?? ''))
        const isPlain = member.type && !member.const && !member.enum && !member.items?.$ref
        const type = isPlain ? [member.type].flat().join(' or ') : ''
        // Without it any row of that name would do.
        expect(member.description, prefix + name).toMatch(/\w/)
        const row = rows.find(
          (one) =>
            one.trim().startsWith(`${prefix}${name} `) &&
            squeezed(one).includes(wanted) &&
            one.includes(type),
        )
        expect(row, prefix + name).toContain(name)
        if (member.enum) expect(row).toContain(`One of ${member.enum.join(', ')}.`)
        if (member.properties) walk(`${prefix}${name}.`, member.properties)
      }
    }
    for (const [, part] of parts) walk('', part.properties!)
    expect(count).toBeGreaterThan(40)
    expect(text).toMatch(/list of (vector|parameter|signed time)/)
  })

  it('offers checkers and recipes whole', () => {
    for (const { file, text: code, lang } of site.checkers) {
      expect(html).toContain(`<a href="${file}">${file}</a>`)
      expect(html).toContain(`class="language-${lang}"`)
      expect(squeezed(text)).toContain(squeezed(shown(code.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))))
    }
    const ci = `${page('contract-tests.html')}${page('your-api.html')}`
    for (const { name, file, text: code } of site.recipes) {
      expect(ci).toContain(`<a href="${file}">${name}</a>`)
      expect(squeezed(shown(ci))).toContain(
        squeezed(shown(code.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))),
      )
    }
  })
})

describe('what the search knows', () => {
  const records = recordsOf(site)
  const find = (title: string, kind: string) => records.filter((one) => one[0] === title && one[1] === kind)

  it('pages, operations, codes, fields, sequences and mistakes, each with its link', () => {
    for (const { title, group, file } of pages)
      expect(find(title, group)).toEqual([[title, group, file, expect.any(String)]])
    for (const { name, short, contract, fields, flows, guide, chinese } of site.apis) {
      const [, , , signing] = records.find(([, , link]) => link === `signing.html#${name}`)!
      for (const { mistake } of guide.mistakes) expect(signing).toContain(mistake.replaceAll('`', ''))
      for (const operation of Object.values(contract.operations)) {
        const [record] = find(operation.id, `${short} operation`)
        expect(record?.[2]).toBe(operationLink(name, operation))
        expect(record?.[3]).toBe(`${operation.summary} ${operation.path} ${chinese[operation.id] ?? ''}`)
      }
      for (const error of Object.values(contract.errors)) {
        const { code, name: title, message, meaning, remedy } = error
        const [record] = find(`${code} ${title}`, `${short} code`)
        expect(record?.[2]).toBe(errorLink(name, errorKey(error)))
        for (const part of [message, meaning, remedy]) expect(record?.[3]).toContain(part)
      }
      for (const { name: title, about, operation } of fields)
        expect(find(title, `${short} field of ${operation.id}`)).toContainEqual([
          title,
          `${short} field of ${operation.id}`,
          operationLink(name, operation),
          about,
        ])
      for (const { id, title, about } of flows)
        expect(find(title, `${short} sequence`)).toEqual([
          [title, `${short} sequence`, `flows.html#${name}-${id}`, about],
        ])
    }
    const [, , link, text] = records.find(([title]) => title === 'Clock skew')!
    expect(link).toBe('errors-and-retries.html#clock-skew')
    expect(text).toContain('maxClockCorrection')
    expect(text).not.toMatch(/[<>]|&\w+;/)
  })
})

describe('what a page may do', () => {
  it.each(['page', 'inspector', 'playground', 'redoc'] as const)(
    '%s: nothing from elsewhere, in no frame',
    (name) => {
      const headers = headersFor(name)
      const policy = headers['content-security-policy']
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(policy).toMatch(/^default-src 'none'; /)
      expect(policy).toMatch(/; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/)
      expect(policy).toContain(
        /^(inspector|playground)$/.test(name) ? "connect-src 'self'" : "connect-src 'none'",
      )
      expect(policy.includes("'unsafe-inline'")).toBe(name === 'redoc')
      expect(policy).not.toMatch(/https?:|\*/)
    },
  )
})
