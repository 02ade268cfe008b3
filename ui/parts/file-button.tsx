import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { FilePicker } from './file-picker'

interface Props {
  readonly label: string
  readonly look?: string
  /** As an `accept` attribute has it. */
  readonly accept: string
  readonly onFile: (file: File) => void
  /** Seen on the button instead of its label. */
  readonly children?: ComponentChildren
}

/** A button that asks for a file. */
export function FileButton({ label, look = 'button', accept, onFile, children }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  const name = children ? { 'aria-label': label, title: label } : {}
  return (
    <>
      <button type="button" class={look} {...name} onClick={() => picker.current?.click()}>{children ?? label}</button>
      <FilePicker picker={picker} accept={accept} label={label} onFile={onFile} />
    </>
  )
}
