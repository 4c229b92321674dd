import { isLendspecError } from '../../core/errors.ts'
import { signatureLength } from '../../doctor/rsa.ts'
import type { Signer } from '../../signing/scheme.ts'
import { createWebCryptoSigner } from '../../crypto/webcrypto.ts'
import { announce, find } from '../inspector/dom.ts'
import { generateKey, hasWebCrypto, readPublicKey } from './key.ts'

/** The private key of the page: in its box, and as a Signer made of it. */
export interface Keys {
  /** A Signer, or a text that says why there is none. */
  readonly signer: () => Promise<Signer | string>
  readonly clear: () => void
}

export function createKeys(changed: () => void): Keys {
  const box = find('private-key', HTMLTextAreaElement)
  const state = find('key-state', HTMLElement)
  const generate = find('generate', HTMLButtonElement)
  const downloads = ['private', 'public'].map((kind) => find(`download-${kind}`, HTMLAnchorElement))
  let loaded: { text: string; signer: Promise<Signer | string> } | undefined

  const offer = (texts: readonly string[]) => {
    for (const [index, link] of downloads.entries()) {
      if (link.href) URL.revokeObjectURL(link.href)
      const text = texts[index]
      link.hidden = text === undefined
      if (text === undefined) link.removeAttribute('href')
      else link.href = URL.createObjectURL(new Blob([text], { type: 'application/x-pem-file' }))
    }
  }
  const load = async (text: string): Promise<Signer | string> => {
    if (text.trim() === '') {
      state.textContent = ''
      return 'Generate or paste a private key.'
    }
    if (!hasWebCrypto()) return 'This browser gives a page on plain http no RSA.'
    const isCurrent = () => box.value === text
    try {
      const signer = await createWebCryptoSigner(text)
      const key = readPublicKey(text)
      if (isCurrent()) state.textContent = `An RSA key${key ? ` of ${signatureLength(key) * 8} bits` : ''}.`
      return signer
    } catch (error) {
      if (!isLendspecError(error)) throw error
      if (isCurrent()) state.textContent = error.message
      return 'The private key cannot be used.'
    }
  }
  box.addEventListener('input', () => {
    offer([])
    changed()
  })
  generate.disabled = !hasWebCrypto()
  generate.addEventListener('click', () => {
    generate.disabled = true
    void generateKey().then(({ privateKey, publicKey }) => {
      generate.disabled = false
      box.value = privateKey
      offer([privateKey, publicKey])
      announce('A key of 2048 bits was made.')
      changed()
    })
  })
  return {
    signer() {
      if (loaded?.text !== box.value) loaded = { text: box.value, signer: load(box.value) }
      return loaded.signer
    },
    clear() {
      box.value = ''
      loaded = undefined
      offer([])
    },
  }
}
