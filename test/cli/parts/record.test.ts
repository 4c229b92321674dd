import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRecorder, toEntry } from '../../../src/cli/proxy-har.ts'
import type { Document } from '../../../src/conformance/schema.ts'
import { profiles } from '../../../src/mock/profiles.ts'
import { openTerminal } from '../../in-process.ts'
import { faultsOfHar } from '../har.ts'

// What the proxy records of its exchanges.

const { path } = openTerminal()
const operation = profiles.awda.contract.operations['getLoan']!
const document = (await profiles.awda.document()) as Document
const url = `http://127.0.0.1:9/awda${operation.path}`
const body = '{"appId":"a","timestamp":1,"v":"1.0","body":{"loanNumber":"LN1"},"signature":"ABCDEF"}'
const heardWith = (text: string, type?: string) => ({
  ...{ status: 201, text, bytes: new Uint8Array(), date: null, retryAfter: null, sentAt: 0, receivedAt: 0 },
  response: new Response(text, { headers: type === undefined ? {} : { 'content-type': type } }),
})
const exchange = (text = '{"code":0,"message":"a name","result":null}', type?: string) => ({
  ...{ operation, check: 'proxy', drifts: [], saw: '', startedAt: Date.now() + 9000 },
  headers: new Headers({ 'content-type': 'application/json; charset=utf-8' }),
  sent: { url, headers: { 'x-own': 'a' }, body, canonical: {} },
  heard: heardWith(text, type),
})

describe('an entry', () => {
  it('has what is not sensitive, and the types of both bodies', () => {
    const entry = toEntry('awda', document, exchange(undefined, 'text/json; charset=utf-8'))
    expect(entry).toMatchObject({
      ...{ time: 0, comment: 'awda getLoan' },
      request: {
        ...{ method: 'POST', url, headers: [{ name: 'x-own', value: 'a' }] },
        postData: { mimeType: 'application/json' },
      },
      response: { status: 201, headers: [], content: { mimeType: 'text/json' } },
    })
    const text = entry.request.postData?.text ?? ''
    expect(JSON.parse(text)).toMatchObject({ appId: 'a', v: '1.0', body: {} })
    expect(text).not.toContain('ABCDEF')
    const answer = JSON.parse(entry.response.content.text) as object
    expect(answer).toEqual({ code: 0, message: '<string>', result: null })
    expect(
      faultsOfHar({ log: { version: '1.2', creator: { name: '', version: '' }, entries: [entry] } }),
    ).toEqual([])
  })

  it('has empty texts for what is not there', () => {
    const { heard: _, ...unheard } = exchange()
    const entry = toEntry('awda', document, {
      ...unheard,
      ...{ startedAt: Date.now() - 5000, headers: new Headers(), sent: { ...unheard.sent, body: '' } },
    })
    expect(entry.request).not.toHaveProperty('postData')
    expect(entry.response).toMatchObject({ status: 0, content: { size: 0, mimeType: '', text: '' } })
    expect(entry.time).toBeGreaterThanOrEqual(5000)
    expect(entry.time).toBeLessThan(60_000)
  })
})

describe('a recording', () => {
  it('is a whole file after each exchange, for its owner alone', async () => {
    const file = path('calls.har')
    const read = () =>
      (JSON.parse(readFileSync(file, 'utf8')) as { log: { entries: { comment: string }[] } }).log.entries
    const recorder = await createRecorder('awda', file)
    expect(read()).toEqual([])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await recorder.record(exchange())
    expect(read()).toHaveLength(1)
    await Promise.all([recorder.record(exchange('{"é":1}')), recorder.record(exchange())])
    await recorder.close()
    expect(read().map(({ comment }) => comment)).toEqual(['awda getLoan', 'awda getLoan', 'awda getLoan'])
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(6)
  })

  it('replaces a file that is there, and names one that cannot be written', async () => {
    const file = path('old.har')
    writeFileSync(file, 'x'.repeat(10_000))
    await (await createRecorder('awda', file)).close()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ log: { entries: [] } })
    await expect(createRecorder('awda', path(''))).rejects.toThrow(`${path('')}: cannot be written (EISDIR)`)
  })
})
