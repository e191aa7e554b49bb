/** Wishes to learn and to work, and those that are not public: drafts, in review, declined, withdrawn, expired, hidden. */
import { claimed, fulfilled, wish, type WishPlan } from './plan.js';

export const learning: readonly WishPlan[] = [
  wish(
    ['learning', 'yuyin', 'upTo50', 5],
    '一套高中物理旧课本 | Old physics textbooks',
    '想自学重考，旧书就好，用完传给下一位。 | For studying on my own; used ones are fine and are passed on.',
    { neededIn: 30 },
  ),
  wish(
    ['learning', 'dengta', 'free', 10],
    '每周练一次英语口语 | English conversation once a week',
    '在民宿工作，想跟客人多说几句。 | I work in a guesthouse and would like to talk with guests.',
    { units: 3, claims: [claimed('active', 1, 2)] },
  ),
  wish(
    ['learning', 'shanlan', 'free', 15],
    '教我用表格记账 | Teach me to keep accounts in a table',
    '合作社的收支，现在全靠本子。 | The cooperative’s books are all on paper.',
    { claims: [claimed('active', 1, 4)] },
  ),
  wish(
    ['learning', 'daotianyang', 'upTo200', 34],
    '一块旧平板学农技 | An old tablet for farming courses',
    '村里大家轮着看课程，屏幕裂一点没关系。 | Shared in the village; a scratch does no harm.',
    { state: 'fulfilled', claims: [fulfilled(1, 26, '已经看完两节病虫害课。 | Two lessons on pests are done.')] },
  ),
  wish(
    ['skills', 'lijin', 'upTo200', 8],
    '织锦用的彩线 | Coloured thread for brocade',
    '老手艺班缺红、黑两色。 | The class for the old craft is short of red and black.',
    { units: 6, madeBy: 'staff', claims: [fulfilled(2, 5), claimed('held', 1, 0)] },
  ),
  wish(
    ['skills', 'jinluo', 'upTo200', 18],
    '一套理发工具 | A set of barber’s tools',
    '想给行动不便的邻居免费理发。 | To cut the hair of neighbours who cannot go out.',
    { state: 'fulfilled', claims: [fulfilled(1, 9, '已经理了二十多位。 | More than twenty heads so far.')] },
  ),
  wish(
    ['skills', 'shanghangjie', 'upTo500', 13],
    '一辆二手三轮车 | A used cargo tricycle',
    '收旧纸箱，现在靠手拉。 | I collect boxes and pull them by hand.',
    { claims: [claimed('expired', 1, 9)], neededIn: 45 },
  ),
  wish(
    ['skills', 'xiyu', 'free', 4],
    '看一看我的简历 | Read through my CV',
    '刚到这里，想找后厨的活。 | I am new here and look for work in a kitchen.',
    { claims: [claimed('held', 1, 0)], neededIn: 7 },
  ),
  wish(
    ['skills', 'shaji', 'upTo50', 23],
    '一把趁手的蚝刀 | A good oyster knife',
    '原来的柄裂了。 | The handle of the old one has split.',
    { state: 'fulfilled', claims: [fulfilled(1, 15)] },
  ),
  wish(
    ['learning', 'qiaobei', 'free', 3],
    '陪练普通话 | Practise Mandarin with me',
    '从外地嫁过来，想说得顺一些。 | I moved here for my family and would like to speak more easily.',
    { units: 2, neededIn: 60 },
  ),
  wish(
    ['skills', 'shuiku', 'upTo200', 29],
    '一台缝纫机脚踏皮带 | A belt for a treadle sewing machine',
    '机器还好，就是皮带断了。 | The machine is good, only the belt is broken.',
    {
      state: 'fulfilled',
      claims: [fulfilled(1, 21, '当天就改好了三条裤子。 | Three pairs of trousers the same day.')],
    },
  ),
  wish(
    ['learning', 'houtan', 'free', 6],
    '学会看潮汐表 | Learn to read the tide table',
    '想自己带游客赶海，安全第一。 | I want to take visitors out safely.',
    { claims: [claimed('delivered', 1, 1)] },
  ),
];

export const unpublished: readonly WishPlan[] = [
  wish(
    ['daily', 'yuexiqiao', 'upTo200', 0],
    '一个行李箱 | A suitcase',
    '要出门住院一段时间。 | For a stay in hospital.',
    { state: 'draft' },
  ),
  wish(
    ['together', 'changgeng', 'upTo50', 0],
    '晒谷用的篷布 | A sheet for drying grain',
    '下雨来不及收。 | The rain comes faster than we can gather.',
    { state: 'draft', madeBy: 'staff', units: 3 },
  ),
  wish(
    ['health', 'yuyang', 'upTo50', 1],
    '一支额温枪 | A forehead thermometer',
    '家里有慢性病人，早晚要量。 | For somebody with a chronic illness, morning and evening.',
    { state: 'submitted', madeBy: 'family' },
  ),
  wish(
    ['company', 'liyuan-hub', 'free', 1],
    '学唱一首老歌 | Learn an old song',
    '想在重阳那天唱。 | To sing on the elders’ day.',
    { state: 'submitted' },
  ),
  wish(
    ['learning', 'binlin', 'upTo200', 2],
    '图书角儿童读物若干 | Books for the reading corner',
    '给图书角添书，由工作人员统一接收。 | For the reading corner; staff take them in.',
    { state: 'inReview', units: 10, madeBy: 'staff' },
  ),
  wish(
    ['home', 'fenghuangmu', 'upTo200', 2],
    '换一把门锁 | A new door lock',
    '钥匙转不动。 | The key no longer turns.',
    { state: 'inReview' },
  ),
  wish(
    ['daily', 'yuntai-hub', 'upTo50', 3],
    '一个热水袋 | A hot-water bottle',
    '腰酸，夜里敷一敷。 | For an aching back at night.',
    { state: 'inReview', madeBy: 'family' },
  ),
  wish(
    ['learning', 'hongshu-hub', 'upTo200', 4],
    '一个书包 | A schoolbag',
    '内容已改写，等待监护人书面同意。 | Rewritten; waiting for the guardian’s written consent.',
    {
      state: 'needsChanges',
      madeBy: 'family',
      note: '涉及未成年人，需本人与监护人书面同意，并改为面向一类人的说法 | It concerns a child: written consent of child and guardian is needed, and words that single nobody out',
    },
  ),
  wish(
    ['home', 'dongmatou', 'upTo500', 5],
    '修一扇木窗 | Mend a wooden window',
    '请写明大概尺寸。 | Please add the rough size.',
    { state: 'needsChanges', note: '请补充尺寸和方便上门的时间 | Add the size and when somebody may call' },
  ),
  wish(['daily', 'wankou', 'upTo500', 16], '一部新手机 | A new phone', '想要最新款。 | The latest model.', {
    state: 'rejected',
    note: '微心愿以500元以内的日常所需为限；旧手机互助请看邻里集市 | Wishes are for everyday needs up to 500 yuan; used phones are on the neighbourhood market',
  }),
  wish(['skills', 'xingyue', 'upTo500', 20], '借一笔周转金 | A loan', '想进一批货。 | To buy stock.', {
    state: 'rejected',
    note: '心愿墙不办理借款。窗口可帮您申请创业贴息 | The wall makes no loans; a counter can help with an interest subsidy',
  }),
  wish(
    ['company', 'yelindao', 'free', 26],
    '陪我去一趟老宅 | Go with me to the old house',
    '家人已经安排好了。 | The family has arranged it.',
    { state: 'withdrawn' },
  ),
  wish(
    ['daily', 'linhe-hub', 'upTo50', 36],
    '一个煤气灶打火器 | A lighter for the stove',
    '已自行买到。 | Bought in the meantime.',
    { state: 'withdrawn' },
  ),
  wish(
    ['home', 'yuntailing', 'upTo200', 95],
    '给菜地围一道矮篱 | A low fence for a vegetable bed',
    '鸡总进去刨。 | The hens keep digging in it.',
    { state: 'expired', claims: [claimed('expired', 1, 80)] },
  ),
  wish(
    ['together', 'maoliao', 'upTo50', 100],
    '村史馆玻璃擦洗 | Clean the windows of the village museum',
    '六扇大窗，缺人手。 | Six large windows and few hands.',
    { state: 'expired', units: 6, claims: [fulfilled(4, 85)], madeBy: 'staff' },
  ),
  wish(
    ['health', 'jinluo', 'upTo200', 14],
    '一个制氧机配件 | A part for an oxygen machine',
    '本人要求暂时不公开。 | Not public for now, at the person’s own wish.',
    { state: 'hidden', note: '本人撤回公开同意，已即时下架 | Consent to publish was withdrawn; taken down at once' },
  ),
];
