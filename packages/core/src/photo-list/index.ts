/** The list of photos in a form, with its field and styles. For parts that are loaded late: `@doorstep/core/photo-list`. */
export { photoField, type PhotoFieldWords } from './photo-field.js';
export { mostPhotos, PhotoList, type ListedPhoto, type ListFault, type ReadyPhoto } from './photo-list.js';
export { photoListStyles } from './photo-list-styles.js';
