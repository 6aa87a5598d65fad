import nlp from 'compromise';
import { readEach } from './read-each.mjs';

readEach((text) => {
  const document = nlp(text);
  return {
    people: document.people().out('array'),
    places: document.places().out('array'),
    organizations: document.organizations().out('array'),
    numbers: document.numbers().json(),
  };
});
