/** What a playground link holds. */
export interface SharedText {
  readonly text: string
  /** The day of publication, `2023-05-15`, or empty. */
  readonly date: string
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0))

/** A text as the hash of a link: it stays in the browser, no server sees it. A Chinese character takes four. */
export const encodeSharedText = ({ text, date }: SharedText): string =>
  `#${date ? `date=${date}&` : ''}text=${toBase64Url(new TextEncoder().encode(text))}`

/** The text of a link, or undefined where the hash holds none or is damaged. */
export const decodeSharedText = (hash: string): SharedText | undefined => {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const text = fields.get('text')
  if (!text) return undefined
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(text)), date: /^\d{4}-\d{2}-\d{2}$/.exec(fields.get('date') ?? '')?.[0] ?? '' }
  } catch {
    return undefined
  }
}
