/** Moments as the store keeps them (milliseconds since the epoch) and as the contract says them. */

/** RFC 3339. */
export function toDateTime(moment: number): string {
  return new Date(moment).toISOString();
}

export function toDateTimeOrNull(moment: number | null): string | null {
  return moment === null ? null : toDateTime(moment);
}
