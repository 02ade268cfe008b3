import { summaries } from 'waymark:templates'

/** Ids of the templates that come with Waymark: nobody's own may be called so. */
export const takenIds: readonly string[] = summaries.map(({ id }) => id)
