// Made from spec/awda by `npm run generate`. Do not edit.

export const webhooks = {
  loanStatusChanged: {
    eventKey: { fields: ['loanNumber', 'state'], time: 'changedAt' },
    acknowledgement: '{"code":0,"message":"Permintaan berhasil","result":null}',
  },
} as const
