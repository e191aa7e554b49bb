/** What the map says, in Simplified Chinese. */
import type { Translation } from '@doorstep/core';
import type { MapMessages } from '../map/map-messages.js';

export const messages: Translation<MapMessages> = {
  mapName: '地图，共 {count} 个中心',
  mapHelp: '方向键在中心之间移动，按住 Shift 移动地图，加号和减号缩放，回车键打开。',
  pin: '{name}：{status}',
  cluster: '{count} 个中心，放大查看',
  overlap: '同一位置有 {count} 个中心',
  youAreHere: '距离起点',
  zoomIn: '放大',
  zoomOut: '缩小',
  measureHere: '从地图中央起排序',
  middle: '地图中央',
  reachAbout: '阴影：步行约 {minutes} 分钟可达',
  reachMeasured: '阴影：沿道路步行 {minutes} 分钟可达',
  noTiles: '仅显示区域轮廓，没有街道。',
  figure: '颜色越浓，数值越高；具体数字见表格。',
};
