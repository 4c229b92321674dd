import { raw } from 'hono/html'

/** The guides of this folder's `guides/`, by file name, as the menu calls them. */
export const guideNames = {
  'getting-started': 'Getting started',
  client: 'The client',
  'errors-and-retries': 'Errors and retries',
  webhooks: 'Webhooks',
  tokens: 'Tokens',
  mock: 'Testing with the mock',
  'contract-tests': 'Contract tests in CI',
  'other-tools': 'curl, Postman and others',
  'client-packages': 'Client packages',
  'your-api': 'Describe your own API',
} as const

export const GuidePage = ({ html }: { html: string }) => <>{raw(html)}</>
