import type { Operation } from '../../src/core/contract.ts'

/** An operation of a test: all but its request is of no account. */
export const asOperation = (row: Partial<Operation>): Operation => ({
  id: 'op',
  method: 'GET',
  path: '/',
  server: null,
  summary: '',
  tag: '',
  source: { document: '', section: '', grade: 'inferred' },
  unconfirmed: false,
  signed: false,
  accessToken: false,
  errors: [],
  envelope: { code: ['code'], success: [0], message: [], data: null, error: null, proof: null },
  retry: 'safe',
  ...row,
})
