import type { Failure } from '../plugin/protocol/messages'

/** Why the plugin could not do something, for a report of trouble: its code and the host's own words. */
export const failureText = ({ failure }: { readonly failure?: Failure }): string => [failure?.code ?? 'cancelled', failure?.detail].filter(Boolean).join(': ')
