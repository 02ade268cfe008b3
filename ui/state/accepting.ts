import type { Finding } from '../../plugin/core/audit/finding'
import type { WaiverScope } from '../../plugin/core/audit/waiver'

/** A finding somebody is about to accept, with others `alike` or none, and what they said so far. It holds for `months`, 0 without end. */
export interface Accepting { readonly finding: Finding; readonly alike: readonly Finding[]; readonly reason: string; readonly by: string; readonly scope: WaiverScope; readonly months: number }

/** Terms on offer. */
export const MONTHS = [0, 1, 3, 6] as const

export const openAccepting = (finding: Finding, by: string, alike: readonly Finding[] = []): Accepting => ({ finding, alike, reason: '', by, scope: 'finding', months: 0 })

export const isAcceptable = ({ reason, by }: Accepting): boolean => reason.trim() !== '' && by.trim() !== ''

/** How far an acceptance may reach; the finding alone comes first. */
export const scopesOf = ({ stage, lane }: Finding): readonly WaiverScope[] => ['finding', ...(stage === null ? [] : ['stage' as const]), ...(lane === null ? [] : ['lane' as const]), 'map']
