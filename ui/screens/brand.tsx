import type { Say } from '../../plugin/core/messages/say'
import { BrandMap } from '../parts/brand-map'
import { Crumb } from '../parts/crumb'
import { Field } from '../parts/field'
import type { Send } from '../state/action'
import type { Editing } from '../state/editing'
import type { State } from '../state/state'
import { ApplyDialog } from './apply-dialog'
import { BrandColours } from './brand-colours'
import { BrandFonts } from './brand-fonts'
import { BrandFoot } from './brand-foot'
import { BrandForms } from './brand-forms'
import { BrandLogo } from './brand-logo'
import { BrandMore } from './brand-more'
import { BrandParts } from './brand-parts'
import { BrandSeeds } from './brand-seeds'
import { BrandWarnings } from './brand-warnings'
import { ThemeChoice } from './theme-choice'

interface Props { readonly state: State; readonly editing: Editing; readonly say: Say; readonly send: Send }

const sample = ['one', 'two', 'three'] as const

/** One brand: how a map looks in it, the few things it asks for, and what follows from them. */
export function BrandScreen({ state, editing, say, send }: Props) {
  const { brand, choices, theme } = editing
  return (
    <>
      <div class="body brand">
        <Crumb back={say('back')} title={brand.name || say('brand.new-name')} onBack={() => send({ type: 'back' })}>
          <span class="spring" />
          <BrandMore editing={editing} say={say} send={send} />
        </Crumb>
        <div class="options-preview"><BrandMap brand={brand} theme={theme} title={brand.name} stages={sample.map((one) => say(`brand.sample.${one}`))} /></div>
        <div class="brand-look">
          <ThemeChoice theme={theme} say={say} send={send} />
          <BrandWarnings editing={editing} say={say} send={send} />
        </div>
        <Field id="brand-name" label={say('brand.name')} value={choices.name} max={40} onInput={(name) => send({ type: 'brand-choice', change: { name } })} />
        <BrandSeeds editing={editing} say={say} send={send} />
        <BrandFonts choices={choices} standIns={state.brands.standIns} say={say} send={send} />
        <BrandLogo logo={brand.logo} say={say} send={send} />
        <BrandForms brand={brand} say={say} send={send} />
        <BrandParts editing={editing} components={state.brands.components} say={say} send={send} />
        <BrandColours editing={editing} say={say} send={send} />
      </div>
      <BrandFoot state={state} editing={editing} say={say} send={send} />
      {state.brands.applying && <ApplyDialog state={state} editing={editing} reach={state.brands.applying} say={say} send={send} />}
    </>
  )
}
