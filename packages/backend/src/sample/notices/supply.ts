/** Situations about water, power, networks and drains. */
import { situation, type Situation } from './situation.js';

export const supply: readonly Situation[] = [
  situation(
    'water-supply',
    ['{place}供水恢复 | Water is back in {place}', '{place}停水抢修 | A burst main in {place}'],
    [
      '{place}一早没水，几十户受影响。 | No water in {place} since morning; dozens of homes affected.',
      '{place}老人反映停水后无法做饭。 | Older residents of {place} could not cook without water.',
    ],
    [
      '主管爆裂，四小时内抢通，期间送水车到点供水。 | A main had burst; it was mended in four hours while water carts stood by.',
      '更换老化阀门，当天下午恢复，行动不便的由网格员送水上门。 | An old valve was replaced by the afternoon; grid workers carried water to those who cannot walk.',
    ],
  ),
  situation(
    'water-supply',
    ['{place}水压偏低处理 | Low pressure in {place}'],
    [
      '{place}高处住户做饭时间水流很小。 | Upstairs in {place} the water only trickled at cooking time.',
      '傍晚{place}六楼以上打不着热水器。 | Above the sixth floor in {place} boilers would not light in the evening.',
    ],
    [
      '调整增压泵时段，压力恢复到正常值。 | The booster pump was reset and the pressure is normal.',
      '属小区二次供水，协助业主动用维修资金更换水泵。 | The pump belongs to the compound; residents were helped to use their repair fund for a new one.',
    ],
  ),
  situation(
    'water-supply',
    ['{place}自来水浑浊原因查明 | Why the water in {place} was cloudy'],
    [
      '{place}水龙头放出来的水有黄色沉淀。 | Tap water in {place} left a yellow sediment.',
      '居民拿着一瓶水到窗口，说味道不对。 | A resident brought a bottle to the counter: it tasted odd.',
    ],
    [
      '管网末端冲洗，取样检测合格，报告贴在中心门口。 | The end of the main was flushed; the test is good and posted at the door.',
      'explained: 停水复供后短时泛黄，检测未见超标，已上门说明放水方法。 | It turns yellow for a short time after a cut; tests show no fault, and we explained how to run it clear.',
    ],
  ),
  situation(
    'water-supply',
    ['{street}水表计量复核 | A water meter checked on {street}'],
    [
      '独居老人家里水费突然翻倍。 | The bill of an elder living alone had doubled.',
      '租客怀疑水表走得太快。 | A tenant suspected the meter.',
    ],
    [
      '上门检查发现马桶暗漏，帮忙更换并按规定减免。 | A hidden leak in the cistern was found and repaired, and the bill reduced.',
      'explained: 水表送检合格，陪同核对了三个月读数。 | The meter passed its test; three months of readings were gone through together.',
    ],
  ),
  situation(
    'drainage',
    ['{street}雨水井疏通 | Gullies cleared on {street}', '{street}积水治理 | Standing water on {street}'],
    [
      '一下大雨{street}就积水，商铺进水。 | In every downpour {street} floods and shops take in water.',
      '{street}路边雨水井被泥沙堵住。 | Gullies along {street} were full of sand.',
    ],
    [
      '清淤一百二十米并加密雨水口，下一场雨未再积水。 | 120 metres were cleared and inlets added; the next rain ran off.',
      '翻修一段塌陷管道，积水点销号。 | A collapsed pipe was rebuilt and the spot taken off the list.',
    ],
  ),
  situation(
    'drainage',
    ['{place}污水外溢处置 | Sewage in {place}'],
    [
      '{place}巷子里污水外溢，气味很大。 | Sewage came up in a lane of {place}.',
      '{place}老房子下水道经常倒灌。 | Drains in the old houses of {place} kept backing up.',
    ],
    [
      '两小时内疏通，改造错接管两处。 | Unblocked within two hours; two wrong connections were put right.',
      '清掏化粪池并签订每季清掏协议。 | The septic tank was emptied and will be every quarter.',
    ],
  ),
  situation(
    'drainage',
    ['{place}排洪沟清淤 | A flood ditch dug out in {place}'],
    [
      '汛期前村民担心{place}排洪沟不通。 | Before the rains villagers feared that the ditch of {place} was choked.',
      '{place}沟里长满了水葫芦。 | The ditch of {place} was full of water hyacinth.',
    ],
    [
      '清淤六百米，打捞水葫芦十二吨，制成堆肥。 | 600 metres dug out; twelve tonnes of hyacinth went to compost.',
      '赶在雨季前完成，村里安排两人日常看护。 | Done before the rains; two villagers now keep it clear.',
    ],
  ),
  situation(
    'power-network',
    ['{place}低垂线缆整理 | Hanging cables in {place}'],
    [
      '{place}电线杆上线缆下垂，货车会刮到。 | Cables hung so low in {place} that lorries touched them.',
      '台风后{place}一束通信线掉在树上。 | After the storm a bundle of cables lay in a tree in {place}.',
    ],
    [
      '四家运营商共同整理，废线清除两百多公斤。 | Four companies tidied it together and took away 200 kg of dead cable.',
      '当天固定到安全高度，并列入入地改造计划。 | Raised to a safe height that day, and put on the list to go underground.',
    ],
  ),
  situation(
    'power-network',
    ['{place}频繁跳闸改造 | Power cuts in {place}'],
    [
      '夏天晚上{place}经常跳闸。 | On summer evenings the power in {place} kept failing.',
      '{place}居民说空调一开就断电。 | In {place} the fuse went with every air conditioner.',
    ],
    [
      '增容变压器一台，分担老线路负荷。 | A larger transformer was installed and the old line relieved.',
      '更换老化进户线三十一户，费用不由居民承担。 | 31 old house connections were replaced at no cost to residents.',
    ],
  ),
  situation(
    'power-network',
    [
      '{place}充电桩修复 | A charging point repaired in {place}',
      '{place}增设电动车充电位 | Charging places for scooters in {place}',
    ],
    [
      '{place}充电桩扫码扣费不通电。 | A charging point in {place} took the money and gave no power.',
      '居民把电池拿上楼充，邻居担心起火。 | Batteries were charged upstairs and neighbours feared a fire.',
    ],
    [
      '更换主板，多扣费用原路退回二十七人次。 | A board was replaced and 27 wrong charges paid back.',
      '新增室外充电位三十六个，带自动断电和喷淋。 | 36 outdoor places with cut-off and sprinklers were built.',
    ],
  ),
  situation(
    'power-network',
    ['{place}通信信号改善 | Better signal in {place}'],
    [
      '{place}山后手机没有信号。 | There was no phone signal behind the hill of {place}.',
      '直播卖果的农户说{place}上传太慢。 | A fruit farmer in {place} could not stream his sales.',
    ],
    [
      '新开小型基站一处，通话与上网实测正常。 | A small mast went into service; calls and data were tested.',
      'notPossible: 村民代表会未同意选址，暂用加强型室内设备，待重新议定。 | The village meeting did not agree to the site; indoor boosters help until it is decided anew.',
    ],
  ),
  situation(
    'power-network',
    ['{street}燃气管道查漏 | Gas pipes checked on {street}'],
    [
      '有人在{street}闻到燃气味。 | Somebody smelled gas on {street}.',
      '餐馆后厨担心软管老化。 | A restaurant feared its gas hose was worn.',
    ],
    [
      '二十分钟到场，确认为阀门微漏，已更换并复测。 | On the spot in twenty minutes; a valve leaked slightly and was replaced and tested.',
      '入户更换软管，顺带检查整栋十八户。 | The hose was replaced and all 18 homes of the house checked.',
    ],
  ),
];
