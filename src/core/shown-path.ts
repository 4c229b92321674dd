import { isShortName } from './short-name.ts'

const bare = (segment: string) => segment.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/**
 * Hides what a path may hold besides the words of these paths: a name, an address or a token. A segment that is spelt a
 * little otherwise is shown.
 */
export function createPathMask(paths: readonly string[]): (path: string) => string {
  const known = new Set(paths.flatMap((path) => path.split('/')).map(bare))
  const isShown = (segment: string) =>
    isShortName(segment) || (/^[\w.-]*$/.test(segment) && known.has(bare(segment)))
  return (path) =>
    path
      .split('/')
      .map((segment) => (isShown(segment) ? segment : '<hidden>'))
      .join('/')
}
