import { describe, expect, test } from 'vitest'
import { auditMap, type AuditOptions } from '../../../plugin/core/audit/audit-map'
import type { Finding } from '../../../plugin/core/audit/finding'
import type { Preset } from '../../../plugin/core/audit/rule'
import { rules } from '../../../plugin/core/audit/rules/index'
import { waiverFor } from '../../../plugin/core/audit/waiver'
import type { World } from '../../../plugin/core/audit/world'
import type { Layer } from '../../../plugin/core/layers/layer'
import { catalogues, speak } from '../../../plugin/core/messages/catalogues'
import { tellFinding } from '../../../plugin/core/messages/tell'
import { readOne } from './drawn'

export interface Case {
  readonly says: string
  readonly on: readonly Layer[] | (() => readonly Layer[])
  readonly preset?: Preset
  readonly options?: Readonly<Record<string, unknown>>
  readonly world?: World
  /** The severity that the team gives the rule. */
  readonly team?: 'error' | 'warning' | 'info'
  /** Each finding as `stage variant`, with what follows a space as its count or words where given. */
  readonly finds: readonly string[]
}

const SAID = { reason: 'Agreed with the team', by: 'Ana', at: '2026-06-01' }

export const layersFor = ({ on }: Case): readonly Layer[] => (typeof on === 'function' ? on() : on)

export const optionsFor = (id: string, { preset = 'recommended', options, world, team }: Case): AuditOptions => ({
  preset,
  ...((options || team) && { config: { team: { rules: { [id]: { ...(options && { options }), ...(team && { severity: team }) } } } } }),
  ...(world && { world }),
})

const of = (id: string, findings: readonly Finding[]) => findings.filter(({ rule }) => rule === id)

/** What a rule finds and what it leaves alone; whatever it finds has words in every language and can be accepted. */
export function testRule(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    test('is listed, and tried on what it finds as well as on what it leaves alone', () => {
      expect(rules.map((rule) => rule.id)).toContain(id)
      expect(cases.map(({ finds }) => finds.length > 0)).toEqual(expect.arrayContaining([true, false]))
    })

    test.each(cases)('$says', (one) => {
      const found = of(id, auditMap(readOne(layersFor(one)), optionsFor(id, one)).findings)
      expect(found.map(({ stage, variant, data }) => `${stage ?? 'map'} ${variant}${data['count'] === undefined ? '' : ` ${data['count']}`}`)).toEqual(one.finds)
    })

    const [failing] = cases.filter(({ finds }) => finds.length)
    if (!failing) return

    test('tells what it finds in every language, with no gap left open', () => {
      const found = of(id, auditMap(readOne(layersFor(failing)), optionsFor(id, failing)).findings)
      for (const locale of Object.keys(catalogues) as (keyof typeof catalogues)[]) {
        for (const { title, why } of found.map((finding) => tellFinding(speak(locale), finding))) {
          expect(`${title} ${why}`).not.toMatch(/[{}]|rule\.\w/)
        }
      }
    })

    if (id.startsWith('suppression-')) return

    test('can be accepted with a reason, and no longer when what it spoke of changes', () => {
      const reading = readOne(layersFor(failing))
      const options = optionsFor(id, failing)
      const found = of(id, auditMap(reading, options).findings)
      const waivers = found.map((finding) => waiverFor(finding, reading, SAID))
      const accepted = of(id, auditMap(reading, { ...options, waivers }).findings)
      expect(accepted.map(({ waived, reason }) => [waived, reason])).toEqual(found.map(() => [true, SAID.reason]))
      const stale = waivers.map((waiver) => ({ ...waiver, fingerprint: 'other' }))
      expect(of(id, auditMap(reading, { ...options, waivers: stale }).findings).some(({ waived }) => waived)).toBe(false)
    })
  })
}
