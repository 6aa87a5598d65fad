import { expect, it } from 'vitest';
import { inflectRussian } from '../../../src/language/ru/inflect.ts';
import { nominativeOf } from '../../../src/language/ru/nominative.ts';

it.each([
  ['Россия', 'state', 'Россией'],
  ['Китайская Народная Республика', 'state', 'Китайской Народной Республикой'],
  ['Соединённые Штаты Америки', 'state', 'Соединёнными Штатами Америки'],
  ['Республика Корея', 'state', 'Республикой Корея'],
  ['Босния и Герцеговина', 'state', 'Боснией и Герцеговиной'],
  ['Египет', 'state', 'Египтом'],
  ['США', 'state', 'США'],
  ['Европейский союз', 'organisation', 'Европейским союзом'],
  ['Организация Объединённых Наций', 'organisation', 'Организацией Объединённых Наций'],
  [
    'Международное агентство по атомной энергии',
    'organisation',
    'Международным агентством по атомной энергии',
  ],
  ['министр иностранных дел', 'office', 'министром иностранных дел'],
  ['премьер-министр', 'office', 'премьер-министром'],
  ['Владимир Путин', 'person', 'Владимиром Путиным'],
  ['Александр Лукашенко', 'person', 'Александром Лукашенко'],
  ['Мария Захарова', 'person', 'Марией Захаровой'],
  ['Владимир Зеленский', 'person', 'Владимиром Зеленским'],
  ['Ангела Меркель', 'person', 'Ангелой Меркель'],
  ['Казань', 'place', 'Казанью'],
  ['Нижний Новгород', 'place', 'Нижним Новгородом'],
  ['Ростов-на-Дону', 'place', 'Ростовом-на-Дону'],
] as const)('%s in the instrumental', (name, kind, expected) => {
  const forms = inflectRussian(name, kind).filter((form) => form.cases.includes('ins'));
  expect(forms.map((form) => form.text)).toContain(expected);
});

it('declines only the last part of a name that puts the family first', () => {
  const forms = inflectRussian('Си Цзиньпин', 'person', { familyFirst: true });
  expect(forms.map((form) => form.text)).toEqual([
    'Си Цзиньпин',
    'Си Цзиньпина',
    'Си Цзиньпину',
    'Си Цзиньпином',
    'Си Цзиньпине',
  ]);
});

it.each([
  ['Лавровым', false, ['ins'], 'Лавров'],
  ['Захаровой', true, ['gen', 'dat', 'ins', 'loc'], 'Захарова'],
  ['Пашиняну', false, ['dat'], 'Пашинян'],
  ['Сикорского', false, ['gen', 'acc'], 'Сикорский'],
] as const)('%s is of %s', (word, female, cases, expected) => {
  expect(nominativeOf(word, 'family', female, cases)).toBe(expected);
});
