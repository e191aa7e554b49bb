/** The map of the form in Russian. */
import type { Translation } from '@doorstep/core';
import type { MapMessages } from '../map/map-messages.js';

export const messages: Translation<MapMessages> = {
  mapName: 'Карта. Место отмечает перекрестие посередине.',
  mapHelp:
    'Стрелки двигают карту, с Shift — понемногу. Плюс и минус меняют масштаб. Enter выбирает место под перекрестием.',
  mapHelpTouch: 'Двигайте карту или коснитесь места, чтобы перекрестие оказалось на нём.',
  here: 'Под перекрестием:',
  up: 'На север',
  down: 'На юг',
  left: 'На запад',
  right: 'На восток',
  zoomIn: 'Ближе',
  zoomOut: 'Дальше',
  moveMap: 'Двигать карту',
  take: 'Выбрать это место',
  cancel: 'Отмена',
  loadingMap: 'Загружаем карту',
  noMap: 'Карты этого города здесь нет. Опишите место словами.',
  outlinesOnly: 'Границы районов и центры обслуживания, без улиц.',
  closer: 'Приблизьте карту, чтобы отметить место точнее.',
  outside: 'Вне районов, за которые отвечает этот город',
  areaIn: '{inner}, {outer}',
  placeAndSide: '{place}. {side}.',
  beside: 'Рядом: {place}',
  near_north: 'Примерно {distance} к северу от «{place}»',
  near_northEast: 'Примерно {distance} к северо-востоку от «{place}»',
  near_east: 'Примерно {distance} к востоку от «{place}»',
  near_southEast: 'Примерно {distance} к юго-востоку от «{place}»',
  near_south: 'Примерно {distance} к югу от «{place}»',
  near_southWest: 'Примерно {distance} к юго-западу от «{place}»',
  near_west: 'Примерно {distance} к западу от «{place}»',
  near_northWest: 'Примерно {distance} к северо-западу от «{place}»',
};
