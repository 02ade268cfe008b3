import type { MapReading } from '../../reading/reading'
import { tellWhy } from '../../messages/tell-why'
import type { Say } from '../../messages/say'

/** What may be a map, and why we are not sure. */
export const candidateLine = ({ name, page, why }: MapReading, say: Say): string =>
  [say('report.candidate', { name, page: page.name }), ...(why ?? []).map((code) => tellWhy(say, code))].join(' ')
