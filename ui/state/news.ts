/** What people are told once after an update: the version that brought it, and what it brought, each with a sentence `news.<item>`. */
export const news = { version: '0.1.0', items: ['templates', 'brands', 'mending', 'register'] } as const
