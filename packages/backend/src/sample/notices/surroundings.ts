/** Situations about waste, noise, the shore, trees and homes. */
import { situation, type Situation } from './situation.js';

export const surroundings: readonly Situation[] = [
  situation(
    'waste',
    ['{street}垃圾清运加密 | More collections on {street}', '{street}垃圾桶满溢 | Overflowing bins on {street}'],
    [
      '{street}的垃圾桶一到傍晚就满出来。 | The bins on {street} overflow every evening.',
      '夜市散场后{street}一地竹签。 | After the night market {street} is strewn with skewers.',
    ],
    [
      '由每天一次改为三次，桶换成带盖的。 | Three collections a day instead of one, and bins with lids.',
      '与摊主约定收摊清扫，未做到的暂停一天。 | Stallholders sweep before they leave; who does not, pauses for a day.',
    ],
  ),
  situation(
    'waste',
    ['{place}建筑垃圾清理 | Rubble removed in {place}'],
    [
      '{place}路边堆了一堆装修垃圾没人管。 | Renovation rubble lay by the road in {place}.',
      '夜里有货车往{place}空地倒渣土。 | Lorries tipped soil on open ground in {place} at night.',
    ],
    [
      '当天清运三车，查到倾倒人并责令付费。 | Three loads went the same day; who tipped it was found and pays.',
      '设大件与装修垃圾预约点，一车也上门。 | A place to book bulky collections was set up; even one load is fetched.',
    ],
  ),
  situation(
    'waste',
    ['{place}公厕改善 | A better public toilet in {place}'],
    [
      '{place}公厕灯坏，地面湿滑。 | The public toilet of {place} was dark and slippery.',
      '带孩子的居民说{place}公厕没有放包的地方。 | Parents found nowhere to put a bag in the toilet of {place}.',
    ],
    [
      '换灯、铺防滑垫、加挂钩和扶手。 | Lamps, mats, hooks and handrails were added.',
      '找到渗漏点并重做防水，三天后重新开放。 | A leak was found and sealed; open again after three days.',
    ],
  ),
  situation(
    'waste',
    ['{place}露天焚烧制止 | Open burning stopped in {place}'],
    [
      '收获后{place}有人烧秸秆，烟飘进村里。 | After the harvest straw was burned in {place} and smoke drifted in.',
      '有人在{place}烧旧轮胎取铜丝。 | Somebody burned tyres for their wire in {place}.',
    ],
    [
      '组织秸秆回收机进村，两天收走四十吨。 | A baler was brought in and took forty tonnes in two days.',
      '现场制止，联合执法处理，空地改建为小菜园。 | Stopped on the spot and prosecuted; the ground became allotments.',
    ],
  ),
  situation(
    'noise',
    ['{street}工地夜间施工叫停 | Night work stopped on {street}'],
    [
      '{street}工地凌晨还在浇筑。 | Concrete was poured on {street} before dawn.',
      '高考前{street}工地午休时段施工。 | A site on {street} worked through the midday rest before exams.',
    ],
    [
      '停工整改两天，公示施工时段和负责人电话。 | Two days of standstill; hours and a telephone number are now posted.',
      '除抢险外不再夜间施工，噪声仪联网监测。 | No more night work but for emergencies; a meter is online.',
    ],
  ),
  situation(
    'noise',
    ['{place}广场舞音量约定 | An agreement about music in {place}'],
    [
      '{place}广场舞音响开得太大。 | Dance music in {place} was too loud.',
      '住在{place}的夜班护士白天睡不好。 | A night nurse in {place} could not sleep by day.',
    ],
    [
      '舞队改用定向音箱，晚上八点半收。 | The group uses a directed speaker and ends at half past eight.',
      '换到江边场地，社区送来遮阳棚。 | They moved to the riverside, and the community put up an awning.',
    ],
  ),
  situation(
    'noise',
    ['{street}商铺外放喇叭治理 | Shop loudspeakers on {street}'],
    [
      '{street}几家店循环喊促销。 | Several shops on {street} repeated their offers all day.',
      '游客说{street}各家音乐混在一起头疼。 | Visitors found the mixed music of {street} tiring.',
    ],
    [
      '逐店签约不外放，老街统一设轻音乐。 | Each shop signed not to; the street now has one quiet programme.',
      '劝导后仍有一家未改，依法处罚。 | One shop went on and was fined.',
    ],
  ),
  situation(
    'noise',
    ['{place}邻里噪声调解 | Neighbours reconciled in {place}'],
    [
      '楼上深夜拖动桌椅，楼下老人睡不着。 | Chairs were dragged upstairs at night over an elder’s bedroom.',
      '邻居练琴与夜班作息冲突。 | A neighbour’s practice clashed with night shifts.',
    ],
    [
      '调解员上门两次，约定练琴时段，送上静音脚垫。 | A mediator came twice; hours were agreed and felt pads given.',
      '双方签了和解书，一个月后回访没有再发生。 | Both signed; a month later it had not happened again.',
    ],
  ),
  situation(
    'shore',
    ['{place}沙滩垃圾清理 | Litter cleared from the beach of {place}'],
    [
      '大潮后{place}沙滩漂来很多泡沫和渔网。 | The spring tide left foam and nets on the beach of {place}.',
      '志愿者说{place}沙滩瓶盖特别多。 | Volunteers counted many bottle caps on the beach of {place}.',
    ],
    [
      '机械与人工清出七吨，志愿者同步分拣。 | Seven tonnes were cleared by hand and machine, and sorted by volunteers.',
      '加密巡滩，下风口设拦截围栏。 | More patrols, and a boom on the lee side.',
    ],
  ),
  situation(
    'shore',
    ['{place}救生设施补齐 | Lifesaving gear restored in {place}'],
    [
      '{place}海边救生圈不见了。 | Life rings were missing on the shore of {place}.',
      '{place}瞭望台木板松动。 | The boards of the lookout in {place} were loose.',
    ],
    [
      '补齐救生圈八只，装上开箱报警。 | Eight rings were replaced, in boxes that raise an alarm.',
      '更换台板，增加夏季午后班次。 | New boards, and an afternoon shift in summer.',
    ],
  ),
  situation(
    'shore',
    ['{place}搁浅动物救助 | A stranded animal helped in {place}'],
    [
      '渔民在{place}发现一只被网缠住的海龟。 | A fisherman found a turtle in a net off {place}.',
      '游客报告{place}有海鸟受伤。 | A visitor reported an injured seabird in {place}.',
    ],
    [
      '救护后放归，网具溯源处理。 | Treated and released; the net was traced.',
      '送救护站治疗两周，已放飞。 | It was set free after two weeks in care.',
    ],
  ),
  situation(
    'shore',
    ['{place}入海排口整治 | A discharge into the sea at {place}'],
    [
      '{place}雨后排口流出浑水。 | After rain a pipe at {place} ran muddy.',
      '养殖户担心{place}排口影响水质。 | Fish farmers feared for the water near a pipe at {place}.',
    ],
    [
      '上游堵住两处错接，水样连续三次合格。 | Two wrong connections upstream were closed; three samples are good.',
      'referred: 属海洋部门监管，已移交并约定每月公开结果。 | The marine office is in charge; it publishes results each month.',
    ],
  ),
  situation(
    'housing',
    ['{place}电梯维修 | A lift repaired in {place}'],
    [
      '{place}一栋楼电梯反复停运。 | A lift in {place} kept failing.',
      '住高层的老人下不了楼。 | Older people could not come down from the upper floors.',
    ],
    [
      '更换曳引轮，恢复运行，停运期间安排背扶。 | The sheave was replaced; helpers carried people meanwhile.',
      '动用应急维修资金，二十天换新。 | Emergency funds paid for a new one within twenty days.',
    ],
  ),
  situation(
    'housing',
    ['{place}漏水责任厘清 | Who pays for a leak in {place}'],
    [
      '楼上漏水，两家都说不是自己的责任。 | Water came through a ceiling and neither side would pay.',
      '外墙渗水，物业与业主各执一词。 | An outer wall leaked; manager and owner disagreed.',
    ],
    [
      '请第三方检测，确定为公共管道，物业修复。 | An independent test found a common pipe; the manager repaired it.',
      '调解达成分担协议，粉刷由社区工匠完成。 | Costs were shared, and a local craftsman repainted.',
    ],
  ),
  situation(
    'housing',
    ['{place}租房押金纠纷化解 | A deposit returned in {place}'],
    [
      '退租时房东以划痕为由扣押金。 | A landlord kept a deposit because of scratches.',
      '中介收费与约定不符。 | An agent charged more than agreed.',
    ],
    [
      '对照合同与照片，退还大部分押金。 | With the contract and photos at hand most of it was paid back.',
      'explained: 合同写明清洁费，协助核算后双方认可。 | The contract names a cleaning fee; both accepted the sum.',
    ],
  ),
  situation(
    'housing',
    ['{place}物业服务整改 | A property manager put right in {place}'],
    [
      '{place}楼道灯坏了两个月没人修。 | A stairwell in {place} was dark for two months.',
      '{place}门禁长期失灵。 | The gate of {place} had long been broken.',
    ],
    [
      '约谈后三天内修复，逐月公示维修清单。 | Repaired within three days of a talk; a list is posted monthly.',
      '业主投票更换物业，社区全程见证。 | Residents voted for another manager, with the community as witness.',
    ],
  ),
];
