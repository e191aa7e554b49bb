/** 100,000 notices on the embedded store: the first page, searches in Chinese and English, and what the board draws of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createApp,
  createSecrets,
  insertPublic,
  openSqliteStore,
  readConfig,
  type Publishable,
} from '@doorstep/backend';
import { report } from './report.js';

const count = 100_000;
const rounds = 25;
const batch = 250;

const places = ['港口路', '临河里', '海棠湾', '月汐桥', '学府路', '商行街', '渔村', '椰林小学', '第一市场', '滨海公园'];
const faults = [
  '路灯不亮',
  '下水道堵塞',
  '噪音扰民',
  '垃圾清运不及时',
  '电梯停运',
  '路面破损',
  '供水管道漏水',
  '违章停车',
  '树木倒伏',
  '网络中断',
];
const results = [
  '已更换并恢复使用',
  '已疏通并加装隔栅',
  '已约谈并设置警示',
  '已调整班次，每日两清',
  '已维修，检测合格',
  '已修补，限速通行',
];
const englishFaults = [
  'Street lamp dark',
  'Drain blocked',
  'Noise at night',
  'Rubbish not collected',
  'Lift out of order',
  'Road surface broken',
  'Water pipe leaking',
  'Cars on the pavement',
  'Tree fallen',
  'Network down',
];
const englishResults = [
  'Replaced and working again',
  'Cleared and fitted with a grate',
  'Talked over and a sign put up',
  'Collected twice a day now',
  'Repaired and tested',
  'Patched, speed limited',
];

const start = Date.parse('2024-11-23T00:00:00Z');
const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

function notice(index: number): Publishable {
  const [place, fault, result] = [pick(places, index * 7), index * 3 + (index >> 5), index * 5 + (index >> 3)];
  // One in a thousand says something that no other does.
  const rare = index % 1000 === 0 ? `编号${index}蓝色围栏` : '';
  return {
    id: `n${index.toString(36).padStart(8, '0')}`,
    kind: index % 40 === 0 ? 'announcement' : 'resolution',
    words: {
      'zh-Hans': {
        title: `${place}${pick(faults, fault)}`,
        summary: `居民反映${place}${index % 97}号附近${pick(faults, fault)}，影响出行。${rare}`,
        result: `${pick(results, result)}，已回访。`,
      },
      en: {
        title: pick(englishFaults, fault),
        summary: `A resident reported near number ${index % 97}: ${pick(englishFaults, fault).toLowerCase()}.`,
        result: `${pick(englishResults, result)}; the resident was told.`,
      },
    },
    category_id: `category-${index % 20}`,
    center_id: null,
    area_id: `area-${index % 60}`,
    received_at: start + index * 600_000,
    responded_at: start + index * 600_000 + 7_200_000,
    resolved_at: start + index * 600_000 + 90_000_000,
    promise_kept: 1,
    outcome: 'done',
    solved: 'yes',
    satisfaction: 4 + (index % 2),
    reopened: 0,
    published_at: start + index * 600_000 + 100_000_000,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'doorstep-notices-'));
const store = await openSqliteStore(join(folder, 'doorstep.sqlite'));
for (let from = 0; from < count; from += batch * 40) {
  await store.change(async (queries) => {
    for (let index = from; index < Math.min(count, from + batch * 40); index += batch) {
      await insertPublic(
        queries,
        Array.from({ length: batch }, (_, offset) => notice(index + offset)),
      );
    }
  });
}
const app = await createApp({
  store,
  secrets: createSecrets(Buffer.alloc(32, 1)),
  config: readConfig({ DOORSTEP_SAMPLE: 'off' }),
  clock: Date.now,
  logStream: { write: () => undefined },
});

/** Median milliseconds of a call that must find something. */
async function median(address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const { statusCode, body } = await app.inject({ url: `/api${address}`, headers: { 'accept-language': 'en' } });
    times.push(performance.now() - began);
    if (statusCode !== 200 || (JSON.parse(body) as { total: number }).total === 0)
      throw new Error(`${address} answered ${statusCode} ${body.slice(0, 200)}`);
  }
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] as number;
}

const q = (words: string) => `/notices?q=${encodeURIComponent(words)}`;
const target = { page: 50, search: 150 };
report({
  title: `${count.toLocaleString('en')} notices, embedded store`,
  unit: 'ms, median',
  rows: [
    { name: 'first page', value: await median('/notices'), target: target.page },
    { name: 'first page of a category', value: await median('/notices?category=category-7'), target: target.page },
    { name: 'first page of an area', value: await median('/notices?area=area-7'), target: target.page },
    { name: 'Chinese, common: 路灯', value: await median(q('路灯')), target: target.search },
    { name: 'Chinese, a sentence: 供水管道漏水', value: await median(q('供水管道漏水')), target: target.search },
    { name: 'Chinese, rare: 蓝色围栏', value: await median(q('蓝色围栏')), target: target.search },
    { name: 'Chinese, one character: 灯', value: await median(q('灯')), target: target.search },
    { name: 'English, common: resident', value: await median(q('resident')), target: target.search },
    { name: 'English, two words: water pipes', value: await median(q('water pipes')), target: target.search },
    {
      name: 'both, in a category: 港口路 lamp',
      value: await median(`${q('港口路 lamp')}&category=category-10`),
      target: target.search,
    },
  ],
});
await app.close();
await store.close();
rmSync(folder, { recursive: true, force: true });
