/** Categories about documents, benefits, care, and about the city's own work. */
import type { SampleCategory } from '../sample-city.js';
import { text } from '../text.js';
import { ask, askToChoose, groups, usual, when } from './questions.js';

export const peopleAndVoice: readonly SampleCategory[] = [
  {
    ...usual,
    id: 'documents',
    name: text('证件与证明', 'Documents and certificates'),
    description: text(
      '身份证件、居住证明、各类证明开具与代办',
      'Identity papers, proof of residence, certificates, help with applying',
    ),
    group: groups.papers,
    promise: { respondWithinHours: 8, resolveWithinHours: 40, counting: 'working' },
    location: 'none',
    private: true,
    keywords: {
      'zh-Hans': ['身份证', '证明', '居住证', '户口', '盖章', '材料', '代办'],
      en: ['ID card', 'certificate', 'residence permit', 'stamp', 'papers', 'proof'],
    },
    questions: [
      askToChoose(
        'paper',
        'choice',
        text('哪种证件或证明', 'Which paper'),
        [
          ['id', '身份证件', 'Identity card'],
          ['residence', '居住证或居住证明', 'Residence permit or proof'],
          ['senior', '老年人优待证', "Senior citizen's card"],
          ['other', '其他', 'Another'],
        ],
        { required: true },
      ),
      ask('other', 'text', text('叫什么名字', 'What is it called'), {
        required: true,
        maxLength: 60,
        ...when('paper', 'other'),
      }),
      ask('cannotCome', 'boolean', text('本人不方便到窗口吗', 'Is it hard for the person to come to the counter'), {
        help: text('我们可以上门办理', 'We can come to the home'),
      }),
    ],
  },
  {
    ...usual,
    id: 'benefits',
    name: text('社保医保与救助', 'Insurance and relief'),
    description: text(
      '医保报销、养老待遇、临时救助、补贴发放',
      'Health insurance, pensions, emergency relief, allowances',
    ),
    group: groups.papers,
    promise: { respondWithinHours: 8, resolveWithinHours: 80, counting: 'working' },
    location: 'none',
    contact: 'required',
    private: true,
    keywords: {
      'zh-Hans': ['医保', '报销', '社保', '养老金', '低保', '补贴', '救助', '失业'],
      en: ['insurance', 'pension', 'allowance', 'relief', 'refund', 'unemployed', 'benefit'],
    },
    questions: [
      askToChoose(
        'scheme',
        'choice',
        text('关于哪一项', 'Which one'),
        [
          ['health', '医疗保险', 'Health insurance'],
          ['pension', '养老待遇', 'Pension'],
          ['relief', '临时救助', 'Emergency relief'],
          ['work', '就业补贴', 'Work subsidy'],
        ],
        { required: true },
      ),
      ask('applied', 'date', text('已经申请的，是哪天', 'If you applied already, on which day'), {
        min: -1095,
        max: 0,
      }),
      ask('told', 'longText', text('窗口当时怎么答复', 'What you were told at the counter'), { maxLength: 1000 }),
    ],
  },
  {
    ...usual,
    id: 'elder-help',
    name: text('长者帮扶', 'Help for elders'),
    description: text('助餐、陪诊、居家安全、独居探访', 'Meals, going to the doctor together, safety at home, visits'),
    group: groups.care,
    promise: { respondWithinHours: 4, resolveWithinHours: 72, counting: 'plain' },
    contact: 'required',
    private: true,
    keywords: {
      'zh-Hans': ['老人', '吃饭', '食堂', '陪诊', '独居', '摔倒', '扶手', '探望'],
      en: ['elder', 'old', 'meals', 'canteen', 'doctor', 'alone', 'fall', 'handrail', 'visit'],
    },
    questions: [
      askToChoose(
        'needs',
        'choices',
        text('需要哪些帮助', 'What is needed'),
        [
          ['meals', '助餐送餐', 'Meals'],
          ['doctor', '陪同就医', 'Going to the doctor together'],
          ['home', '居家安全改造', 'Making the home safer'],
          ['visits', '定期探访', 'Regular visits'],
        ],
        { required: true },
      ),
      ask('diet', 'text', text('饮食上有什么要注意', 'Anything to mind about food'), {
        maxLength: 200,
        ...when('needs', 'meals'),
      }),
      ask('appointment', 'date', text('就诊日期', 'Date of the appointment'), {
        min: 0,
        max: 120,
        ...when('needs', 'doctor'),
      }),
      ask('alone', 'boolean', text('是否独自居住', 'Living alone')),
    ],
  },
  {
    ...usual,
    id: 'access',
    name: text('无障碍设施', 'Step-free access'),
    description: text('坡道、盲道、无障碍卫生间、辅具借用', 'Ramps, tactile paving, accessible toilets, aids on loan'),
    group: groups.care,
    promise: { respondWithinHours: 12, resolveWithinHours: 168, counting: 'plain' },
    keywords: {
      'zh-Hans': ['轮椅', '坡道', '盲道', '无障碍', '台阶', '电梯', '拐杖'],
      en: ['wheelchair', 'ramp', 'tactile', 'accessible', 'steps', 'lift', 'pram'],
    },
    questions: [
      askToChoose(
        'what',
        'choice',
        text('关于什么', 'What is it about'),
        [
          ['ramp', '坡道或台阶', 'Ramp or steps'],
          ['tactile', '盲道', 'Tactile paving'],
          ['toilet', '无障碍卫生间', 'Accessible toilet'],
          ['aid', '辅具借用', 'Aids on loan'],
        ],
        { required: true },
      ),
      askToChoose(
        'aids',
        'choices',
        text('需要哪些辅具', 'Which aids'),
        [
          ['wheelchair', '轮椅', 'Wheelchair'],
          ['walker', '助行器', 'Walking frame'],
          ['bed', '护理床', 'Nursing bed'],
        ],
        when('what', 'aid'),
      ),
    ],
  },
  {
    ...usual,
    id: 'grumble',
    name: text('随口说说', 'Just saying'),
    description: text('一句牢骚、一个小建议，可以不留名', 'A grumble or a small idea, with no name if you like'),
    group: groups.voice,
    kind: 'grumble',
    promise: { respondWithinHours: 48, resolveWithinHours: 240, counting: 'working' },
    keywords: {
      'zh-Hans': ['牢骚', '建议', '吐槽', '意见', '想法'],
      en: ['grumble', 'idea', 'suggestion', 'opinion', 'feedback'],
    },
    questions: [ask('idea', 'text', text('您觉得可以怎么改', 'What would make it better'), { maxLength: 200 })],
  },
  {
    ...usual,
    id: 'service-manner',
    name: text('服务态度', 'How you were treated'),
    description: text(
      '窗口排队、答复不清、态度问题，也可以表扬',
      'Queues, unclear answers, manner at a counter; praise as well',
    ),
    group: groups.voice,
    kind: 'grumble',
    promise: { respondWithinHours: 24, resolveWithinHours: 120, counting: 'working' },
    private: true,
    location: 'none',
    keywords: {
      'zh-Hans': ['态度', '排队', '推诿', '表扬', '窗口', '踢皮球'],
      en: ['rude', 'queue', 'praise', 'counter', 'manner', 'passed around'],
    },
    questions: [
      askToChoose(
        'tone',
        'choice',
        text('这次是', 'This is'),
        [
          ['praise', '表扬', 'Praise'],
          ['complaint', '批评', 'A complaint'],
        ],
        { required: true },
      ),
      ask('visit', 'date', text('哪天去的', 'Day of your visit'), { min: -60, max: 0 }),
      ask('waited', 'number', text('等了多少分钟', 'Minutes you waited'), {
        min: 0,
        max: 600,
        ...when('tone', 'complaint'),
      }),
    ],
  },
  {
    ...usual,
    id: 'not-done',
    name: text('办不成事', 'It could not get done'),
    description: text(
      '跑了几趟还没办成，由专人接着办，不回到原窗口',
      'You came more than once and it is still not done: someone else takes it on, not the same counter',
    ),
    group: groups.voice,
    kind: 'escalation',
    promise: { respondWithinHours: 8, resolveWithinHours: 40, counting: 'working' },
    location: 'none',
    contact: 'required',
    private: true,
    keywords: {
      'zh-Hans': ['办不成', '跑了好几趟', '不给办', '推来推去', '材料不够'],
      en: ['refused', 'not done', 'came twice', 'sent away', 'missing papers'],
    },
    questions: [
      ask('visits', 'number', text('一共跑了几趟', 'How often you came'), { required: true, min: 1, max: 50 }),
      ask('lastVisit', 'date', text('最近一次是哪天', 'Last time'), { min: -180, max: 0 }),
      ask('writtenRefusal', 'boolean', text('拿到书面答复了吗', 'Did you get the refusal in writing')),
      ask('refusalText', 'longText', text('书面答复写了什么', 'What does it say'), {
        maxLength: 2000,
        ...when('writtenRefusal', 'true'),
      }),
    ],
  },
];
