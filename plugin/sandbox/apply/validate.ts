import { wrongInPatch } from '../../protocol/parse-patch'
import { CANCELLED, done, failed } from '../turn'
import { newKey, refsOf } from './refs'
import { createSurvey, surveyNode } from './survey'
import type { Patch } from '../../core/layers/patch'
import type { PlanNode } from '../../core/layers/plan'
import type { Outcome } from '../../protocol/client'
import type { Pace } from '../pace'
import type { Survey } from './survey'

/** A plan of 1,300 layers validated in one go would block Figma for 290 ms (ENGINE §7). */
const SLICE = 50

export interface Valid { readonly patches: readonly Patch[]; readonly survey: Survey }

/** Checks that patches and plans are what they claim, before anything is asked of Figma. */
export async function validate(sent: readonly unknown[], left: () => boolean, pace: Pace): Promise<Outcome<Valid>> {
  const patches: Patch[] = []
  const leaves = async (): Promise<boolean> => {
    if (++looked % SLICE === 0 || pace.due()) await pace.rest()
    return left()
  }
  const survey = createSurvey()
  let looked = 0
  for (const [at, one] of sent.entries()) {
    const wrong = wrongInPatch(one)
    if (wrong !== null) return invalid(at, wrong)
    const patch = one as Patch
    const stranger = refsOf(patch).map(newKey).find(key => key !== null && !survey.keys.has(key))
    if (stranger) return invalid(at, stranger)
    const stack: PlanNode[] = patch.op === 'insert' ? [patch.node] : []
    for (let node = stack.pop(); node; node = stack.pop()) {
      const bad = surveyNode(node, survey)
      if (bad !== null) return invalid(at, bad)
      for (const child of node.children || []) stack.push(child)
      if (await leaves()) return CANCELLED
    }
    patches.push(patch)
    if (await leaves()) return CANCELLED
  }
  return done({ patches, survey })
}

const invalid = (patch: number, detail: string): Outcome<never> => failed({ code: 'invalid', patch, detail })
