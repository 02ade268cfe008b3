import { fileLink } from '../core/formats/report/link-to-layer'
import type { Client, Outcome } from '../protocol/client'

const key = 'link'

/** The link of this file in Figma, as somebody pasted it once; null where nobody did, or it cannot be read. */
export async function readFileLink(hands: Client): Promise<string | null> {
  const kept = await hands.request('store', { where: 'file', key })
  return kept.ok && typeof kept.result.value === 'string' ? fileLink(kept.result.value) : null
}

export const keepFileLink = (hands: Client, link: string): Promise<Outcome<unknown>> => hands.request('store', { where: 'file', key, set: link })
