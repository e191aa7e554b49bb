/** Situations about documents, benefits, elders, access, visitors and the city's own work. */
import { situation, type Situation } from './situation.js';

export const people: readonly Situation[] = [
  situation(
    'documents',
    ['行动不便者上门办证 | A card made at home', '{place}上门服务 | A home visit in {place}'],
    [
      '家里有卧床老人，证件到期无法到窗口。 | A bedridden elder could not come to renew a card.',
      '轮椅使用者两次到窗口都没停车位。 | A wheelchair user twice found no parking at the counter.',
    ],
    [
      '约定时间上门拍照核验，五个工作日送达。 | Photographed and checked at home; delivered in five working days.',
      '纳入每月第一个周三的上门日。 | Now part of the home-visit day, the first Wednesday of the month.',
    ],
  ),
  situation(
    'documents',
    ['居住证明材料精简 | Fewer papers for proof of residence'],
    [
      '租客开居住证明被要求跑三个地方盖章。 | A tenant was sent to three places for stamps.',
      '务工人员晚上才有空办理。 | Workers are free only in the evening.',
    ],
    [
      '改为窗口内部核验，材料由五份减到两份。 | Checked inside the office: two papers instead of five.',
      '增设周二、周四夜间窗口到20时。 | An evening counter is open until 20:00 on Tuesdays and Thursdays.',
    ],
  ),
  situation(
    'documents',
    ['老年人优待证当场领取 | A senior card on the spot'],
    [
      '换领优待证需要等半个月。 | A senior card took half a month.',
      '老人不会在手机上传照片。 | An elder could not upload a photo.',
    ],
    [
      '配发制证机，十五分钟取证。 | A printer at the counter makes it in fifteen minutes.',
      '窗口代拍代传，不收费。 | The counter takes and sends the photo free of charge.',
    ],
  ),
  situation(
    'documents',
    ['办事指南统一口径 | One list of papers for all counters'],
    [
      '同一件事两个窗口要求的材料不一样。 | Two counters asked for different papers for the same thing.',
      '网上写的和窗口说的不一致。 | The website and the counter disagreed.',
    ],
    [
      '逐项核对后重发指南，旧版下架。 | Each item was checked; a new list replaces the old.',
      '窗口与网页改用同一来源，变更同步。 | Counter and website now read the same source.',
    ],
  ),
  situation(
    'benefits',
    ['异地就医报销办结 | A hospital refund settled'],
    [
      '外地住院费用报销拖了一个多月。 | A refund for treatment elsewhere took over a month.',
      '报销材料缺一页，当事人不知道该补什么。 | A page was missing and the person did not know which.',
    ],
    [
      '窗口代补材料，三个工作日到账。 | The counter fetched the page; paid in three working days.',
      '改为一次性书面告知，缺什么写清楚。 | What is missing is now said once, in writing.',
    ],
  ),
  situation(
    'benefits',
    ['高龄津贴补发 | Arrears of the old-age allowance'],
    [
      '老人连续两个月没收到津贴。 | An elder missed two months of allowance.',
      '年度认证忘了做，津贴停发。 | The yearly check was forgotten and payment stopped.',
    ],
    [
      '查明为银行卡过期，补发到账。 | A bank card had expired; the arrears were paid.',
      '上门认证并登记为长期上门对象。 | Checked at home, and from now on every year.',
    ],
  ),
  situation(
    'benefits',
    ['临时救助快速审核 | Emergency relief in three days'],
    [
      '家庭突发疾病，救助申请等待时间长。 | A family fell ill and relief was slow.',
      '失业人员不清楚能领哪些补贴。 | Somebody out of work did not know what to claim.',
    ],
    [
      '启用先行救助，三日内到账，后补材料。 | Relief first, papers later: paid within three days.',
      'explained: 逐项核算后不符合该项，转办另一项补助并已通过。 | Not entitled to this one; another grant was applied for and given.',
    ],
  ),
  situation(
    'benefits',
    ['灵活就业参保指引 | Insurance for the self-employed'],
    [
      '外卖员不知道能不能自己参保。 | A courier did not know whether he could insure himself.',
      '摆摊的居民担心断缴影响待遇。 | A stallholder feared a gap in her contributions.',
    ],
    [
      '现场办结参保，并在驿站贴出图解。 | Insured on the spot; a picture guide hangs in the couriers’ rest area.',
      'explained: 断缴可补，已算好金额和期限。 | Gaps can be made up; sum and dates were worked out together.',
    ],
  ),
  situation(
    'elder-help',
    ['{place}长者食堂送餐 | Meals brought from the canteen in {place}'],
    [
      '独居老人腿脚不便，下楼吃饭困难。 | An elder living alone could hardly get downstairs to eat.',
      '牙口不好的老人希望有软食。 | An elder with bad teeth asked for soft food.',
    ],
    [
      '次日起送餐，软食少盐，每天顺带问一声平安。 | Meals from the next day, soft and low in salt, with a daily word at the door.',
      '食堂增加软食窗口和送餐员两名。 | The canteen added a soft-food counter and two carriers.',
    ],
  ),
  situation(
    'elder-help',
    ['居家扶手安装 | Handrails fitted at home'],
    [
      '浴室湿滑，老人上月摔过一次。 | An elder had fallen in a slippery bathroom.',
      '老屋门槛高，出入要人扶。 | A high threshold needed a helping hand each time.',
    ],
    [
      '安装扶手四处、防滑垫两块，费用由改造项目支付。 | Four rails and two mats, paid by the housing programme.',
      '改成缓坡并装感应夜灯。 | A gentle ramp and a night light were fitted.',
    ],
  ),
  situation(
    'elder-help',
    ['陪同就医 | Company to the doctor'],
    [
      '子女在外地，老人看眼科没人陪。 | With children far away nobody could go along to the eye doctor.',
      '听力不好的老人担心听不清医嘱。 | A hard-of-hearing elder feared to miss the instructions.',
    ],
    [
      '志愿者全程陪同，医嘱写成大字条。 | A volunteer went along and wrote the instructions in large letters.',
      '建立陪诊名册，需提前两天约。 | A roster of companions now exists; two days’ notice is enough.',
    ],
  ),
  situation(
    'elder-help',
    ['{place}独居探访 | Visits to those who live alone in {place}'],
    [
      '邻居反映隔壁老人几天没出门。 | A neighbour had not seen the elder next door for days.',
      '冬天降温，有老人家里没有厚被。 | In the cold snap an elder had no warm quilt.',
    ],
    [
      '上门查看平安，此后每周探访两次。 | Found well; visited twice a week from now on.',
      '送去棉被和电热水壶，检查了线路。 | A quilt and a kettle were brought and the wiring checked.',
    ],
  ),
  situation(
    'access',
    ['{place}坡道改造 | A ramp made level in {place}', '{street}缘石坡道补建 | Dropped kerbs on {street}'],
    [
      '坡道尽头有一级台阶，轮椅上不去。 | A ramp ended in a step.',
      '{street}路口没有缘石坡道。 | A crossing of {street} had no dropped kerbs.',
    ],
    [
      '改成平缓接口，请轮椅使用者现场试走。 | Levelled, and tried out by a wheelchair user.',
      '补建四处，并把电箱移开。 | Four were built and a cabinet moved out of the way.',
    ],
  ),
  situation(
    'access',
    ['{street}盲道贯通 | Tactile paving joined up on {street}'],
    [
      '{street}盲道走到一半断了。 | The tactile paving of {street} stopped half-way.',
      '树穴占了{street}盲道。 | Tree pits stood in the tactile paving of {street}.',
    ],
    [
      '补铺六十米，请视障居民验收。 | Sixty metres were laid and approved by a blind resident.',
      '绕行处加装提示块和语音标。 | Warning slabs and a spoken marker were added at the detour.',
    ],
  ),
  situation(
    'access',
    ['辅具借用 | An aid on loan'],
    [
      '术后在家需要护理床。 | A nursing bed was needed after an operation.',
      '短期扭伤想借轮椅。 | A sprained ankle needed a wheelchair for a while.',
    ],
    [
      '当天送床到家并教使用，可借三个月。 | The bed came the same day with instructions; it can stay three months.',
      '中心门口二十四小时自助借还。 | Self-service day and night at the door of the center.',
    ],
  ),
  situation(
    'visitor-help',
    ['遗失物品找回 | A lost thing returned'],
    [
      '游客把背包忘在接驳车上。 | A visitor left a backpack on the shuttle.',
      '一家人下船后发现相机不见了。 | A family missed a camera after the ferry.',
    ],
    [
      '四十分钟找回并送到酒店。 | Found in forty minutes and brought to the hotel.',
      '邮寄到家，运费由服务点垫付。 | Sent home by post, the service point paying first.',
    ],
  ),
  situation(
    'visitor-help',
    ['就医陪同与翻译 | A doctor and an interpreter'],
    [
      '外国游客突发过敏，说不清用药史。 | A foreign visitor with an allergy could not explain his medicines.',
      '老人旅途中需要透析。 | An elder needed dialysis while travelling.',
    ],
    [
      '双语志愿者陪同就诊，两小时内用上药。 | A bilingual volunteer went along; treated within two hours.',
      '联系定点医院，排好两次治疗。 | Two sessions were arranged at a hospital.',
    ],
  ),
  situation(
    'visitor-dispute',
    ['海鲜计价争议调解 | A dispute over seafood', '明码标价整改 | Prices marked clearly'],
    [
      '菜单单位不清，结账与预期差距大。 | The unit on the menu was unclear and the bill far higher.',
      '称重与小票不符。 | Scale and receipt disagreed.',
    ],
    [
      '退还差额，菜单统一标注每500克价格。 | The difference was paid back; menus now state the price per 500 grams.',
      '商家被罚并暂停营业三天。 | The business was fined and closed for three days.',
    ],
  ),
  situation(
    'visitor-dispute',
    ['行程缩短退款 | A refund for a shortened tour'],
    [
      '游船因风浪返航，商家不退款。 | A boat turned back and the operator refused a refund.',
      '酒店临时换房型。 | A hotel gave another kind of room.',
    ],
    [
      '按比例退款，当天原路到账。 | Paid back in proportion, the same day.',
      'explained: 合同约定天气条款，商家另赠一次体验，游客接受。 | The contract has a weather clause; the visitor accepted another trip.',
    ],
  ),
  situation(
    'grumble',
    ['{place}自习室延时 | Longer hours for the study hall in {place}'],
    [
      '自习室下班时间关门，上班族用不上。 | The study hall closes when workers get off.',
      '备考学生希望周末开放。 | Students asked for weekends.',
    ],
    [
      '试行到21时，志愿者轮值。 | Open until 21:00 on trial, with volunteers in turn.',
      '周末开放，座位线上预约。 | Open at weekends, with seats to book.',
    ],
  ),
  situation(
    'grumble',
    ['{place}增添遮荫座椅 | Shaded benches in {place}'],
    [
      '公园走一圈没地方坐。 | No place to sit all round the park.',
      '接孩子的家长在太阳下等。 | Parents wait for their children in the sun.',
    ],
    [
      '添座椅十四张，补种遮荫树九棵。 | Fourteen benches and nine shade trees.',
      '校门口搭建风雨廊。 | A covered walk was built at the school gate.',
    ],
  ),
  situation(
    'service-manner',
    ['窗口等候时间缩短 | Shorter waits at the counter'],
    [
      '周一上午排队近一小时。 | Nearly an hour of waiting on Monday mornings.',
      '叫号屏字太小，老人看不清。 | Numbers on the screen were too small.',
    ],
    [
      '周一增开两个窗口，平均等候降到十二分钟。 | Two more counters on Mondays; twelve minutes on average.',
      '换大屏并加语音，设长者优先窗口。 | A larger screen, a voice, and a counter for elders.',
    ],
  ),
  situation(
    'service-manner',
    ['答复口径不一致改正 | One answer from all'],
    [
      '电话说可以办，到窗口说不行。 | Yes on the phone, no at the counter.',
      '两名工作人员说法不同。 | Two clerks said different things.',
    ],
    [
      '当面致歉并当天办结，口径写入手册。 | An apology, done the same day, and written into the handbook.',
      '实行首问负责，谁接待谁跟到底。 | Whoever takes it first follows it to the end.',
    ],
  ),
  situation(
    'not-done',
    ['跑了三趟的事一次办成 | Three trips, then one visit'],
    [
      '每次缺的材料都不一样，一直没办成。 | A different paper was missing each time.',
      '两个部门互相推。 | Two offices pointed at each other.',
    ],
    [
      '值班主任接办，陪同一次办结，并修订指南。 | The duty manager took it on: one visit, and the list was rewritten.',
      '明确由受理中心兜底，另一部门内部流转。 | The center that takes it in now sees it through.',
    ],
  ),
];
