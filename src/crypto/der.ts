// DER as far as RSA keys need it (X.690, 8.1; RFC 8017, A.1; RFC 5208; RFC 5280, 4.1).

export interface Element {
  readonly tag: number
  readonly content: Uint8Array
  /** The element with its tag and length. */
  readonly whole: Uint8Array
}

/** The element that begins at `at`; undefined where it is cut short. */
export function elementAt(der: Uint8Array, at = 0): Element | undefined {
  const [tag, first] = der.subarray(at)
  if (tag === undefined || first === undefined) return undefined
  const digits = first < 0x80 ? 0 : first & 0x7f
  const start = at + 2 + digits
  const length = digits ? der.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0) : first
  const end = start + length
  return end > der.length
    ? undefined
    : { tag, content: der.subarray(start, end), whole: der.subarray(at, end) }
}

/** The elements that fill `der`; none where they do not fill it exactly. */
export function elementsOf(der: Uint8Array): Element[] {
  const elements = []
  for (let at = 0; at < der.length;) {
    const element = elementAt(der, at)
    if (!element) return []
    elements.push(element)
    at += element.whole.length
  }
  return elements
}

// OBJECT IDENTIFIER 1.2.840.113549.1.1.1
const rsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]

/** Whether an AlgorithmIdentifier names RSA. */
export const isRsa = (algorithm: Uint8Array) => rsaEncryption.every((byte, at) => algorithm[at] === byte)

/** A PKCS#1 key in the wrapper that every library reads: PKCS#8 for a private key, SPKI for a public one. */
export function wrapRsaKey(pkcs1: Uint8Array, kind: 'private' | 'public'): Uint8Array<ArrayBuffer> {
  const algorithm = element(0x30, [...rsaEncryption, 0x05, 0x00])
  return element(
    0x30,
    kind === 'private'
      ? [0x02, 0x01, 0x00, ...algorithm, ...element(0x04, pkcs1)]
      : [...algorithm, ...element(0x03, [0, ...pkcs1])],
  )
}

function element(tag: number, content: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  const made = new Uint8Array(1 + size.length + length)
  made.set([tag, ...size])
  made.set(content, 1 + size.length)
  return made
}
