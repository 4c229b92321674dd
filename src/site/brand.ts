/** What a site is called, and what its pages lead to besides. */
export interface Brand {
  readonly title: string
  /** A picture as a data URL. */
  readonly logo?: string
  /** Addresses by name. */
  readonly links: Readonly<Record<string, string>>
  /** Whether the OpenAPI files to download have the private extensions. */
  readonly extensions: boolean
}

export const ownBrand: Brand = { title: 'lendspec', links: {}, extensions: false }
