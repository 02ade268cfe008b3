import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MapAudit } from '../../plugin/core/audit/result'
import { nameRule } from '../../plugin/core/messages/name-rule'
import { numberLocales } from '../../plugin/core/messages/number-locales'
import type { Say } from '../../plugin/core/messages/say'
import { step } from '../parts/step'
import { useVirtual } from '../parts/use-virtual'
import type { Send } from '../state/action'
import { itemsOf, sectionsOf } from '../state/finding-items'
import type { FindingGroup } from '../state/findings'
import { layerOf } from '../state/layer-of'
import { FindingActions } from './finding-actions'
import { FindingRow } from './finding-row'
import { Teach } from './teach'
import { isCalm } from './tone-key'

interface Props { readonly audit: MapAudit; readonly groups: readonly FindingGroup[]; /** How often each rule fires. */ readonly counts: ReadonlyMap<string, number>; readonly alike: string | null; readonly say: Say; readonly send: Send }

/** How tall a heading and a finding are before anybody has seen them. */
const guesses = { heading: 36, finding: 58 }
/** So many lines are drawn at once anyway, so that ears, and the browser's own search, find all of them. */
const atOnce = 100
/** How far a page key leads. */
const page = 8

/** Findings under their headings, of which only those near the window are drawn. One stop for Tab; arrows lead from row to row. */
export function FindingList({ audit, groups, counts, alike, say, send }: Props) {
  const { items, rows } = itemsOf(groups)
  const [at, setAt] = useState(0)
  const wanted = useRef<number | null>(null)
  const stop = Math.min(at, rows.length - 1)
  const headingOf = (index: number) => items[index]?.heading ?? -1
  const { list, drawn, after } = useVirtual<HTMLDivElement>({
    keys: items.map(({ key }) => key),
    guess: (index) => (items[index]?.finding ? guesses.finding : guesses.heading),
    // What has the focus stays, or it would be lost while somebody scrolls.
    kept: (inView) => (items.length <= atOnce ? items.map((_, index) => index) : [rows[stop] ?? -1, ...new Set([...inView, rows[stop] ?? -1].map(headingOf))]),
  })
  useLayoutEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-at="${rows[wanted.current] ?? ''}"] > .finding`)?.focus()
    wanted.current = null
  })
  const onKeyDown = (event: KeyboardEvent) => {
    // Arrows in a menu of a row are the menu's.
    if (!(event.target instanceof Element && event.target.matches('.finding'))) return
    const far = event.key === 'PageDown' ? Math.min(rows.length - 1, stop + page) : event.key === 'PageUp' ? Math.max(0, stop - page) : null
    const to = far ?? step(event.key, stop, rows.length, 'column')
    if (to === null) return
    event.preventDefault()
    if (to === stop) return
    wanted.current = to
    setAt(to)
  }
  const nameOf = ({ by, of }: FindingGroup) => (of === null ? say('findings.map') : by === 'rule' ? nameRule(say, of) : audit.reading.stages.find((stage) => stage.id === of)?.name ?? of)
  return (
    <div ref={list} class={isCalm(audit) ? 'findings calm' : 'findings'} style={{ paddingBottom: `${after}px` }} onKeyDown={onKeyDown}>
      {sectionsOf(items, drawn).map(({ group, heading, findings }) => (
        <section key={`${group.by} ${group.of}`} aria-label={nameOf(group)} style={{ marginTop: `${heading.gap}px` }}>
          <h2 data-at={heading.index}>{nameOf(group)}<span class="count">{group.findings.length.toLocaleString(numberLocales(say.locale))}</span>{group.isLowest && <span class="pill">{say('findings.lowest')}</span>}</h2>
          <ul>
            {findings.map((one) => {
              const { index, row, finding } = one
              const tabIndex = row === stop ? 0 : -1
              return (
                <FindingRow key={items[index]?.key} drawn={one} of={group.findings.length} audit={audit} isChosen={finding.rule === alike} tabIndex={tabIndex} say={say} onFocus={() => setAt(row)} onGo={() => send({ type: 'go', ids: [layerOf(audit, finding)] })}>
                  <FindingActions finding={finding} audit={audit} others={(counts.get(finding.rule) ?? 1) - 1} tabIndex={tabIndex} say={say} send={send} />
                  <Teach finding={finding} reading={audit.reading} say={say} send={send} />
                </FindingRow>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
