import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { partners } from '../../generated/index.ts'
import { summarize, toErrorJUnit, toEvidence, toJUnit, verdictOf } from '../../src/conformance/report.ts'
import type { Drift, Result } from '../../src/conformance/result.ts'
import type { Document } from '../../src/conformance/schema.ts'
import { profiles } from '../../src/mock/profiles.ts'

const drift: Drift = { kind: 'field', path: '$.a', detail: 'is "new" & <odd>' }
const warning: Drift = { kind: 'rule', path: '$', detail: 'accepted', warning: true }
const sent = { url: 'http://127.0.0.1:1/awda', headers: {}, body: '', canonical: {} }
const result = (check: string, change: Partial<Result> = {}): Result => ({
  ...{ operation: operations.getLoan, check, drifts: [], saw: 'success', sent },
  ...change,
})

describe('the verdict of a check', () => {
  it.each<[string, Partial<Result>, string]>([
    ['nothing found', {}, 'ok'],
    ['a difference', { drifts: [drift] }, 'drift'],
    ['a warning', { drifts: [warning] }, 'warning'],
    ['both', { drifts: [warning, drift] }, 'drift'],
    ['no response', { drifts: [drift], unanswered: 'gone' }, 'error'],
  ])('%s', (_, change, verdict) => {
    const one = result('response', change)
    expect(verdictOf(one)).toBe(verdict)
    expect(summarize(one)).toEqual({
      ...{ operation: 'getLoan', check: 'response', ok: verdict === 'ok', verdict, saw: 'success' },
      drifts: one.drifts,
      ...(change.unanswered !== undefined && { unanswered: change.unanswered }),
    })
  })
})

describe('JUnit XML', () => {
  it('has a suite for each operation, and a case for each check', () => {
    const other = { operation: operations.listBanks }
    const results = [
      result('response'),
      result('one\n"é\u0001', { drifts: [drift, { ...drift, path: '$.b' }] }),
      result('response', { ...other, drifts: [warning] }),
      result('two', { ...other, unanswered: 'gone' }),
      result('three', { drifts: [warning, drift] }),
    ]
    const skipped = [{ operation: operations.submitLoan, call: false, why: 'not allowed' }]
    expect(toJUnit('awda', results, skipped)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lendspec awda" tests="6" failures="2" errors="1" skipped="1">
  <testsuite name="awda.getLoan" tests="3" failures="2">
    <testcase classname="awda.getLoan" name="response"/>
    <testcase classname="awda.getLoan" name="one&#10;&quot;é?">
      <failure type="drift" message="field $.a: is &quot;new&quot; &amp; &lt;odd&gt;&#10;field $.b: is &quot;new&quot; &amp; &lt;odd&gt;"/>
    </testcase>
    <testcase classname="awda.getLoan" name="three">
      <failure type="drift" message="rule $: accepted&#10;field $.a: is &quot;new&quot; &amp; &lt;odd&gt;"/>
    </testcase>
  </testsuite>
  <testsuite name="awda.listBanks" tests="2" failures="0" errors="1">
    <testcase classname="awda.listBanks" name="response">
      <system-out>warning: rule $: accepted</system-out>
    </testcase>
    <testcase classname="awda.listBanks" name="two">
      <error type="unanswered" message="no response: gone"/>
    </testcase>
  </testsuite>
  <testsuite name="awda.submitLoan" tests="1" failures="0" skipped="1">
    <testcase classname="awda.submitLoan" name="response">
      <skipped message="not allowed"/>
    </testcase>
  </testsuite>
</testsuites>
`)
  })

  it('of a server that cannot be reached has one error', () => {
    expect(toErrorJUnit('awda', 'no "route"')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lendspec awda" tests="1" failures="0" errors="1">
  <testsuite name="awda" tests="1" failures="0" errors="1">
    <testcase classname="awda" name="reach the server">
      <error type="unreachable" message="no &quot;route&quot;"/>
    </testcase>
  </testsuite>
</testsuites>
`)
  })
})

describe('evidence', async () => {
  const document = (await profiles.awda.document()) as Document
  const { tables, sensitiveHeaders } = partners.awda
  const redaction = { document, ...tables, sensitiveHeaders: { ...sensitiveHeaders, 'x-sign': 'signature' } }
  const show = (change: Partial<Result>) => toEvidence(result('response', change), redaction)

  it.each<[string, string, unknown]>([
    [
      'a success',
      '{"code":0,"message":"hello","result":{"loanNumber":"LN1"}}',
      { code: 0, message: '<string>', result: { loanNumber: 'LN1' } },
    ],
    ['a listed code', '{"code":1009,"message":""}', { code: 1009, message: '<string>' }],
    ['another code', '{"code":4711}', { code: '<number>' }],
    ['a strange field', '{"code":0,"stranger":"x"}', { code: 0, '<unknown field>': '<string>' }],
    ['a list', '[{"code":0}]', [{ code: 0 }]],
    ['no JSON', 'hello', '<5 characters that are not JSON>'],
    ['nothing', '', '<0 characters that are not JSON>'],
    ['deep JSON', `${'['.repeat(2000)}${']'.repeat(2000)}`, '<4000 characters that are not JSON>'],
    ['null', 'null', null],
  ])('shows a response: %s', (_, text, body) => {
    const { answer } = show({ heard: { status: 201, text, headers: new Headers() } as never })
    expect(answer).toEqual({ status: 201, body })
  })

  it('shows where it went, with its headers by class, and hides their values elsewhere', () => {
    const evidence = show({
      sent: {
        ...sent,
        url: 'http://127.0.0.1:1/secret-base/loans?mobile=8',
        headers: { 'X-Sign': 'abcdefgh', accept: 'application/json' },
        body: '{"body":{"mobile":"81234567890"},"x":"abcdefgh"}',
      },
    })
    expect(evidence.request.url).toMatch(/^http:\/\/127\.0\.0\.1:1\/<hidden>\/(?:<hidden>|loans)\?<hidden>$/)
    expect(evidence.request.headers).toEqual({ 'X-Sign': '<signature>', accept: 'application/json' })
    expect(JSON.stringify(evidence)).not.toContain('abcdefgh')
    expect(evidence).toMatchObject({ operation: 'getLoan', check: 'response' })
    expect(show({})).toEqual({
      operation: 'getLoan',
      check: 'response',
      request: { url: 'http://127.0.0.1:1/awda', headers: {}, body: null },
    })
  })
})
