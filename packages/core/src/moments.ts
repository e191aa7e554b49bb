/** Moments as people say them, in their language and in the place's own time zone. */

export interface MomentStyle {
  readonly locale: string;
  /** IANA name. Default: the device's own zone. */
  readonly timeZone?: string | undefined;
}

/** `Thu 26 Nov, 18:00`, with the year only when it is not this one. */
export function formatMoment(moment: string | number, { locale, timeZone }: MomentStyle): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return String(moment);
  const thisYear = date.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(thisYear ? {} : { year: 'numeric' }),
    ...zone(timeZone),
  }).format(date);
}

/** `26 November 2026`. */
export function formatDay(moment: string | number, style: MomentStyle): string {
  return dayFormat(style)(moment);
}

/** {@link formatDay} for many days: the formatter, which costs most of it, is made once. */
export function dayFormat({ locale, timeZone }: MomentStyle): (moment: string | number) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (moment) => {
    const date = new Date(moment);
    if (Number.isNaN(date.getTime())) return String(moment);
    format ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone(timeZone) });
    return format.format(date);
  };
}

/** A zone that this browser does not know must not cost the person the time of day. */
function zone(timeZone: string | undefined): { timeZone?: string } {
  if (!timeZone) return {};
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return { timeZone };
  } catch {
    return {};
  }
}
