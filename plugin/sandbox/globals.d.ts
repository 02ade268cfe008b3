/** Put in at build: id and names in en, pl, ro, mk of every template, tabs between, a line each, for quick actions. */
declare const __TEMPLATES__: string
