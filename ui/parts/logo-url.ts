import type { Logo } from '../../plugin/core/layers/shape'

/** A logo as an address that a picture can show. */
export const logoUrl = ({ type, data }: Logo): string =>
  type === 'png' ? `data:image/png;base64,${data}` : `data:image/svg+xml,${encodeURIComponent(data)}`
