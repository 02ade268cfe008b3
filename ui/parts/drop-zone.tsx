import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icon'

interface Props { readonly words: string; readonly onFile: (file: File) => void }

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** The whole window takes files: else the browser would leave the panel to show one. A veil says so while a file hangs over it. */
export function DropZone({ words, onFile }: Props) {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Leaving one element for another has a target to go to; leaving the window has none.
    const onLeave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false) }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) onFile(file)
    }
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
    }
  }, [onFile])
  return isOver ? <div class="drop-veil" aria-hidden="true"><Icon name="import" /><p>{words}</p></div> : null
}
