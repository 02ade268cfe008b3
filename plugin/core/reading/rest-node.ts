import * as z from 'zod/mini'

const Colour = z.object({ r: z.number(), g: z.number(), b: z.number() })
const Paint = z.object({ type: z.string(), visible: z.optional(z.boolean()), opacity: z.optional(z.number()), color: z.optional(Colour) })

/** What we read of one node of a file body (Figma's REST interface, `GET /v1/files/:key`); `children` are checked one by one. */
export const RestNode = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  visible: z.optional(z.boolean()),
  opacity: z.optional(z.number()),
  locked: z.optional(z.boolean()),
  clipsContent: z.optional(z.boolean()),
  absoluteBoundingBox: z.optional(z.nullable(z.object({ x: z.nullable(z.number()), y: z.nullable(z.number()), width: z.nullable(z.number()), height: z.nullable(z.number()) }))),
  /** Radians, clockwise. */
  rotation: z.optional(z.number()),
  characters: z.optional(z.string()),
  style: z.optional(z.object({ fontSize: z.optional(z.number()), fontFamily: z.optional(z.nullable(z.string())), fontStyle: z.optional(z.nullable(z.string())) })),
  fills: z.optional(z.array(Paint)),
  children: z.optional(z.array(z.unknown())),
  sharedPluginData: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
})

export type RestNode = z.infer<typeof RestNode>

/** A file body, or one of its nodes (`GET /v1/files/:key/nodes`). */
export const RestBody = z.union([
  z.object({ name: z.optional(z.string()), document: z.unknown() }),
  z.object({ name: z.optional(z.string()), nodes: z.record(z.string(), z.nullable(z.object({ document: z.unknown() }))) }),
])
