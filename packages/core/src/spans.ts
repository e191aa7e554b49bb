/** Spans of time as people say them, in their language. */

/** A span in its two largest units that matter: `2 days, 6 hours`, `40 minutes`. Never seconds: nobody should watch them. */
export function formatSpan(milliseconds: number, locale: string): string {
  const minutes = Math.max(1, Math.round(Math.abs(milliseconds) / 60_000));
  const parts: [number, 'day' | 'hour' | 'minute'][] =
    minutes >= 1440
      ? [
          [Math.floor(minutes / 1440), 'day'],
          [Math.floor((minutes % 1440) / 60), 'hour'],
        ]
      : [
          [Math.floor(minutes / 60), 'hour'],
          [minutes % 60, 'minute'],
        ];
  const said = parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
    );
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(said);
}
