// Made from spec/ppdai by `npm run generate`. Do not edit.

export const sensitive = {
  DeviceFP: 'device',
  Info: 'personal-details',
  Mobile: 'phone',
  RedirectUrl: 'link',
  'X-PPD-ACCESSTOKEN': 'token',
} as const
