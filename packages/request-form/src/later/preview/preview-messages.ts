/** What the preview says. Loaded with it. */
import { defineMessages, type MessageSet, type Words } from '@doorstep/core';

const english = {
  previewTitle: 'What neighbours would see',
  previewNote: 'The first words of what you wrote, about where it is, and when. Nothing about you.',
  marksTitle: { one: 'This looks private', other: '{count} places look private' },
  marksNote: 'They are hidden from neighbours. The office reads them all the same.',
  mark_idNumber: 'ID number',
  mark_bankCard: 'Bank card',
  mark_phone: 'Phone number',
  mark_plate: 'Number plate',
  mark_email: 'E-mail address',
  mark_account: 'Account',
  mark_address: 'Exact address',
  mark_name: 'Name',
  mark_known: 'Your contact',
  takeOut: 'Take it out of my words',
  moveToContact: 'Use it as my contact instead',
  takenOut: { one: 'Taken out of your words', other: '{count} places taken out of your words' },
  movedToContact: 'Moved to your contact, which only the office reads',
} as const satisfies MessageSet;

export type PreviewMessages = typeof english;
export type PreviewWords = Words<PreviewMessages>;

export const previewMessages = defineMessages('request-form', english, {
  'zh-Hans': () => import('../messages/preview.zh-Hans.js'),
  ru: () => import('../messages/preview.ru.js'),
});
