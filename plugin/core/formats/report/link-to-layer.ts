/** Kinds of files in Figma that have layers; the parts are a file's key and its branch's. */
const FILE = /^https:\/\/(?:www\.)?figma\.com\/(?:design|file|board|proto)\/([A-Za-z0-9]+)(?:\/branch\/([A-Za-z0-9]+))?(?:\/[^?#\s()<>[\]]*)?/

/** The part of a link that names a file in Figma; null when the text is no such link. */
export const fileLink = (text: string): string | null => FILE.exec(text.trim())?.[0] ?? null

/** A link that opens a file at one of its layers; null when `link` is no link to a file. Ids are written with `-` for `:`. */
export function linkToLayer(link: string, node: string): string | null {
  const file = fileLink(link)
  return file === null ? null : `${file}?node-id=${encodeURIComponent(node.replace(/:/g, '-'))}`
}

/** The layer of a file that a link opens; null for a link to another file, to the file as a whole, or to anything else. */
export function layerOfLink(link: string, file: string): string | null {
  const key = keyOf(file)
  const node = /[?&]node-id=([^&#\s]+)/.exec(link)?.[1]
  if (key === null || node === undefined || keyOf(link) !== key) return null
  try {
    return decodeURIComponent(node).replace(/-/g, ':')
  } catch {
    return null
  }
}

/** What names a file in its link: a branch is a file of its own. */
const keyOf = (link: string): string | null => {
  const [, key, branch] = FILE.exec(link.trim()) ?? []
  return branch ?? key ?? null
}
