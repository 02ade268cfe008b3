/** The day it is where the person is, as ISO 8601: at midnight in Skopje it is still yesterday in UTC. */
export const localDay = (now: Date): string => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
