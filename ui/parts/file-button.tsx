import { useRef } from 'preact/hooks'
import { FilePicker } from './file-picker'
import { Icon, type IconName } from './icon'

interface Props { readonly label: string; readonly icon: IconName; /** As an `accept` attribute has it. */ readonly accept: string; readonly onFile: (file: File) => void }

/** A button that asks for a file. */
export function FileButton({ label, icon, accept, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="icon-button" aria-label={label} title={label} onClick={() => picker.current?.click()}><Icon name={icon} /></button>
      <FilePicker picker={picker} accept={accept} label={label} onFile={onFile} />
    </>
  )
}
