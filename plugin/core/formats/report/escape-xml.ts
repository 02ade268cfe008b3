const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** Words as the value of an XML attribute; what XML 1.0 has no place for is left out. */
export const escapeXml = (text: string): string =>
  [...text].filter((sign) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|^[\uD800-\uDFFF]$/.test(sign)).map((sign) => SIGNS[sign] ?? sign).join('')
