import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatMessage } from '@doorstep/core';
import { areaFixtures, centerFixtures } from '@doorstep/testing';
import { mapMessages, type MapWords } from '../../packages/request-form/src/later/map/map-messages.js';
import { distanceWords, placeWords, whereaboutsOf } from '../../packages/request-form/src/later/map/place-words.js';

const words = {
  locale: 'en',
  say: (key: keyof typeof mapMessages.english, values = {}) => formatMessage(mapMessages.english[key], values, 'en'),
  find: (key: keyof typeof mapMessages.english, values = {}) => formatMessage(mapMessages.english[key], values, 'en'),
} as unknown as MapWords;
const said = (latitude: number, longitude: number): string =>
  placeWords(whereaboutsOf({ latitude, longitude }, areaFixtures, centerFixtures), words);

describe('a point on the map, in words', () => {
  it('is in the smallest area and its parent, and so far from the nearest center', () => {
    assert.equal(said(18.2227, 109.62), 'Moonbay, East District. About 300 m north of Moonbay Hub.');
  });

  it('is at a center when it is', () => {
    assert.equal(said(18.22, 109.66), 'Egret Island, East District. At Egret Center.');
  });

  it('is outside of the city, and near nothing, far away', () => {
    assert.equal(said(19, 110), 'Outside of the areas that this city looks after');
  });

  it('is no more exact than a map is', () => {
    assert.deepEqual(
      [4, 123, 949, 951, 4321].map((meters) => distanceWords(meters, 'en')),
      ['0 m', '120 m', '950 m', '1 km', '4.3 km'],
    );
  });
});
