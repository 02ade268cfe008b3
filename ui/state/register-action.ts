import type { Column } from '../../plugin/core/formats/register/order-register'
import type { RegisterLook } from './register'

export type RegisterExport = 'markdown' | 'csv'

/** What can happen in the table of all maps. */
export type RegisterAction =
  | { readonly type: 'register' }
  | { readonly type: 'register-sort'; readonly by: Column }
  | { readonly type: 'register-filter'; readonly change: Partial<Pick<RegisterLook, 'text' | 'page' | 'owner'>> }
  /** To a map: on the canvas, and its audit. */
  | { readonly type: 'register-go'; readonly map: string }
  | { readonly type: 'register-export'; readonly as: RegisterExport }
