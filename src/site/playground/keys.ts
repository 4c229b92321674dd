import { isLendspecError } from '../../core/errors.ts'
import { encodeBase64 } from '../../core/bytes.ts'
import { hex, randomBytes } from '../../signing/digest.ts'
import type { Declaration } from '../../signing/grammar.ts'
import { announce, find } from '../dom.ts'
import { generateKey, hasWebCrypto, loadKey } from './key.ts'
import type { SignBytes } from './model/model.ts'

/** A private key of the page: in its box, and as what signs with it. */
export interface KeyBox {
  /** What signs, or a text that says why nothing does. */
  readonly signer: () => Promise<SignBytes | string>
  /** The key that was given; empty where the page made it so that no step is empty. */
  readonly given: () => string
  /** Makes a key where none is given. */
  readonly fill: () => Promise<void>
  readonly use: (key: string) => void
  readonly clear: () => void
}

export function createKeyBox(id: string, algorithm: string, changed: (isEdit: boolean) => void): KeyBox {
  const box = find(id, HTMLTextAreaElement)
  const state = find(`${id}-state`, HTMLElement)
  const generate = find(`${id}-generate`, HTMLButtonElement)
  const downloads = ['private', 'public'].map((half) => find(`${id}-${half}`, HTMLAnchorElement))
  let loaded: { text: string; signer: Promise<SignBytes | string> } | undefined
  /** That the page made by itself. */
  let own: string | undefined
  let isTouched = false
  let isMaking = false
  let wanted = 'Generate or paste a private key.'

  const offer = (texts: readonly string[]) => {
    for (const [index, link] of downloads.entries()) {
      if (link.href) URL.revokeObjectURL(link.href)
      const text = texts[index]
      link.hidden = text === undefined
      if (text === undefined) link.removeAttribute('href')
      else link.href = URL.createObjectURL(new Blob([text], { type: 'application/x-pem-file' }))
    }
  }
  const load = async (text: string): Promise<SignBytes | string> => {
    if (text.trim() === '') {
      state.textContent = ''
      return isMaking && !isTouched ? 'The browser makes a key.' : wanted
    }
    if (!hasWebCrypto()) return 'On plain http this browser signs with no private key.'
    const say = (words: string) => {
      if (box.value === text) state.textContent = words
    }
    try {
      const { sign, about } = await loadKey(algorithm, text)
      say(text === own ? `Made for this page, and known to no partner. ${about}` : about)
      return sign
    } catch (error) {
      if (!isLendspecError(error)) throw error
      say(error.message)
      return 'The private key cannot be used.'
    }
  }
  /** @param isAsked by a person, who has not typed one since */
  const make = async (isAsked: boolean) => {
    generate.disabled = isMaking = true
    try {
      const { privateKey, publicKey } = await generateKey(algorithm)
      if (!box.isConnected || (!isAsked && isTouched)) return undefined
      box.value = privateKey
      offer([privateKey, publicKey])
      return privateKey
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      wanted = 'This browser makes no such key: paste one.'
      return undefined
    } finally {
      generate.disabled = isMaking = false
      loaded = undefined
    }
  }
  box.addEventListener('input', () => {
    isTouched = true
    offer([])
    changed(true)
  })
  generate.disabled = !hasWebCrypto()
  generate.addEventListener('click', () => {
    isTouched = true
    void make(true).then((made) => {
      announce(made === undefined ? 'No key was made.' : 'A key was made.')
      changed(true)
    })
  })
  return {
    signer() {
      if (loaded?.text !== box.value) loaded = { text: box.value, signer: load(box.value) }
      return loaded.signer
    },
    given: () => (box.value === own ? '' : box.value),
    async fill() {
      if (isTouched || isMaking || box.value !== '' || !hasWebCrypto()) return
      own = await make(false)
      // It takes a while, and the page may be gone.
      if (box.isConnected) changed(false)
    },
    use(key) {
      isTouched = true
      box.value = key
    },
    clear() {
      isTouched = true
      box.value = ''
      loaded = own = undefined
      offer([])
    },
  }
}

/** A secret of the kind that the scheme reads. */
export function randomSecret({ keys }: Declaration, name: string): string {
  const { strip = '', decode } = Object.values(keys).find(({ from }) => from === name) ?? {}
  const bytes = randomBytes(24)
  return strip + (decode === undefined || decode === 'hex' ? hex(bytes) : encodeBase64(bytes))
}
