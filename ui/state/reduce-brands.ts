import type { Reducers } from './reducers'

type About = 'brands-loaded'

export const brandReducers: Reducers<About> = {
  'brands-loaded': (state, { own }) => ({ ...state, brands: { ...state.brands, own } }),
}
