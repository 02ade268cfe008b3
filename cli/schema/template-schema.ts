import * as z from 'zod/mini'
import { TemplateSchema } from '../../plugin/core/template/schema'

/** The format of a template file for editors and other programs: JSON Schema, made from what Waymark itself checks with. */
export const templateSchemaText = (): string => `${JSON.stringify({ title: 'Waymark template', ...z.toJSONSchema(TemplateSchema) }, null, 2)}\n`
