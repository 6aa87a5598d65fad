/** Texts with whatever real files bring along: nothing here is pretty, and everything must be read without harm. */
export const ODD_TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\t\n\u00a0\n',
  'one letter': 'x',
  'no letters': '-- … 1.2.3 %% $ 17/0 31.02. \n\n***',
  emoji:
    'President 🇫🇷 Ana Costa 🤝 met 👩‍👩‍👧 Prime Minister Jan Novak in Porto 🏙️ on 3 March 2025. 📈 Trade rose 5% 🚀 to $250 billion 💵.',
  'carriage returns':
    'LISBON, 4 May 2025\r\n\r\nThe foreign ministers of Portugal and Poland met in Lisbon on Sunday.\r\nThey signed\r\nthree agreements.\r\n\r\nTrade reached €4.1\u00a0billion in 2024.\r\n',
  'old carriage returns':
    'The ministers met in Rome on 2 June 2025.\rThey will meet again by mid-2026.\r',
  'no-break spaces':
    'On\u00a03\u00a0March\u00a02025 Prime\u00a0Minister Jan\u00a0Novak signed 12\u00a0000 contracts worth USD\u202f3.5\u202fbillion,\u2009up 4\u00a0%.',
  'combining marks':
    'Premier Jose\u0301 Mun\u0303oz met Chancellor Ju\u0308rgen Scha\u0308fer in Zu\u0308rich on 1 July 2025. Z\u0351\u036b\u0343a\u0321lgo sa\u0338id 30%.',
  'right to left':
    'President Samir Haddad (\u202bسمير حداد\u202c) met the envoy of Israel (\u200fישראל\u200f) in Cairo on 9 April 2025; aid fell ٣٠٪ to 1,200 tonnes.',
  'zero width':
    '\ufeffThe two sides\u200b signed\u200d eight\u2060 docu\u00adments on 4\u200b May 2025,\u200c and trade hit $1\u200b50 mil\u00adlion.',
  table:
    '| Meeting | Date | Outcome |\n|---|---|---|\n| 29th regular meeting | 20–21 August 2024 | 12 documents |\n| 30th regular meeting | 3 November 2025 | 8–15 documents |\n| Total | | 27 documents |\n',
  'tab table':
    'Year\tTrade, $bn\tChange\n2022\t190.3\t29%\n2023\t240.1\t26.3%\n2024\t244.8\t1.9%\nSum\t675.2\t\n',
  bullets:
    'The parties will:\n• expand trade to $300 billion by 2030;\n• open two consulates by mid-2026;\n – support WTO reform\n 1) finish the bridge\n 2) launch 3 labs\n* oppose unilateral sanctions.\n',
  dashes:
    'Exports—some 5–6 %—fell; the 16‒17 May summit ‑ the third ― drew 20+ leaders, “up” from ‘about’ 15… «Трудно» — 「很难」.',
  'other scripts':
    '国务院总理李强3日在杭州同俄罗斯总理米舒斯京会晤。 Премьеры встретились в Ханчжоу 3 ноября 2025 года. Prime Minister Li Qiang met Mikhail Mishustin.',
  'controls and surrogates':
    'The \u0000minister\u0007 met \ud83d the envoy \udc4d on 3\u000b March\u000c2025.\u2028He said 5\u2029% more.',
  quotes:
    "\"We will, \"the President said, 'sign' it — “soon”, ‘by 2026’, „vielleicht“, «peut-être», ``never''.\"",
  'numbers gone wild':
    'Debt is 999999999999999999999999 trillion dollars, 0.00000000000000000001 %, −5 °C, 1,00,000 or 1.000.000,00; 1/3, ½, 2½-fold, 8-15-20, 31 February 2025, 29 February 2023, 00/00/0000, the 0th and the 4th of Octember.',
  'one long sentence': `The Prime Minister of Spain ${'and the Prime Minister of Italy '.repeat(120)}met in Rome on 3 May 2025.`,
  'no spaces': 'PresidentAnaCostametJanNovakinPortoon3March2025.'.repeat(20),
  'brackets without end': `${'(the talks ['.repeat(60)} held in Rome on 3 May 2025 "by`,
  capitals:
    'PRESIDENT ANA COSTA MET PRIME MINISTER JAN NOVAK IN PORTO ON 3 MARCH 2025 AND SIGNED 5 AGREEMENTS.',
};
