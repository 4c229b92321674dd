const run =
  /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]*\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef]*)/u

/** Text in pieces; those at odd places are Chinese, with its punctuation. */
export const splitAtHan = (text: string): string[] => text.split(run)
