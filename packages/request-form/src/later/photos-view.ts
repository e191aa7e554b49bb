/** The photos of a request, in the form's words. */
import { mostPhotos, photoField, type PhotoList } from '@doorstep/core/photo-list';
import type { TemplateResult } from 'lit';
import { errorOf, type FormScene } from './scene.js';

const faultKeys = { unreadable: 'photoUnreadable', 'too-large': 'photoTooLarge', 'too-many': 'photosTooMany' } as const;

export function photosView(list: PhotoList, scene: FormScene): TemplateResult {
  const { words, core } = scene;
  const count = mostPhotos;
  return photoField(
    list,
    {
      label: words.say('photosLegend'),
      optional: core.say('optional'),
      hint: words.say('photosHint', { count }),
      add: words.say('photosAdd'),
      full: words.say('photosFull', { count }),
      remove: words.say('photoRemove'),
      photo: (place) => words.say('photoReady', { index: place }),
      preparing: (name) => words.say('photoPreparing', { name }),
      fault: ({ name, fault }) => words.find(faultKeys[fault], { name, count }) ?? '',
    },
    errorOf('photos', scene),
  );
}
