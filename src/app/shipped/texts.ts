const files = import.meta.glob<string>('../../../scenarios/*.json', { query: '?raw', import: 'default', eager: true });

/** The text of every shipped scenario by its id, which is its file name. */
export const shippedTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), text]),
);
