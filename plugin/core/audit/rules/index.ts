import type { AnyRule } from '../rule'
import { bannedTerm } from './banned-term'
import { brandColorDrift } from './brand-color-drift'
import { brandFontDrift } from './brand-font-drift'
import { brandSpacingDrift } from './brand-spacing-drift'
import { cellDetached } from './cell-detached'
import { cellEmpty } from './cell-empty'
import { cellKeyDuplicate } from './cell-key-duplicate'
import { cellOverlap } from './cell-overlap'
import { columnMisaligned } from './column-misaligned'
import { configUnknownRule } from './config-unknown-rule'
import { duplicateText } from './duplicate-text'
import { emotionColorOnly } from './emotion-color-only'
import { emotionCurveStale } from './emotion-curve-stale'
import { emotionFlat } from './emotion-flat'
import { emotionLowNeedsImprovement } from './emotion-low-needs-improvement'
import { emotionMarkerMismatch } from './emotion-marker-mismatch'
import { emotionValueValid } from './emotion-value-valid'
import { employeeMirrorEmpty } from './employee-mirror-empty'
import { evidenceAllAssumed } from './evidence-all-assumed'
import { exampleTextLeft } from './example-text-left'
import { improvementVague } from './improvement-vague'
import { improvementWithoutMeasure } from './improvement-without-measure'
import { improvementWithoutOwner } from './improvement-without-owner'
import { instanceDetached } from './instance-detached'
import { journeyEndsAtSale } from './journey-ends-at-sale'
import { laneCoverage } from './lane-coverage'
import { laneOrder } from './lane-order'
import { laneRequired } from './lane-required'
import { linkTargetGone } from './link-target-gone'
import { lowUnexplained } from './low-unexplained'
import { mapActorScenario } from './map-actor-scenario'
import { mapStale } from './map-stale'
import { noteLooksLikePrompt } from './note-looks-like-prompt'
import { orphanContent } from './orphan-content'
import { painUntyped } from './pain-untyped'
import { painWithoutImprovement } from './pain-without-improvement'
import { placeholderText } from './placeholder-text'
import { stageCount } from './stage-count'
import { stageEmotionRequired } from './stage-emotion-required'
import { stageImprovementRequired } from './stage-improvement-required'
import { stageNameWeak } from './stage-name-weak'
import { stageTouchpointRequired } from './stage-touchpoint-required'
import { stateUnstated } from './state-unstated'
import { suppressionStale } from './suppression-stale'
import { suppressionWithoutReason } from './suppression-without-reason'
import { templateOutdated } from './template-outdated'
import { templateTextUnchanged } from './template-text-unchanged'
import { textClipped } from './text-clipped'
import { textContrast } from './text-contrast'
import { textHygiene } from './text-hygiene'
import { textTooLong } from './text-too-long'
import { textTooSmall } from './text-too-small'
import { touchpointUnowned } from './touchpoint-unowned'
import { touchpointWithoutChannel } from './touchpoint-without-channel'
import { voiceWithoutSource } from './voice-without-source'

/** Every rule, in the order it is listed to people. */
export const rules: readonly AnyRule[] = [
  stageTouchpointRequired,
  stageEmotionRequired,
  stageImprovementRequired,
  laneRequired,
  mapActorScenario,
  stageCount,
  cellEmpty,
  laneCoverage,
  templateTextUnchanged,
  placeholderText,
  noteLooksLikePrompt,
  exampleTextLeft,
  improvementVague,
  painWithoutImprovement,
  lowUnexplained,
  textTooLong,
  duplicateText,
  stageNameWeak,
  textHygiene,
  bannedTerm,
  emotionValueValid,
  emotionLowNeedsImprovement,
  emotionMarkerMismatch,
  emotionCurveStale,
  emotionFlat,
  touchpointWithoutChannel,
  touchpointUnowned,
  employeeMirrorEmpty,
  improvementWithoutOwner,
  painUntyped,
  voiceWithoutSource,
  improvementWithoutMeasure,
  evidenceAllAssumed,
  journeyEndsAtSale,
  stateUnstated,
  linkTargetGone,
  mapStale,
  cellKeyDuplicate,
  cellDetached,
  laneOrder,
  columnMisaligned,
  templateOutdated,
  brandColorDrift,
  brandFontDrift,
  brandSpacingDrift,
  instanceDetached,
  textContrast,
  textTooSmall,
  emotionColorOnly,
  cellOverlap,
  textClipped,
  orphanContent,
  suppressionStale,
  suppressionWithoutReason,
  configUnknownRule,
]
