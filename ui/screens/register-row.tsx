import type { RegisterRow as Row } from '../../plugin/core/formats/register/register'
import { longDate } from '../../plugin/core/formats/report/long-date'
import { numberLocales } from '../../plugin/core/messages/number-locales'
import type { Say } from '../../plugin/core/messages/say'
import { Sparkline } from '../parts/sparkline'

interface Props { readonly row: Row; readonly at: number; readonly gap: number; readonly tabIndex: number; readonly say: Say; readonly onFocus: () => void; readonly onGo: () => void }

/** One map in one line, or on one card where the panel is narrow. Its name leads to it. */
export function RegisterRow({ row, at, gap, tabIndex, say, onFocus, onGo }: Props) {
  const { title, page, owner, persona, stages, filled, required, worst, reviewed } = row
  return (
    <div role="row" class="register-row" data-at={at} aria-rowindex={at + 2} style={{ marginTop: `${gap}px` }} onClick={onGo}>
      <span role="cell" class="register-title"><button type="button" class="register-go" tabIndex={tabIndex} onFocus={onFocus} onClick={(event) => { event.stopPropagation(); onGo() }}>{title || say('map.untitled')}</button></span>
      <span role="presentation" class="register-who">
        <span role="cell">{page}</span>
        <span role="cell">{owner}</span>
        <span role="cell">{persona}</span>
      </span>
      <span role="cell" class="register-stages"><span class="bare">{stages}</span><span class="label">{say('count.stages', { count: stages })}</span></span>
      <span role="cell" class="register-filled">{say('audit.filled', { filled, required })}<span class={filled < required ? 'bar' : 'bar done'} aria-hidden="true"><span style={{ width: `${required ? filled / required * 100 : 100}%` }} /></span></span>
      <span role="cell" class="register-worst">{worst && <><span class="label">{say('report.worst-stage')}: </span>{worst.name}<small> {worst.word ?? worst.value}</small></>}</span>
      <span role="cell" class="register-day">{reviewed && <><span class="label">{say('map.reviewed')}: </span>{day(reviewed, say)}</>}</span>
      <span role="cell" class="register-trend"><Trend row={row} say={say} /></span>
    </div>
  )
}

function Trend({ row: { trend, change }, say }: { readonly row: Row; readonly say: Say }) {
  if (trend.length === 0 || change === null) return <span class="visually-hidden">{say('register.never')}</span>
  const share = new Intl.NumberFormat(numberLocales(say.locale), { style: 'percent' })
  const signed = new Intl.NumberFormat(numberLocales(say.locale), { style: 'percent', signDisplay: 'exceptZero' })
  return (
    <>
      <Sparkline shares={trend.map((review) => review.share)} />
      <span class="visually-hidden">{say('report.trend')}: {trend.map((review) => share.format(review.share)).join(', ')}. {say('register.since')}: </span>
      <span class="count">{signed.format(change)}</span>
    </>
  )
}

/** A recorded day is short, as tables want it; what somebody wrote on the map stays as it is. */
function day(reviewed: string, say: Say): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(reviewed) ? Date.parse(reviewed.slice(0, 10)) : NaN
  return Number.isNaN(time) || say.locale === 'mk' ? longDate(reviewed, say.locale) : new Intl.DateTimeFormat(say.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time)
}
