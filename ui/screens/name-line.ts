import type { Say } from '../../plugin/core/messages/say'

/** Asks what a person is called; as long as a review keeps. */
export const nameLine = (say: Say, value: string, onInput: (value: string) => void) => ({ label: say('name'), hint: say('name.hint'), value, max: 60, onInput })
