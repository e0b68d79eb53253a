/** Lets the button of the header switch between dark and light. */
export function switchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-toggle')!;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  button.addEventListener('click', () => {
    const now = document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');
    const next = now === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    try {
      localStorage.theme = next;
    } catch {
      // A reader who forbids storage gets the theme for this page.
    }
  });
}
