/** What tests and stories are made with. Never part of what is published. */
export { answeredBy } from './answered-by.js';
export {
  fail,
  FakeBackend,
  fakeUrl,
  later,
  succeed,
  type CallName,
  type FakeAnswer,
  type FakeAnswers,
  type RecordedCall,
} from './fake-backend.js';
export { fakeCity, type FakeCityOptions } from './fake-city.js';
export * from './fixtures/categories.js';
export * from './fixtures/notices.js';
export * from './fixtures/places.js';
export * from './fixtures/request-views.js';
export { manyWishes, wishFacets, wishList, wishOnWall } from './fixtures/wishes.js';
export {
  deskProblem,
  FakeDesk,
  fakeToken,
  ok,
  type DeskAnswer,
  type DeskCall,
  type FakeDeskOptions,
} from './fake-desk.js';
export * from './fixtures/desk-cases.js';
export * from './fixtures/staff-wishes.js';
