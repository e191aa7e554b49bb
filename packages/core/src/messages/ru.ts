/** The shared words in Russian. */
import type { CoreMessages } from '../core-messages.js';
import type { Translation } from '../messages.js';

export const messages: Translation<CoreMessages> = {
  loading: 'Загрузка',
  retry: 'Повторить',
  call: 'Позвонить: {phone}',
  close: 'Закрыть',
  back: 'Назад',
  continue: 'Продолжить',
  optional: '(необязательно)',
  showMore: 'Показать ещё',
  errorSummaryTitle: 'Нужно исправить',
  problemOffline: 'Нет соединения. То, что вы видите, могло устареть. Повторите, когда появится сеть.',
  problemTimeout: 'Служба слишком долго не отвечает. Повторите попытку.',
  problemBadAnswer: 'Ответ службы не удалось прочитать. Повторите позже.',
  problemTooMany: 'Слишком много попыток. Подождите немного и повторите.',
  problemNotFound: 'Это не удалось найти.',
  problemServer: 'Служба сейчас не работает. Повторите позже.',
  problemOther: 'Что-то пошло не так. Повторите попытку.',
  problemConfiguration: 'Эта часть страницы ещё не настроена.',
  sample: 'Вымышленные данные',
};
