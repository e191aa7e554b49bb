/** The roles that staff have. */
export const staffRoles = ['handler', 'reviewer', 'supervisor', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];
