/** Codes as they are typed, scanned and handed over in a link. No DOM, no words. */
import { isReceiptCode, normalizeReceiptCode } from '@doorstep/contract';

/** What is wrong with a code before anybody is asked about it. */
export type CodeFault = 'missing' | 'length' | 'mistyped';

export function codeFault(typed: string): CodeFault | undefined {
  const code = normalizeReceiptCode(typed);
  if (code === '') return 'missing';
  if (code.length !== codeLength) return 'length';
  return isReceiptCode(code) ? undefined : 'mistyped';
}

const codeLength = 12;

/** The code in a page's fragment, `#code=…`, and the fragment without it. */
export function codeInFragment(fragment: string): { readonly code: string; readonly rest: string } | undefined {
  const parts = fragment.replace(/^#/, '').split('&');
  const found = parts.find((part) => part.startsWith('code='));
  if (!found) return undefined;
  const rest = parts.filter((part) => part !== found).join('&');
  try {
    return { code: decodeURIComponent(found.slice('code='.length)), rest: rest && `#${rest}` };
  } catch {
    return undefined;
  }
}
