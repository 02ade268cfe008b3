/** A name that every file system takes. */
export const fileName = (title: string, ending: string): string => `${title.replace(/[^\p{L}\p{N} _-]+/gu, '').trim().slice(0, 80) || 'waymark'}.${ending}`
