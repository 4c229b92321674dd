/** Loads what `later.ts` exports; an `import` in each place would make a bundle larger. */
export const loadLater = () => import('./later.ts')
