const run =
  /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]*\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef]*)/u

/** Text in pieces; those at odd places are Chinese, with its punctuation. */
export const splitAtHan = (text: string): string[] => text.split(run)

/** Text or markup with its Chinese marked, so that it is spoken and set as such. */
export const markHan = (text: string): string =>
  splitAtHan(text)
    .map((part, index) => (index % 2 ? `<span lang="zh-CN">${part}</span>` : part))
    .join('')

const indonesian = /\b(?:berhasil|gagal|permintaan|pinjaman|silakan|tidak|sudah|belum)\b/i

/** The language of a partner's message, where it is not English. */
export const languageOf = (text: string): 'zh-CN' | 'id' | undefined =>
  /\p{Script=Han}/u.test(text) ? 'zh-CN' : indonesian.test(text) ? 'id' : undefined
