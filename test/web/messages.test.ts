import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TERMS } from '../../src/view/terms.ts';

type Message = string | Readonly<Record<string, string>>;
type Catalogue = Readonly<Record<string, Message>>;

const FOLDER = path.resolve(import.meta.dirname, '../../web/src/messages');
const LANGUAGES = ['en', 'zh', 'ru'] as const;

async function catalogue(name: string, language: string): Promise<Catalogue> {
  if (name === 'record' && language === 'en') return TERMS;
  const file = path.join(FOLDER, name, `${language}.ts`);
  const module = (await import(file)) as Readonly<Record<string, Catalogue>>;
  return module[language] ?? {};
}

/** The {names} of a message, over all its plural forms; those of each form must be the same. */
function placeholders(message: Message): string[][] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  return forms.map((form) =>
    [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort(),
  );
}

describe.each(readdirSync(FOLDER))('the messages of %s', (name) => {
  it('have the same keys in every language', async () => {
    const [first, ...others] = await Promise.all(LANGUAGES.map((code) => catalogue(name, code)));
    const keys = Object.keys(first ?? {}).sort();
    expect(keys.length).toBeGreaterThan(0);
    for (const other of others) expect(Object.keys(other).sort()).toEqual(keys);
  });

  it('name the same values in every language and form', async () => {
    const english = await catalogue(name, 'en');
    for (const code of LANGUAGES) {
      for (const [key, message] of Object.entries(await catalogue(name, code))) {
        const wanted = placeholders(english[key] ?? '')[0];
        for (const found of placeholders(message)) {
          expect({ code, key, names: found }).toEqual({ code, key, names: wanted });
        }
      }
    }
  });

  it('have every plural form that their language needs', async () => {
    for (const code of LANGUAGES) {
      const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
      for (const [key, message] of Object.entries(await catalogue(name, code))) {
        if (typeof message === 'string' || Object.keys(message).length === 1) continue;
        expect({ code, key, forms: Object.keys(message).sort() }).toEqual({
          code,
          key,
          forms: [...needed].sort(),
        });
      }
    }
  });
});
