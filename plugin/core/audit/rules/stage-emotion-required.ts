import { requiredRole } from './required-role'

export const stageEmotionRequired = requiredRole('emotion')
