// Bundled beside the packages, for `lendspec client`: how a contract differs from the one a package was made from.

/** Needs `@redocly/cli`; without it this module does not load. */
export { classify as compare } from '../../generate/diff/index.ts'
