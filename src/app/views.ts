/** The views of the page; each has its own address. Every one of them carries the strip with harm, seed and scenario. */
export const views = ['explore'] as const;
export type View = (typeof views)[number];

/** The path of a view within the page. */
export const viewPath = (view: View): string => `#/${view}`;
