/** Makes a piece a link where there is an address. */
export const linkOf = (url: string | undefined) => (url === undefined ? {} : { url });
