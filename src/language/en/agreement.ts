import type { PhraseRow, PhraseTable } from '../../text/phrases.ts';
import type { DocumentNounRow, DocumentVerbRow } from '../agreement-rows.ts';
import { DOCUMENT_NOUNS, DOCUMENT_VERBS, EMERGING, SCOPES } from '../tables.ts';
import { EN_COLLECTIVES } from './collective.ts';
import { everyForm } from './inflect.ts';
import { EN_REPORTING } from './reporting.ts';
import { EN_SECTORS } from './sector.ts';

/** Documents and arrangements. */
export const EN_DOCUMENT_NOUNS: PhraseTable<DocumentNounRow> = {
  name: DOCUMENT_NOUNS.name,
  rows: [
    {
      type: 'treaty',
      weak: false,
      phrases: [
        'treaty',
        'treaties',
        'pact',
        'pacts',
        'peace treaty',
        'accord',
        'accords',
        'concordat',
      ],
      reason: 'Always between parties.',
      hit: 'Peru and Chile signed a treaty on maritime borders.',
      miss: 'Peru is bound by the treaty on maritime borders.',
    },
    {
      type: 'agreement',
      weak: false,
      phrases: [
        'agreement',
        'agreements',
        'trade agreement',
        'free trade agreement',
        'arrangement',
        'arrangements',
      ],
      reason: 'The plain word; "in agreement" and an agreement "to" do something are not signed.',
      hit: 'An agreement on air services was signed by Kenya and Qatar.',
      miss: 'The ministers were in agreement on air services.',
    },
    {
      type: 'memorandum',
      weak: false,
      phrases: [
        'memorandum of understanding',
        'memoranda of understanding',
        'memorandums of understanding',
        'memorandum',
        'memoranda',
        'memorandums',
        'mou',
        'mous',
        'memorandum of cooperation',
        'memoranda of cooperation',
      ],
      reason: 'A memorandum is signed like an agreement.',
      hit: 'Vietnam signed a memorandum of understanding on cyber security with Estonia.',
      miss: 'Officials circulated a memorandum among the staff.',
    },
    {
      type: 'joint statement',
      weak: false,
      phrases: [
        'joint statement',
        'joint statements',
        'joint communique',
        'joint communiqué',
        'joint declaration',
        'joint declarations',
        'communique',
        'communiqué',
        'final communique',
        'final communiqué',
        'final declaration',
        "leaders' declaration",
        'political declaration',
      ],
      reason: 'Issued in common.',
      hit: 'The two presidents issued a joint statement on water sharing.',
      miss: 'The joint statement covers water sharing.',
    },
    {
      type: 'joint statement',
      weak: true,
      phrases: ['following statement', 'statement'],
      reason: 'Common only where several release it.',
      hit: 'The following statement was released by the governments of Fiji and Japan.',
      miss: 'The ministry of health issued a statement on Monday.',
    },
    {
      type: 'declaration',
      weak: true,
      phrases: [
        'declaration',
        'declarations',
        'charter',
        'statement of intent',
        'joint vision statement',
      ],
      reason: 'Signed or adopted by several; also a mere utterance.',
      hit: 'Armenia and Georgia adopted a declaration on partnership.',
      miss: 'The declaration of the winner was delayed.',
    },
    {
      type: 'convention',
      weak: true,
      phrases: ['convention', 'conventions', 'compact', 'compacts', 'covenant'],
      reason: 'Also a gathering or a custom.',
      hit: 'Malta and Cyprus signed a convention on double taxation.',
      miss: 'Delegates signed in at the party convention.',
    },
    {
      type: 'protocol',
      weak: true,
      phrases: ['protocol', 'protocols', 'additional protocol', 'minutes of the meeting'],
      reason: 'Also etiquette and a technical standard.',
      hit: 'Oman and India signed a protocol on labour migration.',
      miss: 'The visit followed strict protocol.',
    },
    {
      type: 'roadmap',
      weak: true,
      phrases: [
        'roadmap',
        'roadmaps',
        'road map',
        'action plan',
        'action plans',
        'plan of action',
        'work plan',
        'joint plan',
      ],
      reason: 'Plans adopted in common.',
      hit: 'Laos and Thailand signed a roadmap on rail links.',
      miss: 'The minister presented a roadmap to parliament.',
    },
    {
      type: 'contract',
      weak: true,
      phrases: [
        'contract',
        'contracts',
        'deal',
        'deals',
        'trade deal',
        'peace deal',
        'ceasefire deal',
      ],
      reason: 'Business and sport use the words too.',
      hit: 'Iraq and Jordan struck a deal on oil transit.',
      miss: 'The striker signed a new contract at the club.',
    },
    {
      type: 'ceasefire',
      weak: true,
      phrases: ['ceasefire', 'cease-fire', 'truce', 'armistice'],
      reason: 'Reached between parties.',
      hit: 'Armenia and Azerbaijan reached a ceasefire on Thursday.',
      miss: 'The ceasefire held overnight.',
    },
    {
      type: 'letter of intent',
      weak: false,
      phrases: [
        'letter of intent',
        'letters of intent',
        'exchange of letters',
        'exchange of notes',
      ],
      reason: 'A first step, signed.',
      hit: 'Denmark signed a letter of intent with Ghana on wind power.',
      miss: 'The letter of intent was debated.',
    },
    {
      type: 'framework',
      weak: true,
      phrases: ['framework', 'framework agreement', 'package deal'],
      reason: 'Also any structure.',
      hit: 'Mongolia and Japan concluded a framework on minerals.',
      miss: 'The framework for reform is sound.',
    },
    {
      type: 'documents',
      weak: true,
      phrases: [
        'documents',
        'cooperation documents',
        'bilateral documents',
        'instruments',
        'joint documents',
        'intergovernmental documents',
      ],
      reason: 'A bundle, usually with its count.',
      hit: 'Russia and Uzbekistan signed 12 cooperation documents.',
      miss: 'Police seized 12 documents in the raid.',
    },
  ],
};

/** Verbs and nouns of signing, issuing and reaching. */
export const EN_DOCUMENT_VERBS: PhraseTable<DocumentVerbRow> = {
  name: DOCUMENT_VERBS.name,
  rows: [
    {
      status: 'signed',
      nominal: false,
      phrases: ['sign', 'ink', 'initial', 'cosign', 'co-sign']
        .flatMap(everyForm)
        .concat('initialled', 'initialling', 'put their signatures to'),
      reason: 'Signing; ratification and entry into force do not count.',
      hit: 'Ghana and Togo signed an agreement on fisheries.',
      miss: 'Ghana and Togo ratified the agreement on fisheries.',
    },
    {
      status: 'signed',
      nominal: true,
      phrases: [
        'signing of',
        'signature of',
        'the signing of',
        'signing ceremony for',
        'signing ceremony of',
      ],
      reason: 'The act as a noun.',
      hit: 'They witnessed the signing of an agreement on fisheries.',
      miss: 'They recalled the terms of an agreement on fisheries.',
    },
    {
      status: 'issued',
      nominal: false,
      phrases: ['issue', 'release', 'adopt', 'publish', 'endorse'].flatMap(everyForm),
      reason: 'Statements and plans are issued or adopted.',
      hit: 'The leaders adopted a joint declaration on energy.',
      miss: 'The leaders debated a joint declaration on energy.',
    },
    {
      status: 'issued',
      nominal: true,
      phrases: [
        'adoption of',
        'issuance of',
        'issuing of',
        'release of',
        'following is the text of',
      ],
      reason: 'The act as a noun.',
      hit: 'The summit ended with the adoption of a joint declaration.',
      miss: 'The summit ended with a row over the joint declaration.',
    },
    {
      status: 'reached',
      nominal: false,
      phrases: [
        'reach',
        'conclude',
        'seal',
        'finalize',
        'finalise',
        'strike',
        'clinch',
        'negotiate',
        'hammer out',
        'broker',
        'forge',
      ]
        .flatMap(everyForm)
        .concat('came to', 'arrived at'),
      reason: 'An outcome of talks; "concluded" also ends a meeting.',
      hit: 'The two sides reached an agreement on gas prices.',
      miss: 'The two sides discussed an agreement on gas prices.',
    },
    {
      status: 'reached',
      nominal: true,
      phrases: ['conclusion of', 'finalization of', 'finalisation of', 'successful conclusion of'],
      reason: 'The act as a noun; what is hoped for is not reached.',
      hit: 'The ministers announced the conclusion of a trade agreement.',
      miss: 'The ministers spoke of the benefits of a trade agreement.',
    },
  ],
};

/** Words that say before whom or in what scope documents were signed. */
export const EN_SCOPES: PhraseTable<PhraseRow> = {
  name: SCOPES.name,
  rows: [
    {
      phrases: [
        'in their presence',
        'in the presence of',
        'in all',
        'in total',
        'altogether',
        'on the sidelines of',
        'during the visit',
        'following the talks',
        'after the talks',
        'at the end of the visit',
        'as a result of the talks',
      ],
    },
  ],
};

/** Verbs that say of a denied document that it did not come: "no treaty emerged". */
export const EN_EMERGING: PhraseTable<PhraseRow> = {
  name: EMERGING.name,
  rows: [
    {
      phrases: [
        'emerged',
        'emerge',
        'materialized',
        'materialised',
        'materialize',
        'materialise',
        'was in sight',
        'is in sight',
        'in sight',
        'came out',
        'resulted',
        'followed',
        'came of',
      ],
    },
  ],
};

/** Tables of agreement words, and those that agreements share with commitments and stances. */
export const EN_AGREEMENT_TABLES: readonly PhraseTable[] = [
  EN_DOCUMENT_NOUNS,
  EN_DOCUMENT_VERBS,
  EN_SCOPES,
  EN_EMERGING,
  EN_SECTORS,
  EN_REPORTING,
  EN_COLLECTIVES,
];
