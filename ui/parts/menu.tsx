import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './icon'
import { place } from './place'
import { step } from './step'
import { typed } from './typed'

export interface MenuItem<T extends string = string> {
  readonly id: T
  readonly name: string
  readonly detail?: string
  /** Present on items that are one choice among several. */
  readonly isChosen?: boolean
  /** Present on items that are switched on and off by themselves. */
  readonly isOn?: boolean
  readonly isDisabled?: boolean
  /** Starts a new group. */
  readonly isFirst?: boolean
}

interface Props<T extends string> {
  /** What the button is for; said before its visible words. */
  readonly label: string
  readonly children: ComponentChildren
  readonly items: readonly MenuItem<T>[]
  readonly onChoose: (id: T) => void
  readonly onOpen?: () => void
  readonly look?: string
  readonly side?: 'start' | 'end'
  readonly tabIndex?: number
  /** False inside a grid, where arrows lead from cell to cell. */
  readonly opensByArrow?: boolean
}

/** A button that opens a menu (ARIA Authoring Practices: Menu Button). Escape closes only the menu. */
export function Menu<T extends string>({ label, children, items, onChoose, onOpen, look = 'button quiet', side = 'start', tabIndex = 0, opensByArrow = true }: Props<T>) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const all = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]

  useLayoutEffect(() => {
    const menu = list.current
    if (!isOpen || !menu || !button.current) return
    const spot = place(button.current.getBoundingClientRect(), menu.getBoundingClientRect(), { width: innerWidth, height: innerHeight }, side)
    Object.assign(menu.style, { left: `${spot.left}px`, top: `${spot.top}px`, maxHeight: `${spot.maxHeight}px` })
    // A list of choices opens on the one that holds; other menus open at their first item.
    const [first, ...others] = all()
    const chosen = first?.matches('[role=menuitemradio]') ? [first, ...others].find((item) => item.getAttribute('aria-checked') === 'true') : first;
    (chosen ?? first)?.focus()
    onOpen?.()
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !menu.contains(event.target) && !button.current?.contains(event.target)) setOpen(false)
    }
    const onGone = () => setOpen(false)
    document.addEventListener('pointerdown', onOutside, true)
    addEventListener('resize', onGone)
    addEventListener('blur', onGone)
    return () => {
      document.removeEventListener('pointerdown', onOutside, true)
      removeEventListener('resize', onGone)
      removeEventListener('blur', onGone)
    }
  }, [isOpen])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onMenuKey = (event: KeyboardEvent) => {
    const items = all()
    const at = items.findIndex((item) => item === document.activeElement)
    const to = step(event.key, at, items.length, 'column') ?? typed(event, items, at)
    if (event.key === 'Tab') return setOpen(false)
    event.stopPropagation()
    if (event.key === 'Escape') return close()
    if (to === null) return
    event.preventDefault()
    items[to]?.focus()
  }
  const onButtonKey = (event: KeyboardEvent) => {
    if (isOpen || !opensByArrow || event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    event.stopPropagation()
    setOpen(true)
  }
  return (
    <>
      <button ref={button} type="button" class={look} aria-haspopup="menu" aria-expanded={isOpen} aria-label={label} tabIndex={tabIndex} onClick={() => setOpen(!isOpen)} onKeyDown={onButtonKey}>{children}</button>
      {isOpen && (
        <div ref={list} class="menu" role="menu" aria-label={label} onKeyDown={onMenuKey}>
          {items.map((item) => (
            <div key={item.id} class={item.isFirst ? 'menu-item first' : 'menu-item'} role={item.isOn !== undefined ? 'menuitemcheckbox' : item.isChosen === undefined ? 'menuitem' : 'menuitemradio'} aria-checked={item.isOn ?? item.isChosen} aria-disabled={item.isDisabled} tabIndex={-1}
              onClick={() => choose(item)} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(item) } }} onPointerMove={(event) => event.currentTarget.focus()}>
              <span class="menu-mark">{item.isOn ?? item.isChosen ? <Icon name="check" /> : null}</span>
              <span class="menu-name">{item.name}{item.detail ? <small>{item.detail}</small> : null}</span>
            </div>
          ))}
        </div>
      )}
    </>
  )

  function choose(item: MenuItem<T>) {
    if (item.isDisabled) return
    close()
    onChoose(item.id)
  }
}
