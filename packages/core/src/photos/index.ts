/** What widgets with a place for photos need. Load it when somebody chooses one: `await import('@doorstep/core/photos')`. */
export { preparePhoto, type PhotoFault, type PreparedPhoto, type PreparedPhotoOutcome } from './prepare-photo.js';
export { sha256Hex } from './sha256.js';
