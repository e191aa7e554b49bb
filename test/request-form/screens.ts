/** Each screen of the way through the form about a dark lamp, with what brings it about. */
import type { FormPage } from './form-page.js';

export async function* screensOf(page: FormPage): AsyncGenerator<string> {
  await page.has('#keep');
  yield 'topics';
  await page.goOn();
  yield 'topics with an error';
  await page.press('Street light');
  await page.goOn();
  yield 'place';
  await page.goOn();
  yield 'place with an error';
  await page.write('address', 'Behind the fish market');
  await page.goOn();
  while (!page.root.querySelector('#contact')) {
    yield `words: ${page.root.querySelector('.item [id]')?.id}`;
    if (page.root.querySelector('#description')) await page.write('description', 'It is dark.');
    if (page.root.querySelector('#answer-fault')) await page.press('It is dark');
    if (page.root.querySelector('#answer-howMany')) await page.write('answer-howMany', '3');
    if (page.root.querySelector('#answer-danger')) await page.press('No');
    await page.goOn();
  }
  yield 'contact';
  await page.press('By phone');
  await page.goOn();
  yield 'contact with an error';
  await page.write('phone', '13800001234');
  await page.goOn();
  yield 'answers';
  await page.press('Send');
  await page.has('.receipt-extras');
  yield 'receipt';
}
