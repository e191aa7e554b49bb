/** Categories about streets, lamps, water, power and drains. */
import type { SampleCategory } from '../sample-city.js';
import { text } from '../text.js';
import { ask, askToChoose, groups, usual, when } from './questions.js';

export const streetsAndSupply: readonly SampleCategory[] = [
  {
    ...usual,
    id: 'road-damage',
    name: text('道路破损', 'Damaged road or pavement'),
    description: text(
      '路面坑洼、人行道松动、井盖移位、标线不清',
      'Potholes, loose slabs, shifted manhole covers, worn markings',
    ),
    group: groups.streets,
    promise: { respondWithinHours: 24, resolveWithinHours: 120, counting: 'plain' },
    location: 'required',
    keywords: {
      'zh-Hans': ['坑', '路烂', '路面', '井盖', '人行道', '地砖', '绊倒', '斑马线', '减速带'],
      en: ['pothole', 'hole', 'pavement', 'sidewalk', 'manhole', 'slab', 'trip', 'crossing', 'road'],
    },
    questions: [
      askToChoose(
        'what',
        'choice',
        text('哪里坏了', 'What is damaged'),
        [
          ['surface', '路面坑洼或塌陷', 'The road surface'],
          ['pavement', '人行道地砖', 'Pavement slabs'],
          ['manhole', '井盖', 'A manhole cover'],
          ['marking', '标线或标志牌', 'Markings or a sign'],
        ],
        { required: true },
      ),
      ask('size', 'number', text('坑大约多宽（厘米）', 'About how wide is the hole (cm)'), {
        min: 1,
        max: 2000,
        ...when('what', 'surface', 'pavement'),
      }),
      ask('danger', 'boolean', text('现在有人会摔倒或撞上吗', 'Could someone fall or crash because of it now'), {
        required: true,
        help: text('有危险的，我们先围挡再修复', 'Where there is danger, we fence it off first and repair it then'),
      }),
      ask('injured', 'longText', text('已经有人受伤的，请写下经过', 'If someone was hurt, what happened'), {
        maxLength: 1000,
        ...when('danger', 'true'),
      }),
    ],
  },
  {
    ...usual,
    id: 'street-light',
    name: text('路灯不亮', 'Street light'),
    description: text('路灯不亮、白天亮、闪烁、灯杆倾斜', 'Dark, lit by day, flickering, leaning'),
    group: groups.streets,
    promise: { respondWithinHours: 12, resolveWithinHours: 72, counting: 'plain' },
    location: 'required',
    nearbyMeters: 150,
    keywords: {
      'zh-Hans': ['灯', '黑', '路灯', '照明', '闪', '灯杆', '晚上看不见'],
      en: ['lamp', 'light', 'dark', 'flicker', 'pole', 'night'],
    },
    questions: [
      askToChoose(
        'fault',
        'choice',
        text('路灯怎么了', 'What is wrong with it'),
        [
          ['dark', '不亮', 'It is dark'],
          ['day', '白天也亮', 'It burns by day'],
          ['flicker', '闪烁', 'It flickers'],
          ['leaning', '灯杆倾斜或漏电', 'The pole leans or sparks'],
        ],
        { required: true },
      ),
      ask('pole', 'text', text('灯杆编号', 'Number on the pole'), {
        help: text(
          '一般在齐眼高的铭牌上，没有可不填',
          'Usually on a plate at eye level; leave it empty if there is none',
        ),
        maxLength: 20,
      }),
      ask('howMany', 'number', text('连着几盏', 'How many in a row'), {
        min: 1,
        max: 200,
        ...when('fault', 'dark', 'flicker'),
      }),
    ],
  },
  {
    ...usual,
    id: 'water-supply',
    name: text('停水与水质', 'Water supply'),
    description: text(
      '停水、水压小、水发黄有味、水表与水费',
      'No water, low pressure, discoloured water, meters and bills',
    ),
    group: groups.supply,
    promise: { respondWithinHours: 4, resolveWithinHours: 48, counting: 'plain' },
    location: 'required',
    keywords: {
      'zh-Hans': ['停水', '没水', '水小', '水黄', '水压', '漏水', '水表', '自来水', '水费'],
      en: ['water', 'tap', 'pressure', 'brown water', 'leak', 'meter', 'bill'],
    },
    questions: [
      askToChoose(
        'problem',
        'choice',
        text('遇到了什么', 'What happens'),
        [
          ['none', '完全没水', 'No water at all'],
          ['pressure', '水压小', 'Low pressure'],
          ['quality', '水发黄、浑浊或有味', 'Discoloured, cloudy or smelling'],
          ['bill', '水表或水费', 'Meter or bill'],
        ],
        { required: true },
      ),
      ask('since', 'date', text('从哪天开始', 'Since which day'), { min: -365, max: 0 }),
      ask('households', 'number', text('大约影响多少户', 'About how many homes'), {
        min: 1,
        max: 5000,
        ...when('problem', 'none', 'pressure', 'quality'),
      }),
      ask('elders', 'boolean', text('家里有行动不便的老人或病人吗', 'Does anyone frail or ill live there'), {
        help: text('停水期间我们优先送水上门', 'While the water is off, we bring water to them first'),
        ...when('problem', 'none'),
      }),
    ],
  },
  {
    ...usual,
    id: 'power-network',
    name: text('用电与通信', 'Power, gas and network'),
    description: text(
      '停电、线缆下垂、充电桩、燃气、宽带信号',
      'Power cuts, hanging cables, charging points, gas, broadband',
    ),
    group: groups.supply,
    promise: { respondWithinHours: 4, resolveWithinHours: 72, counting: 'plain' },
    keywords: {
      'zh-Hans': ['停电', '跳闸', '电线', '充电桩', '煤气', '燃气', '宽带', '信号', '网络'],
      en: ['power', 'electricity', 'cable', 'charging', 'gas', 'broadband', 'signal', 'internet'],
    },
    questions: [
      askToChoose(
        'utility',
        'choice',
        text('哪一类', 'Which'),
        [
          ['power', '供电', 'Electricity'],
          ['charging', '充电桩', 'A charging point'],
          ['gas', '燃气', 'Gas'],
          ['network', '宽带或手机信号', 'Broadband or phone signal'],
        ],
        { required: true },
      ),
      ask('smell', 'boolean', text('闻到燃气味了吗', 'Do you smell gas'), {
        required: true,
        help: text(
          '闻到气味先开窗、关阀、离开，不要开关电器，再拨打值班电话',
          'If so: open windows, shut the valve, leave, touch no switches, then call the duty line',
        ),
        ...when('utility', 'gas'),
      }),
      ask('account', 'text', text('户号或充电桩编号', 'Account or charging point number'), {
        maxLength: 40,
        ...when('utility', 'power', 'charging', 'gas'),
      }),
    ],
  },
  {
    ...usual,
    id: 'drainage',
    name: text('积水与下水道', 'Flooding and drains'),
    description: text('雨后积水、下水道堵塞、污水外溢', 'Standing water after rain, blocked drains, sewage'),
    group: groups.supply,
    promise: { respondWithinHours: 8, resolveWithinHours: 96, counting: 'plain' },
    location: 'required',
    keywords: {
      'zh-Hans': ['积水', '水浸', '下水道', '堵', '污水', '臭', '倒灌', '暴雨'],
      en: ['flood', 'drain', 'sewage', 'blocked', 'smell', 'rain', 'puddle'],
    },
    questions: [
      ask('depth', 'number', text('水大约多深（厘米）', 'About how deep (cm)'), { min: 0, max: 300 }),
      askToChoose('times', 'choices', text('什么时候出现', 'When does it happen'), [
        ['rain', '下大雨时', 'In heavy rain'],
        ['tide', '涨潮时', 'At high tide'],
        ['always', '一直有', 'All the time'],
      ]),
      ask('indoors', 'boolean', text('水进屋了吗', 'Is water coming indoors'), { required: true }),
      ask(
        'shelter',
        'longText',
        text('需要转移或搬东西的，请说明情况', 'If you need to move out or move things, tell us'),
        {
          maxLength: 500,
          ...when('indoors', 'true'),
        },
      ),
    ],
  },
];
