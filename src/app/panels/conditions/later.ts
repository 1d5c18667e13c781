import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is fetched once it is wanted; `retry` asks for it again when it did not come. */
export interface Later<T> {
  readonly part: T | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Fetches a part of the page when it is first wanted, so that the first view does without. */
export function useLater<T>(fetchPart: () => Promise<T>, wanted: boolean): Later<T> {
  const [part, setPart] = useState<{ readonly value: T }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || part || failed) return;
    fetchPart().then(
      (value) => setPart({ value }),
      () => setFailed(true),
    );
  }, [wanted, part, failed, fetchPart]);
  return { part: part?.value, failed, retry: () => setFailed(false) };
}
