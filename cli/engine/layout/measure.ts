import { text as str, num, type NodeRecord } from '../model/record'

export interface FontName { readonly family: string; readonly style: string }
export interface Spacing { readonly unit: 'AUTO' | 'PIXELS' | 'PERCENT'; readonly value?: number }

/** One stretch of equally styled characters; `end` is exclusive. */
export interface Run { readonly start: number; readonly end: number; readonly style: Readonly<Record<string, unknown>> }

/** All that decides how large a text is. */
export interface TextToMeasure {
  readonly characters: string
  readonly fontName: FontName
  readonly fontSize: number
  readonly lineHeight: Spacing
  readonly letterSpacing: Spacing
  readonly textCase: string
  readonly maxLines: number | null
  readonly truncates: boolean
  readonly runs: readonly Run[]
  /** Room that list bullets take on the left. */
  readonly indent: number
}

/** List bullets, kept as the file has them; Figma indents each level by one and a half font sizes. Source: the dragonangel fixture. */
export interface ListLine { readonly lineType: string; readonly indentationLevel?: number }

export interface Size { readonly width: number; readonly height: number }

/** Size of a text set in lines no wider than `maxWidth`; without it, on its own lines only. */
export type MeasureText = (text: TextToMeasure, maxWidth?: number) => Size

export const toMeasure = (node: NodeRecord): TextToMeasure => ({
  characters: str(node, 'characters'),
  fontName: node.props.fontName as FontName,
  fontSize: num(node, 'fontSize'),
  lineHeight: node.props.lineHeight as Spacing,
  letterSpacing: node.props.letterSpacing as Spacing,
  textCase: str(node, 'textCase'),
  maxLines: node.props.maxLines as number | null,
  truncates: node.props.textTruncation === 'ENDING',
  runs: node.props['#runs'] as readonly Run[],
  indent: ((node.props['#lines'] as readonly ListLine[] | undefined) ?? []).reduce((most, line) => Math.max(most, line.indentationLevel ?? 0), 0) * 1.5 * num(node, 'fontSize'),
})
