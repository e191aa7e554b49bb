/** Puts the form into the strict page and writes down what the page's policy had to stop. */
// First, as in every bundle: it keeps the page's own elements from stopping Lit.
import '@doorstep/core';
import { FormPage } from './form-page.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});

Object.assign(window, { strict: { page: new FormPage(), violations } });
