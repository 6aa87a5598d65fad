import type { TimeWord } from '../time-rules.ts';

/** [offset as ISO 8601 writes it, names...]; '' where summer time or two meanings leave the offset open. */
const ZONES: readonly (readonly [string, string])[] = [
  ['Z', 'utc, gmt, zulu'],
  ['-05:00', 'est, eastern standard time'],
  ['-04:00', 'edt, eastern daylight time'],
  ['-06:00', 'central standard time'],
  ['-05:00', 'cdt, central daylight time'],
  ['-07:00', 'mst, mountain standard time'],
  ['-06:00', 'mdt, mountain daylight time'],
  ['-08:00', 'pst, pacific standard time'],
  ['-07:00', 'pdt, pacific daylight time'],
  ['+01:00', 'cet, central european time'],
  ['+02:00', 'cest, central european summer time'],
  ['+02:00', 'eet'],
  ['+03:00', 'eest, msk, moscow time, minsk time, istanbul time, ankara time, turkish time, trt'],
  ['+03:00', 'riyadh time, saudi time, doha time, baghdad time, nairobi time, east africa time'],
  ['+03:30', 'tehran time, iran time'],
  ['+04:00', 'gulf time, gulf standard time, dubai time, abu dhabi time, baku time, yerevan time'],
  ['+04:00', 'tbilisi time'],
  ['+04:30', 'kabul time'],
  ['+05:00', 'pakistan time, islamabad time, tashkent time, astana time'],
  ['+05:30', 'india time, indian standard time, delhi time, new delhi time'],
  ['+07:00', 'bangkok time, hanoi time, jakarta time'],
  ['+08:00', 'beijing time, china time, china standard time, hong kong time, singapore time'],
  ['+08:00', 'taipei time, manila time, sgt, hkt'],
  ['+09:00', 'jst, kst, japan time, japan standard time, tokyo time, seoul time, korea time'],
  ['+09:00', 'korean time, pyongyang time'],
  ['+10:00', 'aest'],
  ['+11:00', 'aedt'],
  [
    '',
    'local time, et, eastern time, eastern, ct, central time, mt, mountain time, pt, pacific time',
  ],
  [
    '',
    'pacific, cst, bst, ist, ast, wib, kyiv time, kiev time, london time, british time, uk time',
  ],
  ['', 'paris time, berlin time, brussels time, geneva time, vienna time, rome time, madrid time'],
  ['', 'washington time, new york time, jerusalem time, israel time, israeli time, cairo time'],
  ['', 'sydney time, canberra time'],
];

/** Names of time zones after a time of day. */
export const EN_ZONES: readonly TimeWord[] = ZONES.map(([value, names]) => ({
  is: 'ZONE',
  value,
  phrases: names.split(', '),
}));
