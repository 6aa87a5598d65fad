import path from 'node:path';
import { defineConfig, type UserConfig } from 'vite';

/** The web app: built into dist/web, beside the program that serves it. */
const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Pictures and fonts are files: the policy of the page forbids data addresses in styles.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env['RAPPORTEUR_SERVER'] ?? 'http://127.0.0.1:4319' } },
});

export default config;
