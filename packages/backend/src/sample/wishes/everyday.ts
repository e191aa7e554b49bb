/** Wishes for everyday things and small repairs. */
import { claimed, fulfilled, wish, type WishPlan } from './plan.js';

export const everyday: readonly WishPlan[] = [
  wish(
    ['daily', 'rongshutou', 'upTo50', 4],
    '一双防滑雨靴 | A pair of rain boots that grip',
    '清早扫街，雨天石板滑，想要一双42码的防滑雨靴。 | I sweep the stone street at dawn and it is slippery in the rain. Size 42.',
    { neededIn: 20 },
  ),
  wish(
    ['daily', 'shaiwang', 'upTo50', 9],
    '一顶宽檐草帽 | A wide straw hat',
    '补网坐一整天，原来的帽子破了。 | Mending nets takes all day in the sun, and the old hat has worn through.',
  ),
  wish(
    ['daily', 'dukou', 'upTo200', 12],
    '一台收音机 | A radio',
    '眼睛看不清字了，想听戏和天气。 | My eyes no longer manage print. I would like the opera and the weather.',
    { claims: [claimed('active', 1, 1)] },
  ),
  wish(
    ['daily', 'yancang', 'upTo200', 30],
    '一口电饭煲 | A rice cooker',
    '老锅内胆脱皮了，一个人煮不多，小的就好。 | The old pot is peeling. I cook for one: a small one will do.',
    { state: 'fulfilled', claims: [fulfilled(1, 22, '第一锅饭，真香。 | The first pot smelled wonderful.')] },
  ),
  wish(
    ['daily', 'houniao', 'upTo50', 6],
    '大字版日历一本 | A calendar in large print',
    '记吃药的日子，字大一点。 | To mark the days for my medicine, in large print.',
    { neededIn: 30 },
  ),
  wish(
    ['daily', 'qilou', 'upTo50', 15],
    '折叠小推车 | A folding shopping cart',
    '买菜提不动，能拉着走就好。 | The shopping has become heavy; something to pull would help.',
    { claims: [claimed('delivered', 1, 3)] },
  ),
  wish(
    ['daily', 'titian', 'upTo200', 21],
    '一床厚棉被 | A warm quilt',
    '山上夜里凉，旧被子压得硬了。 | Nights in the hills are cold and the old quilt is hard.',
    { state: 'fulfilled', claims: [fulfilled(1, 12)] },
  ),
  wish(
    ['daily', 'haili', 'free', 2],
    '二手轮胎四个 | Four old tyres',
    '给渔排做靠垫，旧的就行。 | As bumpers for the raft; used ones are fine.',
    { units: 4, claims: [claimed('held', 2, 0)] },
  ),
  wish(
    ['daily', 'xinhe', 'upTo50', 18],
    '保温饭盒 | A lunch box that keeps warm',
    '中午在工地吃，想带家里的饭。 | I eat on the building site and would like food from home.',
    {
      state: 'fulfilled',
      claims: [claimed('released', 1, 16), fulfilled(1, 11, '汤到中午还是热的。 | The soup is still warm at noon.')],
    },
  ),
  wish(
    ['daily', 'wentang', 'upTo50', 27],
    '一把不锈钢拐杖凳 | A walking stick with a seat',
    '走一段要歇一歇，路边没椅子。 | I need to sit down on the way and there are no benches.',
    { claims: [claimed('expired', 1, 20)] },
  ),
  wish(
    ['home', 'zhupo', 'upTo200', 8],
    '换一个水龙头 | A new tap',
    '厨房龙头滴水，想请会修的人来一趟，配件我自己买。 | The kitchen tap drips. I need someone who can change it; I buy the part.',
    { neededIn: 10 },
  ),
  wish(
    ['home', 'dongmenlou', 'upTo200', 14],
    '门口加一盏感应灯 | A lamp with a sensor at the door',
    '晚上回来看不清台阶。 | I cannot see the steps when I come home.',
    { claims: [claimed('active', 1, 2)] },
  ),
  wish(
    ['home', 'maoliao', 'upTo500', 25],
    '修补一处漏雨的屋角 | Mend a leaking corner of the roof',
    '雨季前补好，材料村里有，缺人手。 | Before the rains. The village has the material; hands are missing.',
    { units: 3, claims: [claimed('active', 1, 1), claimed('held', 1, 0)], neededIn: 15, madeBy: 'staff' },
  ),
  wish(
    ['home', 'shibanjie', 'upTo50', 33],
    '窗纱换新 | New fly screens',
    '蚊子多，纱窗破了两扇。 | Two screens are torn and there are many mosquitoes.',
    { state: 'fulfilled', units: 2, claims: [fulfilled(2, 20, '睡了个整觉。 | A whole night of sleep.')] },
  ),
  wish(
    ['home', 'bijia', 'upTo200', 5],
    '搬一只旧衣柜 | Move an old wardrobe',
    '从二楼搬到一楼，腰不好搬不动。 | From the second floor to the first; my back will not have it.',
    { units: 2, neededIn: 8 },
  ),
  wish(
    ['home', 'lizhiao', 'free', 11],
    '教我认一认配电箱 | Show me the fuse box',
    '总跳闸，想知道哪个是哪个，贴上标签。 | It keeps tripping. I want to know which is which, with labels.',
    { claims: [claimed('active', 1, 3)] },
  ),
  wish(
    ['home', 'bajiao', 'upTo200', 40],
    '给阳台装一根晾衣杆 | A rail for washing on the balcony',
    '举不高，想要能降下来的那种。 | I cannot reach high: one that comes down.',
    { state: 'fulfilled', claims: [fulfilled(1, 30, '伸手就够得着。 | Within reach at last.')] },
  ),
  wish(
    ['daily', 'beike', 'upTo50', 3],
    '一副老花镜 | A pair of reading glasses',
    '度数250，想看清药盒上的字。 | Plus 2.5, to read what is on the medicine.',
    { neededIn: 12 },
  ),
  wish(
    ['daily', 'shaba', 'upTo50', 7],
    '一个防水手机袋 | A waterproof phone pouch',
    '在浅滩赶海，怕手机进水。 | I gather shells in the shallows and fear for my phone.',
  ),
  wish(
    ['daily', 'qingxi', 'upTo200', 16],
    '一台小电扇 | A small fan',
    '夏天守店，午后闷热。 | I mind the shop and the afternoons are close.',
    { claims: [claimed('held', 1, 0)] },
  ),
];
