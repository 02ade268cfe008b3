import type { Say } from './say'

/** What a rule is called among people; one that we do not know keeps its id. */
export const nameRule = (say: Say, rule: string): string => {
  const key = `config.rule.${rule}`
  return say.has(key) ? say(key) : rule
}

/** What mending a finding of a rule does, as the label of a button. */
export const nameFix = (say: Say, rule: string): string => say(`fix.${rule}`)
