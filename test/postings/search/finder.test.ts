import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../source/postings/posting.ts';
import { createFinder } from '../../../source/postings/search/finder.ts';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { textHitsIn } from '../../../source/postings/search/text-hits.ts';
import type { Order } from '../../../source/postings/sort.ts';
import { archive } from '../../archive.ts';
import { madeUp, madeUpSection } from '../../made-up-postings.ts';
import { nonsense, queries } from './queries.ts';

/** What finds the roles of a few postings, in the order that they are found. */
function rolesAmong(...roles: readonly string[]) {
  const finder = createFinder(roles.map((role) => madeUp({ role, team: 'T' })));
  return (typed: string) => finder.find(parseQuery(typed)).map(({ role }) => role);
}

describe('over the bundled postings', () => {
  const finder = createFinder(archive);
  const first = (typed: string) => finder.find(parseQuery(typed))[0];

  test('the right posting comes first for at least 98 of 100 queries', () => {
    const rows = Object.values(queries).flatMap((group) => Object.entries(group));
    expect(rows.length).toBeGreaterThanOrEqual(50);
    const wrong = rows.filter(([typed, id]) => first(typed)?.id !== id).map(([typed]) => typed);
    const allowed = Math.floor(rows.length * 0.02);
    expect(wrong.slice(allowed), `came first wrongly: ${wrong.join(', ')}`).toEqual([]);
  });

  test('the right posting is among the first three for every query', () => {
    const rows = Object.values(queries).flatMap((group) => Object.entries(group));
    const lost = rows.filter(
      ([typed, wanted]) =>
        !finder
          .find(parseQuery(typed))
          .slice(0, 3)
          .some(({ id }) => id === wanted),
    );
    expect(lost).toEqual([]);
  });

  test.each(nonsense)('%s finds nothing', (typed) => {
    expect(finder.find(parseQuery(typed))).toEqual([]);
  });

  test('a role typed in full comes first', () => {
    const roles = [...new Set(archive.map(({ role }) => role))];
    expect(roles.filter((role) => first(role)?.role !== role)).toEqual([]);
  });

  test('every beginning of a role finds that role', () => {
    const roles = [...new Set(archive.map(({ role }) => role))];
    const beginnings = roles.flatMap((role) =>
      [...role].map((_, at) => [role, role.slice(0, at + 1)] as const),
    );
    const lost = beginnings.filter(
      ([role, typed]) => !finder.find(parseQuery(typed)).some((found) => found.role === role),
    );
    expect(lost).toEqual([]);
  });

  test('a short word finds only what it stands in or abbreviates', () => {
    const roles = (typed: string) =>
      [...new Set(finder.find(parseQuery(typed)).map(({ role }) => role))].toSorted();
    expect(roles('sre')).toEqual(['Senior Service Reliability Engineer']);
    expect(roles('cli')).toEqual([
      'CLI Engineer',
      'Client Executive',
      'Very Good Developer, command line tools',
    ]);
  });
});

test('whole words come before beginnings, initials and insides', () => {
  const roles = ['Unsupported Person', 'Supporter', 'Support Tech'];
  expect(rolesAmong(...roles)('support')).toEqual(roles.toReversed());
  expect(
    rolesAmong('Underwriter', 'Word Review Intern of Texts and Essays', 'Writer', 'Ghost Write')('write'),
  ).toEqual(['Ghost Write', 'Writer', 'Word Review Intern of Texts and Essays', 'Underwriter']);
});

test('what stands in the role comes before what stands in the team', () => {
  const finder = createFinder([
    madeUp({ role: 'Intern', team: 'Engineering' }),
    madeUp({ role: 'Engineering Program Manager', team: 'Registry' }),
  ]);
  const first = (typed: string) => finder.find(parseQuery(typed))[0]?.role;
  expect(first('engineering')).toBe('Engineering Program Manager');
  expect(first('enginering')).toBe('Engineering Program Manager');
  expect(first('intern engineering')).toBe('Intern');
});

test('two words are found when they are typed as one, and one when it is typed as two', () => {
  expect(rolesAmong('Front-End Developer')('frontend')).toEqual(['Front-End Developer']);
  expect(rolesAmong('Frontend Developer')('front end')).toEqual(['Frontend Developer']);
});

test('all words must match, in any order, in role or team', () => {
  const finder = createFinder([
    madeUp({ role: 'Web Developer', team: 'Support' }),
    madeUp({ role: 'Web Designer', team: 'Sales' }),
  ]);
  const found = (typed: string) => finder.find(parseQuery(typed)).map(({ role }) => role);
  expect(found('support web')).toEqual(['Web Developer']);
  expect(found('web').toSorted()).toEqual(['Web Designer', 'Web Developer']);
  expect(found('web nurse')).toEqual([]);
});

const found = (roles: readonly string[], typed: string) =>
  createFinder(roles.map((role) => madeUp({ role })))
    .find(parseQuery(typed))
    .map(({ role }) => role)
    .sort();

test('a word of a role is meant whole, and only as long as there is none begins others', () => {
  const roles = ['Nursery Assistant', 'Registered Nurse', 'Nurses for the night'];
  expect(found(roles, 'title:nurse')).toEqual(['Nurses for the night', 'Registered Nurse']);
  expect(found(roles, 'title:nurs')).toHaveLength(3);
  expect(found(roles, 'title:nurse assistant')).toEqual(['Nursery Assistant']);
  expect(found(roles, '!title:nurse')).toEqual([]);
});

test('letters that stand for several words begin others only where those are nowhere', () => {
  const roles = ['Bartender', 'Business Analyst', 'Bakery Apprentice'];
  expect(found(roles, 'ba')).toEqual(['Bakery Apprentice', 'Business Analyst']);
  expect(found(['Bartender', 'Barber'], 'ba')).toEqual(['Barber', 'Bartender']);
});

test('typos are looked for only where nothing is as it was typed', () => {
  expect(rolesAmong('Suport Clerk')('support')).toEqual(['Suport Clerk']);
  expect(rolesAmong('Suport Clerk', 'Support Tech')('support')).toEqual(['Support Tech']);
});

test('a short word with a typo is forgiven only where it stands nowhere as it is', () => {
  expect(rolesAmong('Web Developer')('wev nurse')).toEqual([]);
  expect(rolesAmong('Web Developer')('wev develper')).toEqual(['Web Developer']);
  expect(rolesAmong('Web Developer', 'Wev Expert')('wev develper')).toEqual([]);
});

test('initials and words with typos go together', () => {
  const among = rolesAmong('Service Reliability Engineer', 'Registry Engineer', 'Support Expert');
  expect(among('sre enginer')).toEqual(['Service Reliability Engineer']);
});

test('what is one slip away hides what is only like it', () => {
  expect(rolesAmong('Designer', 'Engineer')('desgin')).toEqual(['Designer']);
  expect(rolesAmong('Engineer')('desgin')).toEqual(['Engineer']);
});

test('a role that is just the words comes before newer ones that say more, in any order and with typos', () => {
  const among = rolesAmong('Software Engineer, registry', 'Registry Engineer');
  expect(among('engineer registry')[0]).toBe('Registry Engineer');
  expect(among('registy engineer')[0]).toBe('Registry Engineer');
});

test('a word that means something else beside others is not its short form', () => {
  const among = rolesAmong('Go-to-Market Lead', 'Developer (Go)', 'Golang Expert');
  expect(among('golang').toSorted()).toEqual(['Developer (Go)', 'Golang Expert']);
  expect(among('go').at(-1)).toBe('Go-to-Market Lead');
  expect(among('go to market')).toEqual(['Go-to-Market Lead']);
});

test('two letters joined by a sign and by a word are the same', () => {
  expect(rolesAmong('R&D Lead', 'Research and Development Lead', 'Driver')('r and d').toSorted()).toEqual([
    'R&D Lead',
    'Research and Development Lead',
  ]);
});

test('letters that stand for genders are no initials', () => {
  expect(rolesAmong('Projektleiter (m/w/d)', 'Product Manager')('pm')).toEqual(['Product Manager']);
});

test('accents need not be typed', () => {
  expect(rolesAmong('Chargé d’affaires')('charge')).toEqual(['Chargé d’affaires']);
});

test('words and facts narrow together', () => {
  const finder = createFinder([
    madeUp({ role: 'Baker', posted: '2018-Q1', sections: [madeUpSection('Why', 'Docker.')] }),
    madeUp({ role: 'Baker', posted: '2017-Q1' }),
  ]);
  const years = (typed: string) => finder.find(parseQuery(typed)).map(({ posted }) => posted);
  expect(years('bakr year:2017')).toEqual(['2017-Q1']);
  expect(years('baker text:docker')).toEqual(['2018-Q1']);
  expect(years('baker !year:2018')).toEqual(['2017-Q1']);
});

test('without words the newest come first, and of one role too', () => {
  const postings = ['2016-Q1', '2018-Q1', '2017-Q1'].map((posted) => madeUp({ role: 'Baker', posted }));
  const finder = createFinder(postings);
  const years = (typed: string, order?: Order) =>
    finder.find(parseQuery(typed), order).map(({ posted }) => posted);
  const newest = ['2018-Q1', '2017-Q1', '2016-Q1'];
  expect(years('')).toEqual(newest);
  expect(years('year:201')).toEqual(newest);
  expect(years('baker')).toEqual(newest);
  expect(years('baker', 'oldest')).toEqual(newest.toReversed());
});

test('postings that come later are found with the others, in the same order', () => {
  const postings = ['2016-Q1', '2018-Q1', '2015-Q1', '2017-Q1'].map((posted) =>
    madeUp({ role: 'Baker', posted }),
  );
  const whole = createFinder(postings);
  for (const typed of ['', 'baker', 'year:201']) {
    const growing = createFinder(postings.slice(0, 1));
    growing.find(parseQuery(typed));
    growing.add(postings.slice(1, 3));
    growing.find(parseQuery(typed));
    growing.add(postings.slice(3));
    expect(growing.find(parseQuery(typed)), typed).toEqual(whole.find(parseQuery(typed)));
  }
});

test('a posting that is told in full with another day goes where that belongs', () => {
  const [old, late] = ['2016-01-01', '2017-01-01'].map((posted) => madeUp({ role: 'Baker', posted }));
  if (!old || !late) throw new Error('there are two');
  const finder = createFinder([old, late]);
  const full = { ...old, posted: '2018-01-01' };
  for (const typed of ['', 'baker']) expect(finder.find(parseQuery(typed))).toEqual([late, old]);
  finder.complete(old, full);
  for (const typed of ['', 'baker']) expect(finder.find(parseQuery(typed))).toEqual([full, late]);
});

test('a role that comes later is found with a typo, too', () => {
  const finder = createFinder([madeUp({ role: 'Baker' })]);
  expect(finder.find(parseQuery('bakr'))).toHaveLength(1);
  finder.add([madeUp({ role: 'Gardener' })]);
  expect(finder.find(parseQuery('gradener')).map(({ role }) => role)).toEqual(['Gardener']);
});

describe('among many roles', () => {
  const words = ['Baker', 'Cook', 'Writer', 'Gardener', 'Painter', 'Singer', 'Tailor', 'Weaver', 'Potter'];
  const roles = words.flatMap((a) =>
    words.flatMap((b) => words.flatMap((c) => words.map((d) => [a, b, c, d].join(' ')))),
  );
  const finder = createFinder([...roles.map((role) => madeUp({ role })), madeUp({ role: 'Lion Tamer' })]);
  const first = (typed: string) => finder.find(parseQuery(typed))[0]?.role;

  test('beginnings, initials and typos find the same as among few', () => {
    expect(first('lion tam')).toBe('Lion Tamer');
    expect(first('lt')).toBe('Lion Tamer');
    expect(first('liom tamer')).toBe('Lion Tamer');
    expect(finder.find(parseQuery('zzzz'))).toEqual([]);
  });

  test('a search gives way again and again, and finds in the end what a search in one go finds', () => {
    const search = finder.search(parseQuery('potter year:2018'));
    let steps = 0;
    let step = search.next();
    for (; !step.done; step = search.next()) steps++;
    expect(steps).toBeGreaterThan(3);
    expect(step.value).toEqual(finder.find(parseQuery('potter year:2018')));
    expect(step.value.length).toBeGreaterThan(1000);
  });
});

test('a posting without a team is found by its role', () => {
  const { team: _team, ...posting } = madeUp({ role: 'Baker' });
  expect(createFinder([posting]).find(parseQuery('baker'))).toEqual([posting]);
  expect(createFinder([posting]).find(parseQuery('baker team:web'))).toEqual([]);
});

test('no postings, no matches', () => {
  expect(createFinder([]).find(parseQuery('web'))).toEqual([]);
});

describe('what stands only in the text', () => {
  const told = (text: string) => [madeUpSection('What you do', text)];
  const rows = [
    madeUp({
      role: 'Baker',
      posted: '2018-01-01',
      sections: told('Bread with **Docker** and part-time tea.'),
    }),
    madeUp({
      role: 'Cook',
      posted: '2018-02-01',
      sections: told('A part of the time, dockers come by; we maintain pans.'),
    }),
    madeUp({ role: 'Docker Expert', posted: '2017-01-01', sections: told('Tea.') }),
  ];
  const finder = createFinder(rows);
  const roles = (postings: readonly Posting[] | undefined) => postings?.map(({ role }) => role);
  const found = (typed: string) => finder.find(parseQuery(typed));

  test('comes behind what fits otherwise, the newest first, and is counted apart', () => {
    expect(roles(found('docker'))).toEqual(['Docker Expert', 'Cook', 'Baker']);
    expect(textHitsIn(found('docker'))).toBe(2);
    expect(textHitsIn(found('expert'))).toBe(0);
  });

  test('goes with words that stand elsewhere', () => {
    expect(roles(found('docker baker'))).toEqual(['Baker']);
    expect(roles(found('bread docker -baker'))).toEqual([]);
  });

  test('is found where words begin, short ones whole, and what was typed as one together', () => {
    expect(roles(found('ai'))).toEqual([]);
    expect(roles(found('part-time'))).toEqual(['Baker']);
  });

  test('is shown when what fits otherwise has been', () => {
    const search = finder.search(parseQuery('docker'));
    const shown: (readonly string[] | undefined)[] = [];
    let step = search.next();
    for (; !step.done; step = search.next()) if (step.value) shown.push(roles(step.value));
    expect(shown).toEqual([['Docker Expert']]);
    expect(roles(step.value)).toEqual(['Docker Expert', 'Cook', 'Baker']);
  });

  test('is not looked at where role, team, company and place have enough', () => {
    const many = Array.from({ length: 120 }, (_, at) => ({
      ...madeUp({ role: `Baker ${at}` }),
      get sections(): never {
        throw new Error('nobody needs it');
      },
    }));
    expect(createFinder(many).find(parseQuery('baker'))).toHaveLength(120);
  });
});

test.each([
  ['few', 3, true],
  ['many', 300, false],
])('the texts of %s postings are made ready before anybody looks into them: %i', (_, count, areReady) => {
  let asked = 0;
  const posting = () => ({
    ...madeUp({ role: 'Baker' }),
    get sections() {
      asked++;
      return [madeUpSection('What you do', 'You knead.')];
    },
  });
  const finder = createFinder(Array.from({ length: count }, posting));
  asked = 0;
  for (const _step of finder.prepare());
  expect(asked).toBe(areReady ? count : 0);
  expect(finder.find(parseQuery('knead'))).toHaveLength(count);
});
