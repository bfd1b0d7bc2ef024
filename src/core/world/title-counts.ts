/** How many stories with their titles a model may be given as examples. It stands alone, so that a page can know it without the stories. */

export const TITLE_COUNTS = [50, 200, 1000] as const;
export type TitleCount = (typeof TITLE_COUNTS)[number];
