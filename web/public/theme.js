/* Sets the theme before the first paint; the page has no inline script. */
try {
  const { theme } = JSON.parse(localStorage.getItem('rapporteur.preferences') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Preferences that cannot be read are the defaults.
}
