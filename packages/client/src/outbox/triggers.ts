/** The moments at which sending may go better than it did. `navigator.onLine` is not asked: it is wrong too often. */

/** Returns what ends the listening. */
export function listenForTriggers(onTrigger: () => void): () => void {
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') onTrigger();
  };
  addEventListener('online', onTrigger);
  addEventListener('pageshow', onTrigger);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    removeEventListener('online', onTrigger);
    removeEventListener('pageshow', onTrigger);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
