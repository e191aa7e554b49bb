/** The one icon that the first screen needs of those that stand in a file of their own in the core, drawn after Lucide too. */
export const search = 'm21 21-4.34-4.34M11 3a8 8 0 1 0 0 16 8 8 0 0 0 0-16';
