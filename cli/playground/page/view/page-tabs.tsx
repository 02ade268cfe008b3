import type { Props } from './props'

/** Pages of the document, where there are several. */
export function PageTabs({ state: { seen }, say, playground }: Props) {
  if (seen.pages.length < 2) return null
  return (
    <nav class="page-tabs" aria-label={say('pages')}>
      {seen.pages.map(({ id, name }) => <button key={id} type="button" class="button quiet ellipsis" aria-current={id === seen.page ? 'page' : undefined} onClick={() => void playground.showPage(id)}>{name}</button>)}
    </nav>
  )
}
