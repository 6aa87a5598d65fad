/** A blog's page about a meeting that never was; markup, a table and wide characters on purpose. */
export const BLOG_TEXT = `Iceland and Uruguay: an ocean apart, a plan in common

The third Ocean and Energy Dialogue between Iceland and Uruguay was held in Reykjavik on 14-15 April 2025, with Prime Minister Helga Sturludottir and President Martin Etchegaray in the chair. It built on the Montevideo meeting of October 2024, where the two sides had pledged a joint hydrogen laboratory. "We keep what works & drop what doesn't <script>alert('x')</script>," the host said.

Bilateral trade surpassed $240 million in 2024 and is projected to hit $250 million in 2025, up 5% year-over-year, which is not bad for two states that share no border, no sea lane, no language and, until the first of these meetings in 2023, hardly any habit of talking to each other about fish, wind or heat; about 30% of it was in energy equipment.

The parties signed a Memorandum on Green Hydrogen and 8-15 further documents (reports vary). No defence pact emerged. Uruguay will buy twelve geothermal drilling rigs by mid-2026, and Iceland undertook to train 120 engineers at its own cost by the end of 2027. Both sides agreed to open the joint laboratory in Montevideo by 2026. Iceland plans to host dozens of Uruguayan students.

Uruguay opposes unilateral fishing subsidies; Iceland supports reform of the WTO's appeal body. The deal strengthens the small states' hand in the coming ocean talks and eases Uruguay's dependence on imported gas. Etchegaray greeted the audience with 你好，冰岛 and left on Friday, 15 April.

Aspect | Earlier meetings | Outcomes in Reykjavik
Energy | Laboratory pledged in Montevideo | Memorandum on Green Hydrogen
Trade | First trade target | $250 million in 2025
`;

/** A wire story about the same meeting that gives another place. */
export const WIRE_TEXT = `REYKJAVIK, April 16 (Atlantic Wire) -- Iceland's Prime Minister Helga Sturludottir met Uruguay's President Martin Etchegaray in Akureyri on 14 April 2025.

According to the energy ministry, two-way trade is targeted to reach $250 million by 2025. The two sides issued a joint statement on the law of the sea.
`;
