/** JSON text, put in at build: `[{ id, name: { en, pl, ro, mk } }]` of every template, for quick actions. */
declare const __TEMPLATES__: string
