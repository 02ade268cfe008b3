import type { Method } from './node-call'

export const componentMethods: Record<string, Method> = {}
