import type { Operation } from '../core/contract.ts'

// Every link is relative, so that the site opens from disk and below any path.

/** Where Redoc shows an operation; it lower-cases the id. */
export const operationLink = (api: string, { id, tag }: Pick<Operation, 'id' | 'tag'>) =>
  `${api}.html#/${tag}/${id.toLowerCase()}`

export const errorId = (api: string, code: string | number) => `${api}/${code}`
export const errorLink = (api: string, code: string | number) => `errors.html#${errorId(api, code)}`
export const playgroundLink = (api: string, id: string) => `playground.html#${api}/${id}`
