import type { Say } from './say'

/** A reason of the recogniser in words: `lanes:3` is the sentence `why.lanes` about 3. A reason nobody put in words stays as it is. */
export function tellWhy(say: Say, code: string): string {
  const [name = '', value = ''] = code.split(/:(.*)/s)
  const key = `why.${name}`
  return say.has(key) ? say(key, { count: Number(value) || 0, value }) : code
}
