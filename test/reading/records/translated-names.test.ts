import { expect, test } from 'vitest';
import { read } from '../read.ts';

const readRecords = (value: unknown) => read(JSON.stringify(value), 'list.json');

test.each([
  [
    'Portuguese',
    { titulo: 'Padeiro', empresa: 'Pão', cidade: 'Lisboa', modalidade: 'remoto', descrição: 'Assar.' },
  ],
  [
    'Spanish',
    { título: 'Panadero', empresa: 'Pan', ciudad: 'Lisboa', modalidad: 'remoto', descripción: 'Hornear.' },
  ],
  [
    'French',
    { intitulé: 'Boulanger', entreprise: 'Pain', lieu: 'Lisboa', télétravail: true, descriptif: 'Cuire.' },
  ],
  [
    'German',
    { stelle: 'Bäcker', firma: 'Brot', ort: 'Lisboa', homeoffice: 'ja, remote', beschreibung: 'Backen.' },
  ],
  ['Italian', { titolo: 'Fornaio', azienda: 'Pane', sede: 'Lisboa', remote: 'yes', descrizione: 'Cuocere.' }],
  ['Dutch', { functie: 'Bakker', bedrijf: 'Brood', plaats: 'Lisboa', remote: true, omschrijving: 'Bakken.' }],
])('a record in %s is read as one in English', (_language, record) => {
  const [role, company] = Object.values(record);
  const [posting] = readRecords([record]);
  expect(posting).toMatchObject({ role, company, locations: ['Lisboa'], remote: 'yes' });
  expect(posting?.more).toBeUndefined();
  expect(posting?.sections).toMatchObject([{ heading: 'Overview' }]);
});

test('a text under a name in another language is headed by that name', () => {
  const [posting] = readRecords({
    ofertas: [{ puesto: 'Cocinero', requisitos: 'Paciencia', funciones: ['Cocer'] }],
  });
  expect(posting?.sections).toEqual([
    { heading: 'Funciones', text: '- Cocer' },
    { heading: 'Requisitos', text: 'Paciencia' },
  ]);
});

test('a name in English counts before one that only looks like one of another language', () => {
  expect(readRecords([{ title: 'Driver', cargo: 'Sand', location: 'Hull' }])).toMatchObject([
    { role: 'Driver' },
  ]);
});
