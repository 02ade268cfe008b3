import type { Locale } from '../../../../plugin/core/journey/locale'
import type { SampleId } from '../../samples/sample-id'
import type { Outline, Seen, State, Theme, Toast } from './state'
import type { Box, Size, View } from './view'

export type Action =
  | { readonly type: 'opening' }
  | { readonly type: 'opened'; readonly name: string; readonly sample: SampleId | null }
  | { readonly type: 'not-opened' }
  | { readonly type: 'seen'; readonly seen: Seen }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'size'; readonly size: Size }
  | { readonly type: 'hover'; readonly outline: Outline | null }
  | { readonly type: 'marquee'; readonly box: Box | null }
  | { readonly type: 'edit'; readonly id: string | null }
  | { readonly type: 'list' }
  | { readonly type: 'unfold'; readonly id: string; readonly isUnfolded: boolean }
  | { readonly type: 'panel'; readonly panel: Size | null }
  | { readonly type: 'toast'; readonly toast: Toast }
  | { readonly type: 'toast-over'; readonly id: number }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'locale'; readonly locale: Locale }

/** The page's state after something happened. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'opening': return { ...state, isBusy: true, editing: null, hover: null, marquee: null }
    case 'opened': return { ...state, isBusy: false, document: { name: action.name, sample: action.sample }, unfolded: new Set() }
    case 'not-opened': return { ...state, isBusy: false }
    case 'seen': return { ...state, seen: action.seen, hover: null }
    case 'view': return { ...state, view: action.view }
    case 'size': return { ...state, size: action.size }
    case 'hover': return state.hover?.id === action.outline?.id ? state : { ...state, hover: action.outline }
    case 'marquee': return { ...state, marquee: action.box }
    case 'edit': return { ...state, editing: action.id, hover: null }
    case 'list': return { ...state, isListed: !state.isListed }
    case 'unfold': return { ...state, unfolded: unfold(state.unfolded, action.id, action.isUnfolded) }
    case 'panel': return { ...state, panel: action.panel }
    case 'toast': return { ...state, toasts: [...state.toasts.slice(-2), action.toast] }
    case 'toast-over': return { ...state, toasts: state.toasts.filter(({ id }) => id !== action.id) }
    case 'theme': return { ...state, theme: action.theme }
    case 'locale': return { ...state, locale: action.locale }
  }
}

function unfold(unfolded: ReadonlySet<string>, id: string, isUnfolded: boolean): ReadonlySet<string> {
  const next = new Set(unfolded)
  if (isUnfolded) next.add(id)
  else next.delete(id)
  return next
}
