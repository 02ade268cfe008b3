import type { Fix } from './fix'
import { fillHeader, fillImprovement, fillLane, fillStage, giveReason, writeWords } from './mend-completeness'
import { askAgain, restyle, tidy, useAgreedWord } from './mend-content'
import { addWord, chooseLevel, redrawCurve, settleConflict } from './mend-emotion'
import { mergeCell, rekey } from './mend-identity'
import { enlarge, evenSpacing, strengthen, useBrandColour, useBrandFont } from './mend-looks'
import { forget, letGrow, makeRoom, takeIn } from './mend-structure'
import { alignColumn, orderLanes, updateTemplate } from './mend-template'

/** How the findings of each rule that can be mended are mended. */
export const fixes: Readonly<Record<string, Fix | undefined>> = {
  'stage-touchpoint-required': fillStage('touchpoint'),
  'stage-emotion-required': fillStage('emotion'),
  'stage-improvement-required': fillStage('improvement'),
  'lane-required': fillLane,
  'map-actor-scenario': fillHeader,
  'cell-empty': giveReason,
  'template-text-unchanged': writeWords,
  'placeholder-text': askAgain,
  'note-looks-like-prompt': restyle,
  'pain-without-improvement': fillImprovement,
  'text-hygiene': tidy,
  'banned-term': useAgreedWord,
  'emotion-value-valid': chooseLevel,
  'emotion-low-needs-improvement': fillImprovement,
  'emotion-marker-mismatch': settleConflict,
  'emotion-curve-stale': redrawCurve,
  'cell-key-duplicate': rekey,
  'cell-detached': mergeCell,
  'lane-order': orderLanes,
  'column-misaligned': alignColumn,
  'template-outdated': updateTemplate,
  'brand-color-drift': useBrandColour,
  'brand-font-drift': useBrandFont,
  'brand-spacing-drift': evenSpacing,
  'text-contrast': strengthen,
  'text-too-small': enlarge,
  'emotion-color-only': addWord,
  'cell-overlap': makeRoom,
  'text-clipped': letGrow,
  'orphan-content': takeIn,
  'suppression-stale': forget,
}
