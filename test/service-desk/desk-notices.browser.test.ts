/** A notice on its way to the board, as staff write and read it. */
import { expect } from '@open-wc/testing';
import { deskProblem, FakeDesk, noticeDraft, ok, supervisor } from '@doorstep/testing';
import { DeskPage } from './desk-page.js';

describe('a notice at the desk', () => {
  let page: DeskPage;
  afterEach(() => page.remove());
  const opened = async (draft = noticeDraft()): Promise<void> => {
    page = new DeskPage({ at: '#/notice/notice-1', fake: new FakeDesk({ member: supervisor, drafts: [draft] }) });
    await page.shows('What the public reads');
    await page.shows('dark for a week');
  };

  it('stands beside the original and its marks named', async () => {
    await opened();
    expect(page.find('.marks').innerText).to.contain('13912345678').and.to.contain('Telephone number');
    expect(await page.violations()).to.deep.equal([]);
  });

  it('is published by nobody whose step it is not', async () => {
    await opened(noticeDraft({ state: 'submitted', actions: ['withdraw'] }));
    expect(page.text).to.contain('Another person has to read it now').and.not.to.contain('Publish');
  });

  it('needs a reason for marks that are left', async () => {
    await opened(noticeDraft({ state: 'submitted', actions: ['edit', 'redact', 'return', 'publish', 'withdraw'] }));
    await page.press('Publish');
    page.find<HTMLFormElement>('.step-form').requestSubmit();
    await page.shows('Fill this in.');
    expect(page.fake.sent('POST', /publication/)).to.have.length(0);
  });

  it('shows no photo of the result that its reader did not tick', async () => {
    const photo = (sha256: string) => ({
      sha256,
      photo: { url: 'https://city.example/photo.webp', width: 1, height: 1 },
      shown: false,
    });
    await opened(
      noticeDraft({
        state: 'submitted',
        marks: [],
        actions: ['publish'],
        photos: [photo('a'.repeat(64)), photo('b'.repeat(64))],
      }),
    );
    await page.press('Show photo 2');
    await page.press('Publish');
    await page.until(() => page.fake.sent('POST', /publication/).length === 1, 'it was not published');
    expect(page.fake.sent('POST', /publication/)[0]?.body).to.deep.include({ photos: ['b'.repeat(64)] });
  });

  it('loses neither version when two people write', async () => {
    await opened();
    await page.write('#notice-en-summary', 'My words about the lamp.');
    const theirs = noticeDraft({
      revision: 7,
      words: { en: { title: 'Lamp', summary: 'Their words.', result: '' } },
    });
    page.fake.answer('PATCH', /notices/, () => deskProblem(412, 'changed-meanwhile'));
    page.fake.answer('GET', /notices\/notice-1/, () => ok(theirs));
    await page.press('Save');
    await page.shows('A colleague changed this while you were writing');
    expect(page.find('.theirs').innerText).to.contain('Their words.');
    expect(page.find('.mine').innerText).to.contain('My words about the lamp.');
    page.fake.answer('PATCH', /notices/, () => ok({ ...theirs, revision: 8 }));
    await page.press('Save mine over it');
    await page.shows('Saved.');
    expect(page.fake.sent('PATCH', /notices/)[1]?.body).to.deep.include({ revision: 7 });
  });
});
