import type { Acceptance } from '../../plugin/core/audit/finding'
import { longDate } from '../../plugin/core/formats/report/long-date'
import type { Say } from '../../plugin/core/messages/say'

/** By whom, when, and for how long a finding was accepted. */
export const tellAcceptance = ({ by, at, until, key }: Acceptance, say: Say): string =>
  [by, longDate(at, say.locale), until !== undefined ? say('findings.until', { date: longDate(until, say.locale) }) : '', key === undefined ? say('findings.at-once') : ''].filter(Boolean).join(' · ')
