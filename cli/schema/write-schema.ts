import { writeFileSync } from 'node:fs'
import { templateSchemaText } from './template-schema'

writeFileSync('templates/template.schema.json', templateSchemaText())
