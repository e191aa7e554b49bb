/** The package with everything in it, as a page that is built with a bundler imports it. */
import { expect } from '@open-wc/testing';
import * as doorstep from 'doorstep';
import { widgets } from '../../packages/doorstep/src/widgets.js';

describe('the package with everything in it', () => {
  for (const name of Object.keys(widgets)) {
    it(`registers doorstep-${name}, and exports its class`, () => {
      const registered = customElements.get(`doorstep-${name}`);
      expect(registered).not.to.equal(undefined);
      expect(Object.values(doorstep)).to.include(registered);
    });
  }
});
