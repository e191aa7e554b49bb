/** Who is on duty: a roster of made-up people, by surname and title, made the same for any day without storing it. */
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

/** Shifts in hours of the day; past 24 is the next morning. */
const shifts = {
  office: [
    [8.5, 12],
    [14.5, 17.5],
  ],
  long: [
    [8, 15],
    [15, 22],
  ],
  always: [
    [0, 8],
    [8, 16],
    [16, 24],
  ],
} as const;
export type DutyPattern = keyof typeof shifts;

/** The roster of one center for the day of a moment and the days after it. A backend may ask again each day. */
export function rosterOf(
  center: { readonly id: string; readonly kind: SampleCenter['kind']; readonly pattern: DutyPattern },
  from: number,
  days: number,
): SampleDuty[] {
  const calendar = createCalendar(from);
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const noon = calendar.daysAgo(-day, 12);
    const weekend = [0, 6].includes(calendar.weekday(noon));
    if (center.pattern === 'office' && weekend) return [];
    return shifts[center.pattern].map(([start, end], index) => {
      const chance = createChance(`${center.id}/${calendar.day(noon)}`, `shift ${index}`);
      const lead = center.kind === 'tourist' ? hosts : index === 0 ? managers : clerks;
      const { title, role } = chance.pick(lead);
      return {
        from: stamp(calendar.daysAgo(-day, 0) + start * 3_600_000),
        to: stamp(calendar.daysAgo(-day, 0) + end * 3_600_000),
        name: person(chance.pick(surnames), title),
        role,
      };
    });
  });
}

function person(surname: string, title: Text): Text {
  const [chinese = '', latin = ''] = surname.split(' ');
  return text(`${chinese}${title['zh-Hans']}`, `${title.en} ${latin}`);
}
