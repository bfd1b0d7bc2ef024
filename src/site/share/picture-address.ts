/** Which picture stands for which page. */

/** The picture of the page at `path`: "/claims/small/" → "claims/small", "/" → "home". */
export const pictureOf = (path: string) => path.replace(/^\/|\/$/g, '') || 'home';

/** Where a picture is served, before the base. */
export const picturePath = (path: string) => `/share/${pictureOf(path)}.png`;
