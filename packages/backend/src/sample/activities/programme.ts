/** What happens at centers again and again: the programme from which the coming weeks are made. */
import type { Facility } from '../facilities.js';
import { phrase } from '../notices/situation.js';
import type { Text } from '../sample-city.js';

export interface ProgrammeItem {
  readonly title: Text;
  readonly summary: Text;
  /** Held only where there is one. */
  readonly facility: Facility;
  /** Hour of the day; a half is thirty minutes. */
  readonly starts: number;
  readonly hours: number;
  /** `null`: no places to run out of. */
  readonly places: number | null;
}

function item(
  facility: Facility,
  starts: number,
  hours: number,
  places: number | null,
  title: string,
  summary: string,
): ProgrammeItem {
  return { facility, starts, hours, places, title: phrase(title), summary: phrase(summary) };
}

export const programme: readonly ProgrammeItem[] = [
  item(
    'health-corner',
    8.5,
    3,
    40,
    '免费量血压与血糖 | Blood pressure and sugar, free',
    '空腹来，结果当场讲解，需要的帮忙约门诊。 | Come fasting; results are explained and appointments arranged.',
  ),
  item(
    'health-corner',
    15,
    1.5,
    20,
    '颈肩操小课 | Exercises for neck and shoulders',
    '坐着也能做，请穿宽松衣服。 | Also done sitting; wear something loose.',
  ),
  item(
    'health-corner',
    9,
    2,
    24,
    '用药整理日 | Sorting out medicines',
    '把家里的药都带来，药师帮您理一理。 | Bring all your medicines; a pharmacist goes through them with you.',
  ),
  item(
    'elders-lounge',
    9,
    2,
    16,
    '手机一对一 | Help with your phone',
    '视频通话、挂号、防诈骗，一次教会一件事。 | Video calls, appointments, fraud: one thing at a time, until it works.',
  ),
  item(
    'elders-lounge',
    14.5,
    2,
    30,
    '地方戏戏迷会 | An afternoon of local opera',
    '带嗓子来就行，茶水管够。 | Bring your voice; there is tea.',
  ),
  item(
    'elders-lounge',
    15,
    2,
    18,
    '编草垫与聊天 | Weaving mats and talking',
    '材料中心出，会的教不会的。 | Material is provided; those who know teach those who do not.',
  ),
  item(
    'elders-canteen',
    10,
    1.5,
    12,
    '一起包饺子 | Making dumplings together',
    '包好的中午一起吃，吃素的另备。 | Eaten together at noon, with a vegetarian kind.',
  ),
  item(
    'elders-canteen',
    16,
    1,
    null,
    '食堂意见会 | What should the canteen cook',
    '说说咸淡、软硬和价钱。 | Salt, softness and prices: say what you think.',
  ),
  item(
    'study-hall',
    19,
    2,
    30,
    '晚自习陪伴 | Quiet study with a volunteer',
    '大学生志愿者在旁，有问题可以问。 | Student volunteers sit with you and answer questions.',
  ),
  item(
    'study-hall',
    14,
    3,
    25,
    '成人高考备考小组 | Study group for the adult entrance exam',
    '数学和语文，一起刷题。 | Mathematics and Chinese, working through papers.',
  ),
  item(
    'library',
    10,
    1.5,
    20,
    '读一本小书 | A short book together',
    '本周读海的故事，提前看不看都行。 | A book about the sea; reading ahead is optional.',
  ),
  item('library', 15, 2, 40, '旧书漂流 | Swapping books', '带三本来，换三本走。 | Bring three, take three.'),
  item(
    'childrens-room',
    9.5,
    1.5,
    20,
    '周末绘本屋 | Picture books at the weekend',
    '需家长陪同，四到八岁。 | Ages four to eight, with a parent.',
  ),
  item(
    'childrens-room',
    15.5,
    2,
    15,
    '亲子木工 | Carpentry for families',
    '做一只小船，工具由师傅看着用。 | A small boat; a craftsman watches the tools.',
  ),
  item(
    'childrens-room',
    17,
    1.5,
    30,
    '四点半课堂 | After-school hour',
    '写作业、下棋、晒太阳，放学就能来。 | Homework, chess and some sun, straight from school.',
  ),
  item(
    'volunteer-station',
    14,
    2,
    25,
    '新志愿者说明会 | For new volunteers',
    '讲清楚能做什么、不能做什么。 | What you can do here, and what you should not.',
  ),
  item(
    'volunteer-station',
    8,
    4,
    60,
    '清滩行动 | Cleaning the beach',
    '集合点在门口，退潮开始。 | Meet at the door; we begin at low tide.',
  ),
  item(
    'meeting-room',
    19.5,
    1.5,
    50,
    '社区议事会 | Community meeting',
    '这次说停车和树荫，谁都能讲三分钟。 | Parking and shade; everybody has three minutes.',
  ),
  item(
    'meeting-room',
    14,
    2,
    35,
    '法律咨询日 | Legal advice',
    '劳动、租房、邻里，先取号。 | Work, rent and neighbours; take a number.',
  ),
  item(
    'meeting-room',
    9,
    1.5,
    40,
    '防诈骗课 | Protecting yourself from fraud',
    '用最近的真实短信来讲。 | With the messages that came this month.',
  ),
  item(
    'service-hall',
    18,
    2,
    null,
    '夜间窗口 | Evening counter',
    '下班也能办，居住登记和医保最多。 | Open after work: mostly residence and health insurance.',
  ),
  item(
    'service-hall',
    9,
    3,
    30,
    '上门办理登记日 | Booking home visits',
    '把家里不方便出门的人登记下来。 | Put down those who cannot come.',
  ),
  item(
    'tourist-desk',
    16,
    1.5,
    25,
    '方言一刻 | A little local dialect',
    '学三句话，买菜就够用。 | Three sentences are enough to go shopping.',
  ),
  item(
    'tourist-desk',
    8.5,
    2,
    20,
    '跟着走：老街漫步 | A walk through the old street',
    '双语讲解，走走停停，适合推车。 | In two languages, at an easy pace, suitable for pushchairs.',
  ),
  item(
    'library',
    19,
    1.5,
    40,
    '海风放映 | Films by the sea',
    '每月一部，老片新片轮着放。 | One a month, old and new in turn.',
  ),
  item(
    'elders-lounge',
    9.5,
    2,
    14,
    '眼睛保健与验光 | Eyes: a check and glasses',
    '量度数，需要的送一副老花镜。 | Measured, with reading glasses where needed.',
  ),
  item(
    'meeting-room',
    19,
    2,
    20,
    '新居民见面会 | For people who have just moved here',
    '说说生活上的小事，交几个朋友。 | About small things, and to meet somebody.',
  ),
  item('health-corner', 8, 1, 25, '晨练八段锦 | Morning exercises', '慢慢来，跟不上就看着。 | Slow; watching is fine.'),
];
