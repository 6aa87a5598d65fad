/** The browser for the tests of the web app: CHROME_PATH, or the first that is installed; undefined where there is none. */
export function findBrowser(): string | undefined;
