/** The names that sessions may have. */
export const isSessionName = (name: string) => /^[\w.-]{1,64}$/.test(name)

/** A path of the control API, in a session or not. */
export const isControl = (path: string) => /^(?:\/~[^/]*)?\/_lendspec\//.test(path)

export const sessionNames = 'a session has 1 to 64 letters, digits, _ . or - in its name'

/**
 * The session that a call names, and its path without it: `/~name/` in front of the path, which every client can set because
 * no signature covers the address, or the header X-Lendspec-Session. Undefined for a name that no session may have.
 */
export function sessionOf(path: string, header = ''): { path: string; session: string } | undefined {
  if (!path.startsWith('/~'))
    return header === '' || isSessionName(header) ? { path, session: header } : undefined
  const end = path.indexOf('/', 1)
  const session = path.slice(2, end < 0 ? undefined : end)
  return isSessionName(session) ? { path: end < 0 ? '/' : path.slice(end), session } : undefined
}
