import { foldWords } from '../../words/fold'
import { quoted, type Rule } from '../rule'

/** What the moment of buying is called: English, Polish, Romanian, Macedonian. Folded before they are compared. */
const SALES: ReadonlySet<string> = new Set([
  'purchase', 'purchasing', 'buy', 'buying', 'checkout', 'check out', 'order', 'ordering', 'payment', 'paying', 'sale', 'conversion', 'signing', 'contract',
  'zakup', 'zakupy', 'kupno', 'kupuje', 'zamówienie', 'płatność', 'sprzedaż', 'umowa', 'podpisanie umowy', 'decyzja o zakupie',
  'cumpărare', 'cumpărarea', 'cumpărături', 'achiziție', 'achiziția', 'plată', 'plata', 'comandă', 'comanda', 'vânzare', 'vânzarea', 'contract', 'semnarea contractului',
  'купување', 'фаза на купување', 'нарачка', 'нарачување', 'плаќање', 'продажба', 'договор', 'потпишување договор',
].map(foldWords))

const LONGEST = 60

/** The customer's journey goes on after they paid; the map stops. */
export const journeyEndsAtSale: Rule<'map'> = {
  id: 'journey-ends-at-sale',
  group: 'method',
  level: 'map',
  severity: { workshop: 'off', recommended: 'info', strict: 'info' },
  fix: 'none',
  reads: ['stages'],
  check({ stages }, { report }) {
    const last = stages[stages.length - 1]
    if (!last || stages.length < 2 || last.name.length > LONGEST || !SALES.has(foldWords(last.name))) return
    report({ key: 'map/end', stage: last.id, node: last.node, variant: 'sale', data: { stage: quoted(last.name) } })
  },
}
