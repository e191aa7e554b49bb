/** The preview of what is published, fetched for those whose request neighbours may see. */
export { Preview } from './preview.js';
export { previewStyles } from './preview-styles.js';
