import type { Say } from '../../plugin/core/messages/say'
import { Icon } from '../parts/icon'
import { step } from '../parts/step'
import type { Send } from '../state/action'
import { brandGroups } from '../state/brand-groups'
import { firstChoices } from '../state/first-choices'
import type { State } from '../state/state'
import { unsavedOf } from '../state/unsaved'
import { BrandImport } from './brand-import'
import { BrandRow } from './brand-row'

/** From so many brands on, looking through them takes longer than typing. */
const MANY = 10

/** The next row by an arrow, as in a list. */
function onArrow(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.brand-row')]
  const to = step(event.key, rows.findIndex((row) => row === document.activeElement), rows.length, 'column')
  if (to === null) return
  event.preventDefault()
  rows[to]?.focus()
}

/** The brands there are, and the ways to another one. */
export function Brands({ state, say, send }: { readonly state: State; readonly say: Say; readonly send: Send }) {
  const { brands, prefs, selection } = state
  const groups = brandGroups(brands, brands.query)
  const count = brandGroups(brands).reduce((sum, group) => sum + group.brands.length, 0)
  const isSelected = selection.ids.length > 0
  const unsaved = unsavedOf(brands)
  return (
    <>
      <div class="body brands">
        <h1 class="visually-hidden">{say('tab.brands')}</h1>
        <div class="brand-ways">
          <button type="button" class="button" data-first aria-disabled={!isSelected} aria-describedby="brand-selection" onClick={() => { if (isSelected) send({ type: 'brand-from-selection' }) }}>{say('brands.from-selection')}</button>
          <BrandImport say={say} send={send} />
          <p id="brand-selection" class="hint">{say(isSelected ? 'brands.from-selection.about' : 'brands.from-selection.none')}</p>
        </div>
        {unsaved.map(({ brand }, at) => (
          <div key={at} class="tip">
            <p id={`unsaved-${at}`}>{say('brands.unsaved', { name: brand.name || say('brand.new-name') })}</p>
            <button type="button" class="button" aria-describedby={`unsaved-${at}`} onClick={() => send({ type: 'brand-resume', at })}>{say('brands.resume')}</button>
          </div>
        ))}
        {count >= MANY && (
          <div class="search">
            <Icon name="search" />
            <input type="text" class="input" aria-label={say('brands.search')} placeholder={say('brands.search')} value={brands.query} autocomplete="off" spellcheck={false} onInput={(event) => send({ type: 'brands-query', query: event.currentTarget.value })} />
          </div>
        )}
        <div class="brand-groups" onKeyDown={onArrow}>
          {groups.map(({ shelf, brands: held }) => (
            <section key={shelf} aria-labelledby={`brands-${shelf}`}>
              <h2 id={`brands-${shelf}`}>{say(`brands.shelf.${shelf}`)}</h2>
              <ul>{held.map((brand) => <li key={brand.id}><BrandRow brand={brand} isUsed={brand.id === prefs.brand} say={say} onOpen={() => send({ type: 'brand-open', shelf, id: brand.id })} /></li>)}</ul>
            </section>
          ))}
          {groups.length === 0 && <p class="quiet-note" role="status">{say('brands.none', { query: brands.query })}</p>}
        </div>
      </div>
      <footer class="foot">
        <span class="spring" />
        <button type="button" class="button primary" onClick={() => send({ type: 'brand-new', choices: firstChoices(say('brand.new-name')) })}>{say('brands.new')}</button>
      </footer>
    </>
  )
}
