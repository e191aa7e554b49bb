/** The names of the made-up city, from its districts down to its streets. None of them means a real office. */
import type { Text } from './sample-city.js';
import { text } from './text.js';

export const cityName = text('澜汀市', 'Lanting');

export interface CommunityPlan {
  readonly id: string;
  readonly name: Text;
  /** Longitude and latitude of its middle. */
  readonly at: readonly [number, number];
  /** Neighbourhoods with a service center besides the community's own. */
  readonly neighbourhoods: readonly Text[];
  readonly streets: readonly Text[];
  readonly touristPoints: readonly Text[];
}
export interface BayPlan {
  readonly id: string;
  readonly name: Text;
  readonly communities: readonly CommunityPlan[];
}
export interface DistrictPlan {
  readonly id: string;
  readonly name: Text;
  readonly bays: readonly BayPlan[];
}

/** `中文 Pinyin` pairs, parted by commas. */
function names(pairs: string): Text[] {
  return pairs.split(',').map((pair) => {
    const [chinese = '', ...latin] = pair.trim().split(' ');
    return text(chinese, latin.join(' '));
  });
}

function community(
  id: string,
  name: string,
  at: readonly [number, number],
  neighbourhoods: string,
  streets: string,
  touristPoints = '',
): CommunityPlan {
  const [named = text(id, id)] = names(name);
  return {
    id,
    name: named,
    at,
    neighbourhoods: names(neighbourhoods),
    streets: names(streets),
    touristPoints: touristPoints ? names(touristPoints) : [],
  };
}

export const districts: readonly DistrictPlan[] = [
  {
    id: 'gudu',
    name: text('古渡区', 'Gudu District'),
    bays: [
      {
        id: 'gudu',
        name: text('古渡湾区', 'Gudu Bay'),
        communities: [
          community(
            'gudu',
            '古渡 Gudu',
            [109.19, 18.395],
            '榕树头 Rongshutou, 石板街 Shibanjie, 东门楼 Dongmenlou, 盐仓 Yancang, 渡口 Dukou',
            '石板街 Shiban Street, 渡口路 Dukou Road, 盐仓巷 Yancang Lane, 东门路 Dongmen Road',
            '石板街 Shiban Street, 老渡口 Old Ferry',
          ),
          community(
            'daoxiang',
            '稻香 Daoxiang',
            [109.2, 18.45],
            '稻田洋 Daotianyang, 育秧 Yuyang, 水车 Shuiche, 牛角岭 Niujiaoling, 长埂 Changgeng',
            '稻香路 Daoxiang Road, 水车路 Shuiche Road, 长埂路 Changgeng Road',
            '稻田公园 Paddy Park',
          ),
        ],
      },
    ],
  },
  {
    id: 'tingtao',
    name: text('听涛区', 'Tingtao District'),
    bays: [
      {
        id: 'yuge',
        name: text('渔歌湾区', 'Yuge Bay'),
        communities: [
          community(
            'yuge',
            '渔歌 Yuge',
            [109.31, 18.36],
            '渔排 Yupai, 晒网 Shaiwang, 灯塔 Dengta, 沙脊 Shaji, 海蛎 Haili',
            '渔歌路 Yuge Road, 灯塔路 Dengta Road, 晒网巷 Shaiwang Lane, 沙脊路 Shaji Road',
            '灯塔公园 Lighthouse Park, 渔排码头 Yupai Pier',
          ),
          community(
            'binlang',
            '槟榔园 Binlangyuan',
            [109.32, 18.44],
            '槟林 Binlin, 黎锦 Lijin, 竹坡 Zhupo, 山兰 Shanlan, 云岭 Yunling',
            '槟林路 Binlin Road, 黎锦路 Lijin Road, 竹坡路 Zhupo Road',
            '黎锦工坊 Brocade Workshop',
          ),
        ],
      },
      {
        id: 'yefeng',
        name: text('椰风湾区', 'Yefeng Bay'),
        communities: [
          community(
            'yefeng',
            '椰风 Yefeng',
            [109.41, 18.335],
            '椰林道 Yelindao, 候鸟 Houniao, 凤凰木 Fenghuangmu, 航站 Hangzhan, 西屿 Xiyu, 花海 Huahai',
            '椰林大道 Yelin Avenue, 候鸟路 Houniao Road, 航站路 Hangzhan Road, 花海路 Huahai Road',
            '航站楼 Airport Arrivals, 西屿码头 Xiyu Pier, 候鸟广场 Houniao Square, 花海公园 Flower Park',
          ),
          community(
            'yuntai',
            '云台 Yuntai',
            [109.42, 18.425],
            '云台岭 Yuntailing, 芒果坡 Mangguopo, 水库 Shuiku, 梯田 Titian, 老窑 Laoyao',
            '云台路 Yuntai Road, 芒果坡路 Mangguopo Road, 老窑路 Laoyao Road',
            '云台岭步道 Yuntai Trail',
          ),
        ],
      },
    ],
  },
  {
    id: 'tingnan',
    name: text('汀南区', 'Tingnan District'),
    bays: [
      {
        id: 'yuexi',
        name: text('月汐湾区', 'Yuexi Bay'),
        communities: [
          community(
            'yuexi',
            '月汐 Yuexi',
            [109.5, 18.285],
            '商行街 Shanghangjie, 骑楼 Qilou, 东码头 Dongmatou, 月汐桥 Yuexiqiao, 金螺 Jinluo, 星月 Xingyue',
            '商行街 Shanghang Street, 骑楼街 Qilou Street, 月汐路 Yuexi Road, 金螺路 Jinluo Road, 码头路 Matou Road',
            '骑楼老街 Arcade Street, 东码头 East Pier, 月汐夜市 Yuexi Night Market, 月汐沙滩 Yuexi Beach',
          ),
          community(
            'linhe',
            '临河 Linhe',
            [109.51, 18.39],
            '临河里 Linheli, 白果 Baiguo, 教场 Jiaochang, 新河 Xinhe, 桥北 Qiaobei, 学府 Xuefu',
            '临河路 Linhe Road, 新河街 Xinhe Street, 教场路 Jiaochang Road, 学府路 Xuefu Road',
            '澜汀站 Lanting Station',
          ),
        ],
      },
      {
        id: 'hongshu',
        name: text('红树湾区', 'Hongshu Bay'),
        communities: [
          community(
            'hongshu',
            '红树 Hongshu',
            [109.59, 18.285],
            '红树林 Hongshulin, 潮见 Chaojian, 六号坡 Liuhaopo, 榆荫 Yuyin, 贝壳 Beike',
            '红树路 Hongshu Road, 潮见路 Chaojian Road, 榆荫街 Yuyin Street, 贝壳路 Beike Road',
            '红树林湿地 Mangrove Wetland, 潮见台 Chaojian Lookout',
          ),
          community(
            'liyuan',
            '荔园 Liyuan',
            [109.59, 18.39],
            '荔枝坳 Lizhiao, 青茅 Qingmao, 笔架 Bijia, 中和 Zhonghe, 芭蕉 Bajiao',
            '荔园路 Liyuan Road, 中和路 Zhonghe Road, 笔架路 Bijia Road',
          ),
        ],
      },
    ],
  },
  {
    id: 'dongyu',
    name: text('东屿区', 'Dongyu District'),
    bays: [
      {
        id: 'bailu',
        name: text('白鹭湾区', 'Bailu Bay'),
        communities: [
          community(
            'bailu',
            '白鹭 Bailu',
            [109.69, 18.315],
            '白鹭洲 Bailuzhou, 后滩 Houtan, 浪花 Langhua, 湾口 Wankou, 沙坝 Shaba, 龙舟 Longzhou',
            '白鹭路 Bailu Road, 后滩路 Houtan Road, 浪花街 Langhua Street, 沙坝路 Shaba Road',
            '白鹭洲公园 Egret Park, 后滩冲浪村 Houtan Surf Village, 浪花度假区 Langhua Resort',
          ),
          community(
            'quanling',
            '泉岭 Quanling',
            [109.67, 18.41],
            '温汤 Wentang, 橡胶园 Xiangjiaoyuan, 清溪 Qingxi, 茅寮 Maoliao, 升平 Shengping',
            '泉岭路 Quanling Road, 温汤路 Wentang Road, 清溪路 Qingxi Road',
            '温汤温泉 Wentang Springs',
          ),
        ],
      },
    ],
  },
];
