/** Situations about roads, lamps, buses and parking. */
import { situation, type Situation } from './situation.js';

export const streets: readonly Situation[] = [
  situation(
    'street-light',
    ['{street}路灯恢复照明 | Light again on {street}', '{street}一段夜间无灯 | A dark stretch of {street}'],
    [
      '居民反映{street}连续几盏路灯不亮，晚上出行不便。 | Residents said several lamps in a row were dark on {street}.',
      '有家长说孩子晚自习后要摸黑走过{street}。 | A parent said children walk home along {street} in the dark after evening class.',
    ],
    [
      '更换老化电缆和控制器，当晚全部亮灯，并对整条路做了排查。 | Old cable and a controller were replaced; all lamps burned that evening and the whole road was checked.',
      '查明是一处接线盒进水，已更换为防水型。 | Water had got into a junction box; a sealed one was fitted.',
    ],
  ),
  situation(
    'street-light',
    ['{place}路灯白天长亮 | Lamps that burn by day in {place}', '{place}路灯时控调整 | Lamp timers reset in {place}'],
    [
      '{place}的路灯中午还亮着，居民觉得浪费。 | The lamps of {place} were still on at noon, which residents thought a waste.',
      '有人留意到{place}路灯比天黑早了一个多小时。 | Somebody noticed that the lamps of {place} come on an hour before dark.',
    ],
    [
      '时控器时钟走偏，已校准并改用光感控制。 | The timer had drifted; it was set right and a light sensor added.',
      '按日落时间重新设定，每月自动校准。 | Set anew by sunset, and corrected every month.',
    ],
  ),
  situation(
    'street-light',
    ['{street}倾斜灯杆扶正 | A leaning lamp post on {street}'],
    [
      '台风过后{street}一根灯杆歪向路面。 | After the storm a lamp post leaned over {street}.',
      '居民发现{street}灯杆底座开裂，担心倒下。 | The foot of a lamp post on {street} was cracked.',
    ],
    [
      '先围挡断电，次日更换基座并扶正。 | Fenced off and switched off at once; a new foot was set the next day.',
      '整根更换，并检查了同批次的十一根灯杆。 | Replaced, and eleven posts of the same make were checked.',
    ],
  ),
  situation(
    'road-damage',
    ['{street}坑洼修补 | Potholes filled on {street}', '{street}路面修复 | The surface of {street} repaired'],
    [
      '雨后{street}路面出现几处坑，电动车容易摔倒。 | After the rain there were holes in {street} that could throw a scooter.',
      '公交司机反映{street}颠簸严重。 | A bus driver said that {street} had become very rough.',
    ],
    [
      '铣刨后热料重铺三百二十平方米，当天恢复通行。 | 320 square metres were milled off and laid again; open the same day.',
      '先用冷料应急填补，一周后完成永久修复。 | Cold asphalt first, and a lasting repair within the week.',
    ],
  ),
  situation(
    'road-damage',
    ['{street}人行道地砖整修 | Paving relaid on {street}'],
    [
      '{street}人行道地砖松动，老人差点绊倒。 | Loose slabs on {street} nearly tripped an older person.',
      '推婴儿车的居民说{street}人行道过不去。 | A resident with a pram could not get along the pavement of {street}.',
    ],
    [
      '更换地砖四十余块，树根处改成透水铺装。 | More than forty slabs were replaced, with permeable paving over the tree roots.',
      '重做垫层后铺平，并把窨井盖降到与路面齐平。 | The bed was made anew and a manhole lowered to the level of the slabs.',
    ],
  ),
  situation(
    'road-damage',
    [
      '{street}井盖异响处理 | A rattling manhole cover on {street}',
      '{place}缺失井盖补装 | A missing manhole cover in {place}',
    ],
    [
      '{street}一处井盖车过就响，夜里影响休息。 | A cover on {street} clanged with every car and kept people awake.',
      '居民在{place}发现一处井盖缺角。 | A broken cover was found in {place}.',
    ],
    [
      '半小时内先放警示桩，当天换成防沉降井盖。 | Cones stood there within half an hour; a non-settling cover followed the same day.',
      '产权属通信公司，督促其当天更换并复查。 | It belongs to a telephone company, which replaced it that day; we checked.',
    ],
  ),
  situation(
    'road-damage',
    ['{street}斑马线重新施划 | Crossing repainted on {street}'],
    [
      '小学门口{street}的斑马线磨得快看不见了。 | The crossing in front of the school on {street} had almost worn away.',
      '老人反映{street}过街处没有停顿区。 | Older residents wanted a refuge in the middle of {street}.',
    ],
    [
      '重新施划标线，加装夜间反光道钉。 | Repainted, with reflecting studs for the night.',
      '路面标线由公路部门负责，已协调在开学前完成。 | Done before term began, together with the highway office.',
    ],
  ),
  situation(
    'transport',
    ['{street}增设公交候车亭 | A shelter at the stop on {street}'],
    [
      '{street}站没有遮阳避雨的地方。 | There was no shade or shelter at the stop on {street}.',
      '候车的老人希望{street}站有地方坐。 | Older passengers asked for somewhere to sit at {street}.',
    ],
    [
      '加装候车亭和六个座位，其中两个带扶手。 | A shelter with six seats, two with armrests, was put up.',
      '场地太窄，改装折叠座椅和遮阳帘。 | The pavement is narrow: folding seats and an awning were fitted.',
    ],
  ),
  situation(
    'transport',
    ['{place}公交班次调整 | More buses for {place}'],
    [
      '{place}居民说早上上班的公交经常挤不上。 | People in {place} could often not board the morning bus.',
      '学生家长希望{place}放学时段加密班次。 | Parents asked for more buses from {place} after school.',
    ],
    [
      '早高峰加开两班区间车，试行一个月后固定下来。 | Two short runs were added at peak time and kept after a month of trial.',
      'explained: 现有运力已用满，新车下季度到位，先调整发车间隔缓解。 | All buses are in use until new ones come next quarter; intervals were evened out meanwhile.',
    ],
  ),
  situation(
    'transport',
    ['{street}违停治理 | Parking on {street}', '{street}消防通道清理 | A fire lane cleared on {street}'],
    [
      '{street}两侧停满车，救护车难以进入。 | Cars on both sides of {street} left no room for an ambulance.',
      '居民反映{street}消防通道长期被占。 | A fire lane off {street} was blocked for months.',
    ],
    [
      '施划禁停线并与物业共享车位四十二个。 | No-parking lines were painted and 42 spaces opened in nearby compounds at night.',
      '拖离长期占道车辆三台，加装隔离柱。 | Three abandoned cars were towed and bollards set.',
    ],
  ),
  situation(
    'transport',
    ['{place}共享单车停放整治 | Shared bikes tidied in {place}'],
    [
      '{place}出口共享单车堆得走不了路。 | Shared bikes blocked the way out of {place}.',
      '视障居民说盲道上全是共享单车。 | A blind resident found shared bikes all along the tactile paving.',
    ],
    [
      '划定停放区，企业每天早晚两次清运。 | Parking zones were marked and the company clears them twice a day.',
      '启用电子围栏，盲道一侧不能还车。 | An electronic fence no longer lets bikes be returned on the tactile side.',
    ],
  ),
  situation(
    'transport',
    ['{street}信号灯配时优化 | Longer green on {street}'],
    [
      '老人过{street}绿灯时间不够。 | The green light on {street} was too short for older people.',
      '放学时{street}路口拥堵。 | The crossing at {street} jammed after school.',
    ],
    [
      '绿灯延长八秒，并设请求按钮。 | Eight seconds more, and a button to ask for green.',
      'referred: 信号灯归交警管理，已书面转交并由其回复本人。 | The lights belong to the traffic police; it was passed to them in writing and they answered.',
    ],
  ),
];
