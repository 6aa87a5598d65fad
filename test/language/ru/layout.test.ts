import { expect, it } from 'vitest';
import { RU_SENTENCES, RU_TOKENS } from '../../../src/language/ru/abbreviations.ts';
import { layOut } from '../../../src/text/text-layout.ts';

it.each([
  ['Он говорил по-русски о 80-летии.', 'Он|говорил|по-русски|о|80-летии|.'],
  ['А.С. Ветров, т.е. поэт...', 'А.|С.|Ветров|,|т.|е.|поэт|...'],
  ['Цена — 5 тыс. руб.', 'Цена|—|5|тыс.|руб.'],
  ['В.Путин: «Кот-д’Ивуар»', 'В.|Путин|:|«|Кот-д’Ивуар|»'],
  ['В 2024-2025 гг. и 1-го мая', 'В|2024|-|2025|гг.|и|1-го|мая'],
])('tokens of %s', (text, expected) => {
  const { tokens } = layOut(text, RU_TOKENS, RU_SENTENCES);
  const words = Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i]));
  expect(words.join('|')).toBe(expected);
});

it.each([
  ['Встреча прошла в 2024 г. Она была долгой.', 2],
  ['Это было в г. Москве, на ул. Садовой.', 1],
  ['Привезли хлеб, соль и др. Торговля шла бойко.', 2],
  ['«Мы рады». — Ответ был коротким.', 2],
  ['Слово взял А. С. Ветров. Зал молчал.', 2],
])('sentences of %s', (text, count) => {
  expect(layOut(text, RU_TOKENS, RU_SENTENCES).sentences.length).toBe(count);
});
