/** What the map says, in Russian. */
import type { Translation } from '@doorstep/core';
import type { MapMessages } from '../map/map-messages.js';

export const messages: Translation<MapMessages> = {
  mapName: {
    one: 'Карта, на ней {count} центр',
    few: 'Карта, на ней {count} центра',
    many: 'Карта, на ней {count} центров',
    other: 'Карта, на ней {count} центра',
  },
  mapHelp: 'Стрелки ведут от метки к метке, с Shift двигают карту. Плюс и минус меняют масштаб. Enter открывает.',
  pin: '{name}: {status}',
  cluster: {
    one: '{count} центр, приблизить',
    few: '{count} центра, приблизить',
    many: '{count} центров, приблизить',
    other: '{count} центра, приблизить',
  },
  overlap: 'Центров в одном месте: {count}',
  youAreHere: 'Отсюда считается расстояние',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  measureHere: 'Считать от середины карты',
  middle: 'середина карты',
  reachAbout: 'Закрашено: около {minutes} мин пешком',
  reachMeasured: 'Закрашено: {minutes} мин пешком по дорожкам',
  noTiles: 'Границы районов, без улиц.',
  figure: 'Чем гуще цвет, тем больше. Числа — в таблице.',
};
