import { requiredRole } from './required-role'

export const stageImprovementRequired = requiredRole('improvement')
