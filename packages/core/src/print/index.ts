/** Paper: a page of its own from the browser's print dialog, and the codes on it. Loaded when somebody prints or gets a code. */
export { drawPage, printPage, type PrintedPage } from './print-page.js';
export { qrCode, qrOutline, type QrOutline } from './qr-code.js';
