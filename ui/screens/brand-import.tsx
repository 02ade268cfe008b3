import { useRef } from 'preact/hooks'
import type { Say } from '../../plugin/core/messages/say'
import { FilePicker, JSON_FILES } from '../parts/file-picker'
import { Icon } from '../parts/icon'
import { Menu } from '../parts/menu'
import type { Send } from '../state/action'

const sources = ['tokens', 'package', 'file'] as const

/** Brands that are there already: in a file of tokens, in a package that somebody sent, in this file's variables and styles. */
export function BrandImport({ say, send }: { readonly say: Say; readonly send: Send }) {
  const tokens = useRef<HTMLInputElement>(null)
  const packages = useRef<HTMLInputElement>(null)
  const choose = (id: (typeof sources)[number]) => {
    if (id === 'tokens') tokens.current?.click()
    else if (id === 'package') packages.current?.click()
    else send({ type: 'brand-from-file' })
  }
  return (
    <>
      <Menu label={say('brands.import')} look="button with-chevron" items={sources.map((id) => ({ id, name: say(`brands.import.${id}`), detail: say(`brands.import.${id}.about`) }))} onChoose={choose}>
        {say('brands.import')}<Icon name="chevron" />
      </Menu>
      <FilePicker picker={tokens} accept={`${JSON_FILES},.tokens`} label={say('brands.import.tokens')} onFile={(file) => send({ type: 'brand-from-tokens', file })} />
      <FilePicker picker={packages} accept={JSON_FILES} label={say('brands.import.package')} onFile={(file) => send({ type: 'import', file })} />
    </>
  )
}
