import { step } from './step'

interface Tab<T extends string> { readonly id: T; readonly name: string }

/** Tabs whose panel follows at once; arrows, Home and End move among them (ARIA Authoring Practices: Tabs). */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose }: { readonly label: string; readonly tabs: readonly Tab<T>[]; readonly chosen: T | null; readonly onChoose: (id: T) => void }) {
  const stop = chosen ?? tabs[0]?.id
  const onKeyDown = (event: KeyboardEvent) => {
    const to = step(event.key, tabs.findIndex((tab) => tab.id === stop), tabs.length, 'row')
    const tab = to === null ? undefined : tabs[to]
    if (!tab) return
    event.preventDefault()
    onChoose(tab.id)
    document.getElementById(`tab-${tab.id}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button key={tab.id} id={`tab-${tab.id}`} type="button" role="tab" class="tab" aria-selected={tab.id === chosen} aria-controls={tab.id === chosen ? 'screen' : undefined} tabIndex={tab.id === stop ? 0 : -1} onClick={() => onChoose(tab.id)}>
          <span data-wide={tab.name}>{tab.name}</span>
        </button>
      ))}
    </div>
  )
}
