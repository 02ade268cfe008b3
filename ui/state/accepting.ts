import type { Finding } from '../../plugin/core/audit/finding'
import type { WaiverScope } from '../../plugin/core/audit/waiver'

/** A finding somebody is about to accept, with others `alike` or none, and their reason so far. */
export interface Accepting { readonly finding: Finding; readonly alike: readonly Finding[]; readonly reason: string; readonly scope: WaiverScope }

export const openAccepting = (finding: Finding, alike: readonly Finding[] = []): Accepting => ({ finding, alike, reason: '', scope: 'finding' })

/** How far an acceptance may reach; the finding alone comes first. */
export const scopesOf = ({ stage, lane }: Finding): readonly WaiverScope[] => ['finding', ...(stage === null ? [] : ['stage' as const]), ...(lane === null ? [] : ['lane' as const]), 'map']
