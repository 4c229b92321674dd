// Names, versions and windows of the two schemes, as the partners' documents have them.

export const ppdai = {
  headers: {
    appId: 'X-PPD-APPID',
    timestamp: 'X-PPD-TIMESTAMP',
    timestampSignature: 'X-PPD-TIMESTAMP-SIGN',
    signature: 'X-PPD-SIGN',
    signVersion: 'X-PPD-SIGNVERSION',
    serviceVersion: 'X-PPD-SERVICEVERSION',
    accessToken: 'X-PPD-ACCESSTOKEN',
  },
  versions: { signVersion: '1', serviceVersion: '1' },
  window: { past: 600, future: 600 },
} as const

export const awda = {
  envelope: { appId: 'appId', timestamp: 'timestamp', version: 'v', signature: 'signature', body: 'body' },
  version: '1.0',
  window: { past: 60, future: 60 },
} as const
