import type { Kit, kitRules } from '../../../src/generate/rules/index.ts'

// The table of extensions, or the project around it, broken in one place.

type Name = keyof typeof kitRules
export interface KitSlip {
  change: (kit: Kit) => Kit
  says: string
  also?: Name[]
}

const withRow = (kit: Kit, row: string): Kit => ({ ...kit, readme: `${kit.readme}\n${row}\n` })

export const kitSlips: Record<Name, KitSlip[]> = {
  'extension is known': [
    {
      change: (kit) => ({ ...kit, readme: kit.readme.replace(/\| `x-retry`.*/, '') }),
      says: 'spec/awda/paths/welab-sun_api_user_register.yaml: the table of spec/README.md has no x-retry',
    },
  ],
  'extension is used': [
    {
      change: (kit) => withRow(kit, '| `x-wish` | root | something | `src/generate/render.ts` |'),
      says: 'no contract uses x-wish',
    },
  ],
  'extension has a reader': [
    {
      change: (kit) => ({ ...kit, exists: (path) => path !== 'src/core/redact.ts' }),
      says: 'the reader src/core/redact.ts of x-sensitive does not exist',
    },
    {
      change: (kit) => withRow(kit, '| `x-name` | root | nobody asks | |'),
      says: 'x-name has no reader',
    },
  ],
}
