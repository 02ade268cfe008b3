import { requiredRole } from './required-role'

export const stageTouchpointRequired = requiredRole('touchpoint')
