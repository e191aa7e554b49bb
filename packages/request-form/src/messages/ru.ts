/** The first screen in Russian. */
import type { RequestFormTranslation } from '../request-form-messages.js';

export const messages: RequestFormTranslation = {
  titleRequest: 'Попросить о помощи или сообщить о проблеме',
  titleGrumble: 'Расскажите, что вас беспокоит',
  titleEscalation: 'Не удалось решить вопрос',
  step: 'Шаг {current} из {total}',
  errorPrefix: 'Ошибка:',
  partFailed: 'Эта часть не загрузилась. Можно продолжить без неё или повторить попытку.',
  noCategories: 'Сейчас здесь нельзя оставить обращение.',
  sectionWhat: 'О чём речь?',
  sectionWhere: 'Где это?',
  sectionRefusal: 'В чём отказали?',
  sectionWords: 'Расскажите подробнее',
  sectionYou: 'Контакты',
  sectionCheck: 'Проверьте ответы',
  searchLabel: 'Поиск своими словами',
  searchHint: 'Например, «ночью темно»',
  searchCount: {
    one: 'Найдена {count} тема',
    few: 'Найдены {count} темы',
    many: 'Найдено {count} тем',
    other: 'Найдено {count} темы',
  },
  searchNone: 'По этим словам ничего не нашлось. Показаны все темы.',
  categoryLegend: 'Тема',
  website: 'Оставьте это поле пустым',
  send: 'Отправить',
  sending: 'Отправляем',
};
