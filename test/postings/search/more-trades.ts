import type { Posting } from '../../../source/postings/posting.ts';
import { madeUp } from '../../made-up-postings.ts';
import type { Asked } from './unseen-queries.ts';

/** Postings of crafts, care, shops, law and public service in six languages: role, team, company and place between bars. */
const told = `
Chef de Partie, Pastry | Kitchen | Harbour Inn | Cork, Ireland
Sous Chef | Kitchen | Harbour Inn | Cork, Ireland
Kitchen Porter | Kitchen | Harbour Inn | Dublin, Ireland
Bartender / Barista | Bar | Harbour Inn | Galway, Ireland
Head Housekeeper | Rooms | Harbour Inn | Cork, Ireland
Plasterer | Site | Marl & Sons | Leeds, UK
Bricklayer's Labourer | Site | Marl & Sons | Leeds, UK
HVAC Technician II | Service | Coldstream Air | Tampa, FL
Journeyman Electrician | Field | Coldstream Air | Tampa, FL
Apprentice Plumber (Gas) | Field | Coldstream Air | Orlando, FL
CNC Machinist - 2nd Shift | Shop | Ferrule Works | Dayton, OH
MIG/TIG Welder | Shop | Ferrule Works | Dayton, OH
Forklift Operator (Nights) | Warehouse | Ferrule Works | Columbus, OH
Crane Operator | Yard | Ferrule Works | Toledo, OH
Heavy Vehicle Mechanic | Depot | Longhaul | Perth, WA, Australia
Truck Driver Class A CDL | Fleet | Longhaul | Reno, NV
Nursery Assistant | Children | Little Oaks | York, UK
Nursery Manager | Children | Little Oaks | York, UK
Registered Nurse - ICU | Ward 4 | St Brannock Hospital | Bristol, UK
Staff Nurse, A&E | Emergency | St Brannock Hospital | Bristol, UK
Healthcare Assistant (HCA) | Ward 2 | St Brannock Hospital | Bath, UK
Midwife Band 6 | Maternity | St Brannock Hospital | Bristol, UK
Phlebotomist | Lab | St Brannock Hospital | Bath, UK
Dental Hygienist | Clinic | Molar Bear | Boise, ID
Pharmacy Technician | Dispensary | Pestle | Boise, ID
Veterinary Nurse | Clinic | Paw & Order | Exeter, UK
Physiotherapist MSK | Outpatients | St Brannock Hospital | Bath, UK
Clinical Psychologist | Mental Health | St Brannock Hospital | Bristol, UK
Store Manager | Shops | Thimble | Derby, UK
Assistant Store Manager - Footwear | Shops | Thimble | Hull, UK
Visual Merchandiser | Shops | Thimble | London, UK
Sales Associate, Part-Time | Shops | Thimble | Hull, UK
Cashier | Shops | Greengrove | Salem, OR
Buyer, Menswear | Buying | Thimble | London, UK
Paralegal - Conveyancing | Property | Wren Loxley LLP | Leeds, UK
Trainee Solicitor | Training | Wren Loxley LLP | Leeds, UK
Associate Attorney, Employment Law | Litigation | Dray Pell | Chicago, IL
Legal Secretary | Support | Wren Loxley LLP | York, UK
Compliance Officer (AML) | Risk | Bank of Mellow | London, UK
Contracts Counsel | Legal | Dray Pell | Chicago, IL
Planning Officer | Planning | Dunmere District Council | Dunmere, UK
Social Worker - Children & Families | Social Care | Dunmere District Council | Dunmere, UK
Refuse Loader/Driver | Waste | Dunmere District Council | Dunmere, UK
Police Constable | Response | Dunmere Constabulary | Dunmere, UK
Firefighter (On-Call) | Stations | Dunmere Fire Service | Dunmere, UK
Town Clerk | Office | Dunmere Town Council | Dunmere, UK
Teaching Assistant SEN | School | Dunmere District Council | Dunmere, UK
Business Analyst | Change | Bank of Mellow | London, UK
Senior Business Systems Analyst | Change | Bank of Mellow | Manchester, UK
Systems Engineer | IT | Bank of Mellow | London, UK
Backup Systems Administrator | IT | Bank of Mellow | London, UK
Sales Engineer | Sales | Ferrule Works | Dayton, OH
Barber | Salon | Razor Row | Leeds, UK
Bakery Assistant | Bakery | Crumb | Leeds, UK
Krankenpfleger (m/w/d) | Station 3 | Klinik am Teich | Ulm, Deutschland
Elektroniker für Betriebstechnik (m/w/d) | Technik | Faltwerk | Ulm, Deutschland
Rechtsanwaltsfachangestellte (m/w/d) | Kanzlei | Kanzlei Moos | Köln, Deutschland
Verkäuferin / Verkäufer in Teilzeit | Filiale | Brotzeit | München, Deutschland
LKW-Fahrer (m/w/d) | Fuhrpark | Faltwerk | Ulm, Deutschland
Sachbearbeiter:in Bürgeramt | Amt | Stadt Teichau | Teichau, Deutschland
Infirmier / Infirmière de nuit (H/F) | Urgences | Clinique du Lac | Annecy, France
Plombier chauffagiste H/F | Chantiers | Eau Vive | Lyon, France
Vendeur polyvalent (F/H) | Magasin | Chez Lou | Lyon, France
Juriste en droit social | Juridique | Cabinet Orme | Paris, France
Auxiliaire de vie | Domicile | Bon Pas | Annecy, France
Enfermera de quirófano | Quirófano | Hospital Sur | Sevilla, España
Electricista oficial 1ª | Obra | Luz y Sal | Sevilla, España
Abogado/a laboralista | Legal | Bufete Olmo | Madrid, España
Dependiente/a de tienda | Tienda | Zarzal | Madrid, España
Camarero/a de pisos | Hotel | Hotel Faro | Cádiz, España
Enfermeiro(a) de UTI | UTI | Hospital Norte | Porto, Portugal
Eletricista de manutenção | Fábrica | Luz do Sal | Porto, Portugal
Operador(a) de caixa | Loja | Mercado Azul | Lisboa, Portugal
Infermiere professionale | Reparto | Clinica Pino | Torino, Italia
Impiegata amministrativa | Ufficio | Comune di Olmo | Torino, Italia
Idraulico specializzato | Cantieri | Acqua Chiara | Milano, Italia
`;

export const moreTrades: readonly Posting[] = told
  .trim()
  .split('\n')
  .map((line, at) => {
    const [role = '', team = '', company = '', place = ''] = line.split(' | ');
    return madeUp({
      id: `more-${at}`,
      role,
      team,
      company,
      locations: [place],
      posted: `2026-0${1 + (at % 9)}`,
    });
  });

/** What people type for them, and what is right. */
export const moreQueries: Readonly<Record<string, readonly Asked[]>> = {
  crafts: [
    ['pastry chef', /Pastry/i],
    ['chef de partie', /Chef de Partie/i],
    ['sou chef', /Sous Chef/i],
    ['barista', /Barista/i],
    ['housekeeping', /Housekeeper/i],
    ['plasterer leeds', /Plasterer/i],
    ['brick layer', /Bricklayer/i],
    ['bricklaying', /Bricklayer/i],
    ['hvac tech', /HVAC/i],
    ['electrician', /Electrician/i],
    ['plumbing apprentice', /Plumber/i],
    ['cnc', /CNC/i],
    ['welder', /Welder/i],
    ['welding', /Welder/i],
    ['fork lift', /Forklift/i],
    ['forklift driver', /Forklift/i],
    ['crane operater', /Crane/i],
    ['mechanic', /Mechanic/i],
    ['cdl driver', /CDL/i],
    ['truck driver', /Truck/i],
    ['hgv driver', /Truck/i],
  ],
  care: [
    ['nurse', /nurse/i],
    ['nurses', /\bnurse\b/i],
    ['rn', /registered nurse/i],
    ['icu nurse', /ICU/i],
    ['title:nurse', /\bnurse\b/i],
    ['nurse bristol', /\bnurse\b/i],
    ['a&e', /A&E/i],
    ['hca', /HCA/i],
    ['health care assistant', /Healthcare/i],
    ['midwives', /Midwife/i],
    ['phlebotomy', /Phlebotomist/i],
    ['dental', /Dental/i],
    ['pharm tech', /Pharmacy/i],
    ['vet nurse', /Veterinary/i],
    ['physio', /Physio/i],
    ['psychologist', /Psychologist/i],
  ],
  'shops, law and public service': [
    ['store mgr', /store manager/i],
    ['asst manager', /assistant store manager/i],
    ['retail assistant', /Sales Associate/i],
    ['part time sales', /Part-Time/i],
    ['cashier', /Cashier/i],
    ['buyer', /Buyer/i],
    ['paralegal', /Paralegal/i],
    ['solicitor', /solicitor|attorney/i],
    ['lawyer', /attorney|solicitor/i],
    ['attorney chicago', /Attorney/i],
    ['legal secretary', /Secretary/i],
    ['aml', /AML/i],
    ['social worker', /Social Worker/i],
    ['bin man', /Refuse/i],
    ['police', /Police/i],
    ['fire fighter', /Firefighter/i],
    ['teaching asst', /Teaching Assistant/i],
    ['sen', /\bsen\b/i],
  ],
  offices: [
    ['ba', /business .*analyst/i],
    ['sys eng', /Systems Engineer/i],
    ['sysadmin', /Administrator/i],
    ['sales eng', /Sales Engineer/i],
  ],
  'other languages': [
    ['krankenschwester', /Krankenpfleger/i],
    ['pfleger', /pfleger/i],
    ['elektroniker', /Elektroniker/i],
    ['verkäufer münchen', /Verkäufer/i],
    ['verkaeufer', /Verkäufer/i],
    ['lkw fahrer', /LKW/i],
    ['sachbearbeiter', /Sachbearbeiter/i],
    ['infirmiere', /Infirmi/i],
    ['infirmier nuit', /Infirmi/i],
    ['plombier lyon', /Plombier/i],
    ['vendeuse', /Vendeur/i],
    ['juriste', /Juriste/i],
    ['enfermera', /Enfermera/i],
    ['enfermero sevilla', /Enfermera/i],
    ['electricista', /lectricista/i],
    ['abogada', /Abogado/i],
    ['dependienta', /Dependiente/i],
    ['camarera', /Camarero/i],
    ['enfermeira', /enferm/i],
    ['operador de caixa', /Operador/i],
    ['infermiera', /Infermiere/i],
    ['impiegato', /Impiegata/i],
    ['idraulico milano', /Idraulico/i],
    ['nights', /nights/i],
  ],
};
