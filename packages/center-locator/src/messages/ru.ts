/** What the first list says, in Russian. */
import type { Translation } from '@doorstep/core';
import type { LocatorMessages } from '../center-locator-messages.js';

export const messages: Translation<LocatorMessages> = {
  title: 'Найти центр обслуживания',
  searchLabel: 'Название, адрес или район',
  searchHint: 'Можно писать пиньинем или первыми буквами',
  locate: 'Рядом со мной',
  locating: 'Определяем, где вы…',
  locateHint: 'Браузер сначала спросит вас. Место останется на этом устройстве.',
  areas: 'Мой район',
  filters: 'Фильтры',
  filtersChosen: 'Фильтры ({count})',
  count: { one: '{count} центр', few: '{count} центра', many: '{count} центров', other: '{count} центра' },
  noCenters: 'Здесь пока нет центров.',
  callCenter: 'Позвонить {phone}',
  showMap: 'Показать карту',
  hideMap: 'Скрыть карту',
  showing: 'Показано {shown} из {count}',
  openUntil: 'Открыто до {time}',
  openAlways: 'Открыто круглосуточно',
  closesIn: 'Открыто, закроется через {span}',
  opensIn: 'Закрыто, откроется через {span}',
  opensAt: 'Закрыто, откроется {time}',
  closed: 'Закрыто',
  hoursUnknown: 'Часы работы неизвестны',
  usuallyOpen: 'Часы работы неизвестны, обычно открыто',
  usuallyClosed: 'Часы работы неизвестны, обычно закрыто',
  byAppointment: 'По записи',
  today: 'сегодня в {time}',
  tomorrow: 'завтра в {time}',
  reason: '{state}: {reason}',
};
