import { expect, it } from 'vitest';
import { makeDocument } from '../../../src/model/document.ts';
import { readDocument } from '../../../src/pipeline/steps.ts';
import { loadReference } from '../../../src/reference/load.ts';

function metricsOf(text: string): readonly (string | undefined)[] {
  const document = makeDocument({ name: 'a', text, language: 'zh', publishedAt: '2030-07-11' });
  return readDocument(document, loadReference()).claims.flatMap((claim) =>
    claim.kind === 'figure' ? [claim.fields.metric?.value] : [],
  );
}

it('a verb or the number itself is no metric', () => {
  expect(metricsOf('今年上半年，工厂产值连续三个季度运行在20亿元以上。')).toEqual([undefined]);
  expect(metricsOf('25.7万亿元！今年前7个月，货物贸易保持向好势头。')).toEqual([undefined]);
});

it('the noun before the verb is', () => {
  expect(metricsOf('上半年，工厂产值达到20亿元。')).toEqual(['工厂产值']);
  expect(metricsOf('双方同意到2040年将贸易额提高到3000亿美元。')).toEqual(['贸易额']);
});
