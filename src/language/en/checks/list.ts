import type { ListRows } from '../../checks/list.ts';
import type { WordsOf } from '../../checks/words.ts';
import { words } from '../../checks/words.ts';

/** English words for the checks of counts and lists. */
export const EN_LIST_WORDS: WordsOf<ListRows> = {
  party: [
    {
      phrases: words(
        'sides | leaders | countries | nations | states | parties | presidents',
        'prime ministers | premiers | ministers | foreign ministers | governments',
        'members | member states | powers | neighbours | neighbors | capitals | cities',
        'allies | nation | country | state | party | member | side | kingdoms | republics | economies',
        'heads of state | heads of government | defence ministers | defense ministers | delegations',
        'finance ministers | guarantors | guarantor states | mediators | signatories | partners | candidates | islands',
      ),
    },
  ],
  pair: [
    {
      phrases: words(
        'both leaders | both sides | both countries | both presidents | both ministers',
        'both parties | both nations | both states | both governments | both delegations | both capitals',
        'both prime ministers | both foreign ministers | both neighbours | both neighbors | both allies',
        'the two sides | the two countries | the two leaders | the two presidents | the two parties',
        'the two nations | the two states | the two governments | the two ministers | the two neighbours',
        'the two neighbors | the two prime ministers | the two foreign ministers | the two delegations',
        'the pair | the two allies | the two men',
      ),
    },
  ],
  both: [{ phrases: words('both') }],
  article: [{ phrases: words('the | a | an | another | some') }],
  partial: [
    {
      phrases: words(
        'other | another | further | additional | more | least | over | some | only',
        'first | last | remaining | including | such as | among | notably | namely among | e.g.',
        'include | includes | included | especially | particularly | besides | excluding | except',
      ),
    },
  ],
  joining: [{ phrases: words('and | & | as well as | plus') }],
  opening: [
    {
      phrases: words(
        'comprising | which comprises | that comprises | consisting of | which consists of | made up of',
        'namely | i.e. | that is | viz. | grouping | which groups | composed of | bringing together',
        'which brings together | are | were | comprises | comprise | consists of | consist of | groups',
        'linking | uniting | formed by | form | whose members are | : these are',
      ),
    },
  ],
  openEnd: [
    { phrases: words('etc | etc. | among others | and others | and so on | or more | others') },
  ],
  sided: [
    {
      count: 3,
      phrases: words('trilateral | three-way | three-party | tripartite | three-sided'),
    },
    {
      count: 4,
      phrases: words('quadrilateral | four-way | four-party | quadripartite'),
    },
    { count: 5, phrases: words('five-way | five-party | pentalateral') },
    { count: 6, phrases: words('six-way | six-party') },
  ],
  tour: [{ phrases: words('tour | trip | swing | journey | visit | itinerary') }],
  travel: [
    {
      phrases: words(
        'visit | visits | visited | visiting | travel to | travels to | travelled to | traveled to | takes him to',
        'take him to | take her to | takes her to | took him to | took her to | taking him to | taking her to',
        'stops in | stop in | stopped in | stopping in | with stops in | tour of | trip to | go to | goes to',
        'tour | takes in | take in | took in | taking in | visit to',
      ),
    },
  ],
  point: [
    {
      phrases: words(
        'points | proposals | steps | priorities | principles | recommendations | suggestions | conditions | reasons',
        'goals | objectives | aims | tasks | pillars | measures | demands | issues | areas | messages | commitments',
      ),
    },
  ],
  enumerator: [
    { set: 'ordinal', nth: 1, phrases: words('first , | firstly | first :') },
    { set: 'ordinal', nth: 2, phrases: words('second , | secondly | second :') },
    { set: 'ordinal', nth: 3, phrases: words('third , | thirdly | third :') },
    { set: 'ordinal', nth: 4, phrases: words('fourth , | fourthly | fourth :') },
    { set: 'ordinal', nth: 5, phrases: words('fifth , | fifthly | fifth :') },
    { set: 'ordinal', nth: 6, phrases: words('sixth , | sixthly | sixth :') },
    { set: 'ordinal', nth: 7, phrases: words('seventh , | seventh :') },
  ],
  lead: [
    {
      phrases: words(
        'on | a | an | one | another | the | for | about | in | a first | a second | a third | a fourth | covering',
      ),
    },
  ],
  setPhrase: [
    {
      phrases: words(
        'science and technology | trade and investment | investment and trade | peace and security | oil and gas',
        'security and stability | peace and stability | research and development | arts and culture | health and safety',
        'food and agriculture | agriculture and food | women and children | law and order | culture and education',
        'education and culture | training and education | education and training | economy and trade | growth and jobs',
        'jobs and growth | freedom and democracy | democracy and human rights | rights and freedoms | youth and sport',
        'trade and economic | economic and trade | social and economic | economic and social | technical and economic',
        'defence and security | security and defence | defense and security | security and defense | tourism and culture',
        'culture and tourism | climate and energy | energy and climate | people and goods | goods and services',
        'migration and asylum | asylum and migration | roads and bridges | sea and air | water and sanitation',
        'transport and logistics | loans and grants | grants and loans | small and medium | research and innovation',
        'science and innovation | rule of law and | human rights and | police and judicial | justice and home affairs',
      ),
    },
  ],
  clausal: [
    {
      phrases: words(
        'which | who | whose | that | where | but | while | although | because | if | when',
      ),
    },
  ],
};
