/** Wishes for health, for company and for many people at once. */
import { claimed, fulfilled, wish, type WishPlan } from './plan.js';

export const careAndCompany: readonly WishPlan[] = [
  wish(
    ['health', 'gudu-hub', 'upTo50', 2],
    '助听器电池两板 | Two cards of hearing-aid batteries',
    '用得快，想请人顺路带两板，型号312。 | They run out fast. Type 312, brought along by somebody passing.',
    { neededIn: 9 },
  ),
  wish(
    ['health', 'yupai', 'upTo200', 10],
    '一台上臂式血压计 | A blood pressure monitor',
    '医生让每天记两次。 | The doctor wants two readings a day.',
    { claims: [claimed('active', 1, 1)] },
  ),
  wish(
    ['health', 'mangguopo', 'upTo200', 20],
    '防褥疮坐垫 | A cushion against pressure sores',
    '坐轮椅久了疼，想要一个气垫。 | Sitting in the chair hurts; an air cushion would help.',
    {
      madeBy: 'family',
      state: 'fulfilled',
      claims: [fulfilled(1, 9, '家人说她今天笑了好几回。 | She smiled several times today, says the family.')],
    },
  ),
  wish(
    ['health', 'baiguo', 'free', 6],
    '下周二陪我去换药 | Come along to change a dressing next Tuesday',
    '上午十点，来回一个半小时，路上需要扶一下。 | Ten in the morning, an hour and a half in all, with an arm on the way.',
    { neededIn: 6, claims: [claimed('held', 1, 0)] },
  ),
  wish(
    ['health', 'liuhaopo', 'upTo50', 13],
    '一个分格药盒 | A pill box by the day',
    '早晚各几样，总记混。 | Several for the morning and for the evening, and I mix them up.',
    { claims: [claimed('delivered', 1, 2)] },
  ),
  wish(
    ['health', 'shengping', 'upTo500', 28],
    '一副助行器 | A walking frame',
    '髋关节手术后练走路，用三个月可归还。 | To learn walking again after a hip operation; returned after three months.',
    { state: 'fulfilled', madeBy: 'family', claims: [fulfilled(1, 18)] },
  ),
  wish(
    ['health', 'longzhou', 'free', 5],
    '学会用胰岛素笔 | Learn to use the insulin pen',
    '想请懂的人当面教两次。 | Two lessons from somebody who knows it.',
    { units: 2, claims: [claimed('active', 1, 1)] },
  ),
  wish(
    ['company', 'linheli', 'free', 3],
    '每周下一盘象棋 | A game of chess every week',
    '棋友搬走了，周三下午有空。 | My partner has moved away. Wednesday afternoons are free.',
    { neededIn: 25 },
  ),
  wish(
    ['company', 'jiaochang', 'free', 8],
    '陪我散步半小时 | Half an hour’s walk together',
    '医生让多走，一个人不敢走远。 | The doctor says to walk; alone I do not dare go far.',
    { units: 4, claims: [claimed('active', 1, 4), claimed('held', 1, 0)] },
  ),
  wish(
    ['company', 'huahai', 'free', 12],
    '帮我把老照片扫描下来 | Scan my old photographs',
    '六十多张，潮气重，怕坏了。 | Some sixty of them; the damp is getting at them.',
    { claims: [claimed('active', 1, 2)], neededIn: 30 },
  ),
  wish(
    ['company', 'chaojian', 'free', 17],
    '写一封信 | Write a letter for me',
    '手抖写不了，想寄给外地的老同事。 | My hand shakes. It is for an old colleague far away.',
    { state: 'fulfilled', claims: [fulfilled(1, 10, '回信已经收到。 | The answer has come.')] },
  ),
  wish(
    ['company', 'yunling', 'free', 22],
    '教我视频通话 | Teach me video calls',
    '想看看外地的家人。 | I would like to see my family far away.',
    {
      state: 'fulfilled',
      claims: [claimed('expired', 1, 20), fulfilled(1, 14, '已经会自己打了。 | I call them by myself now.')],
    },
  ),
  wish(
    ['company', 'langhua', 'free', 1],
    '听我讲一段老海事 | Listen to stories of the sea',
    '在船上四十年，想有人记下来。 | Forty years on boats. I would like somebody to write it down.',
    { neededIn: 40 },
  ),
  wish(
    ['company', 'xingyue', 'free', 9],
    '周日一起做顿饭 | Cook together on a Sunday',
    '会做清补凉和海胆蒸蛋，一个人吃没意思。 | I cook sweet soup and sea urchin custard, and it is dull alone.',
    { units: 2, claims: [claimed('held', 1, 0)] },
  ),
  wish(
    ['company', 'shuiche', 'free', 31],
    '推我去看一次插秧 | Take me to see the planting',
    '以前年年插，现在坐轮椅，想去田边看看。 | I planted every year. Now I use a chair and would like to look on.',
    { state: 'fulfilled', claims: [fulfilled(1, 24, '风里有秧苗的味道。 | The wind smelled of seedlings.')] },
  ),
  wish(
    ['together', 'xuefu', 'upTo50', 7],
    '自习室台灯十二盏 | Twelve desk lamps for the study hall',
    '灯光偏暗，护眼台灯大家轮着用。 | The light is dim; lamps that all can share.',
    {
      units: 12,
      madeBy: 'staff',
      claims: [
        fulfilled(4, 5, '四盏已经亮起来。 | Four of them are lit.'),
        claimed('active', 3, 1),
        claimed('held', 1, 0),
      ],
      neededIn: 20,
    },
  ),
  wish(
    ['together', 'yelindao', 'upTo50', 11],
    '长者合唱队谱架十个 | Ten music stands for the elders’ choir',
    '排练时谱子总被风吹走。 | The wind keeps taking the sheets.',
    { units: 10, madeBy: 'staff', claims: [claimed('active', 6, 2), fulfilled(2, 8)] },
  ),
  wish(
    ['together', 'wankou', 'free', 4],
    '海滩清洁手套二十双 | Twenty pairs of gloves for the beach',
    '周末清滩用，洗净可反复用。 | For the weekend clean-up; they are washed and used again.',
    { units: 20, madeBy: 'staff', claims: [claimed('active', 8, 1)], neededIn: 5 },
  ),
  wish(
    ['together', 'zhonghe', 'upTo200', 19],
    '社区图书角词典五本 | Five dictionaries for the reading corner',
    '大家一起用，英汉、汉语各两三本。 | For everybody: English and Chinese.',
    { units: 5, madeBy: 'staff', claims: [fulfilled(3, 12), claimed('active', 2, 3)] },
  ),
  wish(
    ['together', 'niujiaoling', 'shared', 24],
    '给村口装一张长椅 | A bench at the village gate',
    '等车的人多，材料费大家凑。 | Many wait for the bus there; the cost is shared.',
    { units: 8, madeBy: 'staff', claims: [fulfilled(5, 14), claimed('active', 1, 2)] },
  ),
  wish(
    ['together', 'hongshulin', 'free', 45],
    '湿地步道讲解员两位 | Two guides for the mangrove walk',
    '每月第一个周六，给来访的人讲一讲红树。 | On the first Saturday of each month.',
    {
      units: 2,
      madeBy: 'staff',
      state: 'fulfilled',
      claims: [
        fulfilled(2, 33, '六十多位听众，问题问到天黑。 | More than sixty listeners, with questions until dark.'),
      ],
    },
  ),
  wish(
    ['together', 'hangzhan', 'upTo50', 6],
    '雨伞三十把放在站口 | Thirty umbrellas at the bus stop',
    '突然下雨时可借可还。 | To borrow and bring back when it rains.',
    { units: 30, madeBy: 'staff', claims: [fulfilled(10, 4), claimed('active', 5, 1), claimed('held', 5, 0)] },
  ),
];
