/** Requests that have been resolved and wait for the resident to say whether it helped. */
import { text } from '../text.js';
import { accepted, assigned, rated, request, resolved, started, type RequestPlan } from './plan.js';

export const resolvedOnes: readonly RequestPlan[] = [
  request(
    'zh-Hans',
    {
      category: 'street-light',
      center: 'dengta',
      ago: 60,
      words: '灯塔路海堤这一段路灯一闪一闪，晚上散步眼睛难受。',
      summary: text('灯塔路海堤路灯闪烁', 'Lamps flicker along the sea wall'),
      answers: { fault: 'flicker', howMany: 3 },
      supporters: 4,
      reach: 'phone',
    },
    accepted(2),
    started(20),
    resolved(
      28,
      text(
        '更换三盏灯的驱动电源，当晚复查正常',
        'The power supplies of three lamps were replaced; checked the same evening',
      ),
    ),
  ),
  request(
    'en',
    {
      category: 'visitor-help',
      center: 't-xiyu-pier',
      ago: 20,
      words: 'Our ferry was cancelled because of the wind and we do not know how to get back to the station in time.',
      summary: text('轮渡停航后的交通指引', 'A way to the station after the ferry was cancelled'),
      answers: { need: ['route'], until: '@0' },
      reach: 'email',
    },
    accepted(0.2),
    resolved(
      1,
      text(
        '已安排接驳车送至高铁站，并协助改签车次',
        'A shuttle took you to the station, and the ticket was moved to a later train',
      ),
    ),
  ),
  request(
    'zh-Hans',
    {
      category: 'documents',
      center: 'xiangjiaoyuan',
      ago: 120,
      words: '孩子转学要开居住证明，我们是割胶工，白天走不开，晚上能不能办。',
      summary: text('错峰开具居住证明', 'Proof of residence outside office hours'),
      answers: { paper: 'residence', cannotCome: false },
      reach: 'phone',
    },
    accepted(2),
    resolved(
      10,
      text('已安排晚间延时窗口，当场出具', 'An evening counter was opened and the paper issued on the spot'),
    ),
  ),
  request(
    'zh-Hans',
    {
      category: 'waste',
      center: 'fenghuangmu',
      ago: 96,
      words: '路口建筑垃圾堆了一个星期，占了半条路。',
      summary: text('路口建筑垃圾占道', 'Building rubble blocks half the crossing'),
      answers: { kind: 'rubble', plate: false },
      supporters: 6,
    },
    accepted(5),
    started(20),
    resolved(40, text('已清运两车，并在路口加装监控', 'Two loads were removed and a camera installed')),
  ),
  request(
    'en',
    {
      category: 'shore',
      center: 'bailuzhou',
      ago: 75,
      words: 'A turtle with a net around its flipper is lying near the mangroves.',
      summary: text('红树林边受困海龟', 'A turtle caught in a net near the mangroves'),
      answers: { what: 'animal', alive: true },
      supporters: 2,
      reach: 'phone',
    },
    accepted(0.3),
    started(0.6),
    resolved(
      26,
      text('救护人员剪除渔网，海龟体检后放归', 'Rescuers cut the net away; the turtle was checked and released'),
    ),
  ),
  request(
    'zh-Hans',
    {
      category: 'transport',
      center: 'jiaochang',
      ago: 240,
      words: '教场路盲道上天天停满电动车。',
      summary: text('教场路盲道被电动车占用', 'Scooters block the tactile paving on Jiaochang Road'),
      answers: { topic: 'parking' },
      supporters: 10,
      reach: 'phone',
    },
    accepted(8),
    assigned(20, 'handler-tingnan'),
    started(30),
    resolved(
      130,
      text('另划四十个停车位，早晚高峰派人劝导', 'Forty bays were marked elsewhere; wardens stand there at rush hour'),
    ),
  ),
  request(
    'zh-Hans',
    {
      category: 'water-supply',
      center: 'qingmao',
      ago: 220,
      words: '水龙头出来的水发黄，沉一会儿底下有泥。',
      summary: text('自来水发黄有沉淀', 'Tap water is yellow with sediment'),
      answers: { problem: 'quality', since: '@-10', households: 40 },
      supporters: 13,
      reach: 'phone',
    },
    accepted(1),
    started(5),
    resolved(
      40,
      text(
        '管网末端冲洗，水质检测合格，结果贴在中心门口',
        'The end of the main was flushed; the test is good and posted at the center',
      ),
    ),
    rated(
      60,
      'partly',
      3,
      text('好多了，早上头一盆还有点黄', 'Much better, only the first basin in the morning is still tinted'),
    ),
  ),
];
