import * as z from 'zod/mini'

// Figma forbids `new Function` in both of its realms; zod would probe for it on the first parse.
z.config({ jitless: true })
