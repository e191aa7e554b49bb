/** Categories about waste, noise, the shore, homes, transport and visitors. */
import type { SampleCategory } from '../sample-city.js';
import { text } from '../text.js';
import { ask, askToChoose, groups, usual, when } from './questions.js';

export const surroundingsAndVisitors: readonly SampleCategory[] = [
  {
    ...usual,
    id: 'waste',
    name: text('垃圾与保洁', 'Waste and cleaning'),
    description: text('垃圾未清、乱堆、公厕卫生、焚烧', 'Uncollected or dumped waste, public toilets, burning'),
    group: groups.environment,
    promise: { respondWithinHours: 12, resolveWithinHours: 48, counting: 'plain' },
    location: 'required',
    keywords: {
      'zh-Hans': ['垃圾', '臭', '脏', '公厕', '建筑垃圾', '焚烧', '苍蝇', '老鼠'],
      en: ['rubbish', 'trash', 'garbage', 'toilet', 'dump', 'burning', 'flies', 'rats'],
    },
    questions: [
      askToChoose(
        'kind',
        'choice',
        text('哪一种', 'Which kind'),
        [
          ['bins', '垃圾桶满溢', 'Overflowing bins'],
          ['rubble', '建筑垃圾', 'Building rubble'],
          ['toilet', '公厕', 'A public toilet'],
          ['burning', '露天焚烧', 'Open burning'],
        ],
        { required: true },
      ),
      ask('plate', 'boolean', text('看见是谁倒的吗', 'Did you see who did it'), {
        ...when('kind', 'rubble', 'burning'),
      }),
      ask(
        'seen',
        'longText',
        text('写下您看见的，不要写他人姓名和住址', "Describe what you saw, without anyone's name or address"),
        {
          maxLength: 500,
          ...when('plate', 'true'),
        },
      ),
    ],
  },
  {
    ...usual,
    id: 'noise',
    name: text('噪声扰民', 'Noise'),
    description: text(
      '工地、广场舞音响、夜市、店铺喇叭、邻里',
      'Building sites, loudspeakers, night markets, shops, neighbours',
    ),
    group: groups.environment,
    promise: { respondWithinHours: 12, resolveWithinHours: 96, counting: 'plain' },
    location: 'required',
    keywords: {
      'zh-Hans': ['吵', '噪音', '工地', '广场舞', '喇叭', '夜市', '睡不着', '装修'],
      en: ['noise', 'loud', 'building site', 'music', 'night', 'sleep', 'neighbour', 'speaker'],
    },
    questions: [
      askToChoose(
        'source',
        'choice',
        text('声音来自', 'Where it comes from'),
        [
          ['site', '工地', 'A building site'],
          ['square', '广场音响', 'Loudspeakers in a square'],
          ['shop', '商铺或夜市', 'Shops or a night market'],
          ['neighbour', '邻居', 'Neighbours'],
        ],
        { required: true },
      ),
      askToChoose(
        'hours',
        'choices',
        text('一般在什么时候', 'Usually at what time'),
        [
          ['early', '早上7点前', 'Before 7 in the morning'],
          ['noon', '午休12点到2点半', 'At midday rest'],
          ['evening', '晚上7点到10点', 'From 7 to 10 in the evening'],
          ['night', '晚上10点以后', 'After 10 at night'],
        ],
        { required: true },
      ),
      ask('site', 'text', text('工地名称', 'Name of the site'), { maxLength: 100, ...when('source', 'site') }),
      ask('mediation', 'boolean', text('愿意由社区出面调解吗', 'May the community mediate'), {
        ...when('source', 'neighbour', 'square'),
      }),
    ],
  },
  {
    ...usual,
    id: 'shore',
    name: text('沙滩与海域', 'Beach and sea'),
    description: text(
      '沙滩垃圾、救生设施、排污、渔具占滩',
      'Beach litter, lifesaving equipment, discharge, gear on the beach',
    ),
    group: groups.environment,
    promise: { respondWithinHours: 8, resolveWithinHours: 72, counting: 'plain' },
    location: 'required',
    nearbyMeters: 400,
    keywords: {
      'zh-Hans': ['沙滩', '海边', '海水', '救生', '渔网', '排污', '水母', '赤潮'],
      en: ['beach', 'sea', 'lifeguard', 'net', 'jellyfish', 'pollution', 'swim'],
    },
    questions: [
      askToChoose(
        'what',
        'choice',
        text('看到了什么', 'What did you see'),
        [
          ['litter', '垃圾或渔网', 'Litter or nets'],
          ['rescue', '救生设施损坏', 'Damaged lifesaving equipment'],
          ['water', '海水异常', 'Something wrong with the water'],
          ['animal', '搁浅的海洋动物', 'A stranded animal'],
        ],
        { required: true },
      ),
      ask('alive', 'boolean', text('动物还活着吗', 'Is the animal alive'), {
        help: text(
          '保持湿润、不要推回海里，值班人员会联系救护',
          'Keep it wet and do not push it back; the duty post calls the rescuers',
        ),
        ...when('what', 'animal'),
      }),
    ],
  },
  {
    ...usual,
    id: 'housing',
    name: text('住房与物业', 'Housing and property management'),
    description: text('电梯、漏水、物业服务、租房纠纷', 'Lifts, leaks, property managers, disputes over rent'),
    group: groups.home,
    promise: { respondWithinHours: 24, resolveWithinHours: 240, counting: 'working' },
    keywords: {
      'zh-Hans': ['电梯', '漏水', '物业', '租房', '押金', '房东', '楼道', '消防通道'],
      en: ['lift', 'elevator', 'leak', 'landlord', 'deposit', 'rent', 'stairwell', 'property'],
    },
    questions: [
      askToChoose(
        'topic',
        'choice',
        text('关于什么', 'What is it about'),
        [
          ['lift', '电梯', 'A lift'],
          ['leak', '漏水', 'A leak'],
          ['manager', '物业服务', 'The property manager'],
          ['rent', '租房与押金', 'Rent or deposit'],
        ],
        { required: true },
      ),
      ask('trapped', 'boolean', text('发生过困人吗', 'Has anyone been trapped'), { ...when('topic', 'lift') }),
      ask('amount', 'number', text('涉及金额（元）', 'Amount at stake (yuan)'), {
        min: 0,
        max: 1000000,
        ...when('topic', 'rent'),
      }),
      ask('leaseEnd', 'date', text('租约到期日', 'Lease ends on'), { min: -730, max: 1825, ...when('topic', 'rent') }),
    ],
  },
  {
    ...usual,
    id: 'transport',
    name: text('公交与停车', 'Buses and parking'),
    description: text('公交线路与站点、停车占道、共享单车', 'Bus routes and stops, parking, shared bikes'),
    group: groups.home,
    promise: { respondWithinHours: 24, resolveWithinHours: 168, counting: 'working' },
    keywords: {
      'zh-Hans': ['公交', '停车', '堵车', '站牌', '共享单车', '占道', '盲道被占'],
      en: ['bus', 'parking', 'stop', 'timetable', 'bike', 'blocked'],
    },
    questions: [
      askToChoose(
        'topic',
        'choice',
        text('关于什么', 'What is it about'),
        [
          ['bus', '公交', 'Buses'],
          ['parking', '停车', 'Parking'],
          ['bikes', '共享单车', 'Shared bikes'],
        ],
        { required: true },
      ),
      ask('line', 'text', text('哪一路公交', 'Which bus line'), { maxLength: 20, ...when('topic', 'bus') }),
      ask('on', 'date', text('哪天遇到的', 'On which day'), { min: -90, max: 0 }),
    ],
  },
  {
    ...usual,
    id: 'visitor-dispute',
    name: text('游客消费纠纷', "Visitor's dispute over a bill"),
    description: text('价格不符、强制消费、退款困难', 'Wrong prices, pressure to buy, refused refunds'),
    group: groups.visitors,
    promise: { respondWithinHours: 2, resolveWithinHours: 24, counting: 'plain' },
    contact: 'required',
    private: true,
    keywords: {
      'zh-Hans': ['宰客', '退款', '价格', '海鲜', '酒店', '导游', '强制消费', '发票'],
      en: ['overcharged', 'refund', 'price', 'seafood', 'hotel', 'guide', 'scam', 'receipt'],
    },
    questions: [
      ask('shop', 'text', text('商家名称', 'Name of the business'), { required: true, maxLength: 100 }),
      ask('amount', 'number', text('金额（元）', 'Amount (yuan)'), { required: true, min: 1, max: 1000000 }),
      ask('on', 'date', text('消费日期', 'Date'), { required: true, min: -60, max: 0 }),
      askToChoose('language', 'choice', text('希望用哪种语言联系', 'Language for our call'), [
        ['zh', '中文', 'Chinese'],
        ['en', '英语', 'English'],
        ['ru', '俄语', 'Russian'],
        ['ko', '韩语', 'Korean'],
      ]),
      ask('leaving', 'date', text('您哪天离开', 'When do you leave'), {
        min: 0,
        max: 90,
        help: text('我们尽量在您离开前办结', 'We try to settle it before you go'),
      }),
    ],
  },
  {
    ...usual,
    id: 'visitor-help',
    name: text('游客求助', 'Help for visitors'),
    description: text(
      '物品遗失、迷路、就医翻译、无障碍出行',
      'Lost things, finding the way, a doctor with translation, step-free trips',
    ),
    group: groups.visitors,
    promise: { respondWithinHours: 1, resolveWithinHours: 24, counting: 'plain' },
    keywords: {
      'zh-Hans': ['丢', '遗失', '护照', '翻译', '看病', '迷路', '轮椅'],
      en: ['lost', 'passport', 'translate', 'doctor', 'way', 'wheelchair', 'phone'],
    },
    questions: [
      askToChoose(
        'need',
        'choices',
        text('需要什么帮助', 'What do you need'),
        [
          ['lost', '找回物品', 'Something I lost'],
          ['doctor', '就医陪同与翻译', 'A doctor, with translation'],
          ['route', '路线与交通', 'Directions'],
          ['access', '无障碍出行', 'A step-free way'],
        ],
        { required: true },
      ),
      ask('thing', 'text', text('物品是什么样子', 'What does it look like'), {
        maxLength: 200,
        ...when('need', 'lost'),
      }),
      ask('until', 'date', text('在本市停留到', 'You stay until'), { min: 0, max: 180 }),
    ],
  },
];
