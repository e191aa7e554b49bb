/** When the sample's centers are open, in OpenStreetMap's syntax: what real centers do, split shifts to night posts. */

/** For neighbourhood centers, taken in turn. */
export const neighbourhoodOpenings: readonly string[] = [
  'Mo-Fr 08:30-12:00,14:30-17:30; PH off',
  'Mo-Fr 08:30-12:00,14:30-17:30; Sa 09:00-12:00; PH off',
  'Mo-Su 08:00-20:00; PH 09:00-17:00',
  'Mo-Fr 08:00-12:00,15:00-18:00; Sa[1],Sa[3] 09:00-12:00; PH off',
  'Tu-Su 09:00-21:00; PH 09:00-17:00',
  'May-Sep: Mo-Fr 08:00-11:30,15:00-18:00; Oct-Apr: Mo-Fr 08:30-12:00,14:00-17:30; PH off',
  '24/7',
  'Mo-Fr 09:00-17:00; We 09:00-20:00; PH off',
  'Mo-Sa 07:00-11:00,16:00-21:00; Su off; PH off',
  'Mo,We,Fr 09:00-11:30; PH off',
  'Mo-Su 06:30-22:30',
  'Mo-Fr 08:30-12:00,14:30-17:30; PH off || "by appointment"',
];

/** A community's own center stays open at noon and on Saturdays. */
export const hubOpening = 'Mo-Fr 08:30-18:00; Sa,Su 09:00-17:00; PH 09:00-12:00';

export const touristOpenings: readonly string[] = [
  'Mo-Su 09:00-18:00',
  'Oct-Apr: Mo-Su 08:00-22:00; May-Sep: Mo-Su 08:00-19:00',
  '24/7',
  'Mo-Su 17:30-02:00',
  'Mo-Su 06:00-24:00',
  'Dec-Mar: Mo-Su 08:00-21:00; Apr-Nov: Tu-Su 09:00-18:00',
];
