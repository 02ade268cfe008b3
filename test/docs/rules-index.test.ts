import { expect, test } from 'vitest'
import { rules } from '../../plugin/core/audit/rules/index'
import { speak } from '../../plugin/core/messages/catalogues'
import { panelCatalogues } from '../../ui/messages/sayings'
import { rulesIndex } from '../support/docs/rules-index'

// Write the page anew with: npx vitest run test/docs -u
test('one page leads to the page of every rule', async () => {
  await expect(rulesIndex(rules, speak('en'), (group) => String(panelCatalogues.en[`rules.group.${group}`]))).toMatchFileSnapshot('../../docs/rules.md')
})
