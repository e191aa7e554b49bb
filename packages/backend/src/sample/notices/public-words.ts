/** Announcements and clarifications: what the city says of its own accord, and what it puts right. */
import type { Text } from '../sample-city.js';
import { phrase } from './situation.js';

export interface PublicWord {
  readonly title: Text;
  readonly summary: Text;
  readonly result: Text | null;
}

function announce(title: string, ...summaries: string[]): PublicWord[] {
  return summaries.map((summary) => ({ title: phrase(title), summary: phrase(summary), result: null }));
}

function clarify(title: string, claim: string, facts: string): PublicWord {
  return { title: phrase(title), summary: phrase(claim), result: phrase(facts) };
}

export const announcements: readonly PublicWord[] = [
  ...announce(
    '{street}夜间施工提示 | Night work on {street}',
    '今晚22时至次日5时{street}半幅封闭铺设管线，请绕行，给您添麻烦了。 | Half of {street} is closed from 22:00 to 5:00 tonight to lay pipes. A detour is signed.',
    '{street}沥青重铺，连续两夜施工，白天正常通行。 | {street} gets a new surface over two nights; it is open by day.',
  ),
  ...announce(
    '{place}计划停水 | Water off in {place} for maintenance',
    '明日9时至15时清洗水池，{place}停水，行动不便的住户可预约送水。 | The tank is cleaned tomorrow from 9 to 15; those who cannot fetch water may book a delivery.',
    '换装智能水表，{place}分片停水两小时，具体时段贴在楼道口。 | Smart meters are fitted; each part of {place} is without water for two hours as posted.',
  ),
  ...announce(
    '台风期间服务安排 | Services during the storm',
    '窗口暂停，值守岗照常，热线不断。低洼处住户可到大社区服务中心避险。 | Counters pause, duty posts and the phone line go on. Community hubs shelter those in low places.',
    '沿海游客服务点提前关闭，轮渡停航，请留意广播。 | Visitor points by the sea close early and ferries stop; listen for announcements.',
  ),
  ...announce(
    '长者食堂菜单换季 | A new season at the canteen',
    '新增清补凉与软食档口，少盐标记更清楚。 | Cold sweet soup and soft food join the menu; low-salt dishes are marked more clearly.',
    '试行晚餐，17时开饭，前一天报名。 | Supper at 17:00 on trial; sign up the day before.',
  ),
  ...announce(
    '{place}中心搬迁 | The {place} center moves',
    '因原址修缮，{place}便民服务中心搬到对面二楼，有电梯。 | While its house is repaired, the {place} center works across the street, second floor, with a lift.',
  ),
  ...announce(
    '节假日开放时间 | Opening hours over the holidays',
    '长假期间大社区服务中心上午开放，社区中心轮值，名单贴在门口。 | Community hubs open in the mornings; neighbourhood centers take turns as posted.',
    '高峰期游客服务点延长到24时，增加俄语接待。 | Visitor points stay open until midnight, with Russian spoken.',
  ),
  ...announce(
    '免费流感疫苗 | Free influenza vaccine',
    '60岁以上长者可到健康小屋接种，请带身份证件，接种后留观30分钟。 | Those over 60 can come to the health corner with an identity card; stay for 30 minutes afterwards.',
  ),
  ...announce(
    '防溺水提醒 | Bathing safety',
    '近期离岸流较强，请在有救生员的区域下水，红旗时不下水。 | Rip currents are strong: bathe where lifeguards are, and not under a red flag.',
  ),
  ...announce(
    '大件垃圾预约上门 | Bulky waste by appointment',
    '每周六上门收旧家具旧家电，一车起收，老人家庭免费。 | Old furniture and appliances are fetched on Saturdays; free for elders.',
  ),
  ...announce(
    '志愿者招募 | Volunteers wanted',
    '双语服务、陪诊、海滩清洁三类班次招募，培训后上岗。 | Shifts in two languages, as companions to the doctor and on the beach; training included.',
  ),
  ...announce(
    '服务中心夜间窗口 | Evening counters',
    '周二、周四延长到20时，可办居住登记、医保缴费和证明。 | Tuesdays and Thursdays until 20:00: residence, health insurance and certificates.',
  ),
  ...announce(
    '{place}议事会公告 | A meeting in {place}',
    '议题：停车与树荫怎么兼顾。欢迎到场，也可提前写在意见箱里。 | How to have both parking and shade. Come along, or leave a note in the box beforehand.',
  ),
];

export const clarifications: readonly PublicWord[] = [
  clarify(
    '关于“自来水含毒”的说法 | About “poison in the water”',
    '网上有人说水厂检出有毒物质。 | A message said that poison was found at the waterworks.',
    '近三十天检测全部合格，水样由第三方复检，报告可到任一服务中心查看。 | All tests of the last thirty days are good; an independent laboratory checked samples, and the report can be read at any center.',
  ),
  clarify(
    '关于长者食堂停办的传言 | No, the canteen is not closing',
    '有消息称{place}长者食堂将停办。 | It was said that the canteen in {place} would close.',
    '停业一周是更换灶具，之后照常营业，价格不变。 | It pauses for a week while stoves are replaced; prices stay as they are.',
  ),
  clarify(
    '关于海滩收费的说法 | The beach stays free',
    '有人称{place}海滩下月起收门票。 | Somebody claimed that the beach of {place} would charge admission.',
    '公共海滩不收费，收费的是遮阳伞租赁，价格已公示。 | Public beaches are free. Parasols are for hire at a posted price.',
  ),
  clarify(
    '关于公交取消的误传 | Line 8 is not cancelled',
    '“8路公交取消”的截图在群里流传。 | A picture of a notice about line 8 went round.',
    '图片是两年前的临时绕行通知，8路正常运行。 | It shows a detour of two years ago. Line 8 runs as usual.',
  ),
  clarify(
    '关于冒充网格员收费 | Grid workers never take money',
    '有人上门自称网格员收“登记费”。 | Somebody called at doors for a “registration fee”.',
    '登记一律免费，网格员持证并穿蓝色马甲。已报案，收款人已找到。 | Registration is free; grid workers carry a card and wear blue. It was reported and the person found.',
  ),
  clarify(
    '关于海鲜“统一涨价” | No common price for seafood',
    '网传市场海鲜统一涨价三成。 | It was said that all seafood would cost a third more.',
    '价格由摊位自定并公示，当日均价与上周持平。 | Stalls set and post their own prices; the average is that of last week.',
  ),
  clarify(
    '关于拆除老街骑楼 | The arcades stay',
    '有人说骑楼老街要整体拆除。 | Somebody said that the arcade street would be pulled down.',
    '项目为加固修缮，立面保留，施工图在中心展示。 | They are being strengthened and keep their fronts; the drawings hang in the center.',
  ),
  clarify(
    '关于停电三天 | Not three days without power',
    '“全区停电三天”引发抢购蜡烛。 | A rumour of three dark days sold out candles.',
    '检修仅涉及两条支路，每处不超过三小时。 | The work concerns two branch lines, no more than three hours each.',
  ),
  clarify(
    '关于医保卡失效短信 | That message about your card',
    '短信称医保卡失效需点链接。 | A text message said that insurance cards had expired.',
    '是诈骗短信。医保状态可到窗口或自助机查询，从不发链接。 | It is a fraud. Ask at a counter or a machine; we send no links.',
  ),
  clarify(
    '关于水库开闸 | The reservoir',
    '有人传水库今晚开闸放水。 | It was said that the reservoir would be opened tonight.',
    '水位在限线以下，没有放水计划，如有会提前两小时广播。 | The level is below the limit. Before any release there is an announcement two hours ahead.',
  ),
];
