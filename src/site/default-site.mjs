/** Where the site says it is served when nobody tells a build. */
export const defaultSite = 'https://weigh-in.example';
