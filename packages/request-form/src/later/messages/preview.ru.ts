/** The preview in Russian. */
import type { Translation } from '@doorstep/core';
import type { PreviewMessages } from '../preview/preview-messages.js';

export const messages: Translation<PreviewMessages> = {
  previewTitle: 'Что увидят соседи',
  previewNote: 'Первые слова вашего текста, примерное место и день. Ничего о вас.',
  marksTitle: {
    one: '{count} место похоже на личные данные',
    few: '{count} места похожи на личные данные',
    many: '{count} мест похожи на личные данные',
    other: '{count} места похожи на личные данные',
  },
  marksNote: 'Соседи этого не увидят. Служба увидит.',
  mark_idNumber: 'Номер документа',
  mark_bankCard: 'Номер карты',
  mark_phone: 'Номер телефона',
  mark_plate: 'Номер машины',
  mark_email: 'Электронная почта',
  mark_account: 'Учётная запись',
  mark_address: 'Точный адрес',
  mark_name: 'Имя',
  mark_known: 'Ваши контакты',
  takeOut: 'Убрать из моего текста',
  moveToContact: 'Сделать моим контактом',
  takenOut: {
    one: 'Из вашего текста убрано {count} место',
    few: 'Из вашего текста убрано {count} места',
    many: 'Из вашего текста убрано {count} мест',
    other: 'Из вашего текста убрано {count} места',
  },
  movedToContact: 'Перенесено в контакты: их видит только служба',
};
