import type { PartnerName } from '../../../generated/index.ts'

export interface Link {
  readonly api: PartnerName
  readonly id: string
  readonly appId?: string
  readonly body?: string
}

/** `#ppdai/sendSmsAuthCode`, and `?appId=...&body=...` behind it: a fragment is never sent. */
export function readLink(hash: string): Link {
  const [route = '', query = ''] = hash.slice(1).split(/\?(.*)/s)
  const [name, id = ''] = decodeSafely(route).split('/')
  const values = new URLSearchParams(query)
  const [appId, body] = [values.get('appId'), values.get('body')]
  return {
    api: name === 'awda' ? 'awda' : 'ppdai',
    id,
    ...(appId !== null && { appId }),
    // AWDA writes the empty text for no parameters.
    ...(body !== null && { body: body === '""' ? '' : body }),
  }
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The operation alone; what was handed over stays in the page. */
export const writeLink = (route: string) => history.replaceState(null, '', `#${route}`)
