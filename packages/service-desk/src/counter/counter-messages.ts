/** What is said at the counter, where staff write something down for somebody. */
import type { MessageSet } from '@doorstep/core';

export const counterMessages = {
  counterHint: 'You write it down for somebody who stands before you, read it back to them, and give them the slip.',
  counterRequest: 'They need help, grumble, or could not get something done:',
  counterRequestOpen: 'Write down a request',
  counterWish: 'They have a wish',
  counterFor: 'Whose wish is it?',
  counterFor_self: 'Of the person at the counter',
  counterFor_family: 'Of somebody in their family',
  counterFor_staff: 'Of somebody we look after',
  counterMinor: 'It is for somebody under 18',
  counterMinorHint: 'A guardian and the child agree to the very words before anything is shown. Two of us approve.',
  counterTitle: 'What do they wish for?',
  counterStory: 'What for, in their own words',
  counterStoryHint: 'Stays with us. The wall shows what we write later, without a name.',
  counterName: 'Name',
  counterContact: 'Mobile number or e-mail',
  counterReadOut:
    'Read out: “We write your wish anew, without your name, address or number, and show that on the wall. You can take it back at any time.”',
  counterConsent: 'They agreed to it',
  counterConsentBy: 'Who, if somebody else',
  counterSend: 'Take down the wish',
  counterDone: 'The wish is taken down',
  counterNext: 'Next person',
  slipTitle: 'Your wish is with us',
  slipCode: 'Your code',
  slipKeep:
    'Keep this slip. With the code you see where your wish stands, change it or take it back: on the city’s wish page, or at any counter.',
  slipNext: 'Somebody reads it within two days. It is shown without your name.',
  slipAgreed: 'Agreed: {name}, {how}.',
  slipShownOnce: 'The code is shown this once. Print the slip before the next person comes.',
  printSlip: 'Print the slip',
  faultChoose: 'Choose one.',
  faultUnits: 'Write a number from 1 to 200.',
  faultConsent: 'Without their consent a wish cannot be taken down.',
} as const satisfies MessageSet;
