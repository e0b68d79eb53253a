/**
 * Sets the theme that the reader chose before anything of a page is painted. It stands in every page as it is; the
 * Content-Security-Policy knows it by this text.
 */
export const themeScript = 'try{var t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch(e){}';
