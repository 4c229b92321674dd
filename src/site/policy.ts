/** What the pages of ours may do: nothing is loaded from elsewhere, nothing is sent, and no script is in the page. */
const page =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'"

export const policies = {
  page,
  /** The inspector asks its own server, and the playground sends to it. */
  inspector: page.replace("connect-src 'none'", "connect-src 'self'"),
  playground: page.replace("connect-src 'none'", "connect-src 'self'"),
  /** Redoc needs styles and its start in the page itself; nothing is loaded from elsewhere here either. */
  redoc:
    "default-src 'none'; script-src 'self' 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
    "worker-src blob:; connect-src 'none'; form-action 'none'; base-uri 'none'",
} as const

/** The headers that go with a page. Only a header can keep it out of frames. */
export const headersFor = (policy: keyof typeof policies) => ({
  'content-security-policy': `${policies[policy]}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
})
