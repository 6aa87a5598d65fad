import type { ArithmeticRows } from '../../checks/arithmetic.ts';
import { type WordsOf, words } from '../../checks/words.ts';
import { verbForms } from '../verb-forms.ts';
import { nouns } from './nouns.ts';

/** Russian words for the checks of sums, rates, shares and bounds. */
export const RU_ARITHMETIC_WORDS: WordsOf<ArithmeticRows> = {
  binding: [
    { role: 'from', phrases: words('с | со | от | против | по сравнению с') },
    { role: 'to', phrases: words('до') },
    { role: 'and', phrases: words('и | а также | плюс') },
    { role: 'of', phrases: words('из') },
    { role: 'at', phrases: words('в | на | во') },
  ],
  metric: [
    { metric: 'trade', phrases: [...nouns('товарооборот(), торговл(я), товарообмен()')] },
    { metric: 'exports', phrases: [...nouns('экспорт(), постав(ка)')] },
    { metric: 'imports', phrases: [...nouns('импорт(), закуп(ка)')] },
    { metric: 'investment', phrases: [...nouns('инвестиц(ия), капиталовложен(ие)')] },
    { metric: 'gdp', phrases: [...words('ввп'), ...nouns('выпуск(к2)')] },
    { metric: 'aid', phrases: [...nouns('помощ(ь)')] },
    { metric: 'debt', phrases: [...nouns('долг(к2), кредит(), заем()')] },
    { metric: 'cost', phrases: [...nouns('стоимост(ь)')] },
    { metric: 'spending', phrases: [...nouns('расход(), бюджет()')] },
    { metric: 'revenue', phrases: [...nouns('доход(), выруч(ка), продаж(а), прибыл(ь)')] },
  ],
  parts: [
    {
      exhaustive: true,
      phrases: words('состоит из | состоящий из | а именно | складывается из'),
    },
    {
      exhaustive: false,
      phrases: words('в том числе | включая | среди них | из которых | из них | из коих'),
    },
  ],
  direction: [
    {
      direction: 'up',
      phrases: [
        ...verbForms(
          '*вырос, *увеличился, *возрос, *поднялся, *повысился, *прибавил, *подскочил, *расширился',
        ),
        ...words('растет | растут | увеличивается | увеличиваются | больше | выше'),
        ...nouns('рост(), прирост(), увеличен(ие), повышен(ие), подъем()'),
      ],
    },
    {
      direction: 'down',
      phrases: [
        ...verbForms('*снизился, *сократился, *упал, *уменьшился, *понизился, *просел, *опустился'),
        ...words(
          'падает | падают | снижается | снижаются | сокращается | сокращаются | меньше | ниже',
        ),
        ...nouns('снижен(ие), сокращен(ие), паден(ие), уменьшен(ие), спад()'),
      ],
    },
  ],
  otherBase: [
    {
      phrases: words(
        'в реальном выражении | в сопоставимых ценах | в постоянных ценах | с поправкой на инфляцию | на душу населения',
        'в физическом выражении | в натуральном выражении | в рублях | в юанях | в рублевом выражении | в юаневом выражении',
        'в долларовом выражении | в национальной валюте | в среднем | без учета | за исключением | ежегодно | в год',
        'среднегодовой | в пересчете на год',
      ),
    },
  ],
  share: [
    {
      phrases: words(
        'приходится | приходилось | приходятся | пришлось | составляет доля | доля составила | занимает | занимают',
        'доля | долю | доли | от общего объема | от общего числа | голосов | набрал | набрала | получил | получила',
      ),
    },
  ],
  turn: [{ phrases: words('из | тогда как | в то время как | но | против | соответственно | от') }],
  contrast: [
    { phrases: words('тогда как | в то время как | но | однако | хотя | при этом | между тем') },
  ],
  byAmount: [{ phrases: words('на') }],
  balance: [
    { phrases: [...nouns('профицит(), дефицит(), разниц(ы), разрыв()'), ...words('сальдо')] },
  ],
  inAll: [{ place: 'before', phrases: words('всего | в общей сложности | итого | в сумме') }],
};
