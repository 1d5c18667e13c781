import { useEffect, useState } from 'preact/hooks';

/** What a dynamic import brings, undefined until it is there; `load` must be the same function each time. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: T }>();
  useEffect(() => {
    let current = true;
    void load().then((value) => {
      if (current) setLoaded({ value });
    });
    return () => {
      current = false;
    };
  }, [load]);
  return loaded?.value;
}
