import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/print.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { startRefreshing } from './api/resource.ts';
import { App } from './app.tsx';
import { SCREENS } from './screens/list.ts';
import { listen } from './state/connection.ts';
import { startKeys } from './state/keys.ts';
import { startRouter } from './state/router.ts';
import { language } from './text/language.ts';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element for the app');
effect(() => {
  document.documentElement.lang = language.value;
});
startRouter(new Set(SCREENS.map(({ name }) => name)));
startKeys();
startRefreshing();
listen();
render(<App />, root);
