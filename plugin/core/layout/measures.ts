/** Measures of a map in pixels (VISUAL §2). Type never shrinks: columns get narrower instead, down to 200. */
export const PADDING = 32
export const LABEL_WIDTH = 168
export const GAP = 8
export const CELL_PADDING = 12
export const EMOTION_HEIGHT = 200
export const EMOTION_TOP = 44
export const EMOTION_BOTTOM = 156
export const FACE = 28
/** Of the picture slot; about 16:9 at the usual column. */
export const PICTURE_HEIGHT = 126

/** Distance from one stage to the next. */
export const pitch = (stages: number): number => (stages <= 3 ? 320 : stages <= 6 ? 240 : stages <= 9 ? 216 : 200)

/** Width of a stage header and of every card below it. */
export const cardWidth = (stages: number): number => pitch(stages) - GAP

export const mapWidth = (stages: number): number => PADDING * 2 + LABEL_WIDTH + stages * pitch(stages)

/** Middle of a stage's column, from the left edge of its row. */
export const columnCentre = (at: number, stages: number): number => LABEL_WIDTH + GAP + at * pitch(stages) + cardWidth(stages) / 2
