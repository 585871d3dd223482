/** Where the progress of a look at what a page names stands in `storage.session`, for the sidebar to follow. */
export const lookKey = (page: string): string => `look:${page}`;
