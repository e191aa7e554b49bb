/** Who is on duty: a roster of made-up people, by surname and title, made the same for any day without storing it. */
import { openIntervals, parseHours } from '@doorstep/contract';
import { createCalendar, stamp } from './calendar.js';
import { createChance } from './prng.js';
import type { SampleCenter, SampleDuty, Text } from './sample-city.js';
import { text } from './text.js';

const surnames = [
  '陈 Chen',
  '林 Lin',
  '符 Fu',
  '吴 Wu',
  '黎 Li',
  '王 Wang',
  '李 Li',
  '苏 Su',
  '邢 Xing',
  '郑 Zheng',
].concat(['周 Zhou', '何 He', '韦 Wei', '羊 Yang', '蒲 Pu', '董 Dong', '高 Gao', '麦 Mai', '容 Rong', '唐 Tang']);

interface Role {
  readonly title: Text;
  readonly role: Text;
}
const managers: readonly Role[] = [
  { title: text('主任', 'Director'), role: text('值班主任', 'Duty manager') },
  { title: text('站长', 'Head'), role: text('值班站长', 'Head on duty') },
];
const clerks: readonly Role[] = [
  { title: text('网格员', 'Grid Worker'), role: text('网格员', 'Grid worker') },
  { title: text('专员', 'Officer'), role: text('窗口受理员', 'Counter clerk') },
  { title: text('社工', 'Social Worker'), role: text('社会工作者', 'Social worker') },
  { title: text('护士', 'Nurse'), role: text('健康小屋护士', 'Nurse, health corner') },
];
const hosts: readonly Role[] = [
  { title: text('向导', 'Guide'), role: text('双语接待员（中、英）', 'Bilingual host (Chinese, English)') },
  { title: text('向导', 'Guide'), role: text('双语接待员（中、俄）', 'Bilingual host (Chinese, Russian)') },
  { title: text('老师', 'Coordinator'), role: text('志愿者领班', 'Volunteer coordinator') },
];

const hour = 3_600_000;
/** Nobody stands at a counter longer than this. */
const longestShift = 9 * hour;
const zone = 'Asia/Shanghai';

interface Roster {
  readonly center: Pick<SampleCenter, 'id' | 'kind' | 'openingHours' | 'closures'>;
  /** Any moment of the first day. */
  readonly from: number;
  readonly days: number;
}

/** Who is on duty while the center is open. A backend may ask again each day: the same day has the same roster. */
export function rosterOf({ center, from, days }: Roster): SampleDuty[] {
  const calendar = createCalendar(from);
  const [start, end] = [calendar.daysAgo(0, 0), calendar.daysAgo(-days, 0)];
  const hours = parseHours(center.openingHours);
  if (!hours) return [];
  const holidays = { from: calendar.day(start), to: calendar.day(end), holidays: [] };
  const closures = center.closures.map((closure) => ({ from: closure.from, to: closure.to }));
  return openIntervals(hours, start, end, zone, closures, holidays)
    .flatMap(shiftsOf)
    .map(([begins, ends]) => {
      const chance = createChance(center.id, stamp(begins));
      const lead = center.kind === 'tourist' ? hosts : calendar.hourOf(begins) < 12 ? managers : clerks;
      const { title, role } = chance.pick(lead);
      return { from: stamp(begins), to: stamp(ends), name: person(chance.pick(surnames), title), role };
    });
}

/** A long opening in equal shifts on the half hour; round the clock in three a day. */
function shiftsOf({ from, to }: { readonly from: number; readonly to: number }): [number, number][] {
  const half = hour / 2;
  const length =
    to - from > 24 * hour ? 8 * hour : Math.ceil((to - from) / Math.ceil((to - from) / longestShift) / half) * half;
  return Array.from({ length: Math.ceil((to - from) / length) }, (_, index) => [
    from + index * length,
    Math.min(to, from + (index + 1) * length),
  ]);
}

function person(surname: string, title: Text): Text {
  const [chinese = '', latin = ''] = surname.split(' ');
  return text(`${chinese}${title['zh-Hans']}`, `${title.en} ${latin}`);
}
