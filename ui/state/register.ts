import { filterRegister, sortRegister, type Column, type Order } from '../../plugin/core/formats/register/order-register'
import { registerOf, type RegisterRow } from '../../plugin/core/formats/register/register'
import type { Locale } from '../../plugin/core/journey/locale'
import type { AuditState } from './state'

/** How the table of all maps is looked at; null and '' narrow nothing. */
export interface RegisterLook { readonly order: Order; readonly text: string; readonly page: string | null; readonly owner: string | null }

export const plainLook: RegisterLook = { order: { by: 'title', descending: false }, text: '', page: null, owner: null }

/** The columns people see, in their order. */
export const columns = ['title', 'page', 'owner', 'persona', 'stages', 'completeness', 'worst', 'reviewed', 'change'] as const satisfies readonly Column[]

/** All maps of the file; null until the whole file was read. */
export const registerRows = ({ result }: Pick<AuditState, 'result'>): readonly RegisterRow[] | null => (result?.scope === 'file' ? registerOf(result.maps) : null)

export function listedRows(rows: readonly RegisterRow[], { order, text, page, owner }: RegisterLook, locale: Locale): readonly RegisterRow[] {
  return sortRegister(filterRegister(rows, { text, page: page ?? undefined, owner: owner ?? undefined }), order, locale)
}

/** Words that begin with a letter begin at the first, figures and days with the greatest. */
const falls: ReadonlySet<Column> = new Set(['stages', 'reviewed', 'change'])

/** The order after a column was chosen: the same one turns round. */
export const orderAfter = ({ by, descending }: Order, chosen: Column): Order => ({ by: chosen, descending: by === chosen ? !descending : falls.has(chosen) })
