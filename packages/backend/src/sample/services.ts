/** What is done at the counters, and within how many minutes where a center binds itself to it. */
import type { Chance } from './prng.js';
import type { SampleCenter, Text } from './sample-city.js';
import { text } from './text.js';

type Service = SampleCenter['services'][number];

function service(chinese: string, english: string, promiseMinutes?: number): Service {
  const name: Text = text(chinese, english);
  return promiseMinutes === undefined ? { name } : { name, promiseMinutes };
}

const everywhere: readonly Service[] = [
  service('困难诉求登记', 'Taking down a difficulty', 10),
  service('政策咨询', 'Advice on benefits and rules', 10),
  service('复印打印', 'Copying and printing', 5),
];

const counters: readonly Service[] = [
  service('居住登记', 'Registering a residence', 15),
  service('社保与医保查询', 'Social and health insurance enquiry', 5),
  service('医保参保缴费', 'Paying health insurance', 10),
  service('老年人优待证', "Senior citizen's card", 15),
  service('残疾人证换领', 'Renewing a disability card', 20),
  service('生育服务登记', 'Registering a birth service', 15),
  service('就业登记', 'Registering for work', 15),
  service('灵活就业补贴申请', 'Subsidy for the self-employed', 20),
  service('租房合同备案', 'Recording a lease', 20),
  service('高龄津贴认证', 'Yearly check for the old-age allowance', 5),
  service('临时救助申请', 'Applying for emergency relief', 30),
  service('代办帮办上门', 'Home visits for those who cannot come'),
  service('法律咨询', 'Legal advice', 30),
  service('邻里调解', 'Mediation between neighbours'),
  service('轮椅与雨伞借用', 'Wheelchairs and umbrellas on loan', 3),
];

const forTourists: readonly Service[] = [
  service('多语种问询', 'Information in several languages', 3),
  service('消费纠纷登记', 'Taking down a dispute over a bill', 10),
  service('失物招领', 'Lost and found', 10),
  service('行李寄存', 'Luggage storage', 3),
  service('公交与轮渡指引', 'Bus and ferry directions', 3),
  service('急救协助', 'First aid', 2),
];

/** A center's own list: what every counter does, and a choice of the rest. */
export function servicesOf(kind: SampleCenter['kind'] | 'hub', chance: Chance): Service[] {
  if (kind === 'tourist') return chance.shuffle(forTourists).slice(0, chance.whole(4, forTourists.length));
  const most = kind === 'hub' ? counters.length : chance.whole(4, 8);
  const chosen = new Set(chance.shuffle(counters).slice(0, most));
  return [...everywhere, ...counters.filter((one) => chosen.has(one))];
}
