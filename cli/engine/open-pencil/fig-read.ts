import type { MeasureText } from '../layout/measure'
import type { Doc } from '../model/document'

export async function readFig(_bytes: Uint8Array, _measure: MeasureText): Promise<Doc> {
  throw new Error('later')
}
