import { useRef } from 'preact/hooks'
import { openFile } from '../work/open-file'
import type { Props } from './props'

/** Lets the person choose a file of their own. */
export function OpenFile({ say, playground }: Omit<Props, 'state'>) {
  const field = useRef<HTMLInputElement>(null)
  const onChange = async () => {
    const file = field.current?.files?.[0]
    if (!file || !field.current) return
    await openFile(playground, file)
    // The same file may be opened again.
    field.current.value = ''
  }
  return (
    <>
      <button type="button" class="button quiet" onClick={() => field.current?.click()}>{say('open')}</button>
      <input ref={field} type="file" accept=".fig" hidden aria-label={say('open')} onChange={() => void onChange()} />
    </>
  )
}
