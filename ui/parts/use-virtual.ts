import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { virtualWindow, type View, type VirtualWindow } from './virtual-window'

/** Pixels beyond the window that are drawn as well, so that scrolling shows no holes. */
const margin = 300
/** Where the list stands is followed in steps: scrolling a little draws nothing anew. */
const grain = 150
/** How often at most a list settles within one frame; a browser whose heights never settle is not hung by it. */
const patience = 12

interface Long {
  /** One key a thing, the same as long as it is the same thing. */
  readonly keys: readonly string[]
  /** Height in pixels of a thing that was never drawn. */
  readonly guess: (index: number) => number
  readonly kept: (inView: readonly number[]) => readonly number[]
}

/**
 * Draws only what is near the window of a list of any length, whatever scrolls it. Heights are measured once a thing is drawn: it
 * says which it is with `data-at`. A list on paper (or without layout) shows its beginning.
 */
export function useVirtual<E extends HTMLElement>({ keys, guess, kept }: Long): VirtualWindow & { readonly list: RefObject<E> } {
  const list = useRef<E>(null)
  const measured = useRef<{ width: number; readonly heights: Map<string, number> }>({ width: 0, heights: new Map() })
  const [view, setView] = useState<View>({ from: 0, to: 900 })
  const [, setTick] = useState(0)
  const rounds = useRef(0)

  const look = () => {
    const box = list.current?.getBoundingClientRect()
    if (!box) return
    const from = Math.floor((-box.top - margin) / grain) * grain
    const to = Math.ceil((innerHeight - box.top + margin) / grain) * grain
    setView((before) => (before.from === from && before.to === to ? before : { from, to }))
  }
  useEffect(() => {
    document.addEventListener('scroll', look, { capture: true, passive: true })
    addEventListener('resize', look)
    return () => {
      document.removeEventListener('scroll', look, { capture: true })
      removeEventListener('resize', look)
    }
  }, [])
  useLayoutEffect(() => {
    const box = list.current
    if (!box) return
    if (rounds.current === 0) requestAnimationFrame(() => { rounds.current = 0 })
    rounds.current += 1
    if (rounds.current > patience) return
    const { heights } = measured.current
    // Another width breaks lines elsewhere; what was measured is a guess then.
    if (box.clientWidth !== measured.current.width) heights.clear()
    measured.current.width = box.clientWidth
    let isNew = false
    for (const one of box.querySelectorAll<HTMLElement>('[data-at]')) {
      const key = keys[Number(one.dataset['at'])]
      if (key === undefined || heights.get(key) === one.offsetHeight) continue
      heights.set(key, one.offsetHeight)
      isNew = true
    }
    if (isNew) setTick((tick) => tick + 1)
    look()
  })
  const { heights } = measured.current
  return { ...virtualWindow(keys.map((key, index) => heights.get(key) ?? guess(index)), view, kept), list }
}
