import type { AnyRule } from '../rule'
import { emotionValueValid } from './emotion-value-valid'
import { exampleTextLeft } from './example-text-left'
import { laneRequired } from './lane-required'
import { noteLooksLikePrompt } from './note-looks-like-prompt'
import { placeholderText } from './placeholder-text'
import { stageEmotionRequired } from './stage-emotion-required'
import { stageImprovementRequired } from './stage-improvement-required'
import { stageNameWeak } from './stage-name-weak'
import { stageTouchpointRequired } from './stage-touchpoint-required'
import { templateTextUnchanged } from './template-text-unchanged'

/** Every rule, in the order it is listed to people. */
export const rules: readonly AnyRule[] = [
  stageTouchpointRequired,
  stageEmotionRequired,
  stageImprovementRequired,
  laneRequired,
  templateTextUnchanged,
  placeholderText,
  noteLooksLikePrompt,
  exampleTextLeft,
  stageNameWeak,
  emotionValueValid,
]
