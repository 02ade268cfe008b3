import type { Journal } from '../journal'

/** Writes one property, remembering what it was. */
export function put<N extends object, K extends keyof N>(node: N, key: K, value: N[K], journal: Journal): void {
  remember(node, key, journal)
  node[key] = value
}

/** Remembers a property that is about to change. */
export function remember<N extends object, K extends keyof N>(node: N, key: K, journal: Journal): void {
  const was = node[key]
  journal.add(() => { node[key] = was })
}
