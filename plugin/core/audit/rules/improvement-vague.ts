import * as z from 'zod/mini'
import { foldWords } from '../../words/fold'
import { isOwn } from '../content'
import { quoted, type Rule } from '../rule'

/** Improvements that say nothing of what will change: English, Polish, Romanian, Macedonian. Folded before they are compared. */
const STOCK: ReadonlySet<string> = new Set([
  'improve ux', 'improve the ux', 'improve the user experience', 'improve the customer experience', 'improve user experience', 'improve customer experience', 'improve communication', 'improve the process', 'improve usability', 'make it better', 'make it easier', 'make it simpler', 'make it faster', 'better communication', 'better ux', 'better service', 'be more customer centric', 'increase satisfaction', 'increase customer satisfaction', 'optimise the process', 'optimize the process', 'fix it', 'redesign it', 'needs improvement', 'to be improved',
  'poprawić ux', 'poprawa ux', 'poprawić doświadczenie klienta', 'poprawić doświadczenia klientów', 'poprawić komunikację', 'poprawa komunikacji', 'lepsza komunikacja', 'lepsza obsługa', 'usprawnić proces', 'usprawnienie procesu', 'ulepszyć proces', 'zwiększyć satysfakcję', 'zwiększyć satysfakcję klienta', 'ułatwić to', 'zrobić to lepiej', 'do poprawy', 'poprawić to',
  'îmbunătățirea ux', 'îmbunătățim ux', 'îmbunătățirea experienței clientului', 'îmbunătățirea experienței', 'îmbunătățirea comunicării', 'o comunicare mai bună', 'comunicare mai bună', 'servicii mai bune', 'îmbunătățirea procesului', 'optimizarea procesului', 'creșterea satisfacției', 'creșterea satisfacției clienților', 'să fie mai ușor', 'de îmbunătățit',
  'подобрување на ux', 'подобрување на искуството', 'подобро корисничко искуство', 'подобрување на корисничкото искуство', 'подобрување на комуникацијата', 'подобра комуникација', 'подобра услуга', 'подобрување на процесот', 'оптимизација на процесот', 'зголемување на задоволството', 'да се подобри', 'да биде полесно',
].map(foldWords))

/** Longer texts say something. */
const SHORT = 80

const schema = z.strictObject({ words: z.int().check(z.gte(1)), phrases: z.array(z.string()) })

export const improvementVague: Rule<'cell', z.infer<typeof schema>> = {
  id: 'improvement-vague',
  group: 'content',
  level: 'cell',
  severity: { workshop: 'off', recommended: 'info', strict: 'warning' },
  fix: 'none',
  reads: ['cells'],
  options: { schema, defaults: { words: 3, phrases: [] } },
  check({ stage, lane, notes }, { lanes, stages, options: { words, phrases }, report }) {
    if (lanes.get(lane)?.role !== 'improvement') return
    for (const one of notes) {
      const { text, id } = one.note
      if (!isOwn(one) || text.length > SHORT) continue
      const folded = foldWords(text)
      const isStock = STOCK.has(folded) || phrases.some((phrase) => foldWords(phrase) === folded)
      if (!isStock && folded.split(' ').length >= words) continue
      report({ key: `${stage}/${lane}/${id}`, stage, lane, node: one.node, variant: isStock ? 'stock' : 'short', data: { stage: stages.get(stage)?.name ?? '', text: quoted(text) } })
    }
  },
}
